#include "modules/do_no_harm/labelled_sentences_test.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <fstream>

namespace liaise::do_no_harm {
namespace {

const std::map<std::string, Kind> kinds{
    {"name", Kind::person},     {"nick", Kind::nickname}, {"birth", Kind::birth},
    {"age", Kind::age},         {"number", Kind::number}, {"cell", Kind::cell},
    {"phone", Kind::phone},     {"mail", Kind::email},    {"address", Kind::address},
    {"rare", Kind::rare_combination}, {"health", Kind::health}, {"source", Kind::source},
    {"visit", Kind::future_visit}};

LabelledSentence sentence_from(const std::string& line) {
    LabelledSentence sentence;
    sentence.language = line.substr(0, 2);
    for (std::size_t i = 4; i < line.size();) {
        if (line[i] != '{') {
            sentence.text += line[i++];
            continue;
        }
        const auto bar = line.find('|', i);
        const auto end = line.find('}', i);
        const auto begin = sentence.text.size();
        sentence.text += line.substr(bar + 1, end - bar - 1);
        sentence.labels.push_back(
            {kinds.at(line.substr(i + 1, bar - i - 1)), begin, sentence.text.size()});
        i = end + 1;
    }
    return sentence;
}

void add_known(Known& known, const std::string& names) {
    std::vector<std::string> all;
    std::size_t start = 0;
    while (start <= names.size()) {
        const auto end = std::min(names.find('|', start), names.size());
        all.push_back(names.substr(start, end - start));
        start = end + 1;
    }
    known.places_and_bodies.add(all);
}

bool touch(const Label& label, const Finding& finding) {
    return label.kind == finding.kind && label.begin_byte < finding.span.end_byte &&
           finding.span.begin_byte < label.end_byte;
}

void say(const LabelledSentence& sentence, const std::string& what, Kind kind) {
    if (!std::getenv("LIAISE_SAY_MISSES")) return;
    std::printf("%s %s: %s\n", what.c_str(), std::string(word_for(kind)).c_str(),
                sentence.text.c_str());
}

void score(const LabelledSentence& sentence, const Known& known, std::map<Kind, Score>& scores) {
    const auto findings = findings_in(sentence.text, known);
    for (const auto& label : sentence.labels) {
        const bool is_found = std::any_of(findings.begin(), findings.end(),
                                          [&](const Finding& f) { return touch(label, f); });
        ++scores[label.kind].labels;
        if (is_found) ++scores[label.kind].found;
        else say(sentence, "missed", label.kind);
    }
    for (const auto& finding : findings) {
        const bool is_right = std::any_of(sentence.labels.begin(), sentence.labels.end(),
                                          [&](const Label& l) { return touch(l, finding); });
        ++scores[finding.kind].findings;
        if (is_right) ++scores[finding.kind].right;
        else say(sentence, "wrong " + finding.words + " as", finding.kind);
    }
}

}  // namespace

void Score::add(const Score& other) {
    labels += other.labels;
    found += other.found;
    findings += other.findings;
    right += other.right;
}

LabelledSet labelled_set(const std::string& file) {
    std::ifstream lines(std::string(LIAISE_SOURCE_DIR) + "/tests/golden/do_no_harm/" + file);
    EXPECT_TRUE(lines.is_open()) << file;
    LabelledSet set;
    set.known.today = Day::of(2026, 11, 25);
    std::string line;
    while (std::getline(lines, line)) {
        if (line.empty() || line[0] == '#') continue;
        if (line.starts_with("known: ")) add_known(set.known, line.substr(7));
        else set.sentences.push_back(sentence_from(line));
    }
    return set;
}

Scores scores_of(const LabelledSet& set) {
    Scores scores;
    for (const auto& sentence : set.sentences) {
        score(sentence, set.known, scores[sentence.language]);
    }
    return scores;
}

Score total_of(const std::map<Kind, Score>& by_kind) {
    Score total;
    for (const auto& [kind, score] : by_kind) total.add(score);
    return total;
}

std::map<std::string, std::pair<std::size_t, std::size_t>> false_alarms_of(
    const LabelledSet& set) {
    std::map<std::string, std::pair<std::size_t, std::size_t>> counted;
    for (const auto& sentence : set.sentences) {
        if (!sentence.labels.empty()) continue;
        ++counted[sentence.language].first;
        if (!findings_in(sentence.text, set.known).empty()) ++counted[sentence.language].second;
    }
    return counted;
}

}  // namespace liaise::do_no_harm
