#include "bench/page_bench.hpp"

#include <fmt/format.h>

#include <set>
#include <stdexcept>

#include "base/json.hpp"
#include "bench/bare_hello.hpp"
#include "bench/http_client.hpp"
#include "bench/served.hpp"

namespace liaise::bench {

namespace {

constexpr double goal = 2;
constexpr int times = 201;
constexpr int connections = 64;
constexpr std::chrono::milliseconds during{1500};
constexpr int rounds = 5;

constexpr const char* where =
    "FROM visits v WHERE v.scope {} AND v.type = 'inspection' AND v.announcement = 'unannounced'";

/// The page as it would be written by hand: each scope's latest, and of these the latest.
std::string rows_sql() {
    const auto part = [](const char* scope) {
        return fmt::format(
            "SELECT * FROM (SELECT v.id, v.version, v.place, v.bodies, v.first_day, v.last_day, "
            "v.precision, v.type, v.announcement, v.scope, v.source {} "
            "ORDER BY v.first_day DESC, v.id DESC LIMIT 50) AS a{}",
            fmt::format(where, fmt::format("= ${}", scope)), scope);
    };
    return part("1") + " UNION ALL " + part("2") + " ORDER BY first_day DESC, id DESC LIMIT 50";
}

/// Reads the names of a page's places or bodies by their ids; how many bytes they are.
std::size_t bare_names(store::Transaction& tx, const char* table,
                       const std::set<std::string>& ids) {
    std::string list;
    store::Binds binds;
    for (const auto& id : ids) {
        binds.emplace_back(id);
        list += fmt::format("{}${}", list.empty() ? "" : ",", binds.size());
    }
    std::size_t bytes = 0;
    tx.each(fmt::format("SELECT n.id, n.names FROM {} n WHERE n.id IN ({})", table, list), binds,
            [&](const store::Row& row) { bytes += row.text(0).size() + row.text(1).size(); });
    return bytes;
}

/// All that the page shows: its rows, the names of their places and bodies, how many there are.
std::size_t bare_page(store::Database& database, const std::vector<guard::Scope>& scopes) {
    static const auto rows = rows_sql();
    static const auto count = fmt::format("SELECT COUNT(*) FROM (SELECT 1 {} LIMIT 10001) AS some",
                                          fmt::format(where, "IN ($1, $2)"));
    const auto tx = database.reading();
    const store::Binds binds = {scopes.at(0).text(), scopes.at(1).text()};
    std::size_t bytes = 0;
    std::set<std::string> places, bodies;
    tx->each(rows, binds, [&](const store::Row& row) {
        for (int column = 0; column < 11; ++column) bytes += row.text(column).size();
        places.emplace(row.text(2));
        for (const auto& body : Json::parse(row.text(3))) bodies.insert(body.get<std::string>());
    });
    bytes += bare_names(*tx, "places", places) + bare_names(*tx, "bodies", bodies);
    tx->each(count, binds, [&](const store::Row& row) {
        if (row.integer(0) < 50) throw std::runtime_error("there are too few visits to measure");
    });
    return bytes;
}

}  // namespace

void measure_page(Figures& figures, store::Database& database, const SignedIn& person,
                  int visible_percent) {
    const Served served(database);
    HttpClient client(served.port());
    const auto request = request_for(page_of_visits, person.token);
    const auto scopes = person.viewer.scopes();
    std::size_t bytes = 0;
    const auto medians = medians_in_turn(
        times, [&] { bytes += client.body(request).size(); },
        [&] { bytes += bare_page(database, scopes); });
    if (bytes == 0) throw std::runtime_error("nothing was read");
    figures.add({fmt::format("page_of_visits_seeing_{}_percent", visible_percent),
                 medians.ours / 1000, "milliseconds", medians.bare / 1000, goal});
}

void measure_requests(Figures& figures, store::Database& database, const SignedIn& person) {
    const Served served(database);
    const BareHello bare;
    const auto place = HttpClient(served.port()).body(
        request_for("/api/v1/places?sort=name", person.token));
    const auto id = place.substr(place.find("\"id\":\"") + 6, 26);
    const auto measure = [&](const char* name, const std::string& request) {
        std::vector<double> ours, hellos;
        for (int i = 0; i < rounds; ++i) {
            ours.push_back(requests_a_second(served.port(), request, connections, during));
            hellos.push_back(
                requests_a_second(bare.port(), request_for("/", ""), connections, during));
        }
        // Requests a second are better when larger; a figure is worse when larger.
        figures.add({name, 1e6 / median(ours), "microseconds a request", 1e6 / median(hellos),
                     goal});
    };
    measure("requests_smallest_answer", request_for("/healthz", ""));
    measure("requests_one_place", request_for("/api/v1/places/" + id, person.token));
}

}  // namespace liaise::bench
