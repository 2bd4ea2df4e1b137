#pragma once

#include <string>

#include "guard/route.hpp"

namespace liaise::people {

/// The route table of the module.
guard::Routes routes();

/// What a call came to.
struct Reply {
    Result<Json> outcome;
    std::optional<guard::SessionChange> session;

    std::string code() const { return outcome ? "" : outcome.error().code; }
    /// All that the failure says.
    std::string told() const {
        if (outcome) return "";
        const auto& error = outcome.error();
        return error.code + '|' + error.message + '|' + error.field;
    }
    Json operator[](const char* field) const { return outcome.value().at(field); }
    std::string token() const { return std::string(session.value().token.reveal()); }
};

}  // namespace liaise::people
