#include "modules/recommendations/asked_of_us.hpp"

#include <algorithm>
#include <set>

#include "guard/clock_belief.hpp"
#include "guard/sealed_field.hpp"
#include "modules/recommendations/paragraphs.hpp"
#include "modules/recommendations/recommendations.hpp"
#include "modules/recommendations/replies_queries.hpp"
#include "modules/recommendations/told_recommendations.hpp"
#include "modules/vocabularies/vocabularies.hpp"

namespace liaise::recommendations {

namespace {

constexpr guard::SealedField<Reply, std::string> words_of_reply{"recommendation_replies", "id",
                                                                "text", &Reply::text, &Reply::shut};

using Replies = std::vector<guard::Seen<Reply>>;

bool is_asked_of_us(const guard::Work& work, const ToldRecommendation& told) {
    const auto& own = work.viewer().body();
    return own && told.addressee_body && told.addressee_body->value == own->value;
}

/// Of these none was asked of anybody that we know: their words do not open.
std::unexpected<Error> shut_for_us(const std::string& code) {
    return std::unexpected(Error{
        ErrorKind::refused, code,
        "What others ask of you does not open for you: your body's key was not handed to you yet, "
        "or is lost. Ask a colleague who has it to hand it over, under People.",
        ""});
}

AskedOfUs asked_from(const Id<Recommendation>& id, const FromLetter& from,
                     const ToldRecommendation& told) {
    AskedOfUs asked;
    asked.id = id;
    asked.letter = from.letter;
    asked.number = from.number;
    asked.told_by = from.sender;
    asked.title = told.title;
    asked.level = told.level;
    asked.issued = told.issued;
    asked.paragraphs = static_cast<std::int64_t>(paragraphs_of(told.text).size());
    return asked;
}

/// Of what is not here any more the own answers are left, and to whom they were given.
AskedOfUs left_of(const Reply& reply) {
    AskedOfUs left;
    left.id = reply.recommendation;
    left.letter = reply.letter;
    left.number = reply.number;
    left.told_by = reply.told_by;
    left.is_here = false;
    return left;
}

/// All that was asked of us, by what to name it by.
using AskedById = std::map<Id<Recommendation>, AskedOfUs>;

AskedById asked_by_id(const guard::Work& work, const ByLetter& here, const OpenedTold& told,
                      const Replies& replies) {
    AskedById all;
    for (const auto& [id, one] : told.all)
        if (is_asked_of_us(work, one)) all.emplace(id, asked_from(id, here.at(id), one));
    for (const auto& reply : replies)
        if (!here.contains(reply->recommendation))
            all.try_emplace(reply->recommendation, left_of(*reply));
    for (const auto& reply : replies) {
        const auto asked = all.find(reply->recommendation);
        if (asked == all.end() || !reply->is_latest) continue;
        ++asked->second.answered;
        if (!asked->second.is_here) ++asked->second.paragraphs;
    }
    return all;
}

/// The last made first; of those that are not here the day is not known.
bool is_before(const AskedOfUs& one, const AskedOfUs& other) {
    if (one.issued != other.issued) return one.issued > other.issued;
    return one.id < other.id;
}

/// Each paragraph with the answers to it; of what is not here, those that were answered.
std::vector<AskedParagraph> with_replies(const std::vector<std::string>& paragraphs,
                                         const Replies& replies) {
    std::vector<AskedParagraph> all;
    for (const auto& text : paragraphs)
        all.push_back({static_cast<std::int64_t>(all.size()) + 1, text, {}});
    for (const auto& reply : replies) {
        auto found = std::ranges::find(all, reply->paragraph, &AskedParagraph::number);
        if (found == all.end()) found = all.insert(found, {reply->paragraph, {}, {}});
        found->replies.push_back(*reply);
    }
    return all;
}

Result<Done> check_words_of(guard::Work& work, const NewReply& said) {
    if (auto good = vocabularies::check(work, said.says, "says"); !good) return good;
    const auto words = said.text.value_or("");
    const bool speaks_for_itself = said.says.value == "accepted" || said.says.value == "noted";
    if (words.size() > text_bytes_max)
        return invalid("text", "recommendations.fact_text", "Write four pages at most.");
    if (words.empty() && !speaks_for_itself)
        return invalid("text", "recommendations.reply_words",
                       "Say it in a few words too: who asks has to understand why, or what you "
                       "ask back.");
    if (said.on > guard::last_day_begun(work))
        return invalid("on", "error.future_day", "This day is still to come. Give a past day.");
    return Done{};
}

}  // namespace

Result<std::vector<guard::Seen<AskedOfUs>>> asked_of_us(guard::Work& work, const guard::Nothing&) {
    const auto here = told_here(work);
    const auto told = opened_told(work, here);
    if (told.shut && told.all.empty()) return shut_for_us(*told.shut);
    const auto by_id = asked_by_id(work, here, told, queries::replies(work, {}));
    std::vector<AskedOfUs> all;
    for (const auto& [id, asked] : by_id) all.push_back(asked);
    std::ranges::sort(all, is_before);
    std::vector<guard::Seen<AskedOfUs>> seen;
    for (const auto& asked : all) seen.push_back(work.own_knowledge(asked));
    return seen;
}

Result<guard::Seen<AskedOfUsWhole>> one_asked_of_us(guard::Work& work, const Which& which) {
    ByLetter here;
    const auto all_here = told_here(work);
    if (const auto from = all_here.find(which.id); from != all_here.end()) here.insert(*from);
    const auto told = opened_told(work, here);
    if (told.shut) return shut_for_us(*told.shut);
    const auto replies = guard::opened(work, words_of_reply, queries::replies(work, which.id));
    const auto by_id = asked_by_id(work, here, told, replies);
    const auto asked = by_id.find(which.id);
    if (asked == by_id.end()) return not_found();
    const auto words = told.all.find(which.id);
    const auto paragraphs =
        words == told.all.end() ? std::vector<std::string>() : paragraphs_of(words->second.text);
    return work.own_knowledge(AskedOfUsWhole{asked->second, with_replies(paragraphs, replies)});
}

Result<Done> reply(guard::OwnWork& work, const NewReply& said) {
    const auto here = told_here(work);
    const auto from = here.find(said.recommendation);
    if (from == here.end()) return not_found();
    const auto told = opened_told(work, {*from});
    if (told.shut) return shut_for_us(*told.shut);
    const auto found = told.all.find(said.recommendation);
    if (found == told.all.end()) return not_found();
    if (!is_asked_of_us(work, found->second))
        return conflict("recommendations.not_asked_of_us",
                        "This is not asked of your body, so it is not answered paragraph by "
                        "paragraph. What you want to say about it, say about its letter.");
    const auto paragraphs = static_cast<std::int64_t>(paragraphs_of(found->second.text).size());
    if (said.paragraph < 1 || said.paragraph > paragraphs)
        return invalid("paragraph", "recommendations.no_such_paragraph",
                       "Choose one of the paragraphs of what is asked.");
    if (auto good = check_words_of(work, said); !good) return good;
    Reply made;
    made.id = Id<Reply>::random();
    made.recommendation = said.recommendation;
    made.letter = from->second.letter;
    made.told_by = from->second.sender;
    made.number = from->second.number;
    made.paragraph = said.paragraph;
    made.says = said.says;
    made.on = said.on;
    made.noted_by = work.viewer().person();
    queries::insert(work, made);
    if (said.text.value_or("").empty()) return Done{};
    return guard::keep_sealed(work, words_of_reply.place(made.id.text()), Confidential(*said.text));
}

Result<guard::Seen<Reply>> find_reply(guard::Work& work, const WhichReply& which) {
    const auto found = queries::one_reply(work, which.id);
    if (!found) return not_found();
    return guard::opened(work, words_of_reply, *found);
}

}  // namespace liaise::recommendations
