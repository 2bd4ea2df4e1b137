#include "guard/first_answers.hpp"

#include "guard/clock_belief.hpp"
#include "guard/locks.hpp"
#include "guard/tokens.hpp"
#include "store/columns.hpp"
#include "store/failures.hpp"

namespace liaise::guard {

namespace {

/// The day by which they are kept and forgotten: by a clock that is behind, each would be forgotten
/// at once when it is set right.
Day day_of_writing(store::Transaction& tx, Moment now) {
    return day_of(moment_of_writing(tx, now));
}

/// Of a person and a key: another person's same key is another secret.
std::string secret_of(const Id<Person>& person, const OnceOnly& once) {
    return person.text() + '\n' + once.key;
}

std::string id_of(const std::string& secret) { return hash_for("first answer", secret); }

std::unexpected<Error> for_something_else() {
    return conflict("error.key_used",
                    "This Idempotency-Key was sent before, with something else. Nothing was "
                    "stored. Choose a new key for what is new.");
}

}  // namespace

Result<std::optional<std::string>> FirstAnswers::find(store::Transaction& tx,
                                                      const Id<Person>& person,
                                                      const OnceOnly& once) {
    const auto secret = secret_of(person, once);
    const auto id = id_of(secret);
    std::optional<std::string> kept;
    tx.each("SELECT answer FROM first_answers WHERE id = $1", store::Binds{id},
            [&](const store::Row& row) { store::Columns(row) >> kept; });
    if (!kept) return std::optional<std::string>();
    const auto opened = unlocked(Key::of("first answer", secret), *kept, id);
    if (!opened || !opened->reveal().starts_with(once.asked)) return for_something_else();
    return std::string(opened->reveal().substr(once.asked.size()));
}

void FirstAnswers::keep(store::Transaction& tx, const Id<Person>& person, const OnceOnly& once,
                        std::string_view answer, Moment now) {
    const auto secret = secret_of(person, once);
    const auto id = id_of(secret);
    const auto said = once.asked + std::string(answer);
    const auto kept = tx.execute(
        "INSERT INTO first_answers (id, kept_on, answer) VALUES ($1, $2, $3) "
        "ON CONFLICT (id) DO NOTHING",
        store::Binds{id, text_of(day_of_writing(tx, now)),
                     locked(Key::of("first answer", secret), said, id)});
    if (kept == 0) throw store::Busy("the same was done meanwhile");
}

void FirstAnswers::forget_old(store::Database& database, Moment now) {
    const auto tx = database.writing();
    const auto today = day_of_writing(*tx, now);
    tx->execute("DELETE FROM first_answers WHERE kept_on < $1 OR kept_on > $2",
                store::Binds{text_of(plus_days(today, -1)), text_of(plus_days(today, 1))});
    tx->commit();
}

}  // namespace liaise::guard
