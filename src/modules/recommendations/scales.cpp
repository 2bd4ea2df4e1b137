#include "modules/recommendations/scales.hpp"

#include <algorithm>

namespace liaise::recommendations {

namespace {

constexpr const char* nothing = "";
enum class Read { in_source, second_hand };

ScaleWord word(const char* scale, const char* said, const char* answer, const char* state,
               Read read) {
    ScaleWord made;
    made.scale = {scale};
    made.word = {said};
    if (*answer) made.answer = {{answer}};
    if (*state) made.state = {{state}};
    made.is_read_in_source = read == Read::in_source;
    return made;
}

/// "Not fully followed" may be half done or not begun, so it means nothing on the house scale.
const std::vector<ScaleWord>& all_words() {
    constexpr auto source = Read::in_source;
    constexpr auto heard = Read::second_hand;
    static const std::vector<ScaleWord> all = {
        word("hmip", "hmip_accepted", "accepted", nothing, heard),
        word("hmip", "hmip_partially_accepted", "partly", nothing, heard),
        word("hmip", "hmip_rejected", "rejected", nothing, heard),
        word("hmip", "hmip_achieved", nothing, "fully", source),
        word("hmip", "hmip_partially_achieved", nothing, "partly", source),
        word("hmip", "hmip_not_achieved", nothing, "not_done", source),
        word("hmip", "hmip_no_longer_relevant", nothing, "no_longer_relevant", heard),
        word("hmip_review", "hmip_no_meaningful_progress", nothing, "not_done", source),
        word("hmip_review", "hmip_insufficient_progress", nothing, "started", source),
        word("hmip_review", "hmip_reasonable_progress", nothing, "partly", source),
        word("hmip_review", "hmip_good_progress", nothing, "largely", source),
        word("hmip_concerns", "hmip_addressed", nothing, "fully", heard),
        word("hmip_concerns", "hmip_partially_addressed", nothing, "partly", heard),
        word("hmip_concerns", "hmip_not_addressed", nothing, "not_done", heard),
        word("nz_ombudsman", "nz_accepted", "accepted", nothing, heard),
        word("nz_ombudsman", "nz_partly_accepted", "partly", nothing, heard),
        word("nz_ombudsman", "nz_rejected", "rejected", nothing, heard),
        word("nz_ombudsman", "nz_fully_achieved", nothing, "fully", source),
        word("nz_ombudsman", "nz_partially_achieved", nothing, "partly", source),
        word("nz_ombudsman", "nz_not_achieved", nothing, "not_done", source),
        word("australian_government", "au_accept", "accepted", nothing, heard),
        word("australian_government", "au_accept_in_principle", "in_principle", nothing, source),
        word("australian_government", "au_in_progress", nothing, "started", source),
        word("uk_inquiries", "uk_accepted", "accepted", nothing, source),
        word("uk_inquiries", "uk_in_principle", "in_principle", nothing, source),
        word("uk_inquiries", "uk_rejected", "rejected", nothing, source),
        word("cglpl", "fr_fully_followed", nothing, "fully", source),
        word("cglpl", "fr_not_fully_followed", nothing, nothing, source),
        word("apt", "apt_accepted", "accepted", nothing, source),
        word("apt", "apt_implemented", nothing, "fully", source),
        word("apt", "apt_not_implemented", nothing, "not_done", source),
        word("spt", "spt_no", nothing, "not_done", source),
        word("spt", "spt_partial", nothing, "partly", source),
        word("spt", "spt_yes", nothing, "fully", source),
        word("upr", "upr_supported", "accepted", nothing, heard),
        word("upr", "upr_noted", "noted", nothing, heard)};
    return all;
}

const ScaleWord* found(const AsSaid& said) {
    if (!said.word) return nullptr;
    const auto& all = all_words();
    const auto one = std::ranges::find(all, *said.word, &ScaleWord::word);
    return one == all.end() ? nullptr : &*one;
}

}  // namespace

Result<std::vector<guard::Seen<ScaleWord>>> status_scales(guard::Work& work,
                                                          const WhichScale& which) {
    std::vector<guard::Seen<ScaleWord>> all;
    for (const auto& one : all_words())
        if (!which.scale || *which.scale == one.scale) all.push_back(work.own_knowledge(one));
    return all;
}

std::optional<Code<"authority_answer">> answer_meant(const AsSaid& said) {
    const auto* one = found(said);
    return one ? one->answer : std::nullopt;
}

std::optional<Code<"implementation">> state_meant(const AsSaid& said) {
    const auto* one = found(said);
    return one ? one->state : std::nullopt;
}

}  // namespace liaise::recommendations
