#include "modules/doubles/reasons.hpp"

#include <cmath>
#include <regex>

namespace liaise::doubles {

namespace {

void append(std::string& all, const std::string& more, const char* between) {
    if (!all.empty()) all += between;
    all += more;
}

/// "alton (+3.1); prison ~ prision (+0.9); camp met nothing (-1.2)" as the words that met, and
/// those that did not: bits are for tests of the method, not for who decides.
void read_words_of_names(const std::string& text, Reason& reason) {
    static const std::regex each(R"(([^;]*?)( met nothing)? \([+-][0-9.]+\)(; |$))");
    for (std::sregex_iterator found(text.begin(), text.end(), each), end; found != end; ++found)
        append((*found)[2].matched ? reason.other_words : reason.words, (*found)[1].str(), ", ");
}

void read_values(const std::string& text, Reason& reason) {
    constexpr std::string_view between = " | ";
    const auto at = text.find(between);
    reason.words = text.substr(0, at);
    reason.other_words = at == std::string::npos ? reason.words
                                                 : text.substr(at + between.size());
}

Reason reason_of(const matching::Reason& weighed) {
    Reason reason;
    reason.field = matching::word_for(weighed.field);
    reason.agreement = matching::word_for(weighed.agreement);
    reason.weight_millibits = std::llround(weighed.weight_bits * 1000.0);
    if (weighed.field == matching::Field::name) read_words_of_names(weighed.words, reason);
    // A rival may stand there by its id, which says nothing to who decides.
    else if (weighed.field != matching::Field::rival) read_values(weighed.words, reason);
    return reason;
}

}  // namespace

std::vector<Reason> reasons_of(const matching::Judgement& judgement) {
    std::vector<Reason> reasons;
    for (const auto& reason : judgement.reasons)
        if (reason.field != matching::Field::region) reasons.push_back(reason_of(reason));
    return reasons;
}

}  // namespace liaise::doubles
