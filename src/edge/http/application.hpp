#pragma once

#include <map>
#include <string>

#include "edge/http/calls.hpp"
#include "edge/http/health.hpp"
#include "edge/http/log.hpp"
#include "edge/http/metrics.hpp"
#include "edge/http/reply.hpp"
#include "edge/http/request.hpp"
#include "edge/http/router.hpp"
#include "edge/http/server.hpp"
#include "edge/http/trouble.hpp"

namespace liaise::http {

/// What an application is made from. The references must live as long as it does.
struct Joined {
    store::Database& database;
    Clock clock;
    const guard::Routes& routes;
    /// Documents that are the same for everybody, by their path below /api/v1.
    std::map<std::string, std::string> documents;
    Transport transport = Transport::plain;
    /// A proxy in front says who calls (X-Forwarded-For) and by which name.
    bool is_behind_proxy = false;
    Log& log;
    /// Where requests are counted; nowhere without it.
    Metrics* metrics = nullptr;
};

/// Answers requests: the API under /api/v1, the pages everywhere else.
class Application {
public:
    explicit Application(Joined joined);

    /// Never throws. Called from several threads at once.
    Reply answer(const Request& request);
    /// How large a body the sender may send there. Errors: `unauthenticated`, `unavailable`.
    Result<std::size_t> body_bytes_max(const Sender& sender);
    /// Of the jobs of people, such as imports.
    Worker::Counts jobs() const { return jobs_.counts(); }
    /// Returns once nothing goes on of what was answered.
    void rest();

private:
    struct Handled {
        Reply reply;
        std::string_view route;
        std::string_view counted_as = "other";
        bool is_hushed = false;
    };
    Handled handled_or_failed(const Request& request);
    Handled handled(const Request& request);
    Handled api(const Request& request, Asked asked);
    Reply called(const Request& request, const Found& found, Asked& asked);
    Reply list_as_file(const Request& request, const Found& found, Asked& asked);
    Reply replied(const Call& call, Outcome outcome);
    Call call_of(const Request& request, const Found& found) const;
    void log_afterwards(const std::exception& failure);
    std::string_view route_of(const Request& request) const;

    Joined joined_;
    Router router_;
    Calls calls_;
    Health health_;
    Trouble trouble_;
    // They end first: what they do uses all the rest.
    Worker jobs_;
    Worker touches_;
};

}  // namespace liaise::http
