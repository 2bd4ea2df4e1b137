#include "modules/practices/profile.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "guard/bare.hpp"
#include "modules/bodies/bodies.hpp"
#include "modules/bodies/parts.hpp"
#include "modules/practices/practices.hpp"
#include "modules/practices/practices_queries.hpp"
#include "modules/practices/told_practices.hpp"

namespace liaise::practices {

namespace {

/// The words in which each wording of each statement asks.
using Asked = std::map<std::pair<Id<Statement>, std::int64_t>, Names>;

When day_as_when(Day day) { return {day, day, Precision::day}; }

bool is_same_text(const Names& one, const Names& other) {
    return std::ranges::equal(one, other, [](const Name& a, const Name& b) {
        return a.language == b.language && a.text == b.text;
    });
}

Asked asked_by_wording(guard::Work& work, const std::vector<guard::Seen<Statement>>& all) {
    Asked asked;
    for (const auto& one : all) {
        const auto every = wordings(work, {one->id});
        for (const auto& wording : *every)
            asked.emplace(std::pair(wording->id, wording->wording), wording->text);
    }
    return asked;
}

Word own_word(const guard::Work& work, const Answer& answer, const Statement& statement,
              const Asked& asked) {
    Word word;
    word.by = {work.viewer().body()->value};
    word.id = answer.id.text();
    word.says = answer.says;
    word.text = answer.evidence;
    word.basis = answer.basis;
    word.shut = answer.shut;
    word.when = day_as_when(answer.on);
    const auto words = asked.find({answer.statement, answer.wording});
    if (answer.wording != statement.wording && words != asked.end()) word.asked = words->second;
    return word;
}

Word told_word(const PracticesOfLetter& letter, const ToldPractice& told) {
    Word word;
    word.by = letter.sender;
    word.letter = letter.letter;
    word.says = told.practice.says;
    word.remark = told.practice.remark;
    word.side = told.practice.side;
    word.text = told.text;
    word.when = told.when;
    return word;
}

ProfileLine line_of(const Statement& statement) {
    ProfileLine line;
    line.statement = statement.id;
    line.wording = statement.wording;
    line.level = statement.level;
    line.theme = statement.theme;
    line.text = statement.text;
    line.source = statement.source;
    line.is_asked = !statement.aside_since;
    return line;
}

/// A line for a statement of another body's, in the words in which it was told.
ProfileLine& line_for(std::vector<ProfileLine>& lines, const PracticeTold& told) {
    const auto found = std::ranges::find(lines, *told.statement, &ProfileLine::statement);
    if (found != lines.end()) return *found;
    ProfileLine line;
    line.statement = *told.statement;
    line.level = told.level.value_or(Code<"recommendation_level">{"unknown"});
    line.text = told.words;
    line.is_asked = false;
    return lines.emplace_back(std::move(line));
}

/// What a body told of days that are surely later stands for what it told before; else what came
/// last, and letters come the last first. A day is not before the half-year that it lies in.
void put_latest(std::vector<Word>& words, Word word) {
    const auto before =
        std::ranges::find_if(words, [&](const Word& one) { return one.by == word.by; });
    if (before == words.end()) words.push_back(std::move(word));
    else if (before->letter && word.when && before->when && word.when->first > before->when->last)
        *before = std::move(word);
}

/// Unknown is nobody's word: it neither agrees with anything nor differs from it.
Code<"practice_standing"> standing_of(const std::vector<Word>& words) {
    std::set<std::string> said;
    int known = 0;
    for (const auto& word : words) {
        if (!word.says || word.says->value == "unknown") continue;
        said.insert(word.says->value);
        ++known;
    }
    if (words.empty()) return {"not_said"};
    if (known == 0) return {"not_known"};
    if (known == 1) return {"one_says"};
    return {said.size() == 1 ? "same" : "differ"};
}

void add_ours(guard::Work& work, const Id<bodies::Body>& body,
              const std::vector<guard::Seen<Statement>>& all, std::vector<ProfileLine>& lines) {
    const auto asked = asked_by_wording(work, all);
    const auto own = answers(work, {body});
    for (const auto& statement : all) {
        auto line = line_of(*statement);
        std::vector<guard::Seen<Answer>> given;
        std::ranges::copy_if(*own, std::back_inserter(given),
                             [&](const auto& one) { return one->statement == statement->id; });
        // Of a body with parts the answers come part by part.
        std::ranges::stable_sort(given, std::ranges::greater{},
                                 [](const auto& one) { return one->on; });
        for (const auto& one : given)
            (line.words.empty() ? line.words : line.earlier)
                .push_back(own_word(work, *one, *statement, asked));
        if (line.is_asked || !line.words.empty()) lines.push_back(std::move(line));
    }
}

void add_told(const PracticesHere& here, const std::vector<Id<bodies::Body>>& about,
              const std::vector<guard::Seen<Statement>>& all, Profile& profile) {
    for (const auto& letter : here.letters)
        for (const auto& told : letter.told) {
            const auto& practice = told.practice;
            if (std::ranges::find(about, practice.body) == about.end()) continue;
            auto word = told_word(letter, told);
            if (!practice.statement) {
                profile.remarks.push_back(std::move(word));
                continue;
            }
            const auto aside = std::ranges::find_if(
                all, [&](const auto& one) { return one->id == *practice.statement; });
            if (aside != all.end() && (*aside)->aside_since &&
                std::ranges::find(profile.lines, *practice.statement, &ProfileLine::statement) ==
                    profile.lines.end())
                profile.lines.push_back(line_of(**aside));
            auto& line = line_for(profile.lines, practice);
            if (!is_same_text(practice.words, line.text)) word.asked = practice.words;
            put_latest(line.words, std::move(word));
        }
}

void add_own_remarks(guard::Work& work, const Id<bodies::Body>& body, Profile& profile) {
    const auto own = remarks(work, {body});
    for (const auto& one : *own) {
        Word word;
        word.by = {work.viewer().body()->value};
        word.id = one->id.text();
        word.remark = one->kind;
        word.side = one->side;
        word.text = one->text;
        word.shut = one->shut;
        word.when = day_as_when(one->on);
        profile.remarks.push_back(std::move(word));
    }
}

}  // namespace

Result<guard::Seen<Profile>> profile(guard::Work& work, const ProfileQuestion& question) {
    const auto found = bodies::find(work, {question.body});
    if (!found) return std::unexpected(found.error());
    Profile made;
    made.body = (*found)->id;
    const auto& own = work.viewer().body();
    made.is_ours = own && own->value == made.body.value;
    const auto all = statements(work, {});
    if (own) {
        add_ours(work, made.body, *all, made.lines);
        add_own_remarks(work, made.body, made);
    }
    const auto here = practices_told_here(work);
    made.shut = here.shut;
    auto about = bodies::with_parts(work, {made.body});
    about.push_back(made.body);
    add_told(here, about, *all, made);
    for (auto& line : made.lines) line.standing = standing_of(line.words);
    return work.own_knowledge(std::move(made));
}

}  // namespace liaise::practices
