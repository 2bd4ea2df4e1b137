#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/confidential.hpp"
#include "guard/own_work.hpp"

namespace liaise::guard {

/// What a call changes about its session: a new token to hand over, or an end.
struct SessionChange {
    Confidential token;  ///< empty: the session has ended
    Moment expires;
};

/// Where a call is made that needs no viewer: signing in, accepting an invitation.
struct Door {
    store::Transaction& tx;
    Moment now;
    std::string caller;                     ///< the network address that calls, for throttling
    std::string session_token;              ///< as the cookie had it; may be empty
    std::optional<SessionChange>& session;  ///< what the answer carries
    std::string host = {};  ///< by which name and port this server was called; may be empty
};

/// Where one call is handled: the viewer if there is one, the transaction, the time.
class Desk {
public:
    Desk(store::Transaction& tx, Moment now, std::optional<Viewer> viewer, std::string caller,
         std::string session_token)
        : tx_(&tx), now_(now), viewer_(std::move(viewer)), caller_(std::move(caller)),
          session_token_(std::move(session_token)) {}
    /// The same for a call that opens its own short transactions (guard/doorstep.hpp).
    Desk(store::Database& database, Moment now, std::optional<Viewer> viewer, std::string caller,
         std::string session_token)
        : database_(&database), now_(now), viewer_(std::move(viewer)), caller_(std::move(caller)),
          session_token_(std::move(session_token)) {}

    /// The work of kind `W` that this viewer has the right to.
    template <class W>
    Result<W> work() {
        if constexpr (requires { W::at(*this); }) {
            return W::at(*this);
        } else if constexpr (std::is_same_v<W, Door>) {
            return Door{tx(), now_, caller_, session_token_, session_, host_};
        } else {
            if (!viewer_) return std::unexpected(nobody());
            Work work(*viewer_, tx(), now_, &afterwards_);
            work.take_pages_of(rows_a_page_);
            if constexpr (std::is_same_v<W, Work>) return work;
            else if constexpr (requires { W::of(work, Door{tx(), now_, {}, {}, session_}); })
                return W::of(std::move(work),
                             Door{tx(), now_, caller_, session_token_, session_, host_});
            else return W::of(std::move(work));
        }
    }

    /// Lists come in pages of so many rows, for what is written to a file.
    void take_pages_of(std::int64_t rows) { rows_a_page_ = rows; }
    /// By which name and port this server was called.
    void is_called_as(std::string host) { host_ = std::move(host); }
    const std::optional<SessionChange>& session() const { return session_; }
    std::vector<Job>& afterwards() { return afterwards_; }
    const std::optional<Viewer>& viewer() const { return viewer_; }

private:
    friend class Doorstep;
    friend class OwnDoorstep;
    static Error nobody();
    store::Transaction& tx();

    store::Transaction* tx_ = nullptr;
    store::Database* database_ = nullptr;
    Moment now_;
    std::optional<Viewer> viewer_;
    std::string caller_;
    std::string session_token_;
    std::string host_;
    std::optional<SessionChange> session_;
    std::vector<Job> afterwards_;
    std::int64_t rows_a_page_ = page_size;
};

}  // namespace liaise::guard
