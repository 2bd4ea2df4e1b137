#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/describe.hpp"
#include "modules/matching/matching.hpp"

namespace liaise::doubles {

/// One field's part in the doubt whether two records are the same, with what it rests on.
struct Reason {
    std::string field;
    std::string agreement;
    std::int64_t weight_millibits = 0;
    std::string words;
    std::string other_words;

    static constexpr auto describe() {
        constexpr auto all = Reach::everyone;
        return record("reason",
            liaise::field("field", &Reason::field, all,
                          "What was compared: name, town, postcode, number, …"),
            liaise::field("agreement", &Reason::agreement, all,
                          "How it came out: same, close, partly, differ, one-sided."),
            liaise::field("weight_millibits", &Reason::weight_millibits, all,
                          "What it adds, in thousandths of a bit; no order is made of it."),
            liaise::field("words", &Reason::words, all,
                          "What both or one of the two say; of names, the words that they share."),
            liaise::field("other_words", &Reason::other_words, all,
                          "What the other says, in no order; of names, words that one lacks."));
    }
};
static_assert(Described<Reason>);

/// The reasons of a judgement, in the order of its fields, as they are kept and shown.
std::vector<Reason> reasons_of(const matching::Judgement& judgement);

}  // namespace liaise::doubles
