#include "modules/publications/publishing.hpp"

#include <utility>

#include "base/json_text.hpp"
#include "guard/deeds.hpp"
#include "guard/tokens.hpp"
#include "modules/exchange/everybody.hpp"
#include "modules/publications/cut_for_everybody.hpp"
#include "modules/publications/publications_queries.hpp"
#include "modules/recommendations/recommendations.hpp"
#include "modules/vocabularies/vocabularies.hpp"

namespace liaise::publications {

namespace {

bool is_being_decided(const Publication& publication) {
    const auto& stage = publication.stage.value;
    return stage == "begun" || stage == "waiting_for_second";
}

std::unexpected<Error> nothing_to_decide() {
    return conflict("publications.nothing_to_decide",
                    "Nothing is being decided on here. Choose anew what is published, and look at "
                    "it again.");
}

Result<guard::Seen<Publication>> open_one(guard::Work& work, const Id<Publication>& id) {
    auto found = queries::one(work, id);
    if (!found) return not_found();
    if (!is_being_decided(**found)) return nothing_to_decide();
    return *found;
}

Result<Done> check_draft(guard::Work& work, const PublicationDraft& draft) {
    if (!recommendations::find(work, {draft.recommendation}))
        return invalid("recommendation", "publications.no_such_recommendation",
                       "This recommendation is not there any more. Withdraw what was published of "
                       "it, or choose another.");
    if (auto good = vocabularies::check(work, draft.parts, "parts"); !good) return good;
    if (auto good = vocabularies::check(work, draft.basis, "basis"); !good) return good;
    if (draft.decision.empty() || draft.decision.size() > decision_bytes_max)
        return invalid("decision", "publications.no_decision",
                       "Say in a sentence or two on what it is published: the report, the law, or "
                       "why for this once.");
    return Done{};
}

/// All words in it that somebody wrote.
std::vector<do_no_harm::Passage> words_in(const Published& shown) {
    std::vector<do_no_harm::Passage> words = {{"title", shown.title}, {"text", shown.text}};
    const auto add = [&](const char* field, const std::optional<std::string>& text) {
        if (text && !text->empty()) words.push_back({field, *text});
    };
    add("addressee", shown.addressee);
    add("report", shown.report);
    add("paragraph", shown.paragraph);
    if (shown.answer) add("answer", shown.answer->text);
    if (shown.claim) add("claim", shown.claim->text);
    return words;
}

Result<PublicationLook> look_at(guard::Work& work, const Publication& publication) {
    auto shown = cut_for_everybody(work, publication);
    if (!shown) return std::unexpected(shown.error());
    auto found = exchange::look_for_everybody(work, words_in(*shown));
    if (!found) return std::unexpected(found.error());
    PublicationLook look{std::move(*shown), std::move(found->concerns), found->outcome, ""};
    const auto decided = publication.basis.value + ' ' + publication.decision;
    look.fingerprint =
        guard::hash_for("publication", publication.id.text() + decided + json_text(look));
    return look;
}

/// Errors: `conflict` for something else than was looked at; `refused` for what blocks, and where
/// there is something to read and it was not said to have been read.
Result<Done> check_release(const PublicationLook& look, const PublicationRelease& release) {
    if (look.fingerprint != release.fingerprint)
        return conflict("publications.changed_since",
                        "Something has changed since it was looked at. Look again; nothing was "
                        "published.");
    if (look.outcome.value == "blocked")
        return refused("publications.blocked",
                       "It cannot be published like this. Look at what stands in the way: change "
                       "the words, or leave a part out.");
    if (look.outcome.value == "nothing_recognised" || release.looked) return Done{};
    return refused("publications.not_looked",
                   "Read each concern, and say that you did. Then let it go.");
}

exchange::Approval approval(const guard::Work& work, const std::string& fingerprint) {
    return {work.viewer().person(), work.now(), fingerprint};
}

/// What everybody reads was let go on this, until something else is.
PublicationDecision decided(const Publication& publication) {
    return {publication.parts, publication.basis, publication.decision, publication.first,
            publication.second};
}

/// The new decision is given up: the one before stands, where there was one.
void go_back(Publication& publication) {
    const auto before = std::exchange(publication.decided_before, std::nullopt);
    if (!before) {
        publication.first.reset();
        publication.second.reset();
        return;
    }
    publication.parts = before->parts;
    publication.basis = before->basis;
    publication.decision = before->decision;
    publication.first = before->first;
    publication.second = before->second;
}

/// From here on everybody reads it. The ledger says which one, and none of its words.
void put_on_the_page(guard::OwnWork& work, Publication& publication, const Published& shown) {
    if (!publication.number) publication.number = queries::next_number(work);
    publication.stage = {"published"};
    publication.shown = shown;
    publication.shown->number = *publication.number;
    publication.published = work.now();
    publication.withdrawn.reset();
    publication.withdrawal.reset();
    publication.decided_before.reset();
    queries::put(work, publication);
    guard::Deeds::note(work, "published", publication.id.text() + ' ' + publication.basis.value);
}

}  // namespace

Result<guard::Page<Publication>> publications(guard::Work& work,
                                              const PublicationsQuestion& question) {
    return queries::page(work, question);
}

Result<guard::Seen<Publication>> publication(guard::Work& work, const WhichPublication& which) {
    auto found = queries::one(work, which.id);
    if (!found) return not_found();
    return *found;
}

Result<Id<Publication>> begin(guard::OwnWork& work, const PublicationDraft& draft) {
    if (auto good = check_draft(work, draft); !good) return std::unexpected(good.error());
    const auto before = queries::about(work, draft.recommendation);
    Publication begun;
    if (before) begun = **before;
    if (before && !is_being_decided(begun)) begun.decided_before = decided(begun);
    begun.recommendation = draft.recommendation;
    begun.parts = draft.parts;
    begun.basis = draft.basis;
    begun.decision = draft.decision;
    begun.stage = {"begun"};
    begun.first.reset();
    begun.second.reset();
    begun.changed = work.now();
    if (before) {
        queries::put(work, begun);
        return begun.id;
    }
    begun.id = Id<Publication>::random();
    queries::insert(work, begun);
    return begun.id;
}

Result<Done> drop(guard::OwnWork& work, const WhichPublication& which) {
    const auto found = open_one(work, which.id);
    if (!found) return std::unexpected(found.error());
    auto after = **found;
    if (!after.number) {
        queries::remove(work, which.id);
        return Done{};
    }
    after.stage = {after.shown ? "published" : "withdrawn"};
    go_back(after);
    after.changed = work.now();
    queries::put(work, after);
    return Done{};
}

Result<guard::Seen<PublicationLook>> look(guard::Work& work, const WhichPublication& which) {
    const auto found = open_one(work, which.id);
    if (!found) return std::unexpected(found.error());
    const auto made = look_at(work, **found);
    if (!made) return std::unexpected(made.error());
    return found->map([&](const Publication&) { return *made; });
}

Result<Done> release(guard::OwnWork& work, const PublicationRelease& release) {
    const auto found = open_one(work, release.id);
    if (!found) return std::unexpected(found.error());
    const auto look = look_at(work, **found);
    if (!look) return std::unexpected(look.error());
    if (auto good = check_release(*look, release); !good) return good;
    auto after = **found;
    after.first = approval(work, release.fingerprint);
    after.second.reset();
    after.changed = work.now();
    if (look->outcome.value != "second_person_needed") {
        put_on_the_page(work, after, look->shown);
        return Done{};
    }
    after.stage = {"waiting_for_second"};
    queries::put(work, after);
    return Done{};
}

Result<Done> second(guard::OwnWork& work, const PublicationRelease& release) {
    const auto found = open_one(work, release.id);
    if (!found) return std::unexpected(found.error());
    if ((*found)->stage.value != "waiting_for_second" || !(*found)->first)
        return conflict("publications.not_waiting",
                        "It does not wait for a second person. Look at it again.");
    const auto look = look_at(work, **found);
    if (!look) return std::unexpected(look.error());
    if (auto good = check_release(*look, release); !good) return good;
    auto after = **found;
    if (after.first->by == work.viewer().person())
        return refused("publications.second_is_first",
                       "You let it go already. The second person has to be somebody else.");
    if (after.first->fingerprint != release.fingerprint)
        return conflict("publications.changed_since",
                        "Something has changed since it was looked at. Look again; nothing was "
                        "published.");
    after.second = approval(work, release.fingerprint);
    after.changed = work.now();
    put_on_the_page(work, after, look->shown);
    return Done{};
}

Result<Done> withdraw(guard::OwnWork& work, const PublicationWithdrawal& withdrawal) {
    const auto found = queries::one(work, withdrawal.id);
    if (!found) return not_found();
    if (!(*found)->shown)
        return conflict("publications.not_published",
                        "Nothing of this is on the page, so there is nothing to withdraw.");
    if (auto good = vocabularies::check(work, withdrawal.reason, "reason"); !good) return good;
    auto after = **found;
    if (is_being_decided(after)) go_back(after);
    after.stage = {"withdrawn"};
    after.shown.reset();
    after.changed = work.now();
    after.withdrawn = work.now();
    after.withdrawal = withdrawal.reason;
    queries::put(work, after);
    guard::Deeds::note(work, "publication_withdrawn",
                       after.id.text() + ' ' + withdrawal.reason.value);
    return Done{};
}

}  // namespace liaise::publications
