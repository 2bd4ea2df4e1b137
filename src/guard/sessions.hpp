#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/describe.hpp"
#include "guard/door.hpp"
#include "guard/person_keys.hpp"
#include "store/store.hpp"

namespace liaise::guard {

class Doorstep;
struct Attempt;

/// A session, as its person finds it in the list of sessions.
struct Session {
    static constexpr const char* record_name = "session";

    Id<Session> id;
    std::string device;
    Moment created;
    Moment last_seen;
    Moment expires;
    bool is_this_one = false;

    static constexpr auto describe() {
        return record("session",
            field("id", &Session::id, Reach::owner, "What to name when it is to be ended."),
            field("device", &Session::device, Reach::owner, "The browser and computer it is on."),
            field("created", &Session::created, Reach::owner, "When the person signed in."),
            field("last_seen", &Session::last_seen, Reach::owner,
                  "When it was last used, to some ten minutes."),
            field("expires", &Session::expires, Reach::owner, "When it ends at the latest."),
            field("is_this_one", &Session::is_this_one, Reach::owner,
                  "Whether it is the one that asks."));
    }
};
static_assert(Described<Session>);

/// Who is signed in. A session lives in the database, so that any process can serve it; it ends
/// after 12 hours without use and after 7 days in any case.
class Sessions {
public:
    struct Found {
        Viewer viewer;
        /// The last use that is written down lies back so far that `touch` should be called.
        bool is_to_be_touched = false;
    };
    /// The session of `token`; nothing when it has ended, or its person is disabled.
    static std::optional<Found> found(store::Transaction& tx, std::string_view token, Moment now);
    static std::optional<Viewer> viewer(store::Transaction& tx, std::string_view token,
                                        Moment now);
    /// Writes down that the session is in use. Apart from the request, as most only read.
    static void touch(store::Database& database, std::string_view token, Moment now);

    /// What a page sends back with each change, to show that it is ours (header `X-Liaise-Token`).
    static std::string csrf_token(std::string_view token);
    static bool csrf_matches(std::string_view token, std::string_view header);

    /// Begins a session with a fresh token and ends the one that the door knew. Nothing when the
    /// person is disabled. It opens nothing sealed.
    static std::optional<Viewer> begin(Door& door, const Id<Person>& person,
                                       const std::string& device);
    /// The same, and the session opens what is sealed for the person. The first of a body to come
    /// in makes its key.
    static std::optional<Viewer> begin(Door& door, const KeyHolder& holder,
                                       const std::string& device);
    /// Ends the session that the door knows.
    static void end(Door& door);
    /// Ends one of the person's own. Errors: `not_found`.
    static Result<Done> end(store::Transaction& tx, const Id<Person>& person,
                            const Id<Session>& session);
    static void end_all(store::Transaction& tx, const Id<Person>& person);
    /// The person's sessions, the latest first.
    static std::vector<Session> of(store::Transaction& tx, const Id<Person>& person,
                                   std::string_view token, Moment now);

    /// Who signs in at the command line, for one command. Errors: as `person_behind`
    /// (guard/sessions_sign_in.hpp).
    static Result<Viewer> viewer_for_command_line(store::Database& database,
                                                  const std::string& sign_in_name,
                                                  const Confidential& password,
                                                  const std::optional<std::string>& code,
                                                  Moment now);
    /// The same in one transaction that writes, which is committed when the attempt fails.
    static Result<Viewer> viewer_for_command_line(store::Transaction& tx,
                                                  const std::string& sign_in_name,
                                                  const Confidential& password,
                                                  const std::optional<std::string>& code,
                                                  Moment now);
    /// Who has just shown who they are, for what is done in one transaction.
    static std::optional<Viewer> viewer(store::Transaction& tx, const KeyHolder& holder,
                                        Moment now);

private:
    static Result<Viewer> viewer_at(Doorstep& step, const Attempt& attempt);
    static Viewer viewer_of(const store::Row& row);
    static std::optional<Viewer> viewer_of(store::Transaction& tx, const Id<Person>& person);
};

}  // namespace liaise::guard
