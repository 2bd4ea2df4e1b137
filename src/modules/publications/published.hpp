#pragma once

#include "base/names.hpp"
#include "modules/recommendations/recommendation.hpp"

namespace liaise::publications {

/// What its addressee answered last, by half-year.
struct PublishedAnswer {
    When on;
    Code<"authority_answer"> says;
    std::optional<std::string> text;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        using P = PublishedAnswer;
        return record("published_answer", field("on", &P::on, own, "In which half-year."),
                      field("says", &P::says, own, "The answer on the house scale."),
                      field("text", &P::text, own, "What else was said."));
    }
};
static_assert(Described<PublishedAnswer>);

/// What its addressee says that it has done. Nobody else has looked.
struct PublishedClaim {
    When on;
    Code<"implementation"> state;
    std::optional<std::string> text;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        using P = PublishedClaim;
        return record("published_claim", field("on", &P::on, own, "In which half-year."),
                      field("state", &P::state, own, "What is claimed, on the house scale."),
                      field("text", &P::text, own, "What else was said."));
    }
};
static_assert(Described<PublishedClaim>);

/// What the own body established last: neither how, nor on which visit.
struct PublishedFinding {
    When on;
    Code<"implementation"> state;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        using P = PublishedFinding;
        return record("published_finding", field("on", &P::on, own, "In which half-year."),
                      field("state", &P::state, own, "What was established."));
    }
};
static_assert(Described<PublishedFinding>);

/// A recommendation as everybody reads it. It has no day by which something is due: what is to come
/// is told to nobody. `number`: by which readers name it; 0 before it was let go.
struct Published {
    std::int64_t number = 0;
    std::string title;
    std::string text;
    Code<"recommendation_nature"> nature;
    std::optional<When> issued;
    Code<"recommendation_extent"> extent;
    std::optional<Code<"theme">> theme;
    std::vector<Code<"place_type">> place_types;
    Names place_names;
    std::optional<std::string> addressee;
    Names addressee_names;
    std::optional<std::string> report;
    std::optional<std::string> paragraph;
    std::optional<PublishedAnswer> answer;
    std::optional<PublishedClaim> claim;
    std::optional<PublishedFinding> finding;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        using P = Published;
        return record(
            "published", field("number", &P::number, own, "By which readers name it."),
            field("title", &P::title, own, "What it is about, in a few words."),
            field("text", &P::text, own, "What is asked."),
            field("nature", &P::nature, own, "A recommendation, or a concern without a remedy."),
            field("issued", &P::issued, own, "In which half-year it was made."),
            field("extent", &P::extent, own, "One place, types of places, or the whole system."),
            field("theme", &P::theme, own, "What it is about."),
            field("place_types", &P::place_types, own, "The types of places."),
            field("place_names", &P::place_names, own, "The place, where that was chosen."),
            field("addressee", &P::addressee, own, "The authority that is asked."),
            field("addressee_names", &P::addressee_names, own, "The monitoring body asked."),
            field("report", &P::report, own, "The report in which it stands."),
            field("paragraph", &P::paragraph, own, "The paragraph of that report."),
            field("answer", &P::answer, own, "What its addressee answered last."),
            field("claim", &P::claim, own, "What its addressee says it has done."),
            field("finding", &P::finding, own, "What the own body established last."));
    }
};
static_assert(Described<Published>);

}  // namespace liaise::publications
