#include "bench/not_yours_bench.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstring>
#include <fstream>
#include <random>
#include <stdexcept>

#include "bench/http_client.hpp"
#include "bench/served.hpp"
#include "bench/told_things.hpp"
#include "engines/engines.hpp"
#include "guard/sessions.hpp"

namespace liaise::bench {

namespace {

constexpr double goal = 1.05;
constexpr int records = 1'000;
constexpr int rounds = 3'000;
constexpr int not_found = 404;

struct Asked {
    const char* method;
    const char* before;  ///< the id
    const char* after;
    const std::vector<std::string>& ids;
};

struct Spread {
    double low, middle, high;
};

Spread spread_of(std::vector<double> times) {
    std::ranges::sort(times);
    const auto at = [&](std::size_t percent) { return times[times.size() * percent / 100]; };
    return {at(5), at(50), at(95)};
}

std::string request_of(const Asked& asked, const std::string& id, const std::string& token) {
    return fmt::format("{} /api/v1/{}{}{} HTTP/1.1\r\nHost: localhost\r\nCookie: liaise={}\r\n"
                       "X-Liaise-Token: {}\r\nContent-Type: application/json\r\n"
                       "Content-Length: 0\r\n\r\n",
                       asked.method, asked.before, id, asked.after, token,
                       guard::Sessions::csrf_token(token));
}

/// Times, in microseconds, of the same question for what nobody has and for what another has.
struct Times {
    std::vector<double> not_there, not_yours;
};

Times times_of(HttpClient& client, const Asked& asked, const std::string& token) {
    std::mt19937_64 dice{11};
    Times times;
    const auto ask = [&](const std::string& id, std::vector<double>& into) {
        const auto request = request_of(asked, id, token);
        int status = 0;
        into.push_back(microseconds_of([&] { status = client.status(request); }));
        if (status != not_found)
            throw std::runtime_error(fmt::format("{}: {} for {}", asked.before, status, id));
    };
    for (int i = 0; i < rounds; ++i) {
        const auto& theirs = asked.ids[1 + dice() % (asked.ids.size() - 1)];
        // Which comes first is left to chance: what comes second finds a warm machine.
        if (dice() % 2 == 0) {
            ask(text_of(random_id()), times.not_there);
            ask(theirs, times.not_yours);
        } else {
            ask(theirs, times.not_yours);
            ask(text_of(random_id()), times.not_there);
        }
    }
    return times;
}

/// How far two halves of the same lie apart: less than that means nothing.
double noise_in(const std::vector<double>& times) {
    std::vector<double> halves[2];
    for (std::size_t i = 0; i < times.size(); ++i) halves[i % 2].push_back(times[i]);
    return median(halves[0]) / median(halves[1]);
}

std::string row_of(const Asked& asked, const Times& times) {
    const auto none = spread_of(times.not_there), theirs = spread_of(times.not_yours);
    return fmt::format("| `{} /{}{{id}}{}` | {:.0f} | {:.0f} – {:.0f} | {:.0f} | {:.0f} – {:.0f} "
                       "| {:.3f} | {:.3f} |\n",
                       asked.method, asked.before, asked.after, none.middle, none.low, none.high,
                       theirs.middle, theirs.low, theirs.high, theirs.middle / none.middle,
                       noise_in(times.not_there));
}

constexpr const char* head =
    "# Response times: not there, and not yours\n\n"
    "Written by `./dev bench`. Whoever asks for a record by its id is answered the same whether it "
    "is\nnot there or another body's, and must not be able to tell the two by the clock either. "
    "Each line is\n{} questions of each kind over HTTP on one connection, in random order, with "
    "{} records of the\nkind in the other body's compartment. Times are in microseconds: the "
    "median, and where 90 % lie. The\nratio is that of the medians, not yours to not there; the "
    "noise is the same ratio of two halves of\n*not there* alone, so what the ratio lies off 1 "
    "by no more than that means nothing.\n\n"
    "| call | not there | 90 % | not yours | 90 % | ratio | noise |\n"
    "|---|---|---|---|---|---|---|\n";

}  // namespace

void measure_not_yours(Figures& figures, const std::string& page) {
    engines::FreshDatabase fresh(engines::Engine::sqlite, engines::whole_schema());
    TwoBodies two(fresh.database());
    const auto findings = two.findings(records), agreements = two.agreements(records),
               assessments = two.assessments(records), disclosures = two.disclosures(records),
               letters = two.letters(records), visits = two.visits(),
               facts = two.facts(records);
    const std::vector<Asked> all = {{"GET", "findings/", "", findings},
                                    {"GET", "disclosures/", "", disclosures},
                                    {"GET", "disclosures/", "/look", disclosures},
                                    {"GET", "agreements/", "", agreements},
                                    {"GET", "agreements/", "/clauses", agreements},
                                    {"GET", "received/", "", letters},
                                    {"POST", "received/", "/opening", letters},
                                    {"DELETE", "assessments/", "", assessments},
                                    {"DELETE", "readiness/facts/", "", facts},
                                    {"GET", "visits/", "", visits},
                                    {"DELETE", "visits/", "", visits}};
    const Served served(fresh.database());
    HttpClient client(served.port());
    auto table = fmt::format(fmt::runtime(head), rounds, records);
    for (const auto& asked : all) {
        // Whose it is gets an answer, so it is the record that the others do not get. It may be
        // taken away by that, so the first is asked for here and no more.
        const auto ours = request_of(asked, asked.ids.front(), two.ours().token);
        if (client.status(ours) != 200) throw std::runtime_error("there is nothing to hide");
        const auto times = times_of(client, asked, two.theirs().token);
        const auto one = median(times.not_there), other = median(times.not_yours);
        figures.add({fmt::format("not_found_against_not_yours_{}_{}{}", asked.method,
                                 std::string(asked.before, std::strlen(asked.before) - 1),
                                 *asked.after ? fmt::format("_{}", asked.after + 1) : ""),
                     std::max(one, other), "microseconds", std::min(one, other), goal});
        table += row_of(asked, times);
    }
    std::ofstream(page) << table;
}

}  // namespace liaise::bench
