#include "guard/passkey_challenges.hpp"

#include "guard/locks.hpp"
#include "guard/tokens.hpp"

namespace liaise::guard {

namespace {

// Time to look for the key in a drawer, and to type its code.
constexpr std::int64_t good_seconds = 5 * 60;
// More than an office behind one address where everybody comes in at nine, so that nobody there
// drives out another's within the time that a finger takes; and few enough to fill nothing.
constexpr std::int64_t of_one_holder_max = 500;

std::string hash_of_holder(const PasskeyChallenges::For& whom) {
    return hash_for("holder of a challenge", whom.holder);
}

std::string hash_of_challenge(const std::string& challenge) {
    return hash_for("challenge", challenge);
}

void make_room(store::Transaction& tx, const std::string& holder, Moment now) {
    tx.execute("DELETE FROM passkey_challenges WHERE expires <= $1", store::Binds{text_of(now)});
    tx.execute("DELETE FROM passkey_challenges WHERE holder = $1 AND challenge_hash NOT IN "
               "(SELECT challenge_hash FROM passkey_challenges WHERE holder = $1 "
               "ORDER BY expires DESC, challenge_hash LIMIT $2)",
               store::Binds{holder, of_one_holder_max - 1});
}

}  // namespace

Id<PasskeyChallenge> PasskeyChallenges::fresh(store::Transaction& tx, const For& whom, Moment now) {
    const auto holder = hash_of_holder(whom);
    make_room(tx, holder, now);
    const auto challenge = Id<PasskeyChallenge>::random();
    tx.execute("INSERT INTO passkey_challenges (challenge_hash, purpose, holder, expires) "
               "VALUES ($1, $2, $3, $4)",
               store::Binds{hash_of_challenge(challenge.text()), whom.purpose, holder,
                            text_of(Moment{now.seconds + good_seconds})});
    return challenge;
}

bool PasskeyChallenges::take(store::Transaction& tx, const For& whom,
                             const std::string& signed_one, Moment now) {
    const auto challenge = from_base64(signed_one);
    if (!challenge) return false;
    const auto hash = hash_of_challenge(*challenge);
    bool is_good = false;
    // Who signs in may come from another network than a minute ago: a telephone does.
    tx.each("SELECT expires FROM passkey_challenges WHERE challenge_hash = $1 AND purpose = $2 "
            "AND (purpose = 'sign_in' OR holder = $3)",
            store::Binds{hash, whom.purpose, hash_of_holder(whom)},
            [&](const store::Row& row) {
                const auto expires = moment_from(row.text(0));
                is_good = expires && now < *expires;
            });
    // Of two that take it at the same moment, one deletes it.
    return tx.execute("DELETE FROM passkey_challenges WHERE challenge_hash = $1",
                      store::Binds{hash}) == 1 &&
           is_good;
}

}  // namespace liaise::guard
