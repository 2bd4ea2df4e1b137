#include "modules/coverage/figure.hpp"

#include <algorithm>

#include "base/address.hpp"
#include "base/json.hpp"

namespace liaise::coverage {

namespace {

/// What says how an answer is laid out, and not what it is about.
bool is_layout(const std::string& name) {
    return name == "rows" || name == "show" || name == "sort" || name == "lang" ||
           name == "page" || name == "at_least" || name == "from" || name == "to";
}

}  // namespace

std::string opens(const std::string& path, const Question& question, const Period& period,
                  const std::vector<Setting>& settings) {
    auto address = path;
    add_to_query(address, "from", text_of(period.from));
    add_to_query(address, "to", text_of(period.to));
    for (const auto& setting : settings) add_to_query(address, setting.name, setting.value);
    const auto asked = json_of(question);
    for (const auto& [name, value] : asked.items()) {
        const bool is_set = std::ranges::find(settings, name, &Setting::name) != settings.end();
        if (value.is_null() || is_set || is_layout(name)) continue;
        if (!value.is_array()) add_to_query(address, name, value.get<std::string>());
        else for (const auto& one : value) add_to_query(address, name, one.get<std::string>());
    }
    return address;
}

}  // namespace liaise::coverage
