#include <algorithm>
#include <array>
#include <map>
#include <string_view>

#include "guard/bare.hpp"
#include "modules/practices/practices.hpp"
#include "modules/practices/practices_queries.hpp"
#include "modules/practices/shipped_statements.hpp"
#include "modules/vocabularies/vocabularies.hpp"

namespace liaise::practices {

namespace {

constexpr std::array<std::string_view, 3> levels_asked = {"understanding", "themes", "methodology"};

/// Whether it is the code of a language, with a part or two, and no words: it goes along where the
/// statement is told, and nobody reads it.
bool is_language(std::string_view code) {
    constexpr std::string_view letters = "abcdefghijklmnopqrstuvwxyz";
    const auto first = code.substr(0, code.find('-'));
    return first.size() >= 2 && first.size() <= 3 && code.size() <= 12 &&
           first.find_first_not_of(letters) == first.npos &&
           code.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-") == code.npos;
}

Result<Done> check_text(const Names& text) {
    const auto is_good = [&](const Name& name) {
        const auto is_in_it = [&](const Name& one) { return one.language == name.language; };
        return !name.text.empty() && name.text.size() <= statement_bytes_max &&
               is_language(name.language) && std::ranges::count_if(text, is_in_it) == 1;
    };
    if (!text.empty() && std::ranges::all_of(text, is_good)) return Done{};
    return invalid("text", "practices.statement_text",
                   "Write one sentence that is true of a body or not, in one language at least.");
}

Result<Done> check_source(const std::optional<std::string>& source) {
    if (source.value_or("").size() <= statement_bytes_max) return Done{};
    return invalid("source", "practices.statement_source", "Name the source in one line.");
}

Result<Done> check(guard::Work& work, const NewStatement& statement) {
    if (std::ranges::find(levels_asked, statement.level.value) == levels_asked.end())
        return invalid("level", "practices.no_level",
                       "Say whether it is about what a body understands, looks at, or does.");
    if (statement.theme)
        if (auto good = vocabularies::check(work, *statement.theme, "theme"); !good) return good;
    if (auto good = check_text(statement.text); !good) return good;
    return check_source(statement.source);
}

/// Where its level stands: what a body understands comes first.
std::ptrdiff_t rank_of(const guard::Seen<Statement>& statement) {
    return std::ranges::find(levels_asked, statement->level.value) - levels_asked.begin();
}

/// Our latest wording in the place of the shipped one.
Statement with_wording(Statement shipped, const Statement& ours) {
    shipped.wording = ours.wording;
    shipped.text = ours.text;
    shipped.source = ours.source;
    shipped.worded = ours.worded;
    return shipped;
}

std::optional<guard::Seen<Statement>> latest(guard::Work& work, const Id<Statement>& id) {
    const auto all = statements(work, {});
    const auto found = std::ranges::find_if(*all, [&](const auto& one) { return one->id == id; });
    return found == all->end() ? std::nullopt : std::optional(*found);
}

}  // namespace

Result<std::vector<guard::Seen<Statement>>> statements(guard::Work& work, const guard::Nothing&) {
    std::map<Id<Statement>, guard::Seen<Statement>> ours;
    for (const auto& one : queries::wordings(work, {})) ours.try_emplace(one->id, one);
    std::vector<guard::Seen<Statement>> all;
    for (const auto& shipped : shipped_statements()) {
        const auto worded = ours.find(shipped.id);
        all.push_back(worded == ours.end() ? work.own_knowledge(shipped)
                                           : worded->second.map([&](const Statement& one) {
                                                 return with_wording(shipped, one);
                                             }));
    }
    for (const auto& [id, one] : ours)
        if (!shipped_statement(id)) all.push_back(one);
    std::map<Id<Statement>, Day> aside;
    for (const auto& one : queries::set_aside(work)) aside.emplace(one->statement, one->since);
    for (auto& one : all)
        if (const auto since = aside.find(one->id); since != aside.end())
            one = one.map([&](Statement statement) {
                statement.aside_since = since->second;
                return statement;
            });
    std::ranges::stable_sort(all, {}, rank_of);
    return all;
}

Result<std::vector<guard::Seen<Statement>>> wordings(guard::Work& work,
                                                     const WhichStatement& which) {
    auto all = queries::wordings(work, which.id);
    if (const auto* shipped = shipped_statement(which.id))
        all.push_back(work.own_knowledge(*shipped));
    if (all.empty()) return not_found();
    return all;
}

Result<Id<Statement>> add_statement(guard::OwnWork& work, const NewStatement& statement) {
    if (auto good = check(work, statement); !good) return std::unexpected(good.error());
    const auto all = statements(work, {});
    const auto own = std::ranges::count_if(*all, [](const auto& one) { return !one->is_shipped; });
    if (static_cast<std::size_t>(own) >= own_statements_max)
        return invalid("text", "practices.too_many_statements",
                       "Nobody comes to the end of so many. Word one of your own anew instead.");
    Statement made;
    made.id = Id<Statement>::random();
    made.level = statement.level;
    made.theme = statement.theme;
    made.text = statement.text;
    made.source = statement.source;
    queries::insert(work, made);
    return made.id;
}

Result<Done> word_anew(guard::OwnWork& work, const NewWording& wording) {
    const auto found = latest(work, wording.id);
    if (!found) return not_found();
    if (auto good = check_text(wording.text); !good) return good;
    if (auto good = check_source(wording.source); !good) return good;
    auto next = **found;
    if (wording.wording && *wording.wording != next.wording) return changed_meanwhile();
    if (next.wording >= wordings_max)
        return invalid("text", "practices.too_many_wordings",
                       "It was worded anew too often. Set it aside, and add one of your own.");
    ++next.wording;
    next.text = wording.text;
    next.source = wording.source;
    queries::insert(work, next);
    return Done{};
}

Result<Done> set_aside(guard::OwnWork& work, const WhichStatement& which) {
    if (!latest(work, which.id)) return not_found();
    queries::put_aside(work, which.id);
    return Done{};
}

Result<Done> ask_again(guard::OwnWork& work, const WhichStatement& which) {
    if (!latest(work, which.id)) return not_found();
    queries::take_back(work, which.id);
    return Done{};
}

}  // namespace liaise::practices
