#include "guard/undoing.hpp"

#include <fmt/format.h>

namespace liaise::guard::history {

namespace {

/// The condition on `t` that what it says now came with what is undone.
constexpr const char* came_with_it = "t.scope = {own} AND t.since_in = $1";

/// On a state `b` of a table's past: it is the one from before what is undone (`$1`), and still
/// says something. What was emptied does not come back; what stands there instead stays.
constexpr std::string_view is_from_before =
    "b.until_in = $1 AND (b.since_in IS NULL OR b.since_in <> $1) AND b.blanked IS NULL";

class TableUndoing {
public:
    TableUndoing(WritingWork& work, const Kept& kept, const Undoing& undoing, const Way& way)
        : work_(work), kept_(kept), undoing_(undoing), way_(way),
          has_a_before_(fmt::format("EXISTS (SELECT 1 FROM {}_past b WHERE b.scope = t.scope AND "
                                    "b.id = t.id AND {})", kept.table, is_from_before)),
          was_there_(fmt::format("EXISTS (SELECT 1 FROM {}_past b WHERE b.scope = t.scope AND "
                                 "b.id = t.id AND b.until_in = t.since_in)", kept.table)) {}

    Undone run() {
        Undone undone;
        undone.put_back = put_back();
        undone.taken_out = take_out();
        undone.brought_back = bring_back();
        return undone;
    }

private:
    /// `$1` is what is undone; `$2` and `$3` are when and by whom.
    store::Binding when_and_by() const {
        return store::Binding() << undoing_.what << work_.now() << work_.viewer().person();
    }
    /// The same, and `$4`: as part of what.
    store::Binds binds() const { return when_and_by() << undoing_.as; }

    /// `column` names what is undone, or what was undone before.
    std::string is_undone(const std::string& column) const {
        if (way_.undone_before.empty()) return column + " = $1";
        return fmt::format("({0} = $1 OR {0} IN ({1}))", column, way_.undone_before);
    }

    void keep_those(const std::string& condition) {
        work_.execute(
            fmt::format("INSERT INTO {0}_past (scope, id, version, {1}, since, since_by, since_in, "
                        "until, until_by, until_in) SELECT scope, id, version, {1}, since, "
                        "since_by, since_in, CAST($2 AS TEXT), CAST($3 AS TEXT), CAST($4 AS TEXT) "
                        "FROM {0} t WHERE t.scope = {{own}} AND {2}",
                        kept_.table, kept_.columns, condition),
            binds());
    }

    std::int64_t put_back() {
        keep_those("t.since_in = $1 AND " + has_a_before_);
        return work_.execute(
            fmt::format("UPDATE {0} AS t SET ({1}, since_in) = (SELECT {1}, since_in FROM "
                        "{0}_past b WHERE b.scope = t.scope AND b.id = t.id AND {2}), "
                        "version = t.version + 1, since = $2, since_by = $3 WHERE {3} AND {4}",
                        kept_.table, kept_.columns, is_from_before, came_with_it,
                        has_a_before_),
            when_and_by());
    }

    std::int64_t take_out() {
        const auto those =
            is_undone("t.since_in") + " AND NOT " + was_there_ + way_.unless_used;
        keep_those(those);
        if (way_.added == Added::marked)
            return work_.execute(
                fmt::format("UPDATE {} AS t SET taken_back = $2, version = t.version + 1, since = "
                            "$2, since_by = $3, since_in = $4 WHERE t.scope = {{own}} AND {}",
                            kept_.table, those),
                binds());
        return work_.execute(
            fmt::format("DELETE FROM {} AS t WHERE t.scope = {{own}} AND {}", kept_.table, those),
            store::Binding() << undoing_.what);
    }

    /// Which states `b` come back: what was taken out by what is undone, or, as its last word, by
    /// what was undone before.
    std::string comes_back() const {
        if (way_.undone_before.empty()) return std::string(is_from_before);
        return fmt::format("({0} OR (b.until_in IN ({1}) AND b.blanked IS NULL AND NOT EXISTS "
                           "(SELECT 1 FROM {2}_past y WHERE y.scope = b.scope AND y.id = b.id AND "
                           "y.version > b.version))) AND (b.since_in IS NULL OR b.since_in NOT IN "
                           "({1}))",
                           is_from_before, way_.undone_before, kept_.table);
    }

    std::int64_t bring_back() {
        return work_.execute(
            fmt::format("INSERT INTO {0} (scope, id, version, {1}, since, since_by, since_in) "
                        "SELECT b.scope, b.id, (SELECT MAX(z.version) + 1 FROM {0}_past z WHERE "
                        "z.scope = b.scope AND z.id = b.id), {1}, CAST($2 AS TEXT), CAST($3 AS "
                        "TEXT), b.since_in FROM {0}_past b WHERE b.scope = {{own}} AND {2} "
                        "AND NOT EXISTS (SELECT 1 FROM {0} t WHERE t.scope = b.scope AND t.id = "
                        "b.id) AND NOT EXISTS (SELECT 1 FROM {0}_past z WHERE z.scope = b.scope "
                        "AND z.id = b.id AND z.version > b.version AND COALESCE(z.until_in, '') <> "
                        "$1){3}",
                        kept_.table, kept_.columns, comes_back(), way_.unless_there),
            when_and_by());
    }

    WritingWork& work_;
    const Kept& kept_;
    const Undoing& undoing_;
    const Way& way_;
    std::string has_a_before_;
    std::string was_there_;
};

}  // namespace

Undone undo(WritingWork& work, const Kept& kept, const Undoing& undoing, const Way& way) {
    return TableUndoing(work, kept, undoing, way).run();
}

std::vector<Seen<std::string>> left(Work& work, const Kept& kept, const Undoing& undoing) {
    return work.select(
        fmt::format("SELECT t.id FROM {0} t WHERE {{scope t}} AND t.scope = 'register' AND "
                    "(t.since_in = $1 OR EXISTS (SELECT 1 FROM {0}_past b WHERE {{scope b}} AND "
                    "b.scope = t.scope AND b.id = t.id AND (b.since_in = $1 OR b.until_in = $1))) "
                    "AND NOT EXISTS (SELECT 1 FROM {0}_past z WHERE {{scope z}} AND z.scope = "
                    "t.scope AND z.id = t.id AND z.version = t.version - 1 AND z.until_in IN "
                    "($1, $2)) ORDER BY t.id",
                    kept.table),
        {undoing.what, undoing.as}, [](const store::Row& row) { return std::string(row.text(0)); });
}

bool changed_later(Work& work, const Kept& kept, const std::string& what,
                   const std::string& others) {
    return work
        .first(fmt::format("SELECT 1 FROM {0}_past b WHERE {{scope b}} AND b.scope = 'register' "
                           "AND b.since_in = $1 AND b.until_in <> $1 AND b.until_in IN ({1})",
                           kept.table, others),
               {what}, [](const store::Row&) { return true; })
        .has_value();
}

}  // namespace liaise::guard::history
