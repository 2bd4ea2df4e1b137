#pragma once

#include "guard/own_work.hpp"
#include "modules/findings/finding.hpp"

/// What the own body found and may want to tell others.
namespace liaise::findings {

struct Question {
    std::optional<Id<places::Place>> place;
    std::optional<std::string> search;
    std::optional<std::int64_t> page;

    static constexpr auto describe() {
        return record("findings_question",
            field("place", &Question::place, Reach::owner, "Only those of this place."),
            field("search", &Question::search, Reach::owner, "Words of the title."),
            field("page", &Question::page, Reach::owner, "The page, the first being 1."));
    }
};
static_assert(Described<Question>);

struct Which {
    Id<Finding> id;

    static constexpr auto describe() {
        return record("which_finding", field("id", &Which::id, Reach::owner, "The finding."));
    }
};
static_assert(Described<Which>);

/// About four printed pages: what is longer is a report.
inline constexpr std::size_t text_bytes_max = 20'000;
inline constexpr std::size_t title_bytes_max = 300;

/// The own body's findings, the last written first.
Result<guard::Page<Finding>> list(guard::Work& work, const Question& question);
/// One finding. Errors: `not_found`.
Result<guard::Seen<Finding>> find(guard::Work& work, const Which& which);
/// Those of which somebody has taken consent back, the last written first: 500 at most.
std::vector<guard::Seen<Finding>> without_consent(guard::Work& work);
/// Writes one down. Errors: `invalid` without a title or a text, and for a day to come.
Result<Id<Finding>> add(guard::OwnWork& work, const Draft& draft);
/// Corrects one. Errors: as `add`, and `conflict` when another correction came first.
Result<Done> correct(guard::OwnWork& work, const Correction& correction);
/// Takes one out. What was told of it before stays told. Errors: `not_found`.
Result<Done> remove(guard::OwnWork& work, const Which& which);

}  // namespace liaise::findings
