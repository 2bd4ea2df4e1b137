#pragma once

#include "modules/practices/answer.hpp"

namespace liaise::practices {

/// A strength or a weakness of a body, of what it looks at or of how it works, in words. Which of
/// them it is lies sealed as its words do, and is left out where it does not open.
struct Remark {
    static constexpr const char* record_name = "practice_remark";

    Id<Remark> id;
    Id<bodies::Body> body;
    std::optional<Code<"remark_kind">> kind;
    std::optional<Code<"practice_side">> side;
    std::string text;
    std::optional<std::string> shut;
    Day on;
    Id<guard::Person> noted_by;

    static constexpr auto describe() {
        constexpr auto some = Reach::recipients;
        constexpr auto own = Reach::owner;
        using R = Remark;
        return record("practice_remark", field("id", &R::id, own, "Its id at home."),
                      field("body", &R::body, some, "The body that it is about."),
                      field("kind", &R::kind, some, "A strength or a weakness."),
                      field("side", &R::side, some, "Of what it looks at, or of how it works."),
                      field("text", &R::text, some, "What that is, in words."),
                      field("shut", &R::shut, own, "Why it does not open: a code of an error."),
                      field("on", &R::on, some, "The day on which it was written."),
                      field("noted_by", &R::noted_by, own, "Who of us wrote it down."));
    }
};
static_assert(Described<Remark>);

struct NewRemark {
    Id<bodies::Body> body;
    Code<"remark_kind"> kind;
    Code<"practice_side"> side;
    std::string text;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        using N = NewRemark;
        return record("new_practice_remark", field("body", &N::body, own, "The body, or our own."),
                      field("kind", &N::kind, own, "A strength or a weakness."),
                      field("side", &N::side, own, "Of what it looks at, or of how it works."),
                      field("text", &N::text, own, "What that is, in words."));
    }
};
static_assert(Described<NewRemark>);

struct WhichRemark {
    Id<Remark> id;

    static constexpr auto describe() {
        return record("which_practice_remark",
                      field("id", &WhichRemark::id, Reach::owner, "The strength or weakness."));
    }
};
static_assert(Described<WhichRemark>);

}  // namespace liaise::practices
