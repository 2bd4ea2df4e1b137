#include "bench/told_things.hpp"

#include <stdexcept>

#include "base/json_text.hpp"
#include "modules/agreements/agreements.hpp"
#include "modules/assessments/assessments.hpp"
#include "modules/exchange/gate.hpp"
#include "modules/findings/findings.hpp"
#include "modules/readiness/readiness.hpp"

namespace liaise::bench {

namespace {

constexpr const char* some_text =
    "The corridors were cold. In two of the four wings the heating had been off since October, and "
    "blankets had been handed out to those who asked. The staff said that a part had been ordered.";

Id<bodies::Body> body_of(const SignedIn& who) { return {who.viewer.body()->value}; }

exchange::DisclosureDraft a_draft(const Id<bodies::Body>& recipient) {
    exchange::DisclosureDraft draft;
    draft.title = "Heating in winter";
    draft.purpose = {"prevention"};
    draft.purpose_words = "So that you look at it too.";
    draft.category = {"thematic_finding"};
    draft.form = {"anonymised"};
    draft.classification = {"partner_shared"};
    draft.consent.answer = {"not_about_a_person"};
    draft.parts = {{{"words"}, {}, some_text, {}, {}, {}}};
    draft.recipients = {{recipient, {}, "They asked for it."}};
    return draft;
}

}  // namespace

TwoBodies::TwoBodies(store::Database& database)
    : database_(database), now_(Clock::of_the_system().now()),
      country_(fill(database, {200, 10, 4'000, 50, 25}, now_)) {}

std::vector<std::string> TwoBodies::findings(int how_many) {
    return writing(ours(), [&](guard::OwnWork& work) {
        std::vector<std::string> ids;
        findings::Draft draft;
        draft.title = "Cold corridors";
        draft.text = some_text;
        draft.classification = {"partner_shared"};
        draft.consent.answer = {"not_about_a_person"};
        for (int i = 0; i < how_many; ++i) ids.push_back(findings::add(work, draft)->text());
        return ids;
    });
}

std::vector<std::string> TwoBodies::agreements(int how_many) {
    return writing(ours(), [&](guard::OwnWork& work) {
        std::vector<std::string> ids;
        agreements::Beginning one;
        one.agreement.names = {{"en", "On telling each other"}};
        one.agreement.with = {body_of(theirs())};
        one.agreement.kind = {"formal_agreement"};
        for (int i = 0; i < how_many; ++i) ids.push_back(agreements::begin(work, one)->text());
        return ids;
    });
}

std::vector<std::string> TwoBodies::assessments(int how_many) {
    return writing(ours(), [&](guard::OwnWork& work) {
        std::vector<std::string> ids;
        for (int i = 0; i < how_many; ++i)
            ids.push_back(
                assessments::write(work, {body_of(theirs()), Confidential(some_text)})->text());
        return ids;
    });
}

std::vector<std::string> TwoBodies::disclosures(int how_many) {
    return writing(ours(), [&](guard::OwnWork& work) {
        std::vector<std::string> ids;
        for (int i = 0; i < how_many; ++i)
            ids.push_back(exchange::begin(work, a_draft(body_of(theirs())))->text());
        return ids;
    });
}

std::vector<std::string> TwoBodies::visits() {
    std::vector<std::string> ids;
    database_.reading()->each("SELECT id FROM visits WHERE scope = $1",
                              store::Binds{"body:" + body_of(ours()).text()},
                              [&](const store::Row& row) { ids.emplace_back(row.text(0)); });
    return ids;
}

std::vector<std::string> TwoBodies::facts(int how_many) {
    return writing(ours(), [&](guard::OwnWork& work) {
        std::vector<std::string> ids;
        readiness::FactDraft draft;
        draft.body = body_of(theirs());
        draft.kind = {"undertaking_signed"};
        draft.answer = {"yes"};
        for (int i = 0; i < how_many; ++i) ids.push_back(readiness::note(work, draft)->text());
        return ids;
    });
}

std::vector<std::string> TwoBodies::letters(int how_many) {
    // From a third body, as the two who ask are to be receiver and stranger.
    exchange::Product product;
    product.heading.title = "Heating in winter";
    product.heading.purpose = {"prevention"};
    product.heading.category = {"thematic_finding"};
    product.heading.form = {"anonymised"};
    product.heading.classification = {"partner_shared"};
    product.heading.basis.kind = {"one_off"};
    product.pieces.push_back({{"words"}, {}, {}, {}, {}, some_text, {}, {}});
    return writing(country_.third, [&](guard::OwnWork& work) {
        std::vector<std::string> ids;
        for (int i = 0; i < how_many; ++i)
            ids.push_back(exchange::Gate::send(work, {exchange::letter_kind::product,
                                                      body_of(ours()), {},
                                                      json_text(product.heading),
                                                      json_text(product)})
                              .value()
                              .text());
        return ids;
    });
}

void TwoBodies::let_go(const Id<exchange::Disclosure>& disclosure) {
    const auto outcome = writing(ours(), [&](guard::OwnWork& work) {
        const auto seen = exchange::look(work, {disclosure}).value()->fingerprint;
        return exchange::release(work, {disclosure, seen, true});
    });
    if (!outcome) throw std::logic_error(outcome.error().message);
}

}  // namespace liaise::bench
