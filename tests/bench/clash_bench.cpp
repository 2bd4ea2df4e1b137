#include "bench/clash_bench.hpp"

#include <fmt/format.h>
#include <sodium.h>

#include <array>
#include <stdexcept>

#include "modules/clash_checks/intersection.hpp"

namespace liaise::bench {

namespace {

namespace clash = clash_checks;

constexpr std::size_t items = 10'000;
constexpr std::size_t in_both = 100;
constexpr double goal_of_clash_checks = 1.2;
constexpr int times_of_clash_checks = 5;

/// The last of one plan are the first of the other.
std::vector<clash::Item> plan_from(std::size_t first) {
    std::vector<clash::Item> plan;
    for (std::size_t i = 0; i < items; ++i)
        plan.push_back(fmt::format("place {} 2027-W05", first + i));
    return plan;
}

/// As both sides do it, each reading what the other wrote.
void check(const std::vector<clash::Item>& ours, const std::vector<clash::Item>& theirs) {
    const clash::HashedFor hashed_for{clash::fresh_salt(), "a pair and a round"};
    const auto asker = clash::fresh_scalar();
    const auto answerer = clash::fresh_scalar();
    const auto asked = clash::text_of(clash::blinded(ours, items, hashed_for, asker).points);
    const auto answered =
        clash::text_of(clash::blinded(theirs, items, hashed_for, answerer).points);
    const auto asked_twice =
        clash::text_of(clash::raised(clash::points_from(asked, items).value(), answerer).value());
    const auto answered_twice =
        clash::raised(clash::points_from(answered, items).value(), asker).value();
    const auto both =
        clash::in_both(clash::points_from(asked_twice, items).value(), answered_twice);
    if (both.size() != in_both) throw std::logic_error("a clash check counted otherwise");
}

/// The same hashes to points and multiplications, of whatever is there.
void bare_operations() {
    const auto scalar = clash::fresh_scalar();
    std::array<unsigned char, crypto_core_ristretto255_HASHBYTES> hash{};
    randombytes_buf(hash.data(), hash.size());
    clash::Point point{};
    for (std::size_t i = 0; i < 2 * items; ++i) {
        crypto_core_ristretto255_from_hash(point.data(), hash.data());
        for (int raised = 0; raised < 2; ++raised)
            if (crypto_scalarmult_ristretto255(point.data(), scalar.data(), point.data()) != 0)
                throw std::logic_error("a point came to nothing");
        hash.front() = point.front();
        hash.back() = point.back();
    }
}

}  // namespace

void measure_clash_check(Figures& figures) {
    const auto ours = plan_from(0);
    const auto theirs = plan_from(items - in_both);
    const auto medians = medians_in_turn(
        times_of_clash_checks, [&] { check(ours, theirs); }, [] { bare_operations(); });
    figures.add({"clash_check_10000_by_10000", medians.ours / 1000, "milliseconds",
                 medians.bare / 1000, goal_of_clash_checks});
}

}  // namespace liaise::bench
