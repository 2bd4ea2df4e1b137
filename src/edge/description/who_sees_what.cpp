#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>
#include <stdexcept>

#include "edge/description/reference.hpp"

namespace liaise::description {

namespace {

using guard::Right;

/// How a field can be come by, over all calls that give it.
struct Ways {
    Reach reach = Reach::sealed;
    bool at_the_door = false;
    bool by_signing_in = false;
    bool by_publishing = false;
    bool on_the_machine = false;
    std::string told_coarsely;  ///< what is told instead to a viewer of coarse sight
};

using Fields = std::map<std::string, Ways>;

/// A call that gives a record, and whether such records can stand in the register.
struct Giving {
    const guard::Route& route;
    bool is_published;
};

/// What is told coarsely of the field at `path`: what a record says of it, or of what it lies in.
std::string coarse_word(const guard::ToldCoarsely& told, const std::string& path) {
    for (const auto& [whole, word] : told)
        if (path == whole || path.starts_with(whole + '.')) return word;
    return "";
}

/// What lies in a record travels no farther than the field that it lies in.
void add_fields(const Shape& shape, const std::string& under, Reach at_most, const Giving& giving,
                Fields& fields) {
    for (const auto& field : shape.fields) {
        const auto name = under + '.' + field.name;
        const auto reach = std::max(at_most, field.reach);
        if (field.record) {
            add_fields(*field.record, name, reach, giving, fields);
            continue;
        }
        auto& ways = fields[name];
        ways.reach = std::min(ways.reach, reach);
        if (auto word = coarse_word(giving.route.told_coarsely, name); !word.empty())
            ways.told_coarsely = std::move(word);
        ways.by_publishing |= giving.is_published;
        if (giving.route.right == Right::anyone) ways.at_the_door = true;
        else if (giving.route.right == Right::machine) ways.on_the_machine = true;
        else ways.by_signing_in = true;
    }
}

/// "visits" of "/visits/{id}".
std::string first_part(const std::string& path) { return path.substr(1, path.find('/', 1) - 1); }

/// What is kept under `/visits` and written under `/register/visits` stands in the register too.
std::set<std::string> published(const Catalogue& catalogue) {
    constexpr std::string_view register_path = "/register";
    std::set<std::string> nouns;
    for (const auto& chapter : catalogue)
        for (const auto& route : chapter.routes)
            if (route.right == Right::the_register && route.path.starts_with(register_path))
                nouns.insert(first_part(route.path.substr(register_path.size())));
    return nouns;
}

Fields fields_of(const Catalogue& catalogue) {
    const auto nouns = published(catalogue);
    Fields fields;
    for (const auto& chapter : catalogue)
        for (const auto& route : chapter.routes) {
            const Giving giving{route, nouns.contains(first_part(route.path))};
            add_fields(route.output, route.output.name, Reach::everyone, giving, fields);
        }
    return fields;
}

/// A record that tells coarsely of a field that it does not have tells it exactly after all.
void refuse_unknown(const Catalogue& catalogue, const Fields& fields) {
    for (const auto& chapter : catalogue)
        for (const auto& route : chapter.routes)
            for (const auto& [path, word] : route.told_coarsely)
                if (std::ranges::none_of(fields, [&](const auto& field) {
                        return field.first == path || field.first.starts_with(path + '.');
                    }))
                    throw std::logic_error("no answer has the field " + path);
}

std::string own_body(const Ways& ways) {
    if (!ways.by_signing_in) return "no";
    return ways.reach == Reach::sealed ? "with the key" : "yes";
}

std::string another_body(const Ways& ways) {
    if (!ways.by_signing_in || ways.reach > Reach::recipients) return "no";
    if (ways.reach == Reach::everyone) return "yes";
    return ways.by_publishing ? "if published" : "no";
}

std::string dependent_body(const Ways& ways) {
    const auto another = another_body(ways);
    return another == "no" || ways.told_coarsely.empty() ? another : ways.told_coarsely;
}

std::string receiver(const Ways& ways) {
    if (ways.by_signing_in && ways.reach == Reach::everyone) return "yes";
    return ways.reach == Reach::recipients ? "if disclosed" : "no";
}

std::string yes_or_no(bool is_so) { return is_so ? "yes" : "no"; }

constexpr std::string_view introduction =
    R"(Who can ever see which field, in any answer, list, file or search.

Written by tools/generate from the descriptions in the code. Each line is a field of what the
program gives out. The columns are kinds of people:

  own body        people of the body that the record belongs to. For what is about a person's own
                  account, that person alone.
  another body    people of any other body of the same installation. "If published": where the
                  record stands in the register, which all read; never where a body keeps it.
  dependent body  of such other bodies, one that depends on an authority it visits, or of which that
                  is not known. "Half-years": days are told as the half-year they lie in, figures
                  are counted by these, and a day that a question names is taken for its half-year.
                  Its own visits it sees exactly.
  receiver        people of a body to which the own body has disclosed a product.
  machine         the administrator of the machine, who has no body.
  at the door     who is not signed in yet and brings a password or an invitation.

The reach is how far a field may ever travel: everyone (public in the country), recipients (may be
put into a product), owner (never leaves the body), sealed (only with the body's key). Figures are
made for each reader anew: of what the register says, and of what the reader's own body keeps.

)";

}  // namespace

std::vector<FieldSeen> fields_seen(const Catalogue& catalogue) {
    const auto fields = fields_of(catalogue);
    refuse_unknown(catalogue, fields);
    std::vector<FieldSeen> all;
    for (const auto& [name, ways] : fields)
        all.push_back({name, ways.reach, own_body(ways), another_body(ways), dependent_body(ways),
                       receiver(ways), yes_or_no(ways.on_the_machine),
                       yes_or_no(ways.at_the_door)});
    return all;
}

std::string who_sees_what(const Catalogue& catalogue) {
    const auto fields = fields_seen(catalogue);
    std::size_t width = 0;
    for (const auto& seen : fields) width = std::max(width, seen.field.size());
    const auto line = [&](std::string_view field, std::string_view reach, const FieldSeen& seen) {
        return fmt::format("{:{}}  {:10}  {:12}  {:12}  {:14}  {:12}  {:7}  {}\n", field, width,
                           reach, seen.own_body, seen.another_body, seen.dependent_body,
                           seen.receiver, seen.machine, seen.at_the_door);
    };
    std::string table(introduction);
    table += line("field", "reach",
                  {{}, {}, "own body", "another body", "dependent body", "receiver", "machine",
                   "at the door"});
    std::string record;
    for (const auto& seen : fields) {
        const auto of = seen.field.substr(0, seen.field.find('.'));
        if (of != record) table += '\n';
        record = of;
        table += line(seen.field, name_of(seen.reach), seen);
    }
    return table;
}

}  // namespace liaise::description
