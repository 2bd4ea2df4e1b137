#include <filesystem>
#include <fstream>

#include "seen/filling.hpp"
#include "store/backup.hpp"

namespace liaise::seen {

namespace {

constexpr const char* sealed = "kanarie-under-seal";
constexpr const char* at_home = "kanarie-at-home";

/// A body, and the coordinating one, have written something into every sealed field there is.
class WhatIsSealed : public engines::OnBothEngines {
protected:
    WhatIsSealed() {
        const Said said{"told", at_home, sealed};
        fill_compartment(installation_, Kind::lead, said);
        fill_register(installation_, said);
    }

    /// All that a copy of the data folder holds, its log of what is being written and a backup
    /// too; of a database elsewhere, whose backup is packed, all rows that go into one.
    std::string copy() {
        if (GetParam() == engines::Engine::postgres) return all_rows();
        const auto folder = std::filesystem::path(address()).parent_path();
        store::backup(database(), (folder / "backup").string(), installation_.clock().now());
        std::string whole;
        for (const auto& file : std::filesystem::directory_iterator(folder)) {
            std::ifstream stream(file.path(), std::ios::binary);
            whole.append(std::istreambuf_iterator<char>(stream), {});
        }
        return whole;
    }
    std::int64_t keys_of(const std::string& record) {
        std::int64_t keys = 0;
        database().reading()->each("SELECT COUNT(*) FROM record_keys WHERE record = $1",
                                   store::Binds{record},
                                   [&](const store::Row& row) { keys = row.integer(0); });
        return keys;
    }

    AnInstallation installation_{database()};

private:
    std::string all_rows() {
        const auto tx = database().reading();
        std::vector<std::string> tables;
        tx->each("SELECT tablename FROM pg_tables WHERE schemaname = current_schema()", {},
                 [&](const store::Row& row) { tables.emplace_back(row.text(0)); });
        std::string whole;
        for (const auto& table : tables)
            tx->each("SELECT CAST(t AS TEXT) FROM " + table + " t", {},
                     [&](const store::Row& row) { whole += row.text(0); });
        return whole;
    }
};
INSTANTIATE_TEST_SUITE_P(BothEngines, WhatIsSealed, engines::both_engines(),
                         engines::name_of_engine);

bool has(std::string_view text, const char* what) { return text.find(what) != text.npos; }

}  // namespace

TEST_P(WhatIsSealed, IsReadByThePeopleOfTheBodyAndIsNowhereInACopy) {
    for (const char* list : {"/findings", "/complaints/cases", "/agreements", "/relations",
                             "/readiness/facts", "/assessments", "/contacts"})
        EXPECT_TRUE(has(installation_.asked(Kind::reader, "GET", list).bytes(), sealed)) << list;
    EXPECT_TRUE(has(installation_.asked(Kind::register_lead, "GET", "/contacts").bytes(), sealed));
    const auto copied = copy();

    EXPECT_TRUE(has(copied, "The Mechanism"));  // what is not sealed is there
    EXPECT_TRUE(has(copied, at_home));
    EXPECT_FALSE(has(copied, sealed));
}

TEST_P(WhatIsSealed, LosesItsKeyWithItsRecord) {
    int that_had_keys = 0;
    for (const auto& route : installation_.routes()) {
        const auto record = installation_.made_for(route);
        if (route.method != guard::Method::remove || record.empty() || keys_of(record) == 0)
            continue;
        EXPECT_EQ(installation_.asked(Kind::lead, "DELETE", installation_.addressed(route)).status,
                  200)
            << route.path;
        EXPECT_EQ(keys_of(record), 0) << route.path;
        ++that_had_keys;
    }

    EXPECT_GE(that_had_keys, 4);
}

}  // namespace liaise::seen
