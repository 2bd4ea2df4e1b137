#include "modules/clash_checks/intersection.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <stdexcept>

#include "guard/sodium.hpp"

namespace liaise::clash_checks {

namespace {

static_assert(std::tuple_size_v<Point> == crypto_core_ristretto255_BYTES &&
              guard::Key::bytes == crypto_core_ristretto255_SCALARBYTES);

using Hash = std::array<unsigned char, crypto_core_ristretto255_HASHBYTES>;
constexpr std::size_t salt_bytes = 32;
constexpr const char* hashed_as = "liaise clash check, ristretto255, BLAKE2b-512, 1";

/// None of the parts holds a byte 0, so no two inputs are hashed as the same bytes.
Hash hash_of(const Item& item, const HashedFor& hashed_for) {
    const auto salt = guard::from_base64(hashed_for.salt).value();
    auto whole = std::string(hashed_as);
    for (const auto* part : {&hashed_for.pair_and_round, &item}) {
        whole += '\0';
        whole += *part;
    }
    Hash hash{};
    crypto_generichash(hash.data(), hash.size(), guard::bytes_of(whole), whole.size(),
                       guard::bytes_of(salt), salt.size());
    return hash;
}

Hash of_nothing() {
    Hash hash{};
    randombytes_buf(hash.data(), hash.size());
    return hash;
}

/// Nothing for what is no point, and for the identity: all that is raised to would be the same.
std::optional<Point> raised_one(const Point& point, const guard::Key& scalar) {
    Point made{};
    if (crypto_scalarmult_ristretto255(made.data(), scalar.data(), point.data()) != 0)
        return std::nullopt;
    return made;
}

Point blinded_one(const Hash& hash, const guard::Key& scalar) {
    Point point{};
    crypto_core_ristretto255_from_hash(point.data(), hash.data());
    const auto made = raised_one(point, scalar);
    if (!made) throw std::logic_error("a hash came to nothing");
    return *made;
}

bool is_point(const Point& point) {
    return sodium_is_zero(point.data(), point.size()) == 0 &&
           crypto_core_ristretto255_is_valid_point(point.data()) == 1;
}

struct Made {
    Point point;
    std::optional<Item> item;
};

}  // namespace

std::unexpected<Error> not_whole() {
    return conflict("clash_checks.not_whole",
                    "What came is not what this program sends: it was changed, or made by another. "
                    "Nothing was compared. Tell the other body, and ask anew.");
}

guard::Key fresh_scalar() {
    guard::ready_sodium();
    auto scalar = guard::Key::fresh();
    crypto_core_ristretto255_scalar_random(scalar.data());
    return scalar;
}

std::string fresh_salt() {
    guard::ready_sodium();
    std::string raw(salt_bytes, '\0');
    randombytes_buf(raw.data(), raw.size());
    return guard::base64_of(raw);
}

Result<Done> check_salt(const std::string& salt) {
    const auto raw = guard::from_base64(salt);
    if (!raw || raw->size() != salt_bytes) return not_whole();
    return Done{};
}

Blinded blinded(const std::vector<Item>& items, std::size_t size, const HashedFor& hashed_for,
                const guard::Key& scalar) {
    guard::ready_sodium();
    auto once = items;
    std::ranges::sort(once);
    once.erase(std::ranges::unique(once).begin(), once.end());
    if (once.size() > size) throw std::logic_error("more is compared than was agreed");
    std::vector<Made> all;
    all.reserve(size);
    for (auto& item : once)
        all.push_back({blinded_one(hash_of(item, hashed_for), scalar), std::move(item)});
    while (all.size() < size) all.push_back({blinded_one(of_nothing(), scalar), {}});
    std::ranges::sort(all, {}, &Made::point);
    Blinded whole;
    whole.points.reserve(size);
    whole.items.reserve(size);
    for (auto& one : all) {
        whole.points.push_back(one.point);
        whole.items.push_back(std::move(one.item));
    }
    return whole;
}

Result<Points> raised(const Points& theirs, const guard::Key& scalar) {
    Points all;
    all.reserve(theirs.size());
    for (const auto& point : theirs) {
        const auto made = raised_one(point, scalar);
        if (!made) return not_whole();
        all.push_back(*made);
    }
    std::ranges::sort(all);
    return all;
}

Points in_both(const Points& one, const Points& other) {
    Points both;
    std::ranges::set_intersection(one, other, std::back_inserter(both));
    return both;
}

Result<std::string> marks(const Points& theirs, const guard::Key& scalar, const Points& others) {
    std::string all;
    all.reserve(theirs.size());
    for (const auto& point : theirs) {
        const auto made = raised_one(point, scalar);
        if (!made) return not_whole();
        all += std::ranges::binary_search(others, *made) ? '1' : '0';
    }
    return all;
}

std::string text_of(const Points& points) {
    std::string raw;
    raw.reserve(points.size() * std::tuple_size_v<Point>);
    for (const auto& point : points) raw.append(point.begin(), point.end());
    return guard::base64_of(raw);
}

Result<Points> points_from(const std::string& text, std::size_t size) {
    guard::ready_sodium();
    const auto raw = guard::from_base64(text);
    if (!raw || raw->size() != size * std::tuple_size_v<Point>) return not_whole();
    Points points(size);
    for (std::size_t i = 0; i < size; ++i)
        std::ranges::copy_n(guard::bytes_of(*raw) + i * std::tuple_size_v<Point>,
                            std::tuple_size_v<Point>, points[i].begin());
    if (!std::ranges::all_of(points, is_point)) return not_whole();
    // One that stands twice would be counted twice.
    if (std::ranges::adjacent_find(points, std::ranges::greater_equal{}) != points.end())
        return not_whole();
    return points;
}

}  // namespace liaise::clash_checks
