#pragma once

#include <functional>
#include <optional>
#include <type_traits>

#include "guard/self_work.hpp"

namespace liaise::guard {

/// Where somebody shows who they are. A password is slow to check on purpose, and nobody else has
/// to wait for it: what is kept is read in one short transaction and changed in another, and no
/// transaction is open between them.
class Doorstep {
public:
    /// All in one transaction, which is the caller's to commit: for tests and single commands.
    Doorstep(store::Transaction& tx, Moment now, std::string caller, std::string session_token,
             std::optional<SessionChange>& session)
        : tx_(&tx), now_(now), caller_(std::move(caller)),
          session_token_(std::move(session_token)), session_(session) {}
    Doorstep(store::Database& database, Moment now, std::string caller,
             std::string session_token, std::optional<SessionChange>& session)
        : database_(&database), now_(now), caller_(std::move(caller)),
          session_token_(std::move(session_token)), session_(session) {}
    static Result<Doorstep> at(Desk& desk);

    Moment now() const { return now_; }
    const std::string& caller() const { return caller_; }
    const std::string& session_token() const { return session_token_; }
    /// By which name and port this server was called; may be empty.
    const std::string& host() const { return host_; }

    /// What `f(tx)` reads, in a transaction that reads.
    template <class F>
    auto reading(F&& f) {
        std::optional<std::invoke_result_t<F, store::Transaction&>> read;
        read_with([&](store::Transaction& tx) { read = f(tx); });
        return std::move(*read);
    }
    /// What `f(door)` gives, a `Result`: what it wrote is kept, unless it gives an error.
    template <class F>
    auto writing(F&& f) {
        std::optional<std::invoke_result_t<F, Door&>> outcome;
        write_with([&](Door& door) {
            outcome = f(door);
            return outcome->has_value();
        });
        return std::move(*outcome);
    }
    /// Keeps what was written so far, though an error ends the call.
    void keep();

private:
    friend class OwnDoorstep;
    void read_with(const std::function<void(store::Transaction&)>& read);
    void write_with(const std::function<bool(Door&)>& write);

    store::Transaction* tx_ = nullptr;
    store::Database* database_ = nullptr;
    Moment now_;
    std::string caller_;
    std::string session_token_;
    std::string host_;
    std::optional<SessionChange>& session_;
};

/// The same for somebody who is signed in, and shows once more that it is still them.
class OwnDoorstep : public Doorstep {
public:
    static Result<OwnDoorstep> at(Desk& desk);
    const Viewer& viewer() const { return viewer_; }

    /// What `f(work)` gives, a `Result`, as `writing`. Errors: `unauthenticated` when the session
    /// has ended meanwhile.
    template <class F>
    auto writing_own(F&& f) -> std::invoke_result_t<F, SelfWork&> {
        return writing([&](Door& door) -> std::invoke_result_t<F, SelfWork&> {
            auto work = still_there(door);
            if (!work) return std::unexpected(work.error());
            return f(*work);
        });
    }

private:
    OwnDoorstep(Doorstep step, Viewer viewer)
        : Doorstep(std::move(step)), viewer_(std::move(viewer)) {}
    Result<SelfWork> still_there(Door& door);

    Viewer viewer_;
};

}  // namespace liaise::guard
