#pragma once

#include <string>

#include "base/confidential.hpp"
#include "base/describe.hpp"
#include "guard/rights_doorstep.hpp"

/// The own body's whole compartment as one file.
namespace liaise::compartment {

struct Wish {
    Confidential password;
    Confidential passphrase;

    static constexpr auto describe() {
        return record("compartment_wish",
            field("password", &Wish::password, Reach::sealed,
                  "The password of who asks, once more: an open session is not enough."),
            field("passphrase", &Wish::passphrase, Reach::sealed,
                  "What opens the file: 12 letters or more. It is kept nowhere."));
    }
};
static_assert(Described<Wish>);

struct Written {
    std::string file_name;
    std::string content;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        return record("compartment_written",
            field("file_name", &Written::file_name, own, "What to call the file."),
            field("content", &Written::content, own, "The file, locked, in base64."));
    }
};
static_assert(Described<Written>);

/// Writes the compartment, and a line in the body's ledger. It is read and locked while others go
/// on saving. Errors: `invalid` for a password that is not one's own, or a passphrase that may not
/// be chosen; `too_large` for more than one file holds.
Result<guard::Seen<Written>> write(guard::RightsDoorstep& step, const Wish& wish);

/// "compartment-2026-11-29.liaise".
std::string file_name_on(Day day);

}  // namespace liaise::compartment
