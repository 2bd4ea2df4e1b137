#include <chrono>

#include "engines/engines.hpp"
#include "engines/postgres_server.hpp"
#include "store/failures.hpp"
#include "store/postgres/connection.hpp"

namespace liaise::store {
namespace {

using engines::Engine;
using engines::FreshDatabase;

const std::vector<Change> duties = {
    {"duties", 1, "first",
     "CREATE TABLE duties (person TEXT PRIMARY KEY, is_on_duty INTEGER NOT NULL) STRICT;"
     "INSERT INTO duties VALUES ('chair', 1), ('alternate', 1)"}};

std::int64_t number(Transaction& tx, std::string_view sql) {
    std::int64_t found = -1;
    tx.each(sql, {}, [&](const Row& row) { found = row.integer(0); });
    return found;
}

void cut_connections(const FreshDatabase& fresh) {
    postgres::Connection(fresh.address())
        .run("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = "
             "current_database() AND pid <> pg_backend_pid()");
}

TEST(Server, TellsOneOfTwoWhoseDecisionsRestOnWhatTheOtherChanges) {
    FreshDatabase fresh(Engine::postgres, duties);
    auto chair = fresh.database().writing();
    auto alternate = fresh.database().writing();
    constexpr const char* on_duty = "SELECT COUNT(*) FROM duties WHERE is_on_duty = 1";
    ASSERT_EQ(number(*chair, on_duty), 2);
    ASSERT_EQ(number(*alternate, on_duty), 2);
    chair->execute("UPDATE duties SET is_on_duty = 0 WHERE person = 'chair'", {});
    alternate->execute("UPDATE duties SET is_on_duty = 0 WHERE person = 'alternate'", {});
    chair->commit();

    EXPECT_THROW(alternate->commit(), Busy);
    alternate.reset();
    EXPECT_EQ(number(*fresh.database().reading(), on_duty), 1);
}

TEST(Server, IsReachedAgainAfterItCutTheConnectionsThatLayIdle) {
    FreshDatabase fresh(Engine::postgres, duties);
    {
        auto one = fresh.database().reading();
        auto two = fresh.database().reading();
    }
    cut_connections(fresh);

    EXPECT_EQ(number(*fresh.database().reading(), "SELECT COUNT(*) FROM duties"), 2);
}

TEST(Server, KeepsNothingOfATransactionWhoseConnectionWasCut) {
    FreshDatabase fresh(Engine::postgres, duties);
    auto tx = fresh.database().writing();
    tx->execute("DELETE FROM duties", {});
    cut_connections(fresh);

    EXPECT_THROW(tx->execute("DELETE FROM duties", {}), Unavailable);
    tx.reset();
    EXPECT_EQ(number(*fresh.database().reading(), "SELECT COUNT(*) FROM duties"), 2);
}

TEST(Server, SaysAtTheCommitThatItWasLost) {
    FreshDatabase fresh(Engine::postgres, duties);
    auto tx = fresh.database().writing();
    tx->execute("DELETE FROM duties", {});
    cut_connections(fresh);

    EXPECT_THROW(tx->commit(), Unavailable);
}

TEST(Server, ThatIsNotThereIsUnavailable) {
    EXPECT_THROW(open("postgresql:///x?host=/nowhere"), Unavailable);
}

TEST(Server, IsRefusedWhenItsDatabaseSortsByTheRulesOfALanguage) {
    const FreshDatabase neighbour(Engine::postgres, {});
    postgres::Connection connection(neighbour.address());
    connection.run("DROP DATABASE IF EXISTS by_language");
    connection.run("CREATE DATABASE by_language TEMPLATE template0 LOCALE_PROVIDER icu "
                   "ICU_LOCALE 'fr'");
    auto address = neighbour.address();
    const auto slash = address.rfind('/', address.find('?'));
    address.replace(slash + 1, address.find('?') - slash - 1, "by_language");

    try {
        open(address);
        ADD_FAILURE() << "it was opened";
    } catch (const Unreadable& refused) {
        EXPECT_NE(std::string(refused.what()).find("--locale=C"), std::string::npos);
    }
    connection.run("DROP DATABASE by_language");
}

TEST(Server, IsWrittenToAgainAfterItsStandbyTookItsPlace) {
    auto first = engines::PostgresServer::started(engines::Durability::quick);
    auto second = engines::PostgresServer::standby_of(first);
    const auto database = open("postgresql:///postgres?host=" + first.folder() + "," +
                               second.folder() + "&user=" + engines::server_user() +
                               "&target_session_attrs=read-write");
    postgres::Connection administrator(first.address("postgres"));
    administrator.run("ALTER SYSTEM SET synchronous_standby_names = '*'");
    administrator.run("SELECT pg_reload_conf()");
    bring_forward(*database, duties, Moment{});
    first.stop_at_once();
    EXPECT_THROW(database->writing(), Unavailable);
    second.promote();

    auto tx = database->writing();
    EXPECT_EQ(tx->execute("UPDATE duties SET is_on_duty = 0", {}), 2);
    tx->commit();
}

}  // namespace
}  // namespace liaise::store
