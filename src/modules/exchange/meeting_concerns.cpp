#include "modules/exchange/meeting_concerns.hpp"

#include <algorithm>

#include "guard/clock_belief.hpp"
#include "modules/do_no_harm/place_and_day.hpp"
#include "modules/exchange/meeting_checks.hpp"
#include "modules/exchange/places_named.hpp"

namespace liaise::exchange {

namespace {

std::int64_t letters_in(std::string_view text) {
    return std::ranges::count_if(
        text, [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0) != 0x80; });
}

Concern beside_a_day(const std::string& field, std::string_view line, std::int64_t begin,
                     const do_no_harm::Rules& rules) {
    using enum do_no_harm::Kind;
    const auto explained = do_no_harm::finding(place_and_day);
    Concern made;
    made.kind = {std::string(do_no_harm::word_for(place_and_day))};
    made.piece = 1;  // what is told of a meeting is told by itself
    made.in_field = field;
    made.begin = begin;
    made.end = begin + letters_in(line);
    made.words = line;
    made.why_key = explained.why_key;
    made.why = explained.why;
    for (const auto advice : explained.advice)
        made.advice.push_back({std::string(do_no_harm::word_for(advice))});
    made.effect = {std::string(do_no_harm::word_for(rules.effect_of(place_and_day)))};
    return made;
}

/// Reads line by line.
class Lines {
public:
    Lines(const NamedPlaces& places, Day come, bool is_meeting_to_come)
        : places_(places), before_(plus_days(come, -1)), is_meeting_to_come_(is_meeting_to_come) {}

    void read(const std::string& field, std::string_view text, const do_no_harm::Rules& rules,
              std::vector<Concern>& said) const {
        std::int64_t begin = 0;
        while (!text.empty()) {
            const auto line = text.substr(0, text.find('\n'));
            if (is_beside_a_day(line)) said.push_back(beside_a_day(field, line, begin, rules));
            begin += letters_in(line) + 1;
            text.remove_prefix(std::min(text.size(), line.size() + 1));
        }
    }

private:
    bool is_beside_a_day(std::string_view line) const {
        const bool is_named = places_.are_named_in(line);
        if (is_named && is_meeting_to_come_) return true;
        return (is_named || do_no_harm::tells_of_a_place(line)) &&
               do_no_harm::may_tell_a_day_to_come(line, before_);
    }

    const NamedPlaces& places_;
    Day before_;
    bool is_meeting_to_come_;
};

}  // namespace

std::vector<Concern> meeting_concerns(guard::Work& work, const DisclosureDraft& draft,
                                      const do_no_harm::Rules& rules) {
    const auto* part = meeting_part_of(draft);
    if (!part) return {};
    // A clock that may be ahead makes no day a past one.
    const auto come = day_of(guard::surely_come(work));
    const NamedPlaces places(work);
    const Lines lines(places, come, part->day && *part->day >= come);
    std::vector<Concern> said;
    lines.read("text", draft.parts.front().text.value_or(""), rules, said);
    for (const auto& [field, words] : passages_of(*part)) lines.read(field, words, rules, said);
    return said;
}

}  // namespace liaise::exchange
