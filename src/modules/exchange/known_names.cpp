#include "modules/exchange/known_names.hpp"

#include <map>
#include <mutex>
#include <optional>

#include "base/names.hpp"
#include "store/columns.hpp"

namespace liaise::exchange {

namespace {

using do_no_harm::KnownNames;

/// Which place and which body of a compartment were named last (places/names_mark.hpp): as long as
/// these stay the same, so do all names in it.
struct Mark {
    struct Named {
        std::int64_t number = 0;
        std::string id;

        bool operator==(const Named&) const = default;
    };
    std::optional<Named> place;
    std::optional<Named> body;

    bool operator==(const Mark&) const = default;
    bool is_of_nothing() const { return !place && !body; }
    /// What was written before there were marks has none, and says nothing of what was read.
    bool is_sure() const {
        return (!place || place->number > 0) && (!body || body->number > 0);
    }
};

std::optional<Mark::Named> named_last(guard::Work& work, const char* sql,
                                      const guard::Scope& scope) {
    const auto found = work.first(sql, {scope.text()}, [](const store::Row& row) {
        return Mark::Named{row.integer(0), std::string(row.text(1))};
    });
    if (!found) return std::nullopt;
    return **found;
}

/// From an index, and in the transaction that asks: what another process wrote is seen too.
Mark mark_of(guard::Work& work, const guard::Scope& scope) {
    return {named_last(work,
                       "SELECT p.names_mark, p.id FROM places p WHERE {scope p} AND p.scope = $1 "
                       "ORDER BY p.names_mark DESC LIMIT 1",
                       scope),
            named_last(work,
                       "SELECT b.names_mark, b.id FROM bodies b WHERE {scope b} AND b.scope = $1 "
                       "ORDER BY b.names_mark DESC LIMIT 1",
                       scope)};
}

void add_names(std::vector<std::string>& all, const store::Row& row) {
    Names names;
    store::Columns(row) >> names;
    for (auto& name : names) all.push_back(std::move(name.text));
}

KnownNames read_names(guard::Work& work, const guard::Scope& scope) {
    const auto of_bodies = work.gathered(
        "SELECT b.names FROM bodies b WHERE {scope b} AND b.scope = $1", {scope.text()},
        std::vector<std::string>{}, add_names);
    return *work.gathered("SELECT p.names FROM places p WHERE {scope p} AND p.scope = $1",
                          {scope.text()}, *of_bodies, add_names);
}

/// What was read last of each compartment; whoever gets it has shown, by asking under {scope …},
/// that it is theirs to see.
class NamesRead {
public:
    std::optional<KnownNames> still(const guard::Scope& scope, const Mark& mark) {
        const std::lock_guard lock(mutex_);
        const auto found = read_.find(scope);
        if (found == read_.end() || found->second.mark != mark) return std::nullopt;
        return found->second.names;
    }
    void keep(const guard::Scope& scope, const Mark& mark, const KnownNames& names) {
        const std::lock_guard lock(mutex_);
        if (read_.size() >= compartments_max) read_.clear();
        read_.insert_or_assign(scope, Read{mark, names});
    }

private:
    // Places and bodies stand in the register; this is far above what there is.
    static constexpr std::size_t compartments_max = 64;
    struct Read {
        Mark mark;
        KnownNames names;
    };
    std::mutex mutex_;
    std::map<guard::Scope, Read> read_;
};

KnownNames names_in(guard::Work& work, const guard::Scope& scope) {
    static NamesRead read;
    const auto mark = mark_of(work, scope);
    if (mark.is_of_nothing()) return {};
    if (!mark.is_sure()) return read_names(work, scope);
    if (auto names = read.still(scope, mark)) return *names;
    auto names = read_names(work, scope);
    read.keep(scope, mark, names);
    return names;
}

}  // namespace

KnownNames known_names(guard::Work& work) {
    KnownNames all;
    for (const auto& scope : work.viewer().scopes()) all.add(names_in(work, scope));
    return all;
}

}  // namespace liaise::exchange
