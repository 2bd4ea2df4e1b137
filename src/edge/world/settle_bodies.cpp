#include <algorithm>

#include "edge/world/settlers.hpp"
#include "modules/bodies/bodies.hpp"
#include "modules/contacts/contacts.hpp"
#include "modules/regions/regions.hpp"

namespace liaise::world {

namespace {

std::optional<std::string> text_or_none(const Json& object, const char* key) {
    const auto found = object.find(key);
    if (found == object.end() || !found->is_string()) return std::nullopt;
    return found->get<std::string>();
}

Names names_at(const Json& object, const char* key) {
    const auto found = object.find(key);
    return found == object.end() ? Names{} : names_from(*found);
}

/// The acts that a body rests on, language by language: "Act of 2013, articles 3-5; …".
Names legal_basis(const Json& acts) {
    Names all;
    for (const auto& act : acts)
        for (const auto& name : names_at(act, "instrument")) {
            auto found = std::ranges::find(all, name.language, &Name::language);
            if (found == all.end()) found = all.insert(all.end(), {name.language, ""});
            if (!found->text.empty()) found->text += "; ";
            found->text += name.text;
            if (const auto article = text_or_none(act, "article")) found->text += ", " + *article;
        }
    return all;
}

template <VocabularyName V>
std::vector<Code<V>> codes(const Json& list) {
    std::vector<Code<V>> all;
    for (const auto& code : list) all.push_back({code});
    return all;
}

std::vector<bodies::Mandate> mandates(const Json& list) {
    std::vector<bodies::Mandate> all;
    for (const auto& one : list)
        for (const auto& type : one.at("place_types"))
            all.push_back({{type}, {one.at("basis")}, {one.at("unannounced")},
                           {one.at("needs_authorisation")}, {one.at("needs_agreement")},
                           names_at(one, "note")});
    return all;
}

std::vector<bodies::IndependenceFact> independence(const Json& list) {
    std::vector<bodies::IndependenceFact> all;
    for (const auto& one : list)
        all.push_back({{one.at("question")}, names_at(one, "answer"),
                       day_from(text_or_none(one, "on").value_or("")),
                       Source{text_or_none(one, "source").value_or(""), {}, {}}});
    return all;
}

std::vector<bodies::Duty> duties(const Json& list) {
    std::vector<bodies::Duty> all;
    for (const auto& one : list)
        all.push_back({{one.at("duty")}, {one.at("applies")}, names_at(one, "note")});
    return all;
}

void fill_practice(bodies::Draft& draft, const Json& body) {
    draft.visit_pattern = names_at(body, "visit_pattern");
    draft.announced = {text_or_none(body, "announced").value_or("unknown")};
    draft.standards = names_at(body, "standards");
    draft.publishes_reports = {body.at("publishes_reports")};
    draft.publishes_annual_report = {body.at("publishes_annual_report")};
    draft.undertaking_signed = {body.at("undertaking_signed")};
    const auto& harm = body.at("do_no_harm");
    draft.training_done = {harm.at("training_done")};
    draft.reprisals_policy = {harm.at("reprisals_policy")};
    draft.precondition_checked = day_from(text_or_none(harm, "last_checked").value_or(""));
}

bodies::Draft draft_of(const Json& body, const Slugs& slugs) {
    bodies::Draft draft;
    draft.names = names_at(body, "names");
    draft.acronym = text_or_none(body, "acronym");
    draft.type = {body.at("type")};
    draft.level = {body.at("level")};
    const auto territory = slugs.regions.find(body.at("territory"));
    if (territory != slugs.regions.end()) draft.region = territory->second;
    draft.npm_relation = {body.at("npm_relation")};
    if (const auto host = text_or_none(body, "part_of")) draft.part_of = slugs.bodies.at(*host);
    draft.legal_basis = legal_basis(body.at("legal_basis"));
    draft.website = text_or_none(body, "website");
    draft.public_contact = text_or_none(body, "public_contact");
    draft.mandates = mandates(body.at("mandates"));
    draft.powers = codes<"power">(body.at("powers").at("yes"));
    draft.powers_not = codes<"power">(body.at("powers").at("no"));
    draft.independence = independence(body.at("independence"));
    draft.is_dependent = {body.at("is_dependent")};
    draft.complaints = {body.at("complaints")};
    draft.duties = duties(body.at("duties"));
    draft.since = when_from(text_or_none(body, "since").value_or(""));
    draft.source = {body.at("source"), {}, {}};
    fill_practice(draft, body);
    return draft;
}

Result<Done> write_contacts(guard::RegisterWork& work, const Json& list,
                            const Id<bodies::Body>& body) {
    for (const auto& one : list) {
        contacts::Draft draft;
        draft.body = body;
        draft.level = {one.at("level")};
        draft.role = names_at(one, "role");
        draft.name = one.at("name");
        if (draft.name.empty()) continue;  // an office whose holder is not known
        draft.email = text_or_none(one, "email");
        draft.telephone = text_or_none(one, "phone");
        for (const auto& language : one.at("languages")) draft.languages.push_back(language);
        draft.from = day_from(text_or_none(one, "from").value_or(""));
        draft.to = day_from(text_or_none(one, "to").value_or(""));
        draft.last_confirmed = day_from(text_or_none(one, "last_confirmed").value_or(""));
        auto written = contacts::publish(work, draft);
        if (!written) return std::unexpected(written.error());
    }
    return Done{};
}

/// The country has kept its register for a while: what was so before this half-year was written
/// down before it. Who sees half-years is told what was known when the last one ended.
void be_of_before(guard::RegisterWork& work) {
    const auto today = work.today();
    const auto first = coarsened({today, today, Precision::day}).first;
    const auto written = text_of(plus_days(first, -1)) + "T12:00:00Z";
    for (const auto& [table, condition] : std::vector<std::pair<std::string, std::string>>{
             {"bodies", "since > $1"},
             {"places", "since > $1"},
             {"headcounts", "on_day < $2"},
             {"visits", "last_day < $2"},
             {"visitors", "last_day < $2"}})
        work.execute("UPDATE " + table + " SET since = $1 WHERE scope = {own} AND $2 > $1 AND " +
                         condition,
                     {written, text_of(first)});
}

}  // namespace

Names names_from(const Json& json) {
    Names names;
    if (json.is_object())
        for (const auto& [language, text] : json.items()) names.push_back({language, text});
    if (json.is_string()) names.push_back({"en", json.get<std::string>()});
    return names;
}

Result<Done> write_bodies(guard::RegisterWork& work, const World& world, Slugs& slugs) {
    auto write = [&](const Json& body) -> Result<Done> {
        const auto& id = slugs.bodies.at(body.at("slug"));
        if (auto added = bodies::add(work, id, draft_of(body, slugs)); !added) return added;
        return write_contacts(work, body.at("contacts"), id);
    };
    // Offices after the bodies that they are offices of.
    for (const bool is_office : {false, true})
        for (const auto& body : world.bodies)
            if (text_or_none(body, "part_of").has_value() == is_office)
                if (auto written = write(body); !written) return written;
    return Done{};
}

Result<Done> write_register(guard::RegisterWork& work, const World& world, Slugs& slugs) {
    for (const auto& feature : world.outline) {
        const auto& facts = feature.at("properties");
        if (facts.at("kind") != "region") continue;
        regions::Draft draft{facts.at("slug"), names_at(facts, "names"), std::nullopt,
                             feature.at("geometry").dump()};
        auto added = regions::add(work, draft);
        if (!added) return std::unexpected(added.error());
        slugs.regions[draft.code] = *added;
    }
    if (auto bodies = write_bodies(work, world, slugs); !bodies) return bodies;
    if (auto places = write_places(work, world, slugs); !places) return places;
    if (auto visits = state_visits(work, world, slugs); !visits) return visits;
    be_of_before(work);
    return Done{};
}

}  // namespace liaise::world
