#include "modules/recommendations/names_known.hpp"

#include "base/names.hpp"

namespace liaise::recommendations {

namespace {

/// What `id` is part of, over all mergers.
template <class T>
Id<T> last_one(const std::map<Id<T>, Id<T>>& merged, Id<T> id) {
    for (auto into = merged.find(id); into != merged.end(); into = merged.find(id))
        id = into->second;
    return id;
}

template <class T, class R>
std::map<Id<T>, Id<T>> mergers_of(const std::vector<guard::Seen<R>>& all) {
    std::map<Id<T>, Id<T>> merged;
    for (const auto& one : all)
        if (one->merged_into) merged.emplace(one->id, *one->merged_into);
    return merged;
}

template <class T>
std::optional<Id<T>> the_only(const std::map<std::string, std::set<Id<T>>>& all,
                              const std::string& name) {
    const auto found = all.find(folded(name));
    if (found == all.end() || found->first.empty() || found->second.size() != 1)
        return std::nullopt;
    return *found->second.begin();
}

}  // namespace

NamesKnown::NamesKnown(guard::Work& work) {
    if (work.viewer().body()) own_ = {work.viewer().body()->value};
    const auto bodies = imports::queries::bodies(work);
    const auto bodies_merged = mergers_of<bodies::Body>(bodies);
    for (const auto& body : bodies) {
        const auto id = last_one(bodies_merged, body->id);
        matching::BodyPhrases named{id.text(), {}};
        for (const auto& name : body->names) named.phrases.push_back(name.text);
        if (body->acronym) named.phrases.push_back(*body->acronym);
        for (const auto& phrase : named.phrases) bodies_[folded(phrase)].insert(id);
        phrases_.push_back(std::move(named));
    }
    const auto places = imports::queries::places(work);
    const auto places_merged = mergers_of<places::Place>(places);
    for (const auto& place : places) {
        const auto id = last_one(places_merged, place->id);
        for (const auto& name : place->names) places_[folded(name.text)].insert(id);
        for (const auto& name : place->other_names) places_[folded(name.text)].insert(id);
    }
}

std::optional<Id<bodies::Body>> NamesKnown::body(const std::string& name) const {
    return the_only(bodies_, name);
}

std::optional<Id<places::Place>> NamesKnown::place(const std::string& name) const {
    return the_only(places_, name);
}

std::vector<Id<bodies::Body>> NamesKnown::bodies_alike(const std::string& words) const {
    std::vector<Id<bodies::Body>> all;
    const auto named = matching::recognise_bodies(words, phrases_);
    for (const auto& body : named.bodies) all.push_back(Id<bodies::Body>::from(body).value());
    return all;
}

std::string NamesKnown::name_of(const Id<bodies::Body>& body) const {
    for (const auto& phrases : phrases_)
        if (phrases.body == body.text() && !phrases.phrases.empty()) return phrases.phrases.front();
    return "";
}

}  // namespace liaise::recommendations
