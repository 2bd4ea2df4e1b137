#include <array>

#include "modules/do_no_harm/small_numbers.hpp"

namespace liaise::do_no_harm {
namespace {

constexpr std::array<std::string_view, 5> words{"small", "all_in_one", "dominated", "secondary",
                                                "differencing"};
constexpr std::array<std::string_view, 5> sentences{
    "It counts fewer people than may be shown.",
    "All of a total is here, so everybody counted there would be known to be of this kind.",
    "One person stands behind most of it; without that person few are left.",
    "With it, a small number could be worked out from this table's totals.",
    "With it, a small number could be worked out from tables that this recipient has already."};

}  // namespace

std::string_view word_for(Reason reason) { return words[static_cast<std::size_t>(reason)]; }

std::string_view sentence_for(Reason reason) {
    return sentences[static_cast<std::size_t>(reason)];
}

}  // namespace liaise::do_no_harm
