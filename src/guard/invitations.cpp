#include "guard/invitations.hpp"

#include <algorithm>

#include "guard/body_keys.hpp"
#include "guard/clock_belief.hpp"
#include "guard/ledger.hpp"
#include "guard/passkeys.hpp"
#include "guard/recovery_codes.hpp"
#include "guard/tokens.hpp"
#include "store/columns.hpp"

namespace liaise::guard {

namespace {

// Long enough for a letter or the next meeting, short enough that a forgotten link is no door.
constexpr std::int64_t valid_seconds = 7 * 24 * 60 * 60;

/// An invitation that is still good.
struct Open {
    Id<Invitation> id;
    std::optional<Id<BodyRef>> body;
    std::string role;
    std::optional<Id<Person>> renews;
    std::string sign_in_name;  ///< of the person whom it renews
    Moment created;
    Moment expires;
};

/// One of a time to come was made while the clock was ahead: it would be a door for as much longer.
bool is_of_a_time_to_come(store::Transaction& tx, const Open& open, Moment now) {
    const auto belief = ClockBelief::kept(tx);
    const auto last = belief ? std::max(now, belief->believed) : now;
    return open.created.seconds >= last.seconds + valid_seconds;
}

/// The inviter is still there and still has the right; a founding invitation has no inviter. What
/// the machine's administrator offered to a body is good only while the body has no coordinator: no
/// second invitation, kept back, opens a compartment that is at work.
std::optional<Open> open_one(store::Transaction& tx, std::string_view token, Moment now) {
    std::optional<Open> open;
    tx.each(
        "SELECT v.id, v.body, v.role, v.renews, COALESCE(r.sign_in_name, ''), v.created, "
        "v.expires "
        "FROM invitations v LEFT JOIN persons b ON b.id = v.invited_by "
        "LEFT JOIN persons r ON r.id = v.renews "
        "WHERE v.token_hash = $1 AND v.used IS NULL AND (v.invited_by IS NULL OR "
        "(b.disabled_since IS NULL AND (b.role = 'coordinator' OR b.role = 'machine' AND "
        "NOT EXISTS (SELECT 1 FROM persons c WHERE c.body = v.body AND "
        "c.role = 'coordinator')))) AND "
        "(v.renews IS NULL OR r.disabled_since IS NULL)",
        store::Binds{token_hash(token)}, [&](const store::Row& row) {
            store::Columns(row) >> open.emplace().id >> open->body >> open->role >> open->renews >>
                open->sign_in_name >> open->created >> open->expires;
        });
    if (open && (open->expires <= now || is_of_a_time_to_come(tx, *open, now))) return std::nullopt;
    return open;
}

std::unexpected<Error> not_good() {
    return refused("invitations.not_good",
                   "This invitation is not good any more: it was used or withdrawn, or is older "
                   "than seven days. Ask who invited you for a new one.");
}

bool use_up(store::Transaction& tx, const Open& open, Moment now) {
    return tx.execute("UPDATE invitations SET used = $2 WHERE id = $1 AND used IS NULL",
                      store::Binds{open.id.text(), text_of(now)}) == 1;
}

Result<Id<Person>> renewed(store::Transaction& tx, const Open& open, const PasswordHash& hash,
                           Moment now) {
    Persons::set_password(tx, *open.renews, hash, now);
    // A link is also for the day when somebody else came in as them: all other ways in end.
    Passkeys::remove_all(tx, *open.renews);
    RecoveryCodes::remove_all(tx, *open.renews);
    Persons::end_second_step(tx, *open.renews);
    Ledger::write(tx, Persons::scope_of(open.body), {"password_renewed", {}, open.renews, ""},
                  now);
    return *open.renews;
}

Result<Id<Person>> enrolled(store::Transaction& tx, const Open& open,
                            const InvitationAcceptance& acceptance, const PasswordHash& hash,
                            Moment now) {
    const NewPerson person{open.body, role_from(open.role).value_or(Role::reader),
                           acceptance.name.value_or(""), acceptance.sign_in_name.value_or(""), {}};
    return Persons::enrol(tx, person, hash, now);  // an error undoes the use as well
}

}  // namespace

InvitationMade Invitations::offer(store::Transaction& tx, const InvitationOffer& offer,
                                  Moment now) {
    InvitationMade made{Id<Invitation>::random(), fresh_token(),
                        Moment{now.seconds + valid_seconds}};
    const std::string role(offer.body ? text_of(offer.role) : machine_role);
    tx.execute("INSERT INTO invitations (id, scope, token_hash, body, role, name, invited_by, "
               "renews, created, expires) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
               store::Binds(store::Binding()
                            << made.id << Persons::scope_of(offer.body)
                            << token_hash(made.token.reveal()) << offer.body << role << offer.name
                            << offer.invited_by << offer.renews << now << made.expires));
    Ledger::write(tx, Persons::scope_of(offer.body),
                  {offer.renews ? "new_password_offered" : "invited", offer.invited_by,
                   offer.renews, role},
                  now);
    return made;
}

Result<PasswordMade> Invitations::prepare(Doorstep& step, const InvitationAcceptance& acceptance) {
    const auto open = step.reading([&](store::Transaction& tx) {
        return open_one(tx, acceptance.token, step.now());
    });
    if (!open) return not_good();
    const auto sign_in_name =
        open->renews ? open->sign_in_name : acceptance.sign_in_name.value_or("");
    auto good = Passwords::check_choice(acceptance.password, sign_in_name, "password");
    if (!good) return std::unexpected(good.error());
    return PasswordMade{Passwords::hashed(acceptance.password),
                        Passwords::key_of(acceptance.password)};
}

Result<KeyHolder> Invitations::accept(Door& door, const InvitationAcceptance& acceptance,
                                      const PasswordMade& made) {
    auto& tx = door.tx;
    const auto open = open_one(tx, acceptance.token, door.now);
    if (!open || !use_up(tx, *open, door.now)) return not_good();
    const auto person = open->renews ? renewed(tx, *open, made.hash, door.now)
                                     : enrolled(tx, *open, acceptance, made.hash, door.now);
    if (!person) return std::unexpected(person.error());
    auto holder = PersonKeys::make(tx, *person, made.key, door.now);
    BodyKeys::take_out(tx, open->id, acceptance.token, holder, door.now);
    return holder;
}

void Invitations::withdraw_all_by(store::Transaction& tx, const Id<Person>& inviter) {
    tx.execute("DELETE FROM invitations WHERE invited_by = $1 AND used IS NULL",
               store::Binds{inviter.text()});
}

void Invitations::withdraw_all_for(store::Transaction& tx, const Id<Person>& person) {
    tx.execute("DELETE FROM invitations WHERE renews = $1 AND used IS NULL",
               store::Binds{person.text()});
}

}  // namespace liaise::guard
