#include "guard/founding.hpp"

#include "guard/invitations.hpp"
#include "store/columns.hpp"

namespace liaise::guard {

namespace {

void write_down(store::Transaction& tx, const Installation& facts, Moment now) {
    tx.execute("INSERT INTO installation (only_row, coordinating_body, name, language, created) "
               "VALUES (1, $1, $2, $3, $4)",
               store::Binds(store::Binding() << facts.coordinating_body << facts.name
                                             << facts.language << now));
}

/// The person, if there is a password; else the token of an invitation.
Result<Confidential> let_in(store::Transaction& tx, const std::optional<Id<BodyRef>>& body,
                            const Founder& founder, Moment now) {
    if (!founder.password) {
        InvitationOffer offer;
        offer.body = body;
        offer.role = Role::coordinator;
        offer.name = founder.name;
        return Invitations::offer(tx, offer, now).token;
    }
    const NewPerson person{body, Role::coordinator, founder.name, founder.sign_in_name,
                           founder.language};
    const auto enrolled = Persons::enrol(tx, person, *founder.password, now);
    if (!enrolled) return std::unexpected(enrolled.error());
    return Confidential();
}

}  // namespace

Result<Founded> Founding::found(store::Database& database, Clock clock,
                                const NewInstallation& wanted,
                                const FirstRecords& first_records) {
    const auto now = clock.now();
    const auto tx = database.writing();
    if (installation(*tx))
        return conflict("founding.done_before",
                        "There is an installation here already. Nothing was changed. Choose "
                        "another data folder, or start this one with `liaise serve`.");
    // The one viewer that nobody signed in as: it lives for the first records and no longer.
    Viewer founder;
    founder.person_ = Id<Person>::random();
    founder.body_ = Id<BodyRef>::random();
    founder.role_ = Role::coordinator;
    founder.sight_ = Sight::exact;
    founder.place_ = Place::in_coordinating_body;
    auto work = RegisterWork::of(Work(founder, *tx, now));
    if (!work) return std::unexpected(work.error());
    const auto body = first_records(*work);
    if (!body) return std::unexpected(body.error());

    write_down(*tx, {*body, wanted.name, wanted.language}, now);
    auto coordinator = let_in(*tx, *body, wanted.coordinator, now);
    if (!coordinator) return std::unexpected(coordinator.error());
    auto administrator = let_in(*tx, std::nullopt, wanted.administrator, now);
    if (!administrator) return std::unexpected(administrator.error());
    tx->commit();
    return Founded{std::move(*coordinator), std::move(*administrator)};
}

std::optional<Installation> Founding::installation(store::Transaction& tx) {
    std::optional<Installation> found;
    tx.each("SELECT coordinating_body, name, language FROM installation", {},
            [&](const store::Row& row) {
                store::Columns(row) >> found.emplace().coordinating_body >> found->name >>
                    found->language;
            });
    return found;
}

void Founding::set_dependence(RegisterWork& work, const Id<BodyRef>& body, bool is_dependent) {
    work.execute("INSERT INTO body_standing (body, scope, is_dependent) VALUES ($1, {own}, $2) "
                 "ON CONFLICT (body) DO UPDATE SET is_dependent = excluded.is_dependent",
                 store::Binds(store::Binding() << body << is_dependent));
}

}  // namespace liaise::guard
