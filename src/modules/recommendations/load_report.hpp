#pragma once

#include "modules/recommendations/recommendation.hpp"

namespace liaise::recommendations {

/// Something of a file that a person should look at. Rows that were left out are told one by one,
/// the rest by what the file says there.
struct LoadFinding {
    std::string kind;
    std::string said;
    std::string like;
    std::int64_t first_row = 0;
    std::int64_t rows = 0;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        return record("recommendation_load_finding",
            field("kind", &LoadFinding::kind, own, "What there is to say; left_out_… of a row "
                                                   "that is not loaded."),
            field("said", &LoadFinding::said, own, "What the file has there."),
            field("like", &LoadFinding::like, own, "The body that these words may mean."),
            field("first_row", &LoadFinding::first_row, own, "The first such row."),
            field("rows", &LoadFinding::rows, own, "How many rows have it."));
    }
};

/// One of the first rows, as it is understood.
struct LoadRow {
    std::int64_t row = 0;
    std::string issuer;
    std::optional<When> issued;
    std::string title;
    std::string text;
    std::optional<std::string> addressee;
    std::optional<Code<"theme">> theme;
    Code<"recommendation_kind"> kind;
    std::optional<Code<"authority_answer">> answered;
    std::optional<std::string> report;
    std::optional<std::string> paragraph;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        using R = LoadRow;
        return record("recommendation_load_row",
            field("row", &R::row, own, "The row of the file; the heading is row 1."),
            field("issuer", &R::issuer, own, "Who asks; empty for the own body."),
            field("issued", &R::issued, own, "When it was made."),
            field("title", &R::title, own, "What it is about."),
            field("text", &R::text, own, "What is asked."),
            field("addressee", &R::addressee, own, "The authority that is asked."),
            field("theme", &R::theme, own, "What it is about, in a word."),
            field("kind", &R::kind, own, "Which kind it is."),
            field("answered", &R::answered, own, "What its addressee answered."),
            field("report", &R::report, own, "The report in which it stands."),
            field("paragraph", &R::paragraph, own, "The paragraph of that report."));
    }
};

/// What a file has in it, and what loading it changes.
struct LoadReport {
    std::int64_t rows_read = 0;
    std::int64_t rows_left_out = 0;
    std::int64_t rows_said_twice = 0;
    std::int64_t fresh = 0;
    std::int64_t known = 0;
    std::int64_t said_otherwise = 0;
    std::int64_t answers = 0;
    std::vector<LoadFinding> findings;
    std::vector<LoadRow> first_rows;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        using R = LoadReport;
        return record("recommendation_load_report",
            field("rows_read", &R::rows_read, own, "Rows below the heading."),
            field("rows_left_out", &R::rows_left_out, own, "Rows that cannot be read."),
            field("rows_said_twice", &R::rows_said_twice, own, "Rows that say another again."),
            field("new", &R::fresh, own, "Recommendations that were not here."),
            field("known", &R::known, own, "Those that were here, and stay as they are."),
            field("said_otherwise", &R::said_otherwise, own,
                  "Of those, the ones that the file now words otherwise."),
            field("new_answers", &R::answers, own, "Answers of addressees that were not here."),
            field("findings", &R::findings, own, "What a person should look at."),
            field("first_rows", &R::first_rows, own, "The first rows, as they are understood."));
    }
};
static_assert(Described<LoadFinding> && Described<LoadRow> && Described<LoadReport>);

}  // namespace liaise::recommendations
