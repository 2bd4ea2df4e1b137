#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/describe.hpp"
#include "guard/invitations.hpp"
#include "guard/own_work.hpp"
#include "guard/person_keys.hpp"

namespace liaise::guard {

/// What is signed: words, and what they are for, so that no signature serves for something else.
struct Signable {
    std::string purpose;  ///< such as "receipt"; one line
    std::string words;
};

/// Ed25519, in base 64.
struct Signature {
    std::string text;
};

/// How a body's key stands, as its people are told.
struct KeyStanding {
    std::optional<Moment> since;
    bool is_with_me = false;
    std::optional<Moment> emergency_code_since;
    std::optional<Moment> last_lost;
    std::vector<Id<Person>> holders;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        return record("key_standing",
            field("since", &KeyStanding::since, own, "When the body's present key was made."),
            field("is_with_me", &KeyStanding::is_with_me, own,
                  "Whether this session opens what is sealed for the body."),
            field("emergency_code_since", &KeyStanding::emergency_code_since, own,
                  "When the emergency code was printed; without one, none was."),
            field("last_lost", &KeyStanding::last_lost, own,
                  "When somebody who held the present key was shut out; without one, nobody."),
            field("holders", &KeyStanding::holders, own, "Who of the body holds its key."));
    }
};
static_assert(Described<KeyStanding>);

/// Bodies' keys: a pair to seal with and a pair to sign with, both made of a seed of 32 bytes that
/// lies in the database only locked to those who hold it.
class BodyKeys {
public:
    /// What checks the body's signatures, in base 64; nothing when it has no key yet.
    static std::optional<std::string> signing_key_of(Work& work, const Id<BodyRef>& body);
    static bool verify(const std::string& public_key, const Signable& what,
                       const Signature& signature);
    /// Whether the body signed it, with its present key or one before.
    static bool is_signed_by(Work& work, const Id<BodyRef>& body, const Signable& what,
                             const Signature& signature);

    /// Makes the body's first key, held by this person, or another when nobody holds one any more:
    /// what was sealed before is lost then. Nothing is done while anybody holds it.
    static void begin(store::Transaction& tx, const Id<BodyRef>& body, const KeyHolder& holder,
                      Moment now);
    static KeyStanding standing(Work& work);
    /// Hands the body's key to a colleague. Errors: `not_found`; `conflict` for somebody who has
    /// not signed in since keys came; those of `sign`.
    static Result<Done> hand_to(RightsWork& work, const Id<Person>& person);
    /// Locks the body's key into an invitation's link; nothing where the viewer has it not.
    static void put_into(RightsWork& work, const InvitationMade& made);
    /// Takes it out of the link that somebody came by.
    static void take_out(store::Transaction& tx, const Id<Invitation>& invitation,
                         std::string_view token, const KeyHolder& holder, Moment now);
    /// Takes the key away from somebody who leaves. What they remember stays with them: `renew`.
    static void take_from(RightsWork& work, const Id<Person>& person);
    /// Makes the body a new key for all who hold the present one, and locks the present one with
    /// it: what is old stays readable. Errors: those of `sign`.
    static Result<Done> renew(RightsWork& work);

    /// Makes the emergency code, shown this once; one before is good no more. Errors: of `sign`.
    static Result<Confidential> make_emergency_code(RightsWork& work);
    /// Gives the body's key to the viewer by the code. Errors: `invalid` on the field `code`.
    static Result<Done> restore(RightsWork& work, const Confidential& code);

private:
    friend Result<Signature> sign(WritingWork& work, const Signable& what);
    friend class Sealing;

    struct Seed {
        Key key;
        std::int64_t version = 0;
    };
    struct Holder;
    static Result<Seed> held_by_viewer(Work& work);
    static Result<Seed> seed_of(Work& work, std::int64_t version);
    static void write(store::Transaction& tx, const Id<BodyRef>& body, const Seed& seed,
                      const std::optional<Key>& earlier, Moment now);
    static void lock_to(store::Transaction& tx, const Id<BodyRef>& body, const Holder& holder,
                        const Seed& seed, Moment now);
    static std::vector<Holder> holders_of(store::Transaction& tx, const Id<BodyRef>& body);
    static bool is_of_body(store::Transaction& tx, const Id<BodyRef>& body, const Seed& seed);
};

/// Signs for the viewer's body. Errors: `refused` where the session does not open the body's key:
/// it was not handed over yet, or the session began before there were keys.
Result<Signature> sign(WritingWork& work, const Signable& what);

}  // namespace liaise::guard
