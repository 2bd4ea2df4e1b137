#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "base/result.hpp"
#include "guard/locks.hpp"

/// How two sets are compared so that each side learns how many things are in both, and no more:
/// Diffie-Hellman on ristretto255 (RFC 9496), of libsodium. Who asks hashes its things to points
/// and raises them to a secret scalar; who answers raises those to its own, in another order, and
/// adds its own points; who asked raises these. What is in both is the same point by then. Who
/// changes the program can learn which of its own items are in both, and nothing of others.
namespace liaise::clash_checks {

/// A place and a week, or whatever else is compared, as a text: the same on both sides.
using Item = std::string;
using Point = std::array<unsigned char, 32>;
/// In the order of their bytes: that is the same whatever was planned, so it tells nothing.
using Points = std::vector<Point>;

/// What items are hashed with. `salt`: in base 64, made by who asks, and told to who answers alone.
struct HashedFor {
    std::string salt;
    std::string pair_and_round;
};

/// Points of a set, filled up with points of nothing to the agreed size. `items`: of which item
/// each one is; of none, where it fills up.
struct Blinded {
    Points points;
    std::vector<std::optional<Item>> items;
};

/// What is said of what came and is not what this program sends: a `conflict`.
std::unexpected<Error> not_whole();

/// A fresh secret of one round.
guard::Key fresh_scalar();
std::string fresh_salt();
/// Errors: `conflict` for a salt that is none: with an empty one, all rounds could be guessed at
/// once.
Result<Done> check_salt(const std::string& salt);

/// Hashes, fills up and raises: as many curve operations for an empty set as for a full one. An
/// item that is named twice is there once. Throws `std::logic_error` for more than `size`.
Blinded blinded(const std::vector<Item>& items, std::size_t size, const HashedFor& hashed_for,
                const guard::Key& scalar);

/// Points of another, raised, and in an order that does not tell which is which. Errors: `conflict`
/// for what is no point.
Result<Points> raised(const Points& theirs, const guard::Key& scalar);

/// What is in both.
Points in_both(const Points& one, const Points& other);

/// For each of `theirs`, in their order, whether it is among `others` once it is raised: "1", or
/// "0".
Result<std::string> marks(const Points& theirs, const guard::Key& scalar, const Points& others);

/// Base 64 of so many points, and back. Errors: `conflict` for another number than `size`, for
/// what is no point, for the identity, and for points out of order or twice.
std::string text_of(const Points& points);
Result<Points> points_from(const std::string& text, std::size_t size);

}  // namespace liaise::clash_checks
