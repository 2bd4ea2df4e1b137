#include "modules/imports/plan_bodies.hpp"

#include <algorithm>

#include "base/json_read.hpp"
#include "modules/bodies/bodies.hpp"
#include "modules/bodies/web_key.hpp"
#include "modules/imports/file_read.hpp"
#include "modules/imports/statement_memory.hpp"

namespace liaise::imports {

namespace {

template <class T>
void take(const T& said, T& into, const std::string& otherwise) {
    if (!said.value.empty()) into = said;
    else if (into.value.empty()) into.value = otherwise;
}
void take(const std::optional<std::string>& said, std::optional<std::string>& into) {
    if (said) into = said;
}
void take(const Names& said, Names& into) {
    for (const auto& name : said) {
        const auto found = std::ranges::find(into, name.language, &Name::language);
        if (found == into.end()) into.push_back(name);
        else found->text = name.text;
    }
}

bodies::Draft draft_of(const bodies::Body& b) {
    return {b.names,           b.acronym,           b.type,
            b.level,           b.region,            b.npm_relation,
            b.part_of,         b.legal_basis,       b.persons_covered,
            b.website,         b.public_contact,    b.mandates,
            b.powers,          b.powers_not,        b.independence,
            b.is_dependent,    b.complaints,        b.duties,
            b.visit_pattern,   b.announced,         b.standards,
            b.publishes_reports, b.publishes_annual_report, b.undertaking_signed,
            b.training_done,   b.reprisals_policy,  b.precondition_checked,
            b.since,           b.ended,             b.source};
}

}  // namespace

std::string key_of(const BodySaid& row) {
    if (!row.known_by.empty()) return std::string(known_by_prefix) + row.known_by;
    return folded(row.region) + '|' + folded(row.name);
}

BodyPlanning::BodyPlanning(guard::Work& work, const RegisterKnown& known, const Mapping& mapping,
                           const std::vector<BodySaid>& rows, std::string file_name, Plan& plan)
    : work_(work), known_(known), mapping_(mapping), rows_(rows),
      file_name_(std::move(file_name)), plan_(plan) {}

void BodyPlanning::plan_bodies() {
    sort_rows();
    match_strangers();
    for (auto& body : plan_.listed) {
        if (body.id) look_at_known(body);
        else make_new(body);
    }
}

void BodyPlanning::sort_rows() {
    std::map<std::string, std::size_t> by_key;
    for (std::size_t i = 0; i < rows_.size(); ++i) {
        const auto [found, is_first] = by_key.try_emplace(key_of(rows_[i]), plan_.listed.size());
        if (is_first) {
            plan_.listed.emplace_back();
            plan_.listed.back().id = known_.listed_body(found->first);
            if (const auto& id = plan_.listed.back().id) taken_.insert(known_.standing(*id));
        }
        auto& body = plan_.listed[found->second];
        body.rows.push_back(i);
        if (is_first) continue;
        ++plan_.counts.same_body_twice;
        plan_.findings.add({rows_[i].row, FindingKind::same_body_twice,
                            mapping_.listed->name.front().heading, rows_[i].name,
                            first(body).row, {}, {}, body.id});
    }
}

void BodyPlanning::match_strangers() {
    std::vector<ListedBody*> strangers;
    std::vector<std::vector<matching::Statement>> statements;
    for (auto& body : plan_.listed) {
        if (body.id) continue;
        strangers.push_back(&body);
        auto& said = statements.emplace_back();
        for (const auto row : body.rows) said.push_back(statement_of(rows_[row]));
    }
    if (strangers.empty() || known_.bodies_of_register().empty()) return;
    const auto matches =
        matching::KnownPlaces(known_bodies(), mapping_.settings).match_all(statements);
    for (std::size_t i = 0; i < strangers.size(); ++i) take_match(*strangers[i], matches[i]);
    const auto addresses = by_address();
    for (auto* body : strangers) look_for_address(*body, addresses);
}

matching::Statement BodyPlanning::statement_of(const BodySaid& row) const {
    matching::Statement statement;
    statement.row = row.row;
    statement.list = mapping_.name;
    statement.name = row.name;
    if (row.draft.acronym) statement.other_names.push_back(*row.draft.acronym);
    statement.region = row.region;
    return statement;
}

/// The register's bodies as the matcher takes them: as the register has them, and as this list
/// wrote them. One that was merged is part of the other.
std::vector<matching::KnownPlace> BodyPlanning::known_bodies() const {
    std::map<std::string, matching::KnownPlace> all;
    std::size_t number = 0;
    const auto add = [&](const Id<bodies::Body>& id, matching::Statement statement) {
        const auto key = known_.standing(id).text();
        statement.row = ++number;
        all[key].key = key;
        all[key].statements.push_back(std::move(statement));
    };
    for (const auto& body : known_.bodies_of_register()) {
        matching::Statement statement;
        statement.name = name_in(body.names, mapping_.language);
        for (const auto& name : body.names) statement.other_names.push_back(name.text);
        if (body.acronym) statement.other_names.push_back(*body.acronym);
        statement.region = known_.region_code(body.region);
        add(body.id, std::move(statement));
    }
    for (const auto& body : plan_.listed)
        if (body.id)
            for (const auto row : body.rows) add(*body.id, statement_of(rows_[row]));
    std::vector<matching::KnownPlace> list;
    for (auto& [key, body] : all) list.push_back(std::move(body));
    return list;
}

void BodyPlanning::take_match(ListedBody& body, const matching::Match& match) {
    const auto known = Id<bodies::Body>::from(match.place);
    if (!known) return;
    body.reasons = doubles::reasons_of(match.judgement);
    const bool is_sure =
        match.finding == matching::Finding::sure && taken_.insert(*known).second;
    if (is_sure) body.id = known;
    else body.may_be = known;
    tell(is_sure ? FindingKind::matched_body : FindingKind::unsure_body, body, known);
    plan_.counts.bodies_unsure += !is_sure;
}

BodyPlanning::ByAddress BodyPlanning::by_address() const {
    ByAddress known;
    for (const auto& body : known_.bodies_of_register()) {
        const auto key = bodies::web_key(body.website.value_or(""));
        if (!key.empty()) known[key].push_back(known_.standing(body.id));
    }
    return known;
}

/// One address on the web is a reason to ask, whatever the names are; never to join them unasked.
void BodyPlanning::look_for_address(ListedBody& body, const ByAddress& known) {
    if (body.id) return;
    const auto key = bodies::web_key(first(body).draft.website.value_or(""));
    const auto found = known.find(key);
    if (found == known.end()) return;
    const auto& there = found->second;
    const auto id = body.may_be.value_or(there.front());
    if (std::ranges::find(there, id) == there.end()) return;
    body.reasons.push_back({"website", "same", 0, key, key});
    if (body.may_be) return;
    body.may_be = id;
    ++plan_.counts.bodies_unsure;
    tell(FindingKind::unsure_body, body, id);
}

void BodyPlanning::put_over(const ListedBody& body, bodies::Draft& draft) const {
    const auto& columns = *mapping_.listed;
    for (const auto row : body.rows) {
        const auto& said = rows_[row].draft;
        take(said.names, draft.names);
        take(said.acronym, draft.acronym);
        take(said.legal_basis, draft.legal_basis);
        take(said.persons_covered, draft.persons_covered);
        take(said.visit_pattern, draft.visit_pattern);
        take(said.website, draft.website);
        take(said.public_contact, draft.public_contact);
        take(said.type, draft.type, columns.type.otherwise);
        take(said.level, draft.level, columns.level.otherwise);
        take(said.npm_relation, draft.npm_relation, columns.npm_relation.otherwise);
        take(said.is_dependent, draft.is_dependent, columns.is_dependent.otherwise);
        take(said.complaints, draft.complaints, columns.complaints.otherwise);
        for (const auto& mandate : said.mandates)
            if (std::ranges::find(draft.mandates, mandate.place_type,
                                  &bodies::Mandate::place_type) == draft.mandates.end())
                draft.mandates.push_back(mandate);
    }
    if (const auto region = known_.region(region_of(body))) draft.region = region;
}

void BodyPlanning::make_new(ListedBody& body) {
    auto& draft = body.draft;
    for (auto* word : {&draft.level.value, &draft.npm_relation.value, &draft.is_dependent.value,
                       &draft.complaints.value})
        word->clear();
    put_over(body, draft);
    if (const auto& type = mapping_.listed->may_visit.otherwise;
        draft.mandates.empty() && !type.empty())
        draft.mandates.push_back({{type}});
    if (!draft.region) body.new_region = region_of(body);
    draft.source = {mapping_.source, file_and_sheet(file_name_, first(body).sheet),
                    static_cast<std::int64_t>(first(body).row)};
    remember(body, digest(fields(draft, region_of(body))));
    ++plan_.counts.bodies_new;
    tell(FindingKind::new_body, body);
}

void BodyPlanning::look_at_known(ListedBody& body) {
    ++plan_.counts.bodies_known;
    const auto found = bodies::find(work_, {*body.id});
    if (!found) return;
    const auto before = memory_of(body);
    const auto draft = draft_of(**found);
    const auto region = known_.region_code(draft.region);
    auto proposed = draft;
    put_over(body, proposed);
    const auto kept = fields(draft, region);
    const auto wanted = fields(proposed, region_of(body).empty() ? region : region_of(body));
    const bool file_differs = !before.said.empty() && before.said != said_by(body);
    if (!file_differs || kept == wanted) return remember(body, before.kept);
    const bool is_ours = before.kept == digest(kept);
    tell(is_ours ? FindingKind::changed_body : FindingKind::kept_body, body, body.id);
    remember(body, is_ours ? digest(wanted) : before.kept);
    if (!is_ours) return;
    ++plan_.counts.bodies_changed;
    body.correction = bodies::Correction{*body.id, (*found)->version, proposed};
}

/// All that a list may change of a body, in one text. The region is told by its code: a new one
/// has no id yet.
std::string BodyPlanning::fields(const bodies::Draft& draft, const std::string& region) const {
    return Json{json_of(draft.names),         json_of(draft.acronym),
                json_of(draft.type),          json_of(draft.level),
                Json(region),                 json_of(draft.npm_relation),
                json_of(draft.legal_basis),   json_of(draft.persons_covered),
                json_of(draft.visit_pattern), json_of(draft.website),
                json_of(draft.public_contact), json_of(draft.mandates),
                json_of(draft.is_dependent),  json_of(draft.complaints)}
        .dump();
}

std::string BodyPlanning::said_by(const ListedBody& body) const {
    std::string all;
    for (const auto row : body.rows) all += fields(rows_[row].draft, rows_[row].region);
    return digest(all);
}

std::string BodyPlanning::region_of(const ListedBody& body) const {
    std::string region;
    for (const auto row : body.rows)
        if (!rows_[row].region.empty()) region = rows_[row].region;
    return region;
}

BodyPlanning::BodyMemory BodyPlanning::memory_of(const ListedBody& body) const {
    const auto* memory = known_.memory(listed_kind, key_of(first(body)));
    const auto json = memory ? parsed(memory->said) : std::nullopt;
    if (!json) return {};
    return {json->value("said", ""), json->value("kept", "")};
}

void BodyPlanning::remember(ListedBody& body, const std::string& kept) {
    const Json json = {{"said", said_by(body)}, {"kept", kept}};
    const auto key = key_of(first(body));
    const auto* known = known_.memory(listed_kind, key);
    if (known && body.id && known->record == body.id->text() && known->said == json.dump()) return;
    body.memory = queries::Memory{listed_kind, key, "", json.dump()};
}

void BodyPlanning::tell(FindingKind kind, const ListedBody& body,
                        const std::optional<Id<bodies::Body>>& about) {
    plan_.findings.add({first(body).row, kind, mapping_.listed->name.front().heading,
                        first(body).name, {}, {}, about ? body.reasons : decltype(body.reasons){},
                        about});
}

}  // namespace liaise::imports
