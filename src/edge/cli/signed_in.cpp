#include "edge/cli/signed_in.hpp"

#include <fmt/format.h>
#include <unistd.h>

#include <cstdlib>

#include "edge/http/input.hpp"
#include "edge/http/router.hpp"
#include "guard/afterwards.hpp"
#include "guard/clock_belief.hpp"
#include "guard/sessions.hpp"

namespace liaise::cli {

namespace {

Confidential password_for(const std::string& sign_in_name) {
    if (const char* given = std::getenv("LIAISE_PASSWORD")) return Confidential(given);
    const auto prompt = fmt::format("Password of {}: ", sign_in_name);
    const char* typed = ::getpass(prompt.c_str());
    return Confidential(typed ? typed : "");
}

}  // namespace

Result<guard::Viewer> signed_in(store::Database& database, const Who& who, Moment now) {
    if (who.sign_in_name.empty())
        return invalid("as", "cli.nobody", "Say who asks: --as NAME, the name you sign in with.");
    const auto password = password_for(who.sign_in_name);
    return guard::Sessions::viewer_for_command_line(database, who.sign_in_name, password,
                                                    who.code, now);
}

Result<Found> found(const guard::Routes& routes, const Asking& asking) {
    const http::Router router(routes);
    const auto place = router.find(asking.method, http::parts_of(asking.path));
    if (!place) return not_found();
    http::Parameters query;
    for (const auto& word : asking.words) {
        const auto equals = word.find('=');
        if (equals == std::string::npos)
            return invalid(word, "cli.no_value",
                           fmt::format("Write {0} as field=value, such as type=prison.", word));
        query.emplace_back(word.substr(0, equals), word.substr(equals + 1));
    }
    std::string nothing;
    const bool is_reading = place->route->method == guard::Method::get;
    Json body = Json::object();
    if (!is_reading) {
        for (const auto& [name, value] : query) body[name] = value;
        nothing = body.dump();
        query.clear();
    }
    auto input = http::input_of(place->route->input,
                                {place->parameters, query, "application/json", nothing});
    if (!input) return std::unexpected(input.error());
    return Found{place->route, std::move(*input)};
}

Result<std::string> done_as(store::Database& database, const guard::Viewer& viewer, Clock clock,
                            Doing doing,
                            const std::function<Result<std::string>(guard::Desk&)>& deed) {
    std::vector<guard::Job> jobs;
    Result<std::string> outcome;
    {
        const auto tx = doing == Doing::reads ? database.reading() : database.writing();
        const auto now = doing == Doing::reads ? clock.now()
                                               : guard::moment_of_writing(*tx, clock.now());
        guard::Desk desk(*tx, now, viewer, "command line", "");
        outcome = deed(desk);
        if (outcome && doing == Doing::writes) tx->commit();
        jobs = std::move(desk.afterwards());
    }
    guard::Afterwards afterwards(database, viewer, clock);
    if (outcome)
        for (auto& job : jobs) job(afterwards);
    return outcome;
}

}  // namespace liaise::cli
