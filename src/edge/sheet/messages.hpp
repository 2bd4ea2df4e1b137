#pragma once

#include <span>
#include <string_view>

namespace liaise::sheet {

/// A part of the screens' messages in one language, as JSON: what the screens call things, files
/// call them too.
struct Messages {
    std::string_view language;
    std::string_view part;
    std::string_view json;
};

/// Written by the build from web/src/messages.
std::span<const Messages> all_messages();

}  // namespace liaise::sheet
