#include "modules/action_plans/plan_matching.hpp"

#include <algorithm>
#include <functional>

#include "base/names.hpp"
#include "modules/imports/headings.hpp"
#include "modules/similar/index.hpp"

namespace liaise::action_plans {

namespace {

using recommendations::Recommendation;

/// What comes later is seldom right, and all that was asked can be chosen from.
constexpr std::size_t candidates_max = 5;

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) { return c >= 'a' && c <= 'z'; }

std::string words_key(const std::string& text) { return folded(imports::in_one_line(text)); }

/// What was asked, ready to be found by a row.
class Asked {
public:
    explicit Asked(const std::vector<Recommendation>& all) : all_(all) {
        for (const auto& one : all) {
            numbers_.push_back(number_key(one.paragraph.value_or("")));
            texts_.push_back(words_key(one.text));
            titles_.push_back(words_key(one.title));
            index_.add(similar::read(one.text, one.theme ? one.theme->value : ""));
        }
    }

    std::vector<PlanCandidate> candidates(const PlanRow& row) const {
        const auto number = number_key(row.number.value_or(""));
        const auto words = words_key(row.text.value_or(""));
        std::vector<PlanCandidate> found;
        for (std::size_t i = 0; i < all_.size(); ++i) {
            const bool has_number = !number.empty() && number == numbers_[i];
            const bool has_words = !words.empty() && (words == texts_[i] || words == titles_[i]);
            if (has_number || has_words) found.push_back({all_[i].id, has_number, has_words});
        }
        std::ranges::stable_sort(found, std::ranges::greater{}, [](const auto& one) {
            return int{one.has_same_number} + int{one.has_same_words};
        });
        if (row.text) add_alike(*row.text, found);
        if (found.size() > candidates_max) found.resize(candidates_max);
        return found;
    }

    /// Whether the words of a row are nearer to another than to this one.
    bool is_nearer_to_another(const std::string& text, const Id<Recommendation>& id) const {
        for (const auto& near : index_.find(similar::read(text), 1))
            return index_.is_suggested(near) && all_[near.number].id != id;
        return false;
    }

private:
    void add_alike(const std::string& text, std::vector<PlanCandidate>& found) const {
        for (const auto& near : index_.find(similar::read(text), candidates_max)) {
            if (!index_.is_shown(near)) break;
            const auto& id = all_[near.number].id;
            if (std::ranges::find(found, id, &PlanCandidate::recommendation) == found.end())
                found.push_back({id, false, false});
        }
    }

    const std::vector<Recommendation>& all_;
    std::vector<std::string> numbers_;
    std::vector<std::string> texts_;
    std::vector<std::string> titles_;
    similar::Index index_;
};

/// The only one of which that is true; nothing where it is none, or several.
std::optional<Id<Recommendation>> only(const std::vector<PlanCandidate>& all,
                                       bool PlanCandidate::*is_so) {
    std::optional<Id<Recommendation>> found;
    for (const auto& one : all) {
        if (!(one.*is_so)) continue;
        if (found) return std::nullopt;
        found = one.recommendation;
    }
    return found;
}

bool any(const std::vector<PlanCandidate>& all, bool PlanCandidate::*is_so) {
    return std::ranges::any_of(all, [&](const auto& one) { return one.*is_so; });
}

std::optional<Id<Recommendation>> sure_of(const PlanRow& row, const Asked& asked,
                                          const std::optional<std::string>& report) {
    const auto by_number = only(row.candidates, &PlanCandidate::has_same_number);
    const auto by_words = only(row.candidates, &PlanCandidate::has_same_words);
    if (by_number && by_words) return by_number == by_words ? by_number : std::nullopt;
    if (by_words && !any(row.candidates, &PlanCandidate::has_same_number)) return by_words;
    // Another report has a paragraph of that number too.
    if (!by_number || !report || any(row.candidates, &PlanCandidate::has_same_words))
        return std::nullopt;
    if (row.text && asked.is_nearer_to_another(*row.text, *by_number)) return std::nullopt;
    return by_number;
}

}  // namespace

std::string number_key(const std::string& text) {
    const auto plain = folded(text);
    std::string key;
    bool has_digit = false;
    for (std::size_t i = 0; i < plain.size();) {
        std::size_t end = i + 1;
        if (is_digit(plain[i])) {
            while (end < plain.size() && is_digit(plain[end])) ++end;
            auto first = i;
            while (first + 1 < end && plain[first] == '0') ++first;
            key += (key.empty() ? "" : ".") + plain.substr(first, end - first);
            has_digit = true;
        } else if (is_letter(plain[i])) {
            while (end < plain.size() && is_letter(plain[end])) ++end;
            // Words as "paragraph" say nothing; a letter alone, after a number, is part of it.
            if (end == i + 1 && has_digit) key += std::string(".") + plain[i];
        }
        i = end;
    }
    return has_digit ? key : "";
}

void find_what_they_are_about(std::vector<PlanRow>& rows, const std::vector<Recommendation>& all,
                              const std::optional<std::string>& report) {
    const Asked asked(all);
    for (auto& row : rows) {
        row.candidates = asked.candidates(row);
        row.sure = sure_of(row, asked, report);
    }
}

}  // namespace liaise::action_plans
