#include "modules/imports/findings.hpp"

#include <algorithm>
#include <array>

namespace liaise::imports {

namespace {

// A finding shows what a cell begins with; the cell itself stands in the file.
constexpr std::size_t value_bytes_max = 300;

/// Cut short between two letters.
std::string beginning_of(std::string text) {
    if (text.size() <= value_bytes_max) return text;
    auto end = value_bytes_max;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) --end;
    text.resize(end);
    return text + "…";
}

}  // namespace

std::string text_of(FindingKind kind) {
    constexpr std::array<const char*, 33> words = {
        "left_out_ragged", "left_out_no_name", "left_out_no_when", "left_out_to_come", "formula",
        "broken_letters", "not_understood", "unknown", "words_left_over", "words_beside",
        "contradiction", "same_place_twice", "same_body_twice", "unsure_place", "kept_place",
        "unsure_body", "kept_body", "kept_visit", "visit_to_come", "near_visit",
        "no_longer_stated", "contradicted_visit", "changed_place", "changed_body",
        "changed_headcount", "withdrawn_visit", "matched_place", "new_place", "matched_body",
        "new_body", "new_name", "new_facts", "set_aside"};
    return words[static_cast<std::size_t>(kind)];
}

bool is_for_a_person(FindingKind kind) { return kind < FindingKind::changed_place; }

void Findings::add(Finding finding) {
    auto& list = is_for_a_person(finding.kind) ? for_a_person_ : of_the_import_;
    if (list.size() >= findings_max) {
        ++left_out_;
        return;
    }
    finding.value = beginning_of(std::move(finding.value));
    list.push_back(std::move(finding));
}

std::vector<Finding> Findings::kept() const {
    auto all = for_a_person_;
    const auto room = std::min(of_the_import_.size(), findings_max - all.size());
    all.insert(all.end(), of_the_import_.begin(),
               of_the_import_.begin() + static_cast<std::ptrdiff_t>(room));
    std::ranges::stable_sort(all, {}, &Finding::row);
    return all;
}

std::int64_t Findings::left_out() const {
    const auto all = for_a_person_.size() + of_the_import_.size();
    return left_out_ + static_cast<std::int64_t>(all - std::min(all, findings_max));
}

}  // namespace liaise::imports
