#include "modules/recommendations/beside.hpp"

#include "base/names.hpp"
#include "modules/recommendations/recommendations_queries.hpp"
#include "modules/similar/reasons.hpp"

namespace liaise::recommendations {

namespace {

const char* code_of(similar::Because because) {
    switch (because) {
        case similar::Because::shared_words: return "shared_words";
        case similar::Because::other_words: return "other_words";
        case similar::Because::translation: return "translation";
        case similar::Because::opposite: return "opposite";
    }
    return "shared_words";
}

bool is_same_addressee(const Beside& here, const Beside& there) {
    if (here.addressee_body) return here.addressee_body == there.addressee_body;
    return here.addressee && there.addressee && folded(*here.addressee) == folded(*there.addressee);
}

}  // namespace

Beside beside(const Recommendation& own) {
    return {{},        own.issuer,    own.title,          own.text,  own.theme,
            own.place, own.addressee, own.addressee_body, own.issued};
}

Beside beside(const ToldRecommendation& told, const FromLetter& from) {
    return {from, told.issuer, told.title, told.text, told.theme, told.place, {}, {}, told.issued};
}

BesideById beside(guard::Work& work, const std::vector<Id<Recommendation>>& ids,
                  const ByLetter& here, const OpenedTold& told) {
    BesideById all;
    std::vector<Id<Recommendation>> own;
    for (const auto& id : ids) {
        const auto from = here.find(id);
        const auto found = told.all.find(id);
        if (from == here.end()) own.push_back(id);
        else if (found != told.all.end()) all.emplace(id, beside(found->second, from->second));
    }
    for (const auto& one : queries::some(work, own)) all.emplace(one->id, beside(*one));
    return all;
}

std::vector<AlikeGround> grounds(const Beside& here, const Beside& there) {
    std::vector<AlikeGround> all;
    for (const auto& ground : similar::grounds(here.text, there.text))
        all.push_back({{code_of(ground.because)}, ground.here, ground.there});
    if (here.theme && here.theme == there.theme) all.push_back({{"same_theme"}, {}, {}});
    if (is_same_addressee(here, there)) all.push_back({{"same_addressee"}, {}, {}});
    if (here.place && here.place == there.place) all.push_back({{"same_place"}, {}, {}});
    return all;
}

}  // namespace liaise::recommendations
