#include "edge/http/once.hpp"

#include <cctype>

#include "guard/tokens.hpp"

namespace liaise::http {

namespace {

/// As the draft has it, a string in quotes (RFC 8941); without quotes it is taken as well.
std::string_view without_quotes(std::string_view key) {
    if (key.size() >= 2 && key.starts_with('"') && key.ends_with('"'))
        return key.substr(1, key.size() - 2);
    return key;
}

/// A UUID (RFC 9562), with its dashes or without: 128 bits, which nobody makes up by hand. What was
/// answered is locked with it.
bool is_uuid(std::string_view key) {
    constexpr std::size_t digits = 32;
    constexpr std::size_t with_dashes = 36;
    const auto is_dash_at = [](std::size_t i) { return i == 8 || i == 13 || i == 18 || i == 23; };
    if (key.size() != digits && key.size() != with_dashes) return false;
    for (std::size_t i = 0; i < key.size(); ++i) {
        const bool is_dash = key.size() == with_dashes && is_dash_at(i);
        if (is_dash ? key[i] != '-' : !std::isxdigit(static_cast<unsigned char>(key[i])))
            return false;
    }
    return true;
}

}  // namespace

bool goes_once(const guard::Route& route) {
    using guard::Outcome;
    return route.method == guard::Method::post && route.right != guard::Right::anyone &&
           route.course == guard::Course::whole &&
           (route.outcome == Outcome::id || route.outcome == Outcome::done);
}

Result<std::optional<guard::OnceOnly>> once_of(const Request& request, const guard::Route& route) {
    const auto said = request.header(Header::idempotency_key);
    if (said.empty() || !goes_once(route)) return std::optional<guard::OnceOnly>();
    const auto key = without_quotes(said);
    if (!is_uuid(key))
        return invalid("", "error.key_malformed",
                       "An Idempotency-Key is a UUID chosen at random, such as "
                       "8e03978e-40d5-43dd-bc93-6894a57f9324. Nothing was stored.");
    // A file that comes along is large: only its hash is kept in memory beside it.
    return guard::OnceOnly{std::string(key),
                           guard::hash_for("asked once",
                                           request.method + ' ' + request.target + '\n' +
                                               guard::hash_for("body", request.body))};
}

}  // namespace liaise::http
