#pragma once

#include <map>

#include "modules/imports/register_queries.hpp"
#include "modules/matching/bodies_in_text.hpp"

namespace liaise::recommendations {

/// The bodies and places of the register by what they are called. One that became part of another
/// is that one; a name that two have is nobody's.
class NamesKnown {
public:
    explicit NamesKnown(guard::Work& work);

    std::optional<Id<bodies::Body>> body(const std::string& name) const;
    std::optional<Id<places::Place>> place(const std::string& name) const;
    Id<bodies::Body> own() const { return own_; }
    /// The bodies that the words may mean, though they are not their name: for a person to look at.
    std::vector<Id<bodies::Body>> bodies_alike(const std::string& words) const;
    /// What it is called first.
    std::string name_of(const Id<bodies::Body>& body) const;

private:
    template <class T>
    using ByName = std::map<std::string, std::set<Id<T>>>;

    Id<bodies::Body> own_;
    ByName<bodies::Body> bodies_;
    ByName<places::Place> places_;
    std::vector<matching::BodyPhrases> phrases_;
};

}  // namespace liaise::recommendations
