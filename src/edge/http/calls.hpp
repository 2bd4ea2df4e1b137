#pragma once

#include <functional>
#include <optional>
#include <string>

#include "base/day.hpp"
#include "base/json_read.hpp"
#include "edge/http/worker.hpp"
#include "guard/door.hpp"
#include "guard/first_answers.hpp"
#include "guard/route.hpp"
#include "store/store.hpp"

namespace liaise::http {

/// Who calls what.
struct Call {
    const guard::Route& route;
    std::string session_token;  ///< may be empty
    std::string caller;         ///< the network address
    std::string host = {};      ///< by which name and port this server was called
    std::optional<guard::OnceOnly> once = {};  ///< what is sent twice with it is done once
};

/// What is done at the desk; it gives the bytes that go out.
using Deed = std::function<Result<std::string>(guard::Desk&)>;

/// What a call came to, and what becomes of the caller's session.
struct Outcome {
    Result<std::string> answer;
    std::optional<guard::SessionChange> session;
};

/// Makes calls: one transaction each, opened, committed and only then answered; done again when
/// others stood in the way; jobs go on afterwards, apart.
class Calls {
public:
    /// Jobs of people, such as imports, and apart from them what sessions leave to be written
    /// down: neither waits for the other.
    struct Workers {
        Worker& jobs;
        Worker& touches;
    };
    Calls(store::Database& database, Clock clock, Workers workers)
        : database_(database), clock_(clock), workers_(workers) {}

    /// What the route answers, as JSON text.
    Outcome make(const Call& call, const Json& input);
    /// The same with a deed of another kind, such as a list written to a file.
    Outcome make(const Call& call, const Deed& deed);
    /// Whether the session is somebody's. Errors: `unauthenticated`, `unavailable`.
    Result<Done> know(const std::string& session_token);
    Moment now() const { return clock_.now(); }
    store::Database& database() { return database_; }

private:
    Outcome once(const Call& call, const Deed& deed);
    Outcome in_steps(const Call& call, const Deed& deed);
    struct Once {
        const Call& call;
        store::Transaction& tx;
        Moment now;
    };
    static Result<std::string> done_once(const Once& once, guard::Desk& desk, const Deed& deed);
    void touch(const std::string& session_token);
    void go_on_with(guard::Desk& desk);

    store::Database& database_;
    Clock clock_;
    Workers workers_;
};

}  // namespace liaise::http
