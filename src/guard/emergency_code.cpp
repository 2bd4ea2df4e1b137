#include "guard/emergency_code.hpp"

#include <fmt/format.h>

#include <array>
#include <string>

#include "guard/paper_signs.hpp"
#include "guard/sodium.hpp"
#include "guard/tokens.hpp"

namespace liaise::guard {

namespace {

using paper::alphabet;
using paper::sign_of;

constexpr std::size_t groups = 8;
constexpr std::size_t signs_of_a_group = 4;  // 20 bits; a fifth sign checks them

/// Depends on the group's place as well: groups that change places are found.
char check_of(std::size_t group, std::string_view signs) {
    const auto hash = hash_for("emergency code", fmt::format("{} {}", group, signs));
    const auto digit = [](char letter) { return letter <= '9' ? letter - '0' : letter - 'a' + 10; };
    return alphabet[static_cast<std::size_t>(digit(hash[0]) * 2 + digit(hash[1]) / 8)];
}

std::unexpected<Error> wrong_length() {
    return invalid("code", "keys.code_length",
                   "The emergency code has eight groups of five signs. Write all of it.");
}

std::unexpected<Error> wrong_group(std::size_t group) {
    return invalid("code", fmt::format("keys.code_group_{}", group + 1),
                   fmt::format("Group {} of the code is not as it was printed. Look at it again.",
                               group + 1));
}

}  // namespace

Confidential EmergencyCode::fresh() {
    ready_sodium();
    std::string code;
    for (std::size_t group = 0; group < groups; ++group) {
        std::string signs;
        for (std::size_t i = 0; i < signs_of_a_group; ++i)
            signs.push_back(alphabet[randombytes_uniform(alphabet.size())]);
        code += (group ? "-" : "") + signs + check_of(group, signs);
    }
    return Confidential(std::move(code));
}

Result<Confidential> EmergencyCode::read(std::string_view typed) {
    std::string signs;
    for (const char letter : typed)
        if (const auto sign = sign_of(letter)) signs.push_back(*sign);
    constexpr auto whole = signs_of_a_group + 1;
    if (signs.size() != groups * whole) return wrong_length();
    std::string code;
    for (std::size_t group = 0; group < groups; ++group) {
        const auto part = std::string_view(signs).substr(group * whole, whole);
        if (part.back() != check_of(group, part.substr(0, signs_of_a_group)))
            return wrong_group(group);
        code += (group ? "-" : "") + std::string(part);
    }
    return Confidential(std::move(code));
}

}  // namespace liaise::guard
