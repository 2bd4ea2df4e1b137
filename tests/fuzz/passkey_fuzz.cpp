#include "fuzz/fuzzing.hpp"
#include "guard/an_authenticator_test.hpp"

namespace liaise::fuzz {

namespace {

using guard::AnAuthenticator;
using guard::CalledName;
using guard::Ceremony;
using guard::Webauthn;

constexpr std::size_t hash_bytes = 32;

const CalledName& here() {
    static const auto called = CalledName::of("localhost:7171").value();
    return called;
}

const AnAuthenticator& authenticator() {
    static const AnAuthenticator one;
    return one;
}

std::string raw(const std::string& base64) { return guard::from_base64(base64).value(); }

/// What an authenticator says of a name begins with the hash of the name; that is left as it is, or
/// nothing would get past it.
std::string of_our_name(std::string_view bytes) {
    static const auto hash =
        raw(authenticator().makes("a").authenticator_data).substr(0, hash_bytes);
    return guard::base64_of(hash + std::string(bytes));
}

/// What is taken for a passkey has a name and a key; nothing is taken for the use of one, as nobody
/// signed it.
void attempt(std::string_view bytes) {
    const auto text = guard::base64_of(bytes);
    for (const auto ceremony : {Ceremony::make, Ceremony::use})
        if (const auto challenge = Webauthn::challenge_in(text, ceremony, here()))
            expect(!challenge->empty(), "a challenge is empty");
    if (const auto made = Webauthn::made({text, of_our_name(bytes)}, here()))
        expect(!made->credential.empty() && !made->check.public_key.empty(),
               "a passkey has no name or no key");
    static const auto ours =
        Webauthn::made(authenticator().makes("a challenge"), here()).value().check;
    const guard::PasskeyUsed forged{text, text, of_our_name(bytes), text};
    expect(!Webauthn::counter_in(forged, ours, here()), "a forged use was taken");
    for (const auto algorithm : Webauthn::algorithms)
        (void)Webauthn::counter_in(forged, {algorithm, text}, here());
}

}  // namespace

WayIn way_in() {
    AnAuthenticator telling;
    telling.tells_extensions = true;
    std::vector<std::string> examples;
    // A list without end where an authenticator that says a key too has its extensions, when used.
    examples.push_back(std::string("\xEF\x22\x3A\xDA\x88\x9A\xFF", 7) + std::string(17, '\0'));
    for (const auto* one : {&authenticator(), static_cast<const AnAuthenticator*>(&telling)}) {
        const auto made = one->makes("a challenge");
        const auto used = one->uses("a challenge");
        for (const auto& text : {made.client_data, used.client_data, used.signature})
            examples.push_back(raw(text));
        for (const auto& text : {made.authenticator_data, used.authenticator_data})
            examples.push_back(raw(text).substr(hash_bytes));
    }
    return {examples, &attempt};
}

}  // namespace liaise::fuzz
