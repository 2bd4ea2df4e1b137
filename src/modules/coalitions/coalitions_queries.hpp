#pragma once

#include <map>

#include "modules/coalitions/coalitions.hpp"

namespace liaise::coalitions::queries {

/// What is kept at home of a coalition that the own body leads.
struct Led {
    CoalitionId id;
    std::string title;
    std::optional<std::string> addressee;
    std::vector<Id<recommendations::Recommendation>> recommendations;
    Moment begun;
};

std::optional<guard::Seen<Led>> led(guard::Work& work, const CoalitionId& id);
/// The last begun first.
std::vector<guard::Seen<Led>> all_led(guard::Work& work);
void insert(guard::OwnWork& work, const CoalitionId& id, const NewCoalition& draft);

/// One in a list, and by when it is in its order.
struct Listed {
    CoalitionId id;
    Moment at;
};
/// The coalitions that the own body was invited to, the last invited first; each once.
std::vector<guard::Seen<Listed>> invited_to(guard::Work& work);

/// By coalition; what is not in it was not decided.
std::map<std::string, std::string> choices(guard::Work& work);
void put(guard::OwnWork& work, const ChoiceMade& made);

/// Which disclosure each of the own letters came of, by the letter.
std::map<std::string, Id<exchange::Disclosure>> disclosures_of(guard::Work& work,
                                                               const CoalitionId& id);
/// The own texts of it that were not told yet, the last written first.
std::vector<guard::Seen<TextBegun>> begun(guard::Work& work, const CoalitionId& id);

}  // namespace liaise::coalitions::queries
