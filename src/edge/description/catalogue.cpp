#include "edge/description/catalogue.hpp"

#include <fmt/format.h>

#include <cctype>

namespace liaise::description {

std::string type_name(std::string_view name) {
    std::string type;
    bool begins = true;
    for (char letter : name) {
        if (letter == '_' || letter == '-') {
            begins = true;
            continue;
        }
        type += begins ? static_cast<char>(std::toupper(static_cast<unsigned char>(letter)))
                       : letter;
        begins = false;
    }
    return type;
}

std::string_view name_of(guard::Method method) {
    switch (method) {
        case guard::Method::get: return "GET";
        case guard::Method::post: return "POST";
        case guard::Method::put: return "PUT";
        case guard::Method::remove: return "DELETE";
    }
    return "";
}

std::string_view name_of(Reach reach) {
    switch (reach) {
        case Reach::everyone: return "everyone";
        case Reach::recipients: return "recipients";
        case Reach::owner: return "owner";
        case Reach::sealed: return "sealed";
    }
    return "";
}

std::string_view sentence_of(guard::Right right) {
    switch (right) {
        case guard::Right::anyone: return "anyone, at the door";
        case guard::Right::viewer: return "whoever is signed in";
        case guard::Right::opening: return "whoever is of a body; it is written down";
        case guard::Right::own: return "editors, for their own body";
        case guard::Right::the_register: return "coordinators of the coordinating body";
        case guard::Right::rights: return "coordinators, for their own body";
        case guard::Right::machine: return "the machine's administrator";
    }
    return "";
}

std::string kind_in_words(const FieldShape& field) {
    auto kind = field.kind;
    if (kind == "choice") kind = fmt::format("choice from `{}`", field.vocabulary);
    if (kind == "reference") kind = fmt::format("id of a `{}`", field.refers_to);
    if (kind == "record") kind = fmt::format("`{}`", field.record->name);
    if (kind == "names") kind = "a name in each language";
    if (field.is_list) kind = "list: " + kind;
    return field.is_optional ? kind + ", or nothing" : kind;
}

}  // namespace liaise::description
