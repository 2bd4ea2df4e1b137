#pragma once

#include "modules/bodies/body.hpp"

namespace liaise::bodies {

/// What a person says of a body.
struct Draft {
    Names names;
    std::optional<std::string> acronym;
    Code<"body_type"> type;
    Code<"jurisdiction_level"> level{"national"};
    std::optional<Id<regions::Region>> region;
    Code<"npm_relation"> npm_relation{"unknown"};
    std::optional<Id<Body>> part_of;
    Names legal_basis;
    Names persons_covered;
    std::optional<std::string> website;
    std::optional<std::string> public_contact;
    std::vector<Mandate> mandates;
    std::vector<Code<"power">> powers;
    std::vector<Code<"power">> powers_not;
    std::vector<IndependenceFact> independence;
    YesNoUnknown is_dependent{"unknown"};
    Code<"complaints_function"> complaints{"unknown"};
    std::vector<Duty> duties;
    Names visit_pattern;
    Code<"announced_share"> announced{"unknown"};
    Names standards;
    YesNoUnknown publishes_reports{"unknown"};
    YesNoUnknown publishes_annual_report{"unknown"};
    YesNoUnknown undertaking_signed{"unknown"};
    YesNoUnknown training_done{"unknown"};
    YesNoUnknown reprisals_policy{"unknown"};
    std::optional<Day> precondition_checked;
    std::optional<When> since;
    std::optional<When> ended;
    Source source;

    static constexpr auto describe() {
        constexpr auto all = Reach::everyone;
        return record("body_draft",
            field("names", &Draft::names, all, "Its name in each language."),
            field("acronym", &Draft::acronym, all, "What it is called for short."),
            field("type", &Draft::type, all, "What kind of body it is."),
            field("level", &Draft::level, all,
                  "National, federal, regional, local, international."),
            field("region", &Draft::region, all, "Its territory, where that is one region."),
            field("npm_relation", &Draft::npm_relation, all, "What it is to the NPM."),
            field("part_of", &Draft::part_of, all, "The body that it is an office of."),
            field("legal_basis", &Draft::legal_basis, all, "The act and article it rests on."),
            field("persons_covered", &Draft::persons_covered, all, "Whom its mandate covers."),
            field("website", &Draft::website, all, "Its address on the web."),
            field("public_contact", &Draft::public_contact, all, "How detained people reach it."),
            field("mandates", &Draft::mandates, all, "The place types that it may visit, and how."),
            field("powers", &Draft::powers, all,
                  "What it may do (OPCAT articles 19 and 20, more)."),
            field("powers_not", &Draft::powers_not, all, "What it is known not to be able to do."),
            field("independence", &Draft::independence, all,
                  "Facts about its independence, each with its source and date."),
            field("is_dependent", &Draft::is_dependent, all,
                  "Whether it depends on an authority whose places it visits."),
            field("complaints", &Draft::complaints, all, "What it does with complaints."),
            field("duties", &Draft::duties, all, "Duties that change what may be told to it."),
            field("visit_pattern", &Draft::visit_pattern, all, "How it visits, as a rule."),
            field("announced", &Draft::announced, all,
                  "How often it says beforehand that it comes."),
            field("standards", &Draft::standards, all, "The standards that it measures by."),
            field("publishes_reports", &Draft::publishes_reports, all,
                  "Whether it publishes what it finds."),
            field("publishes_annual_report", &Draft::publishes_annual_report, all,
                  "Whether it publishes a report each year."),
            field("undertaking_signed", &Draft::undertaking_signed, all,
                  "Whether it has signed to keep confidence."),
            field("training_done", &Draft::training_done, all, "Whether its people were trained."),
            field("reprisals_policy", &Draft::reprisals_policy, all,
                  "Whether it has a policy against reprisals."),
            field("precondition_checked", &Draft::precondition_checked, all,
                  "When the last three were last checked."),
            field("since", &Draft::since, all, "Since when it exists."),
            field("ended", &Draft::ended, all, "When it ended."),
            field("source", &Draft::source, all, "Who says so."));
    }
};
static_assert(Described<Draft>);

/// A correction of the body `id`, made by someone who had read its `version`.
struct Correction {
    Id<Body> id;
    std::int64_t version = 0;
    Draft body;

    static constexpr auto describe() {
        return record("body_correction",
            field("id", &Correction::id, Reach::everyone, "The body."),
            field("version", &Correction::version, Reach::everyone, "The version that was read."),
            field("body", &Correction::body, Reach::everyone, "The body as it should read."));
    }
};
static_assert(Described<Correction>);

}  // namespace liaise::bodies
