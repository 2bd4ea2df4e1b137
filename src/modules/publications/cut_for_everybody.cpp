#include "modules/publications/cut_for_everybody.hpp"

#include <algorithm>

#include "modules/bodies/bodies.hpp"
#include "modules/places/places.hpp"
#include "modules/recommendations/recommendations.hpp"

namespace liaise::publications {

namespace {

using recommendations::Recommendation;
using recommendations::Story;

bool is_told(const Publication& publication, const char* part) {
    return std::ranges::find(publication.parts, part, &Code<"published_part">::value) !=
           publication.parts.end();
}

Names place_names(guard::Work& work, const Recommendation& asked) {
    if (!asked.place) return {};
    const auto place = places::find(work, {*asked.place});
    return place ? (*place)->names : Names();
}

Names names_of_body(guard::Work& work, const std::optional<Id<bodies::Body>>& id) {
    if (!id) return {};
    const auto body = bodies::find(work, {*id});
    return body ? (*body)->names : Names();
}

/// What is always told: the words, what they are about, and where they stand.
Published words_of(const Recommendation& asked) {
    Published made;
    made.title = asked.title;
    made.text = asked.text;
    made.nature = asked.nature;
    if (asked.issued) made.issued = coarsened(*asked.issued);
    made.extent = asked.extent;
    made.theme = asked.theme;
    made.place_types = asked.place_types;
    made.report = asked.report;
    made.paragraph = asked.paragraph;
    return made;
}

/// The latest words, as they count at home; of what bodies established, only the own body's.
void add_latest(guard::Work& work, const Publication& publication, const Story& story,
                Published& made) {
    if (is_told(publication, "answer") && !story.answers.empty()) {
        const auto& last = story.answers.front();
        made.answer = PublishedAnswer{coarsened(last.on), last.says, last.text};
    }
    if (is_told(publication, "claim") && !story.claims.empty()) {
        const auto& last = story.claims.front();
        made.claim = PublishedClaim{coarsened(last.on), last.state, last.text};
    }
    if (!is_told(publication, "finding")) return;
    const Id<bodies::Body> own{work.viewer().body()->value};
    const auto last =
        std::ranges::find(story.verifications, own, &recommendations::Verification::body);
    if (last != story.verifications.end())
        made.finding = PublishedFinding{coarsened(last->on), last->state};
}

}  // namespace

Result<Published> cut_for_everybody(guard::Work& work, const Publication& publication) {
    const auto found = recommendations::story(work, {publication.recommendation});
    if (!found)
        return invalid("recommendation", "publications.no_such_recommendation",
                       "This recommendation is not there any more. Withdraw what was published of "
                       "it, or choose another.");
    const auto& story = **found;
    const auto& asked = story.recommendation;
    if (asked.issuer.value != work.viewer().body()->value)
        return invalid("recommendation", "publications.not_ours",
                       "Another body asks this, so it is for that body to publish it.");
    auto made = words_of(asked);
    made.number = publication.number.value_or(0);
    if (is_told(publication, "place")) made.place_names = place_names(work, asked);
    if (is_told(publication, "addressee")) {
        made.addressee = asked.addressee;
        made.addressee_names = names_of_body(work, asked.addressee_body);
    }
    add_latest(work, publication, story, made);
    return made;
}

}  // namespace liaise::publications
