#pragma once

#include "guard/own_work.hpp"
#include "modules/recommendations/facts.hpp"

namespace liaise::recommendations {

/// A word of a scale in use, and what it means on the house scale: one of the two, or neither
/// where it says too little. The map proposes; who writes a fact down decides.
struct ScaleWord {
    static constexpr const char* record_name = "scale_meaning";

    Code<"status_scale"> scale;
    Code<"scale_word"> word;
    std::optional<Code<"authority_answer">> answer;
    std::optional<Code<"implementation">> state;
    bool is_read_in_source = false;

    static constexpr auto describe() {
        constexpr auto all = Reach::everyone;
        using S = ScaleWord;
        return record("scale_meaning", field("scale", &S::scale, all, "Whose scale it is."),
            field("word", &S::word, all, "The word, as it is said there."),
            field("answer", &S::answer, all, "The answer of an authority that it means."),
            field("state", &S::state, all, "How far something is done that it means."),
            field("is_read_in_source", &S::is_read_in_source, all,
                  "Whether the word was read in a text of that body; else it is to be checked."));
    }
};
static_assert(Described<ScaleWord>);

struct WhichScale {
    std::optional<Code<"status_scale">> scale;

    static constexpr auto describe() {
        return record("which_scale",
            field("scale", &WhichScale::scale, Reach::everyone, "Only words of this one."));
    }
};
static_assert(Described<WhichScale>);

/// The words of the scales in use, scale by scale, with what each means on the house scale.
Result<std::vector<guard::Seen<ScaleWord>>> status_scales(guard::Work& work,
                                                          const WhichScale& which);

/// What a word means on the house scale: nothing for one that says too little.
std::optional<Code<"authority_answer">> answer_meant(const AsSaid& said);
std::optional<Code<"implementation">> state_meant(const AsSaid& said);

}  // namespace liaise::recommendations
