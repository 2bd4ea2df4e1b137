#include "modules/exchange/practice_checks.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "modules/practices/practices.hpp"

namespace liaise::exchange {

namespace {

bool is_of_a_practice(const PartDraft& part) {
    return part.kind.value == "practice_answer" || part.kind.value == "practice_remark";
}

}  // namespace

Result<Done> check_practice(guard::Work& work, const PartDraft& part, std::size_t number,
                            Extent extent) {
    if (!is_of_a_practice(part)) return Done{};
    const bool is_answer = part.kind.value == "practice_answer";
    const bool is_named =
        is_answer ? part.practice_answer.has_value() : part.practice_remark.has_value();
    if (!is_named && extent == Extent::begun) return Done{};
    if (is_answer && part.practice_answer && practices::find_answer(work, {*part.practice_answer}))
        return Done{};
    if (!is_answer && part.practice_remark && practices::find_remark(work, {*part.practice_remark}))
        return Done{};
    return invalid(fmt::format("parts.{}.{}", number, part.kind.value), "exchange.no_such_practice",
                   "This is not there any more. Choose another, or take the part out.");
}

Result<Done> check_practices(const DisclosureDraft& draft) {
    if (std::ranges::none_of(draft.parts, is_of_a_practice)) return Done{};
    const auto is_other = [](const PartDraft& part) {
        return !is_of_a_practice(part) && part.kind.value != "words";
    };
    if (draft.category.value == "practice" && std::ranges::none_of(draft.parts, is_other))
        return Done{};
    return invalid("category", "exchange.practices_are_practices",
                   "What you say of how a body works is told as that, with words of yours beside "
                   "it and nothing else: choose that kind of information, and tell the rest by "
                   "itself.");
}

}  // namespace liaise::exchange
