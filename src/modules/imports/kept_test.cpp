#include <set>

#include "engines/engines.hpp"
#include "modules/bodies/kept.hpp"
#include "modules/places/kept.hpp"
#include "modules/visits/kept.hpp"

namespace liaise {
namespace {

using ColumnNames = std::set<std::string>;

const std::vector<const guard::history::Kept*> all_kept = {
    &places::kept_places, &places::kept_headcounts, &bodies::kept_bodies, &visits::kept_visits};

/// The columns of tables whose rows' past is kept.
class ColumnsThatAreKept : public engines::OnBothEngines {
protected:
    ColumnNames columns_of(const std::string& table) {
        ColumnNames names;
        const char* sql = GetParam() == engines::Engine::sqlite
                              ? "SELECT name FROM pragma_table_info($1)"
                              : "SELECT column_name FROM information_schema.columns WHERE "
                                "table_name = $1 AND table_schema = current_schema()";
        database().reading()->each(sql, store::Binds{table}, [&](const store::Row& row) {
            names.insert(std::string(row.text(0)));
        });
        return names;
    }
    static ColumnNames named_in(std::string_view list, ColumnNames names) {
        for (std::size_t at = 0; at < list.size();) {
            const auto end = std::min(list.find(", ", at), list.size());
            names.insert(std::string(list.substr(at, end - at)));
            at = end + 2;
        }
        return names;
    }
};
INSTANTIATE_TEST_SUITE_P(BothEngines, ColumnsThatAreKept, engines::both_engines(),
                         engines::name_of_engine);

TEST_P(ColumnsThatAreKept, AreAllOfTheTable) {
    for (const auto* kept : all_kept) {
        const std::string table(kept->table);
        const ColumnNames now =
            named_in(kept->columns, {"scope", "id", "version", "since", "since_by", "since_in"});
        auto past = now;
        past.insert({"until", "until_by", "until_in"});

        EXPECT_EQ(now, columns_of(table)) << table;
        EXPECT_EQ(past, columns_of(table + "_ever")) << table;
        past.insert({"blanked", "blanked_by"});
        EXPECT_EQ(past, columns_of(table + "_past")) << table;
    }
}

TEST_P(ColumnsThatAreKept, AreThoseOfWhoTookPartInAVisitToo) {
    auto now = columns_of("visitors");
    auto past = columns_of("visitors_past");
    auto ever = columns_of("visitors_ever");

    EXPECT_EQ(1U, past.erase("version"));
    now.insert("until");
    EXPECT_EQ(now, past);
    EXPECT_EQ(now, ever);
}

TEST_P(ColumnsThatAreKept, AreThoseOfWhatFilesSayOfVisitsToo) {
    const auto now = named_in(visits::statement_columns, {"scope", "since"});
    auto past = now;
    past.insert({"until", "until_in"});

    EXPECT_EQ(now, columns_of("visit_statements"));
    EXPECT_EQ(past, columns_of("visit_statements_past"));
    EXPECT_EQ(past, columns_of("visit_statements_ever"));
}

}  // namespace
}  // namespace liaise
