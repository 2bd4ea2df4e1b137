#include <algorithm>
#include <stdexcept>

#include "base/json_read.hpp"
#include "base/shipped_text.hpp"
#include "modules/visit_forms/question.hpp"

namespace liaise::visit_forms {

namespace {

/// Places that are asked about alike.
struct Setting {
    std::string name;
    std::vector<Code<"place_type">> place_types;

    static constexpr auto describe() {
        return record(
            "visit_setting",
            field("name", &Setting::name, Reach::everyone, "What the questions call them."),
            field("place_types", &Setting::place_types, Reach::everyone, "Which places."));
    }
};
static_assert(Described<Setting>);

/// A question as the file has it; what it leaves out is as for most.
struct WrittenQuestion {
    std::int64_t number = 0;
    std::string key;
    Code<"theme"> theme;
    std::vector<std::string> at;
    std::vector<Code<"group">> groups;
    Code<"visit_question_kind"> kind;
    std::vector<std::string> standards;
    std::optional<std::int64_t> version;
    std::optional<std::int64_t> first_edition;
    std::optional<std::int64_t> last_edition;

    static constexpr auto describe() {
        constexpr auto all = Reach::everyone;
        using W = WrittenQuestion;
        return record("written_visit_question", field("number", &W::number, all, "Its number."),
                      field("key", &W::key, all, "Its key."),
                      field("theme", &W::theme, all, "Its theme."),
                      field("at", &W::at, all, "The settings it is for."),
                      field("groups", &W::groups, all, "The groups it is for."),
                      field("kind", &W::kind, all, "How it is answered."),
                      field("standards", &W::standards, all, "What it rests on."),
                      field("version", &W::version, all, "Left out: 1."),
                      field("first_edition", &W::first_edition, all, "Left out: 1."),
                      field("last_edition", &W::last_edition, all, "Left out: it is still asked."));
    }
};
static_assert(Described<WrittenQuestion>);

struct Written {
    std::int64_t edition = 0;
    std::vector<Setting> settings;
    std::vector<WrittenQuestion> questions;

    static constexpr auto describe() {
        constexpr auto all = Reach::everyone;
        return record(
            "written_visit_questions",
            field("edition", &Written::edition, all, "The latest edition."),
            field("settings", &Written::settings, all, "Places that are asked about alike."),
            field("questions", &Written::questions, all, "In the order of the paper."));
    }
};
static_assert(Described<Written>);

struct Catalogue {
    std::int64_t edition = 0;
    std::vector<Question> questions;
};

std::vector<Code<"place_type">> places_at(const Written& written,
                                          const std::vector<std::string>& at) {
    std::vector<Code<"place_type">> all;
    for (const auto& name : at) {
        const auto found = std::ranges::find(written.settings, name, &Setting::name);
        if (found == written.settings.end())
            throw std::logic_error("a shipped question is for a setting that there is not");
        for (const auto& type : found->place_types)
            if (std::ranges::find(all, type) == all.end()) all.push_back(type);
    }
    return all;
}

Catalogue read_catalogue() {
    const auto json = parsed(shipped_text("visit_forms/questions.json"));
    Written written;
    if (!json || !read(*json, written, ""))
        throw std::logic_error("the shipped questions cannot be read");
    Catalogue made{written.edition, {}};
    for (const auto& one : written.questions)
        made.questions.push_back({one.key, one.version.value_or(1), one.number, one.theme,
                                  places_at(written, one.at), one.groups, one.standards, one.kind,
                                  one.first_edition.value_or(1), one.last_edition});
    return made;
}

const Catalogue& catalogue() {
    static const auto all = read_catalogue();
    return all;
}

bool is_asked_in(const Question& question, std::int64_t edition) {
    return question.first_edition <= edition &&
           (!question.last_edition || edition <= *question.last_edition);
}

}  // namespace

Result<std::vector<guard::Seen<Question>>> questions(guard::Work& work, const Edition& which) {
    const auto edition = which.edition.value_or(catalogue().edition);
    if (!is_edition(edition))
        return invalid("edition", "visit_forms.no_such_edition",
                       "This installation does not have this edition of the form. Look at the "
                       "head of the paper, and choose the edition that stands there.");
    std::vector<guard::Seen<Question>> asked;
    for (const auto& question : catalogue().questions)
        if (is_asked_in(question, edition)) asked.push_back(work.own_knowledge(question));
    return asked;
}

bool is_edition(std::int64_t number) { return number >= 1 && number <= catalogue().edition; }

const Question* question_of(std::int64_t edition, std::string_view key) {
    for (const auto& question : catalogue().questions)
        if (question.key == key && is_asked_in(question, edition)) return &question;
    return nullptr;
}

}  // namespace liaise::visit_forms
