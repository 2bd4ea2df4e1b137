#pragma once

#include <array>

#include "base/code.hpp"
#include "base/names.hpp"
#include "base/source.hpp"
#include "guard/told_coarsely.hpp"
#include "modules/bodies/body_facts.hpp"
#include "modules/regions/regions.hpp"

namespace liaise::bodies {

/// A body that visits places of detention, or may: what the country knows of it.
struct Body {
    static constexpr const char* record_name = "body";

    Id<Body> id;
    std::int64_t version = 1;
    Names names;
    std::optional<std::string> acronym;
    Code<"body_type"> type;
    Code<"jurisdiction_level"> level;
    std::optional<Id<regions::Region>> region;
    Code<"npm_relation"> npm_relation;
    std::optional<Id<Body>> part_of;
    Names legal_basis;
    Names persons_covered;
    std::optional<std::string> website;
    std::optional<std::string> public_contact;
    std::vector<Mandate> mandates;
    std::vector<Code<"power">> powers;
    std::vector<Code<"power">> powers_not;
    std::vector<IndependenceFact> independence;
    YesNoUnknown is_dependent;
    Code<"complaints_function"> complaints;
    std::vector<Duty> duties;
    Names visit_pattern;
    Code<"announced_share"> announced;
    Names standards;
    YesNoUnknown publishes_reports;
    YesNoUnknown publishes_annual_report;
    YesNoUnknown undertaking_signed;
    YesNoUnknown training_done;
    YesNoUnknown reprisals_policy;
    std::optional<Day> precondition_checked;
    std::optional<When> since;
    std::optional<When> ended;
    Source source;
    std::optional<Id<Body>> merged_into;
    std::optional<Moment> taken_back;

    /// Of a body that came with visits: the row of the first of them, in its file.
    static constexpr std::array told_coarsely = {
        guard::Coarsely{"source.file", guard::not_told},
        guard::Coarsely{"source.row", guard::not_told},
        guard::Coarsely{"independence.source.file", guard::not_told},
        guard::Coarsely{"independence.source.row", guard::not_told}};
    static constexpr auto describe() {
        constexpr auto all = Reach::everyone;
        return record("body",
            field("id", &Body::id, all, "The same in every installation."),
            field("version", &Body::version, all, "Grows with each change."),
            field("names", &Body::names, all, "Its name in each language."),
            field("acronym", &Body::acronym, all, "What it is called for short."),
            field("type", &Body::type, all, "What kind of body it is."),
            field("level", &Body::level, all, "National, federal, regional, local, international."),
            field("region", &Body::region, all, "Its territory, where that is one region."),
            field("npm_relation", &Body::npm_relation, all, "What it is to the NPM."),
            field("part_of", &Body::part_of, all, "The body that it is an office of."),
            field("legal_basis", &Body::legal_basis, all, "The act and article it rests on."),
            field("persons_covered", &Body::persons_covered, all, "Whom its mandate covers."),
            field("website", &Body::website, all, "Its address on the web."),
            field("public_contact", &Body::public_contact, all, "How detained people reach it."),
            field("mandates", &Body::mandates, all, "The place types that it may visit, and how."),
            field("powers", &Body::powers, all, "What it may do (OPCAT articles 19 and 20, more)."),
            field("powers_not", &Body::powers_not, all, "What it is known not to be able to do."),
            field("independence", &Body::independence, all,
                  "Facts about its independence, each with its source and date."),
            field("is_dependent", &Body::is_dependent, all,
                  "Whether it depends on an authority whose places it visits."),
            field("complaints", &Body::complaints, all, "What it does with complaints."),
            field("duties", &Body::duties, all, "Duties that change what may be told to it."),
            field("visit_pattern", &Body::visit_pattern, all, "How it visits, as a rule."),
            field("announced", &Body::announced, all,
                  "How often it says beforehand that it comes."),
            field("standards", &Body::standards, all, "The standards that it measures by."),
            field("publishes_reports", &Body::publishes_reports, all,
                  "Whether it publishes what it finds."),
            field("publishes_annual_report", &Body::publishes_annual_report, all,
                  "Whether it publishes a report each year."),
            field("undertaking_signed", &Body::undertaking_signed, all,
                  "Whether it has signed to keep confidence."),
            field("training_done", &Body::training_done, all, "Whether its people were trained."),
            field("reprisals_policy", &Body::reprisals_policy, all,
                  "Whether it has a policy against reprisals."),
            field("precondition_checked", &Body::precondition_checked, all,
                  "When the last three were last checked."),
            field("since", &Body::since, all, "Since when it exists."),
            field("ended", &Body::ended, all, "When it ended."),
            field("source", &Body::source, all, "Who says so."),
            field("merged_into", &Body::merged_into, all, "The body that it became part of."),
            field("taken_back", &Body::taken_back, all,
                  "When it was taken out of the register's lists, with the import that added it."));
    }
};
static_assert(Described<Body>);

}  // namespace liaise::bodies
