#pragma once

#include "modules/exchange/disclosures.hpp"
#include "modules/readiness/state.hpp"

namespace liaise::exchange {

/// Something that may hurt somebody, with its place in what is told: `begin` and `end` count code
/// points of the piece's field. Without a span it follows from what is known of it.
struct Concern {
    Code<"concern_kind"> kind;
    std::optional<std::int64_t> piece;
    std::string in_field;
    std::optional<Id<bodies::Body>> recipient;
    std::int64_t begin = 0;
    std::int64_t end = 0;
    std::string words;
    std::string why_key;
    std::string why;
    std::vector<Code<"concern_advice">> advice;
    Code<"concern_effect"> effect;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        return record("concern", field("kind", &Concern::kind, own, "What was recognised."),
                      field("piece", &Concern::piece, own, "In which piece, the first being 1."),
                      field("field", &Concern::in_field, own, "In which field."),
                      field("recipient", &Concern::recipient, own, "Of which recipient."),
                      field("begin", &Concern::begin, own, "Where it begins, in letters."),
                      field("end", &Concern::end, own, "Where it ends."),
                      field("words", &Concern::words, own, "The words."),
                      field("why_key", &Concern::why_key, own, "The message that explains it."),
                      field("why", &Concern::why, own, "The same in English."),
                      field("advice", &Concern::advice, own, "What one could do."),
                      field("effect", &Concern::effect, own, "What our rules make of it."));
    }
};
static_assert(Described<Concern>);

/// The basis for one recipient: at least one of its parts, or why there is none. `place` says for
/// which place there is none.
struct BasisLook {
    Code<"basis_kind"> kind;
    std::optional<Code<"no_basis">> why_not;
    std::optional<Id<places::Place>> place;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        return record("basis_look",
            field("kind", &BasisLook::kind, own, "An agreement, or a decision for this once."),
            field("why_not", &BasisLook::why_not, own, "Why it is no basis."),
            field("place", &BasisLook::place, own, "The place for which it is none."));
    }
};
static_assert(Described<BasisLook>);

/// What one recipient would get, and what is known of it.
struct RecipientLook {
    Id<bodies::Body> body;
    Names names;
    BasisLook basis;
    std::vector<readiness::Line> readiness;
    Code<"readiness_measure"> measure;
    YesNoUnknown is_dependent;
    bool has_key = false;
    std::optional<Code<"coalition_why_not">> coalition_why_not;
    Product product;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        using L = RecipientLook;
        return record("recipient_look", field("body", &L::body, own, "The body."),
                      field("names", &L::names, own, "What it is called."),
                      field("basis", &L::basis, own, "On what it would be told."),
                      field("readiness", &L::readiness, own, "What we know of its readiness."),
                      field("measure", &L::measure, own, "What our rules ask because of that."),
                      field("is_dependent", &L::is_dependent, own,
                            "Whether it depends on an authority that it visits."),
                      field("has_key", &L::has_key, own,
                            "Whether somebody of it has come in, so that it can be sealed for it."),
                      field("coalition_why_not", &L::coalition_why_not, own,
                            "Why it may not have what is told in the coalition."),
                      field("product", &L::product, own, "Exactly what it would get."));
    }
};
static_assert(Described<RecipientLook>);

/// Everything that a person has to look at before anything leaves. There is no word for "safe".
struct Look {
    std::vector<RecipientLook> recipients;
    std::vector<Concern> concerns;
    std::vector<Code<"obstacle">> obstacles;
    Code<"look_outcome"> outcome;
    std::string fingerprint;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        return record("look",
            field("recipients", &Look::recipients, own, "Who would get what."),
            field("concerns", &Look::concerns, own, "What may hurt."),
            field("obstacles", &Look::obstacles, own, "What stands in the way."),
            field("outcome", &Look::outcome, own,
                  "Nothing recognised, look again, a second person, or no."),
            field("fingerprint", &Look::fingerprint, own,
                  "Of all this: who decides names it, so that it is this that they saw."));
    }
};
static_assert(Described<Look>);

}  // namespace liaise::exchange
