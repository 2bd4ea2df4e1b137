#pragma once

#include <string>
#include <vector>

#include "base/code.hpp"
#include "base/describe.hpp"
#include "guard/viewer.hpp"
#include "store/store.hpp"

namespace liaise::guard {

/// How somebody came in, or tried to.
enum class Way {
    password,
    password_and_code,
    password_and_passkey,
    password_and_recovery_code,
    passkey,
    recovery_code,
    invitation,
    command_line,
};

/// One line of the list of one's sign-ins.
struct SignInLine {
    static constexpr const char* record_name = "sign_in_line";

    Id<SignInLine> id;
    Moment at;
    Code<"way_in"> way;
    Code<"sign_in_outcome"> outcome;
    std::string device;
    Code<"network_class"> network;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        return record("sign_in_line",
            field("id", &SignInLine::id, own, "The line."),
            field("at", &SignInLine::at, own, "When it was."),
            field("way", &SignInLine::way, own, "By which means: password, passkey and others."),
            field("outcome", &SignInLine::outcome, own,
                  "came_in, wrong, or counter_went_back: a passkey that may have been copied."),
            field("device", &SignInLine::device, own,
                  "The browser and computer; of a try that failed, nothing."),
            field("network", &SignInLine::network, own,
                  "this_machine, own_network or internet. No address is kept."));
    }
};
static_assert(Described<SignInLine>);

/// What came of it.
enum class CameOf { coming_in, being_wrong, a_counter_that_went_back };

/// What is kept of coming in, for the eyes of the person alone.
class SignIns {
public:
    /// What there is to say of one, beside when.
    struct Told {
        Way way = Way::password;
        CameOf came_of = CameOf::coming_in;
        std::string caller;  ///< an address, of which the class is kept
        std::string device = {};
    };

    static void note(store::Transaction& tx, const Id<Person>& person, const Told& told,
                     Moment now);
    /// Somebody tried by this sign-in name. It costs the same where nobody has it.
    static void note(store::Transaction& tx, const std::string& sign_in_name, const Told& told,
                     Moment now);
    /// The person's, the latest first: at most 200.
    static std::vector<SignInLine> of(store::Transaction& tx, const Id<Person>& person, Moment now);
    /// Forgets what is older than 90 days, whoever's it is.
    static void forget_old(store::Database& database, Moment now);
};

/// What is kept of what a browser says of itself: a few words.
std::string shortened_device(std::string text);

/// "this_machine", "own_network" or "internet".
std::string network_class_of(const std::string& caller);

}  // namespace liaise::guard
