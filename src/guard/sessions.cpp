#include "guard/sessions.hpp"

#include <fmt/format.h>

#include "guard/body_keys.hpp"
#include "guard/ledger.hpp"
#include "guard/open_sessions.hpp"
#include "guard/opened_key.hpp"
#include "guard/persons.hpp"
#include "guard/sessions_sign_in.hpp"
#include "guard/sign_ins.hpp"
#include "guard/tokens.hpp"
#include "store/columns.hpp"

namespace liaise::guard {

namespace {

// A working day: who leaves a shared computer without signing out is not there tomorrow.
constexpr std::int64_t idle_seconds = 12 * 60 * 60;
// A stolen session is of no use after a week, however busily it is used.
constexpr std::int64_t whole_seconds = 7 * 24 * 60 * 60;
// How coarsely the last use is written down: a list of sessions needs no more, and a record of
// when each person works would be one more thing to keep safe.
constexpr std::int64_t touched_after_seconds = 10 * 60;
// Nobody has more browsers; beyond it the oldest session ends.
constexpr std::int64_t sessions_max = 20;

/// The columns that make a viewer, and the tables they come from; `p` is the person.
constexpr std::string_view viewer_columns =
    "p.id, p.body, p.role, st.is_dependent, i.coordinating_body";
constexpr std::string_view viewer_tables =
    "LEFT JOIN body_standing st ON st.body = p.body LEFT JOIN installation i ON i.only_row = 1";

Moment moment_of(std::string_view text) { return moment_from(text).value_or(Moment{}); }

/// One that was last seen far in the future is of a time when the clock was wrong: it would outlive
/// its week by as much.
bool is_alive(Moment last_seen, Moment expires, Moment now) {
    return now < expires && now.seconds < last_seen.seconds + idle_seconds &&
           last_seen.seconds < now.seconds + idle_seconds;
}

std::string purpose_of_csrf() { return "cross-site request forgery"; }

void make_room(store::Transaction& tx, const Id<Person>& person, Moment now) {
    tx.execute("DELETE FROM sessions WHERE expires <= $1 OR last_seen <= $2 OR last_seen >= $3",
               store::Binds{text_of(now), text_of(Moment{now.seconds - idle_seconds}),
                            text_of(Moment{now.seconds + idle_seconds})});
    tx.execute("DELETE FROM sessions WHERE person = $1 AND id NOT IN (SELECT id FROM sessions "
               "WHERE person = $1 ORDER BY created DESC, id LIMIT $2)",
               store::Binds{person.text(), sessions_max - 1});
}

}  // namespace

std::optional<Sessions::Found> Sessions::found(store::Transaction& tx, std::string_view token,
                                               Moment now) {
    if (token.empty()) return std::nullopt;
    static const std::string sql = fmt::format(
        "SELECT {}, s.last_seen, s.expires, s.id, o.wrapped FROM sessions s "
        "JOIN persons p ON p.id = s.person LEFT JOIN opened_keys o ON o.session = s.id {} "
        "WHERE s.token_hash = $1 AND p.disabled_since IS NULL",
        viewer_columns, viewer_tables);
    std::optional<Found> found;
    tx.each(sql, store::Binds{token_hash(token)}, [&](const store::Row& row) {
        const auto last_seen = moment_of(row.text(5));
        if (!is_alive(last_seen, moment_of(row.text(6)), now)) return;
        found = Found{viewer_of(row), now.seconds >= last_seen.seconds + touched_after_seconds};
        if (!row.is_null(8))
            found->viewer.key_ = OpenedKey::kept(token, std::string(row.text(8)),
                                                 std::string(row.text(7)));
    });
    return found;
}

std::optional<Viewer> Sessions::viewer(store::Transaction& tx, std::string_view token,
                                       Moment now) {
    auto session = found(tx, token, now);
    if (!session) return std::nullopt;
    return std::move(session->viewer);
}

void Sessions::touch(store::Database& database, std::string_view token, Moment now) {
    auto tx = database.writing();
    tx->execute("UPDATE sessions SET last_seen = $2 WHERE token_hash = $1 AND last_seen < $2",
                store::Binds{token_hash(token), text_of(now)});
    tx->commit();
}

std::string Sessions::csrf_token(std::string_view token) {
    return hash_for(purpose_of_csrf(), token);
}

bool Sessions::csrf_matches(std::string_view token, std::string_view header) {
    return !token.empty() && are_equal_in_secret(csrf_token(token), header);
}

std::optional<Viewer> Sessions::begin(Door& door, const Id<Person>& person,
                                      const std::string& device) {
    auto viewer = viewer_of(door.tx, person);
    if (!viewer) return std::nullopt;
    end(door);
    make_room(door.tx, person, door.now);
    const auto token = fresh_token();
    const Moment expires{door.now.seconds + whole_seconds};
    door.tx.execute("INSERT INTO sessions (id, token_hash, person, device, created, last_seen, "
                    "expires) VALUES ($1, $2, $3, $4, $5, $5, $6)",
                    store::Binds(store::Binding() << Id<Session>::random()
                                                  << token_hash(token.reveal()) << person
                                                  << shortened_device(device) << door.now
                                                  << expires));
    Ledger::write(door.tx, Persons::scope_of(viewer->body()), {"signed_in", person, {}, device},
                  door.now);
    door.session_token = token.reveal();
    door.session = SessionChange{token, expires};
    return viewer;
}

std::optional<Viewer> Sessions::begin(Door& door, const KeyHolder& holder,
                                      const std::string& device) {
    if (!begin(door, holder.person, device)) return std::nullopt;
    std::string session;
    door.tx.each("SELECT id FROM sessions WHERE token_hash = $1",
                 store::Binds{token_hash(door.session_token)},
                 [&](const store::Row& row) { session = row.text(0); });
    door.tx.execute("INSERT INTO opened_keys (session, wrapped) VALUES ($1, $2)",
                    store::Binds{session, OpenedKey::wrapped(holder.seed, door.session_token,
                                                             session)});
    return viewer(door.tx, holder, door.now);
}

void Sessions::end(Door& door) {
    if (!door.session_token.empty())
        door.tx.execute("DELETE FROM sessions WHERE token_hash = $1",
                        store::Binds{token_hash(door.session_token)});
    door.session_token.clear();
    door.session = SessionChange{Confidential(), door.now};
}

Result<Done> Sessions::end(store::Transaction& tx, const Id<Person>& person,
                           const Id<Session>& session) {
    const auto ended = tx.execute("DELETE FROM sessions WHERE person = $1 AND id = $2",
                                  store::Binds{person.text(), session.text()});
    if (ended == 0) return not_found();
    return Done{};
}

void Sessions::end_all(store::Transaction& tx, const Id<Person>& person) {
    tx.execute("DELETE FROM sessions WHERE person = $1", store::Binds{person.text()});
}

std::vector<Session> Sessions::of(store::Transaction& tx, const Id<Person>& person,
                                  std::string_view token, Moment now) {
    std::vector<Session> sessions;
    const auto hash = token_hash(token);
    tx.each("SELECT id, device, created, last_seen, expires, token_hash FROM sessions "
            "WHERE person = $1 ORDER BY created DESC, id",
            store::Binds{person.text()}, [&](const store::Row& row) {
                Session session;
                store::Columns(row) >> session.id >> session.device >> session.created >>
                    session.last_seen >> session.expires;
                session.is_this_one = row.text(5) == hash;
                if (is_alive(session.last_seen, session.expires, now))
                    sessions.push_back(std::move(session));
            });
    return sessions;
}

Result<Viewer> Sessions::viewer_for_command_line(store::Database& database,
                                                 const std::string& sign_in_name,
                                                 const Confidential& password,
                                                 const std::optional<std::string>& code,
                                                 Moment now) {
    std::optional<SessionChange> none;
    Doorstep step(database, now, "", "", none);
    return viewer_at(step, {{sign_in_name, ""}, password, code});
}

Result<Viewer> Sessions::viewer_for_command_line(store::Transaction& tx,
                                                 const std::string& sign_in_name,
                                                 const Confidential& password,
                                                 const std::optional<std::string>& code,
                                                 Moment now) {
    std::optional<SessionChange> none;
    Doorstep step(tx, now, "", "", none);
    return viewer_at(step, {{sign_in_name, ""}, password, code});
}

Result<Viewer> Sessions::viewer_at(Doorstep& step, const Attempt& attempt) {
    const auto holder = person_behind(step, attempt);
    if (!holder) return std::unexpected(holder.error());
    return step.writing([&](Door& door) -> Result<Viewer> {
        auto came = viewer(door.tx, *holder, door.now);
        if (!came) return not_found();
        Ledger::write(door.tx, Persons::scope_of(came->body()),
                      {"signed_in", holder->person, {}, "command line"}, door.now);
        SignIns::note(door.tx, holder->person,
                      {Way::command_line, CameOf::coming_in, door.caller}, door.now);
        return std::move(*came);
    });
}

std::optional<Viewer> Sessions::viewer(store::Transaction& tx, const KeyHolder& holder,
                                       Moment now) {
    auto viewer = viewer_of(tx, holder.person);
    if (!viewer) return std::nullopt;
    viewer->key_ = OpenedKey::of(holder.seed);
    if (viewer->body()) BodyKeys::begin(tx, *viewer->body(), holder, now);
    return viewer;
}

Viewer Sessions::viewer_of(const store::Row& row) {
    Viewer viewer;
    std::optional<Id<BodyRef>> coordinating_body;
    std::optional<std::int64_t> is_dependent;
    std::string role;
    store::Columns(row) >> viewer.person_ >> viewer.body_ >> role >> is_dependent >>
        coordinating_body;
    if (!viewer.body_) {
        viewer.place_ = Place::of_the_machine;
        return viewer;
    }
    viewer.role_ = role_from(role).value_or(Role::reader);
    if (viewer.body_ == coordinating_body) viewer.place_ = Place::in_coordinating_body;
    // Who writes the register sees what is in it. Of the others, who is known to be independent.
    const bool sees_days = viewer.body_ == coordinating_body || is_dependent == 0;
    viewer.sight_ = sees_days ? Sight::exact : Sight::coarse;
    return viewer;
}

std::optional<Viewer> Sessions::viewer_of(store::Transaction& tx, const Id<Person>& person) {
    static const std::string sql =
        fmt::format("SELECT {} FROM persons p {} WHERE p.id = $1 AND p.disabled_since IS NULL",
                    viewer_columns, viewer_tables);
    std::optional<Viewer> viewer;
    tx.each(sql, store::Binds{person.text()},
            [&](const store::Row& row) { viewer = viewer_of(row); });
    return viewer;
}

std::int64_t open_sessions(store::Transaction& tx, Moment now) {
    std::int64_t open = 0;
    tx.each("SELECT COUNT(*) FROM sessions WHERE expires > $1 AND last_seen > $2",
            store::Binds{text_of(now), text_of(Moment{now.seconds - idle_seconds})},
            [&](const store::Row& row) { open = row.integer(0); });
    return open;
}

}  // namespace liaise::guard
