#pragma once

#include <algorithm>

#include "guard/letters.hpp"
#include "modules/exchange/joint_visit_mark.hpp"
#include "modules/exchange/meeting_mark.hpp"
#include "modules/exchange/piece.hpp"
#include "modules/exchange/urgent_mark.hpp"

/// What letters between bodies say. A heading is read in a list, before the letter is opened.
namespace liaise::exchange {

/// What every letter's `kind` is one of.
namespace letter_kind {
inline constexpr const char* product = "product";    ///< something told; opens as a `Product`
inline constexpr const char* opened = "opened";      ///< the receipt of its first opening
inline constexpr const char* answer = "answer";      ///< accepted, asked, contested or declined
inline constexpr const char* feedback = "feedback";  ///< what the receiver did with it
inline constexpr const char* recall = "recall";      ///< called back
inline constexpr const char* receipt = "receipt";    ///< of a recall: destroyed, or kept because
inline constexpr const char* request = "request";    ///< a question to another body
inline constexpr const char* reply = "reply";        ///< what became of that question
}  // namespace letter_kind

/// On what it was told: an agreement's clause, or a decision for this once.
struct BasisTold {
    Code<"basis_kind"> kind;
    Names agreement;
    Names clause;

    static constexpr auto describe() {
        constexpr auto some = Reach::recipients;
        return record("basis_told",
            field("kind", &BasisTold::kind, some, "An agreement, or a decision for this once."),
            field("agreement", &BasisTold::agreement, some, "What the agreement is called."),
            field("clause", &BasisTold::clause, some, "The title of the clause."));
    }
};
static_assert(Described<BasisTold>);

/// What is read of a product before it is opened.
struct Heading {
    std::string title;
    Code<"sharing_purpose"> purpose;
    Code<"information_category"> category;
    Code<"information_form"> form;
    Code<"classification"> classification;
    std::vector<Code<"caveat">> caveats;
    BasisTold basis;
    std::optional<Day> expires;
    std::optional<CoalitionMark> coalition;
    std::optional<MeetingMark> meeting;
    std::optional<UrgentMark> urgent;
    std::optional<JointVisitMark> joint_visit;

    static constexpr auto describe() {
        constexpr auto some = Reach::recipients;
        return record(
            "heading", field("title", &Heading::title, some, "What it is about."),
            field("purpose", &Heading::purpose, some, "What it is told for."),
            field("category", &Heading::category, some, "Which kind of information it is."),
            field("form", &Heading::form, some, "Figures, without names, or with names."),
            field("classification", &Heading::classification, some, "How far it may be told."),
            field("caveats", &Heading::caveats, some, "What the receiver may not do with it."),
            field("basis", &Heading::basis, some, "On what it is told."),
            field("expires", &Heading::expires, some, "The last day on which the receiver has it."),
            field("coalition", &Heading::coalition, some, "What it is in a coalition."),
            field("meeting", &Heading::meeting, some, "What it is of a meeting."),
            field("urgent", &Heading::urgent, some, "Of an urgent concern: what is asked."),
            field("joint_visit", &Heading::joint_visit, some, "What it is of a joint visit."));
    }
};
static_assert(Described<Heading>);

/// What the receiver may not do with it, or may.
using Caveats = std::vector<Code<"caveat">>;

/// Whether `wanted` is among them.
inline bool has_caveat(const Caveats& caveats, std::string_view wanted) {
    return std::ranges::find(caveats, wanted, &Code<"caveat">::value) != caveats.end();
}
/// Whether the body that told it allows it to be told on. What it did not say is no leave.
inline bool may_go_on(const Caveats& caveats) {
    return has_caveat(caveats, "onward_allowed") && !has_caveat(caveats, "no_onward") &&
           !has_caveat(caveats, "originator_control");
}

/// What a body has told another: cut from its records, and fixed from then on.
struct Product {
    Heading heading;
    std::string purpose_words;
    std::vector<Piece> pieces;

    static constexpr auto describe() {
        constexpr auto some = Reach::recipients;
        return record("product",
            field("heading", &Product::heading, some, "What is read before it is opened."),
            field("purpose_words", &Product::purpose_words, some, "What it is told for."),
            field("pieces", &Product::pieces, some, "What is told, piece by piece."));
    }
};
static_assert(Described<Product>);

}  // namespace liaise::exchange
