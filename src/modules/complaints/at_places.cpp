#include "modules/complaints/at_places.hpp"

#include <algorithm>

#include "modules/complaints/sums.hpp"

namespace liaise::complaints {

namespace {

const Code<"period_span"> a_year{"year"};

AtPlace whole_of(const Sums& sums, const Known& known, std::size_t row) {
    AtPlace whole;
    for (std::size_t theme = 0; theme < sums.layout().themes.size(); ++theme)
        whole.number += sums.at(row, theme, 0).number;
    const bool is_complete = known.is_complete(row, 0);
    if (whole.number > 0) whole.state = {is_complete ? "counted" : "at_least"};
    else whole.state = {is_complete ? "none" : "unknown"};
    return whole;
}

bool is_known(const AtPlace& place) {
    return place.state.value == "counted" || place.state.value == "none";
}

void add_of_one_type(const Layout& layout, const std::vector<Entry>& entries,
                     const std::vector<Complete>& complete, AtPlaces& all) {
    const Sums sums(layout, entries);
    const Known known(layout, complete);
    std::vector<AtPlace> places;
    std::vector<std::int64_t> numbers;
    for (std::size_t row = 0; row < layout.rows.size(); ++row) {
        places.push_back(whole_of(sums, known, row));
        if (is_known(places.back())) numbers.push_back(places.back().number);
    }
    std::ranges::sort(numbers);
    for (std::size_t row = 0; row < layout.rows.size(); ++row) {
        auto& one = places[row];
        one.alike_known = static_cast<std::int64_t>(numbers.size());
        if (is_known(one)) {
            --one.alike_known;
            one.alike_more = numbers.end() - std::ranges::upper_bound(numbers, one.number);
        }
        if (layout.rows[row].place) all[layout.rows[row].place->text()] = one;
    }
}

}  // namespace

Result<guard::Seen<AtPlaces>> at_places(guard::Work& work,
                                        const std::vector<Code<"place_type">>& types) {
    const auto all = entries(work);
    const auto complete = complete_times(work);
    // A calendar year holds whatever was counted by months, quarters, half-years or years.
    const auto last = plus_days(period_around(work.today(), a_year).from, -1);
    AtPlaces places;
    for (const auto& type : types) {
        LayoutQuestion question;
        question.rows = {{"place"}};
        question.place_type = {type};
        question.from = last;
        question.to = last;
        question.span = a_year;
        const auto layout = laid_out(work, question, *all);
        if (!layout) return std::unexpected(layout.error());
        add_of_one_type(**layout, *all, *complete, places);
    }
    return all.map([&](const auto&) { return places; });
}

}  // namespace liaise::complaints
