#include <array>

#include "modules/do_no_harm/do_no_harm.hpp"

namespace liaise::do_no_harm {
namespace {

struct Explanation {
    Kind kind;
    std::string_view word;
    std::string_view why;
    std::vector<Advice> advice;
};

/// In the order of `Kind`. The English; translations go by the key do_no_harm.why.<word>.
using enum Advice;
const std::array<Explanation, kind_count> explanations{{
        {Kind::person, "person",
         "A name tells whoever reads this whom to question, move or punish.",
         {take_out, coarsen, ask_consent}},
        {Kind::nickname, "nickname",
         "A nickname is as good as a name to everybody who works or lives there.",
         {take_out, ask_consent}},
        {Kind::birth, "birth",
         "A date of birth with a place finds one person in any register.",
         {take_out, coarsen}},
        {Kind::age, "age", "An age beside other details can leave only one person it could be.",
         {coarsen, take_out}},
        {Kind::number, "number",
         "A case, file or prisoner number leads straight to one person's papers.",
         {take_out, ask_consent}},
        {Kind::cell, "cell", "Who was in a cell on a day stands in the house's own register.",
         {take_out, coarsen}},
        {Kind::phone, "phone", "A telephone number leads to a person, often to the family.",
         {take_out}},
        {Kind::email, "email", "An e-mail address leads to a person, and can be watched.",
         {take_out}},
        {Kind::address, "address", "An address leads to the family, who can be pressed.",
         {take_out, coarsen}},
        {Kind::rare_combination, "rare_combination",
         "The words fit one person only: no name is needed to know who it is.",
         {coarsen, take_out}},
        {Kind::health, "health",
         "What ails somebody is theirs to tell, and can point to them among few.",
         {take_out, coarsen, ask_consent}},
        {Kind::source, "source",
         "It says who told you; the others there can work out who that was.",
         {take_out, coarsen}},
        {Kind::future_visit, "future_visit",
         "It tells of something to come; a visit that is known beforehand is prepared for.",
         {take_out, wait}},
        {Kind::place_and_day, "place_and_day",
         "A place beside a day to come may be read as when somebody goes there.",
         {take_out, coarsen}},
        {Kind::small_number, "small_number",
         "So few that the people counted can be recognised, or worked out from other numbers.",
         {coarsen, take_out}},
        {Kind::consent_missing, "consent_missing",
         "The person whom this is about was not asked whether it may be passed on.",
         {ask_consent, take_out}},
        {Kind::consent_withdrawn, "consent_withdrawn",
         "The person whom this is about has taken back the consent.",
         {take_out}},
        {Kind::consent_other_purpose, "consent_other_purpose",
         "The person consented to another purpose than this one.",
         {ask_consent, take_out}},
        {Kind::consent_other_recipient, "consent_other_recipient",
         "The person consented to other recipients than this one.",
         {ask_consent, choose_recipient}},
        {Kind::consent_lapsed, "consent_lapsed",
         "The consent was given until a day that has passed.",
         {ask_consent, take_out}},
        {Kind::depends_on_authority, "depends_on_authority",
         "This recipient depends on the authority that holds the people concerned.",
         {choose_recipient, coarsen}},
        {Kind::dependence_unknown, "dependence_unknown",
         "Nobody has written down whether this recipient depends on the authority concerned.",
         {choose_recipient, wait}},
        {Kind::must_report, "must_report",
         "This recipient must report offences: a case may begin that the person never wanted.",
         {choose_recipient, ask_consent}},
        {Kind::may_be_compelled, "may_be_compelled",
         "A court or a request for access may force this recipient to hand it on.",
         {choose_recipient, coarsen}},
        {Kind::exposure_unknown, "exposure_unknown",
         "Nobody has written down what this recipient may be forced to report or hand on.",
         {choose_recipient, wait}},
        {Kind::originators_caveat, "originators_caveat",
         "It came from another body, which did not allow it to be passed on.",
         {ask_originator, take_out}},
        {Kind::source_protected, "source_protected",
         "What protects a source never leaves the body.",
         {take_out}},
}};

constexpr std::array<std::string_view, 6> advice_words{
    "take_out", "coarsen", "ask_consent", "ask_originator", "choose_recipient", "wait"};
constexpr std::array<std::string_view, 3> effect_words{"warns", "second_person", "blocks"};

const Explanation& explanation_of(Kind kind) {
    return explanations[static_cast<std::size_t>(kind)];
}

}  // namespace

Finding finding(Kind kind) {
    const auto& explanation = explanation_of(kind);
    Finding made;
    made.kind = kind;
    made.why_key = "do_no_harm.why." + std::string(explanation.word);
    made.why = explanation.why;
    made.advice = explanation.advice;
    return made;
}

std::string_view word_for(Kind kind) { return explanation_of(kind).word; }

std::string_view word_for(Advice advice) { return advice_words[static_cast<std::size_t>(advice)]; }

std::string_view word_for(Effect effect) { return effect_words[static_cast<std::size_t>(effect)]; }

}  // namespace liaise::do_no_harm
