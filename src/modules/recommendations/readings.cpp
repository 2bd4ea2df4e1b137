#include "modules/recommendations/readings.hpp"

#include <algorithm>
#include <map>
#include <mutex>

#include "guard/tokens.hpp"
#include "modules/similar/kept.hpp"
#include "store/columns.hpp"

namespace liaise::recommendations {

namespace {

/// More than any body was ever seen to follow; those that were changed last are looked at.
constexpr const char* own_max = "20000";
/// Far above the bodies of one country: each has room for its own, and nobody makes room for
/// another, which would show in how long an answer takes.
constexpr std::size_t bodies_max = 1'000;

/// What one is read from: the kept line, or its text where that is of another lexicon.
struct Line {
    Id<Recommendation> id;
    std::string theme;
    std::optional<std::string> kept;
    std::optional<std::string> text;

    similar::Reading reading() const {
        if (kept)
            if (auto known = similar::from_kept(*kept)) return std::move(*known);
        return similar::read(text.value_or(""), theme);
    }
};
using Lines = std::vector<Line>;

Lines lines(guard::Work& work) {
    return *work.gathered(std::string("SELECT r.id, COALESCE(r.theme, ''), "
                                      "CASE WHEN k.reading LIKE $1 THEN k.reading END, "
                                      "CASE WHEN k.reading LIKE $1 THEN NULL ELSE r.text END "
                                      "FROM recommendations r LEFT JOIN recommendation_readings k "
                                      "ON {scope k} AND k.recommendation = r.id WHERE {scope r} "
                                      "ORDER BY r.changed DESC, r.id LIMIT ") +
                              own_max,
                          {similar::stamp() + '%'}, Lines{}, [](Lines& all, const store::Row& row) {
                              Line line;
                              store::Columns(row) >> line.id >> line.theme >> line.kept >>
                                  line.text;
                              all.push_back(std::move(line));
                          });
}

std::string mark_of(const Lines& lines) {
    std::string whole;
    for (const auto& line : lines)
        whole += line.id.text() + '\n' + line.theme + '\n' + line.kept.value_or("") + '\n' +
                 line.text.value_or("") + '\n';
    return guard::hash_for("recommendations indexed", whole);
}

/// The last index of each body. It is found by all that it was made of, so that it can be neither
/// old nor another's.
class Kept {
public:
    std::shared_ptr<const Indexed> still(const std::string& body, const std::string& mark) {
        const std::lock_guard lock(mutex_);
        const auto found = all_.find(body);
        return found != all_.end() && found->second.mark == mark ? found->second.indexed : nullptr;
    }
    void keep(const std::string& body, const std::string& mark,
              const std::shared_ptr<const Indexed>& indexed) {
        const std::lock_guard lock(mutex_);
        if (all_.size() >= bodies_max && !all_.contains(body)) return;
        all_.insert_or_assign(body, One{mark, indexed});
    }

private:
    struct One {
        std::string mark;
        std::shared_ptr<const Indexed> indexed;
    };
    std::mutex mutex_;
    std::map<std::string, One> all_;
};

}  // namespace

void keep_reading(guard::OwnWork& work, const Id<Recommendation>& id, const Draft& draft) {
    const auto theme = draft.theme ? draft.theme->value : "";
    work.execute(
        "INSERT INTO recommendation_readings (scope, recommendation, reading) "
        "VALUES ({own}, $1, $2) ON CONFLICT (scope, recommendation) "
        "DO UPDATE SET reading = excluded.reading",
        store::Binding() << id << similar::kept(similar::read(draft.text, theme)));
}

std::optional<std::uint32_t> Indexed::number_of(const Id<Recommendation>& id) const {
    const auto found = std::ranges::find(ids, id);
    if (found == ids.end()) return std::nullopt;
    return static_cast<std::uint32_t>(found - ids.begin());
}

std::shared_ptr<const Indexed> own_indexed(guard::Work& work) {
    static Kept kept;
    const auto all = lines(work);
    const auto body = work.viewer().body() ? work.viewer().body()->text() : "";
    const auto mark = mark_of(all);
    if (auto indexed = kept.still(body, mark)) return indexed;
    const auto indexed = std::make_shared<Indexed>();
    for (const auto& line : all) indexed->add(line.id, line.reading());
    kept.keep(body, mark, indexed);
    return indexed;
}

}  // namespace liaise::recommendations
