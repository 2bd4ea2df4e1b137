#include "modules/corrections/subject.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/json_read.hpp"
#include "modules/bodies/bodies.hpp"
#include "modules/bodies/draft_check.hpp"
#include "modules/corrections/free_texts.hpp"
#include "modules/places/draft_check.hpp"
#include "modules/places/places.hpp"
#include "modules/visits/draft_check.hpp"
#include "modules/visits/visits.hpp"

namespace liaise::corrections {

namespace {

// More than a sentence is a reason, and has a field of its own.
constexpr std::size_t source_bytes_max = 500;

/// Of a record, or of a draft, what a draft of it says; its source apart.
template <class Draft, class Record>
Json said_of(const Record& record) {
    const auto all = json_of(record);
    auto said = Json::object();
    for_each_field<Draft>([&](const auto& field) {
        const auto name = std::string(field.name);
        if (name != "source" && all.contains(name)) said[name] = all.at(name);
    });
    return said;
}

template <class Draft, class Record>
Subject said_in(const Result<guard::Seen<Record>>& found) {
    if (!found) return {};
    return {true, (*found)->version, said_of<Draft>(**found)};
}

/// A count of that day, if there is one: to add another beside it may be a mistake. Who sees
/// half-years is not told whether there is.
Subject headcount_of(guard::Work& work, const ProposalHeading& heading) {
    const auto counts = places::headcounts(work, {*heading.place});
    if (!counts) return {};
    Subject found{true, {}, {{"capacity", nullptr}, {"occupancy", nullptr}}};
    for (const auto& count : *counts)
        if (count->on == When{*heading.on, *heading.on, Precision::day}) {
            found.fields = said_of<places::HeadcountDraft>(*count);
            found.fields.erase("id");
            found.fields.erase("on");
            break;
        }
    return found;
}

Subject visit_of(guard::Work& work, const ProposalHeading& heading) {
    const auto found = visits::find(work, {*heading.visit});
    // What stands in the own compartment is nothing of the register's.
    if (!found || (*found)->is_own) return {};
    return said_in<visits::Draft>(found);
}

std::unexpected<Error> changed_meanwhile() {
    return conflict("corrections.changed_meanwhile",
                    "The register was changed while you were writing. Nothing was sent, and your "
                    "text is kept on the screen: look at what it says now, and send it then.");
}

template <class Draft>
struct Asked {
    ProposalHeading heading;
    const Draft& draft;
};

Result<Done> check_source(const Source& source) {
    if (!source.statement.empty() && source.statement.size() <= source_bytes_max) return Done{};
    return invalid("source", "corrections.source",
                   "Say in one sentence who says so, and where: the register will name it.");
}

/// What of `said` differs from the register.
template <class Draft>
Result<Held> held(guard::Work& work, const Asked<Draft>& asked, const Json& said) {
    const Subject before = subject(work, asked.heading);
    if (!before.is_there) return not_found();
    if (asked.heading.version && before.version != asked.heading.version)
        return changed_meanwhile();
    if (auto good = check(work, asked.draft); !good) return std::unexpected(good.error());
    if (auto good = check_source(asked.draft.source); !good) return std::unexpected(good.error());
    Held made{asked.heading, {}, asked.draft.source.statement, {}};
    if (asked.heading.visit)
        made.heading.place = Id<places::Place>::from(before.fields.at("place").get<std::string>());
    const bool is_new = asked.heading.about.value.starts_with("new_");
    const auto shape = shape_of<Draft>();
    for (const auto& [name, was] : before.fields.items()) {
        const auto& proposed = said.at(name);
        if (proposed == was) continue;
        made.heading.fields.push_back(name);
        made.fields.push_back({name, is_new ? std::nullopt : std::optional(was.dump()),
                               proposed.dump()});
        add_free_texts(shape, name, proposed, made.texts);
    }
    if (made.fields.empty())
        return invalid("reason", "corrections.nothing_changed",
                       "The register says all of this already. Change what should read "
                       "otherwise.");
    return made;
}

/// Whether the own body made the visit: then it knows its day.
bool was_there(guard::Work& work, const Id<visits::Visit>& id) {
    const auto visit = visits::find(work, {id});
    const auto& own = work.viewer().body();
    return visit && own && std::ranges::any_of((*visit)->bodies, [&](const auto& body) {
        return body.value == own->value;
    });
}

/// The source of a record of which some fields are said anew: who said the others stays named.
Source with_who_said_before(const Json& now, const std::string& said) {
    Source before;
    if (!now.contains("source") || !read(now.at("source"), before, "")) return {said, {}, {}};
    if (!before.statement.empty() && before.statement != said) before.statement += "; " + said;
    else before.statement = said;
    return before;
}

/// The draft that a proposal would make of the register.
template <class Draft>
Result<Draft> drafted(const Taken& taken) {
    auto json = taken.now;
    json.update(taken.fields);
    json["source"] = json_of(with_who_said_before(taken.now, taken.source));
    Draft draft;
    if (auto good = read(json, draft, ""); !good) return std::unexpected(good.error());
    return draft;
}

Result<Made> made(const Result<Done>& outcome) {
    if (!outcome) return std::unexpected(outcome.error());
    return Made{};
}

Result<Made> write_headcount(guard::RegisterWork& work, const Taken& taken) {
    // A count says what was proposed alone: what another count says stays that one's.
    auto alone = taken;
    alone.now = {{"id", taken.heading.place->text()}, {"on", text_of(*taken.heading.on)},
                 {"capacity", nullptr}, {"occupancy", nullptr}};
    const auto draft = drafted<places::HeadcountDraft>(alone);
    if (!draft) return std::unexpected(draft.error());
    if (auto added = places::count(work, *draft); !added) return std::unexpected(added.error());
    return Made{};
}

/// Corrects one of the three kinds of records that have versions, by `correct`.
template <class Correction, class Draft, class Id, class F>
Result<Made> write_over(const Taken& taken, const Id& id, F&& correct) {
    auto draft = drafted<Draft>(taken);
    if (!draft) return std::unexpected(draft.error());
    return made(correct(Correction{id, taken.version.value_or(0), std::move(*draft)}));
}

Result<Made> add_place(guard::RegisterWork& work, const Taken& taken) {
    const auto draft = drafted<places::Draft>(taken);
    if (!draft) return std::unexpected(draft.error());
    const auto added = places::add(work, *draft);
    if (!added) return std::unexpected(added.error());
    return Made{*added, {}};
}

Result<Made> add_body(guard::RegisterWork& work, const Taken& taken) {
    const auto draft = drafted<bodies::Draft>(taken);
    if (!draft) return std::unexpected(draft.error());
    const auto added = bodies::add(work, *draft);
    if (!added) return std::unexpected(added.error());
    return Made{{}, *added};
}

}  // namespace

Subject subject(guard::Work& work, const ProposalHeading& heading) {
    const auto& about = heading.about.value;
    if (about == "headcount") return headcount_of(work, heading);
    if (about == "visit") return visit_of(work, heading);
    if (about == "new_place") return {true, {}, said_of<places::Draft>(places::Draft{})};
    if (about == "new_body") return {true, {}, said_of<bodies::Draft>(bodies::Draft{})};
    if (about == "body") return said_in<bodies::Draft>(bodies::find(work, {*heading.body}));
    return said_in<places::Draft>(places::find(work, {*heading.place}));
}

Result<Held> held_against_the_register(guard::Work& work, const ProposalDraft& draft) {
    const int given = draft.place.has_value() + draft.body.has_value() +
                      draft.headcount.has_value() + draft.visit.has_value() +
                      draft.new_place.has_value() + draft.new_body.has_value();
    if (given != 1)
        return invalid("place", "corrections.one_thing", "Propose one thing at a time.");
    if (draft.visit && work.viewer().sight() == guard::Sight::coarse &&
        coarsened(draft.visit->visit.when) != draft.visit->visit.when &&
        !was_there(work, draft.visit->id))
        return invalid("visit.visit.when", "corrections.half_years_only",
                       "Your body sees half-years. Propose a half-year or a year, such as "
                       "2024-H1.");
    ProposalHeading h;
    const auto hold = [&](const char* about, const auto& said) {
        h.about = {about};
        return held(work, Asked{h, said}, said_of<std::remove_cvref_t<decltype(said)>>(said));
    };
    if (draft.place) {
        h.place = draft.place->id;
        h.version = draft.place->version;
        return hold("place", draft.place->place);
    }
    if (draft.body) {
        h.body = draft.body->id;
        h.version = draft.body->version;
        return hold("body", draft.body->body);
    }
    if (draft.headcount) {
        h.place = draft.headcount->id;
        h.on = draft.headcount->on;
        return hold("headcount", *draft.headcount);
    }
    if (draft.visit) {
        h.visit = draft.visit->id;
        h.version = draft.visit->version;
        return hold("visit", draft.visit->visit);
    }
    if (draft.new_place) return hold("new_place", *draft.new_place);
    return hold("new_body", *draft.new_body);
}

Result<Made> write(guard::RegisterWork& work, const Taken& taken) {
    const auto& about = taken.heading.about.value;
    if (about == "headcount") return write_headcount(work, taken);
    if (about == "new_place") return add_place(work, taken);
    if (about == "new_body") return add_body(work, taken);
    if (about == "visit")
        return write_over<visits::Correction, visits::Draft>(
            taken, *taken.heading.visit,
            [&](const auto& correction) { return visits::correct_stated(work, correction); });
    if (about == "body")
        return write_over<bodies::Correction, bodies::Draft>(
            taken, *taken.heading.body,
            [&](const auto& correction) { return bodies::correct(work, correction); });
    return write_over<places::Correction, places::Draft>(
        taken, *taken.heading.place,
        [&](const auto& correction) { return places::correct(work, correction); });
}

}  // namespace liaise::corrections
