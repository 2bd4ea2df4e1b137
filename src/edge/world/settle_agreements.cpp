#include <map>
#include <utility>

#include "edge/world/settlers.hpp"
#include "modules/agreements/clause_library.hpp"
#include "modules/agreements/clauses.hpp"
#include "modules/agreements/relations.hpp"
#include "modules/agreements/requirements.hpp"
#include "modules/agreements/stages.hpp"
#include "modules/readiness/readiness.hpp"

namespace liaise::world {

namespace {

using Agreements = std::map<std::string, Id<agreements::Agreement>>;

std::string text_at(const Json& object, const char* key) { return object.value(key, ""); }

std::optional<Day> day_at(const Json& object, const char* key) {
    return day_from(text_at(object, key));
}

std::optional<std::string> text_or_none(const Json& object, const char* key) {
    auto text = text_at(object, key);
    if (text.empty()) return std::nullopt;
    return text;
}

std::optional<Confidential> confidential_at(const Json& object, const char* key) {
    const auto text = text_at(object, key);
    if (text.empty()) return std::nullopt;
    return Confidential(text);
}

Json list_at(const Json& object, const char* key) { return object.value(key, Json::array()); }

Names names_at(const Json& object, const char* key) {
    return object.contains(key) ? names_from(object.at(key)) : Names{};
}

std::vector<Id<bodies::Body>> bodies_at(const Json& object, const char* key, const Slugs& slugs) {
    std::vector<Id<bodies::Body>> all;
    for (const auto& slug : list_at(object, key)) all.push_back(slugs.bodies.at(slug));
    return all;
}

template <VocabularyName V>
std::vector<Code<V>> codes_at(const Json& object, const char* key) {
    std::vector<Code<V>> all;
    for (const auto& code : list_at(object, key)) all.push_back({code});
    return all;
}

agreements::Beginning beginning(const Json& one, const Slugs& slugs, const Agreements& known) {
    agreements::Beginning beginning;
    auto& draft = beginning.agreement;
    draft.names = names_at(one, "names");
    draft.with = bodies_at(one, "with", slugs);
    draft.kind = {one.at("kind")};
    draft.legal_basis = names_at(one, "legal_basis");
    if (one.contains("predecessor")) draft.predecessor = known.at(one.at("predecessor"));
    draft.in_force_from = day_at(one, "in_force_from");
    draft.review_on = day_at(one, "review_on");
    draft.ends_on = day_at(one, "ends_on");
    draft.note = confidential_at(one, "note");
    const auto& first = one.at("stages").front();
    beginning.stage = Code<"agreement_stage">{first.at("stage")};
    beginning.on = day_at(first, "on");
    return beginning;
}

agreements::InformationTerm term(const Json& one) {
    agreements::InformationTerm term;
    term.categories = codes_at<"information_category">(one, "categories");
    term.place_types = codes_at<"place_type">(one, "place_types");
    term.form = {one.at("form")};
    term.direction = {one.at("direction")};
    term.frequency = {one.at("frequency")};
    term.purpose = one.at("purpose");
    return term;
}

/// A clause in the words of the file, else in those of the library.
agreements::ClauseDraft clause(const Json& one) {
    agreements::ClauseDraft draft;
    draft.key = {one.at("key")};
    draft.text = names_at(one, "text");
    if (const auto* shipped = agreements::library_clause(draft.key.value);
        draft.text.empty() && shipped)
        draft.text = shipped->wording;
    for (const auto& option : list_at(one, "options")) draft.options.push_back(option);
    for (const auto& each : list_at(one, "information")) draft.information.push_back(term(each));
    draft.never = codes_at<"information_category">(one, "never");
    return draft;
}

Result<Done> write_requirements(guard::OwnWork& work, const Id<agreements::Agreement>& id,
                                const Json& list, const Slugs& slugs) {
    for (const auto& one : list) {
        const auto made = agreements::require(
            work, {id, {slugs.bodies.at(one.at("party")), one.at("what"), day_at(one, "due")}});
        if (!made) return std::unexpected(made.error());
        if (!one.contains("done_on")) continue;
        auto done = agreements::complete(
            work, {*made, day_at(one, "done_on"), text_or_none(one, "done_how")});
        if (!done) return done;
    }
    return Done{};
}

/// The clauses are written before its later stages: what was signed is not written over.
Result<Done> write_agreement(guard::OwnWork& work, const Json& one, const Slugs& slugs,
                             Agreements& known) {
    const auto id = agreements::begin(work, beginning(one, slugs, known));
    if (!id) return std::unexpected(id.error());
    known[one.at("slug")] = *id;
    for (const auto& each : list_at(one, "clauses"))
        if (auto added = agreements::add_clause(work, {*id, clause(each)}); !added)
            return std::unexpected(added.error());
    bool is_first = true;
    for (const auto& stage : one.at("stages")) {
        if (std::exchange(is_first, false)) continue;
        auto stepped = agreements::step(work, {*id, {stage.at("stage")}, day_at(stage, "on"),
                                               confidential_at(stage, "note")});
        if (!stepped) return stepped;
    }
    const auto written = agreements::find(work, {*id});
    if (!written) return std::unexpected(written.error());
    if ((*written)->is_open && !agreements::is_early((*written)->stage.value))
        if (auto closed = agreements::close(work, {*id}); !closed) return closed;
    return write_requirements(work, *id, list_at(one, "requirements"), slugs);
}

Result<Done> write_relations(guard::OwnWork& work, const Json& list, const Slugs& slugs) {
    for (const auto& one : list) {
        auto related = agreements::relate(
            work, {bodies_at(one, "with", slugs), {one.at("standing")},
                   when_from(text_at(one, "since")), confidential_at(one, "note"),
                   text_or_none(one, "source")});
        if (!related) return std::unexpected(related.error());
    }
    return Done{};
}

Result<Done> write_readiness(guard::OwnWork& work, const Json& book, const Slugs& slugs) {
    for (const auto& one : list_at(book, "readiness")) {
        auto noted = readiness::note(
            work, {slugs.bodies.at(one.at("body")), {one.at("kind")}, {one.at("answer")},
                   day_at(one, "on"), day_at(one, "lapses_on"), confidential_at(one, "evidence"),
                   text_or_none(one, "source")});
        if (!noted) return std::unexpected(noted.error());
    }
    for (const auto& one : list_at(book, "rules")) {
        readiness::RuleDraft rule{{one.at("kind")}, {}, {one.at("measure")}};
        if (one.contains("body_type")) rule.body_type = Code<"body_type">{one.at("body_type")};
        if (auto set = readiness::set_rule(work, rule); !set) return set;
    }
    return Done{};
}

}  // namespace

Result<Done> note_agreements(guard::OwnWork& work, const World& world, const std::string& slug,
                             const Slugs& slugs) {
    for (const auto& book : world.books) {
        if (book.at("keeper") != slug) continue;
        if (auto done = write_relations(work, list_at(book, "relations"), slugs); !done)
            return done;
        Agreements known;
        for (const auto& one : list_at(book, "agreements"))
            if (auto done = write_agreement(work, one, slugs, known); !done) return done;
        if (auto done = write_readiness(work, book, slugs); !done) return done;
    }
    return Done{};
}

}  // namespace liaise::world
