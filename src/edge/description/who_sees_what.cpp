#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

#include "edge/description/reference.hpp"

namespace liaise::description {

namespace {

using guard::Right;

/// How a field can be come by, over all calls that give it.
struct Ways {
    Reach reach = Reach::sealed;
    bool at_the_door = false;
    bool by_signing_in = false;
    bool on_the_machine = false;
};

using Fields = std::map<std::string, Ways>;

/// What lies in a record travels no farther than the field that it lies in.
void add_fields(const Shape& shape, const std::string& under, Reach at_most, Right right,
                Fields& fields) {
    for (const auto& field : shape.fields) {
        const auto name = under + '.' + field.name;
        const auto reach = std::max(at_most, field.reach);
        if (field.record) {
            add_fields(*field.record, name, reach, right, fields);
            continue;
        }
        auto& ways = fields[name];
        ways.reach = std::min(ways.reach, reach);
        if (right == Right::anyone) ways.at_the_door = true;
        else if (right == Right::machine) ways.on_the_machine = true;
        else ways.by_signing_in = true;
    }
}

Fields fields_of(const Catalogue& catalogue) {
    Fields fields;
    for (const auto& chapter : catalogue)
        for (const auto& route : chapter.routes)
            add_fields(route.output, route.output.name, Reach::everyone, route.right, fields);
    return fields;
}

std::string_view own_body(const Ways& ways) {
    if (!ways.by_signing_in) return "no";
    return ways.reach == Reach::sealed ? "with the key" : "yes";
}

std::string_view receiver(const Ways& ways) {
    if (ways.by_signing_in && ways.reach == Reach::everyone) return "yes";
    return ways.reach == Reach::recipients ? "if disclosed" : "no";
}

constexpr std::string_view introduction =
    R"(Who can ever see which field, in any answer, list, file or search.

Written by tools/generate from the descriptions in the code. Each line is a field of what the
program gives out. The columns are kinds of people:

  own body       people of the body that the record belongs to. For what is about a person's own
                 account, that person alone.
  another body   people of any other body of the same installation.
  receiver       people of a body to which the own body has disclosed a product.
  machine        the administrator of the machine, who has no body.
  at the door    who is not signed in yet and brings a password or an invitation.

The reach is how far a field may ever travel: everyone (public in the country), recipients (may be
put into a product), owner (never leaves the body), sealed (only with the body's key).

)";

}  // namespace

std::string who_sees_what(const Catalogue& catalogue) {
    const auto fields = fields_of(catalogue);
    std::size_t width = 0;
    for (const auto& [name, ways] : fields) width = std::max(width, name.size());
    const auto line = [&](auto field, auto reach, auto own, auto another, auto given, auto machine,
                          auto door) {
        return fmt::format("{:{}}  {:10}  {:12}  {:12}  {:12}  {:7}  {}\n", field, width, reach,
                           own, another, given, machine, door);
    };
    std::string table(introduction);
    table += line("field", "reach", "own body", "another body", "receiver", "machine",
                  "at the door");
    std::string record;
    for (const auto& [name, ways] : fields) {
        const auto of = name.substr(0, name.find('.'));
        if (of != record) table += '\n';
        record = of;
        const bool is_public = ways.by_signing_in && ways.reach == Reach::everyone;
        table += line(name, name_of(ways.reach), own_body(ways), is_public ? "yes" : "no",
                      receiver(ways), ways.on_the_machine ? "yes" : "no",
                      ways.at_the_door ? "yes" : "no");
    }
    return table;
}

}  // namespace liaise::description
