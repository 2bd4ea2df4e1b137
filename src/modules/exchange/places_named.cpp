#include "modules/exchange/places_named.hpp"

#include <algorithm>

#include "base/names.hpp"
#include "store/columns.hpp"

namespace liaise::exchange {

namespace {

/// Between blanks, so that no name is found within a word.
std::string as_words(const std::string& folded_text) { return ' ' + folded_text + ' '; }

}  // namespace

NamedPlaces::NamedPlaces(guard::Work& work)
    : names_(*work.gathered("SELECT p.names FROM places p WHERE {scope p}", {},
                            std::vector<std::string>(),
                            [](std::vector<std::string>& all, const store::Row& row) {
                                Names names;
                                store::Columns(row) >> names;
                                for (const auto& name : names) {
                                    const auto one = folded(name.text);
                                    if (!one.empty()) all.push_back(as_words(one));
                                }
                            })) {}

bool NamedPlaces::are_named_in(std::string_view text) const {
    const auto words = as_words(folded(text));
    return std::ranges::any_of(
        names_, [&](const std::string& name) { return words.find(name) != words.npos; });
}

bool names_a_place(guard::Work& work, const std::string& text) {
    return NamedPlaces(work).are_named_in(text);
}

}  // namespace liaise::exchange
