#pragma once

#include <map>
#include <string>
#include <utility>
#include <vector>

#include "modules/do_no_harm/do_no_harm.hpp"

namespace liaise::do_no_harm {

/// What a person would point at in a sentence.
struct Label {
    Kind kind = Kind::person;
    std::size_t begin_byte = 0;
    std::size_t end_byte = 0;
};

/// One sentence of the labelled set, without its marks.
struct LabelledSentence {
    std::string language;
    std::string text;
    std::vector<Label> labels;
};

/// A file of tests/golden/do_no_harm.
struct LabelledSet {
    std::vector<LabelledSentence> sentences;
    Known known;
};

LabelledSet labelled_set(const std::string& file);

/// How often it was right. A label counts as found when a finding of its kind touches it; a
/// finding counts as right when it touches a label of its kind.
struct Score {
    std::size_t labels = 0;
    std::size_t found = 0;
    std::size_t findings = 0;
    std::size_t right = 0;

    void add(const Score& other);
};

/// By language and kind.
using Scores = std::map<std::string, std::map<Kind, Score>>;
Scores scores_of(const LabelledSet& set);
Score total_of(const std::map<Kind, Score>& by_kind);

/// Sentences with nothing to point at, and how many of them got a finding all the same.
std::map<std::string, std::pair<std::size_t, std::size_t>> false_alarms_of(const LabelledSet& set);

}  // namespace liaise::do_no_harm
