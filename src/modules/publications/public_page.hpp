#pragma once

#include "modules/publications/publishing.hpp"

namespace liaise::publications {

/// What was on the page once, without its words.
struct Withdrawn {
    std::int64_t number = 0;
    When published;
    When withdrawn;
    Code<"recall_reason"> reason;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        using W = Withdrawn;
        return record("withdrawn", field("number", &W::number, own, "By which readers named it."),
                      field("published", &W::published, own, "In which half-year it came."),
                      field("withdrawn", &W::withdrawn, own, "In which half-year it went."),
                      field("reason", &W::reason, own, "Why."));
    }
};
static_assert(Described<Withdrawn>);

/// A number of what is published; nothing where it is hidden.
struct PublicFigure {
    Code<"public_figure"> figure;
    std::optional<std::int64_t> number;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        return record("public_figure",
                      field("figure", &PublicFigure::figure, own, "What is counted."),
                      field("number", &PublicFigure::number, own,
                            "The number; left out where it is hidden, as small ones are."));
    }
};
static_assert(Described<PublicFigure>);

/// What became of what was asked about a theme; of all together without one.
struct PublicRow {
    std::optional<Code<"theme">> theme;
    bool is_all = false;
    std::vector<PublicFigure> figures;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        return record("public_row",
                      field("theme", &PublicRow::theme, own, "The theme; left out: none is said."),
                      field("is_all", &PublicRow::is_all, own, "Whether it is all together."),
                      field("figures", &PublicRow::figures, own, "The numbers."));
    }
};
static_assert(Described<PublicRow>);

/// All that everybody reads of one body.
struct PublicPage {
    Names body;
    Day made;
    std::vector<Published> published;
    std::vector<PublicRow> rows;
    std::vector<Withdrawn> withdrawn;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        using P = PublicPage;
        return record("public_page", field("body", &P::body, own, "What the body is called."),
                      field("made", &P::made, own, "When the page was made."),
                      field("published", &P::published, own, "What it recommends."),
                      field("rows", &P::rows, own, "What became of that, in figures."),
                      field("withdrawn", &P::withdrawn, own, "What is no longer on the page."));
    }
};
static_assert(Described<PublicPage>);

/// `with`: also what is being decided on there, as it would be on the page.
struct PublicPageQuestion {
    std::optional<Id<Publication>> with;

    static constexpr auto describe() {
        return record(
            "public_page_question",
            field("with", &PublicPageQuestion::with, Reach::owner,
                  "Also what is being decided on about this one, as it would be on the page."));
    }
};
static_assert(Described<PublicPageQuestion>);

/// The page as it is today. Errors: `not_found`; those of `look`.
Result<guard::Seen<PublicPage>> public_page(guard::Work& work, const PublicPageQuestion& question);
/// The same recommendations as a list.
Result<std::vector<guard::Seen<Published>>> published(guard::Work& work,
                                                      const guard::Nothing& nothing);

/// What became of these, by theme, with small numbers hidden.
Result<std::vector<PublicRow>> public_figures(const std::vector<Published>& published);

}  // namespace liaise::publications
