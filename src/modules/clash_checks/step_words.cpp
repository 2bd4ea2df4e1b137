#include "modules/clash_checks/step_words.hpp"

#include <algorithm>

#include "base/json_read.hpp"

namespace liaise::clash_checks {

namespace {

template <class Words> Result<Words> opened(guard::OwnWork& work, const Id<guard::Letter>& id) {
    const auto proof = guard::Letters::proof(work, id);
    if (!proof) return std::unexpected(proof.error());
    if (!(*proof)->is_signed_by_sender) return not_whole();
    const auto text = guard::Letters::open(work, id);
    if (!text) return std::unexpected(text.error());
    Words words;
    if (!read(parsed(**text).value_or(Json()), words, "")) return not_whole();
    return words;
}

}  // namespace

Result<Question> opened_question(guard::OwnWork& work, const Id<guard::Letter>& id,
                                 std::size_t count) {
    const auto words = opened<QuestionWords>(work, id);
    if (!words) return std::unexpected(words.error());
    if (auto good = check_salt(words->salt); !good) return std::unexpected(good.error());
    auto points = points_from(words->points, count);
    if (!points) return std::unexpected(points.error());
    return Question{words->salt, std::move(*points)};
}

Result<Answer> opened_answer(guard::OwnWork& work, const Id<guard::Letter>& id, std::size_t count) {
    const auto words = opened<AnswerWords>(work, id);
    if (!words) return std::unexpected(words.error());
    auto raised_by_them = points_from(words->raised, count);
    if (!raised_by_them) return std::unexpected(raised_by_them.error());
    auto points = points_from(words->points, count);
    if (!points) return std::unexpected(points.error());
    return Answer{std::move(*raised_by_them), std::move(*points)};
}

Result<Points> opened_number(guard::OwnWork& work, const Id<guard::Letter>& id, std::size_t count) {
    const auto words = opened<NumberWords>(work, id);
    if (!words) return std::unexpected(words.error());
    return points_from(words->raised, count);
}

Result<std::string> opened_marks(guard::OwnWork& work, const Id<guard::Letter>& id,
                                 std::size_t count) {
    const auto words = opened<MarksWords>(work, id);
    if (!words) return std::unexpected(words.error());
    const bool are_marks =
        std::ranges::all_of(words->marks, [](char mark) { return mark == '0' || mark == '1'; });
    if (!are_marks || words->marks.size() != count) return not_whole();
    return words->marks;
}

}  // namespace liaise::clash_checks
