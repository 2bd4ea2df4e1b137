#include "modules/complaints/reasons_to_look.hpp"

#include <algorithm>
#include <cmath>
#include <set>
#include <tuple>

#include "modules/complaints/reasons_among_places.hpp"
#include "modules/complaints/reasons_over_time.hpp"
#include "modules/vocabularies/vocabularies.hpp"

namespace liaise::complaints {

namespace {

using Likenesses = std::map<std::string, queries::Likeness>;

/// Five years are looked back on, and one more tells since when something goes on.
constexpr int years_back = 6;

Result<Done> check_words(guard::Work& work, const ReasonsQuestion& question) {
    using vocabularies::check;
    if (question.span)
        if (auto good = check(work, *question.span, "span"); !good) return good;
    if (auto good = check(work, question.theme, "theme"); !good) return good;
    return check(work, question.place_type, "place_type");
}

/// The last day of which the own body can know everything: cases alone say nothing of what else
/// there was.
std::optional<Day> last_known(const std::vector<Entry>& entries,
                              const std::vector<Complete>& complete) {
    std::optional<Day> last;
    const auto add = [&](Day day) { last = std::max(last.value_or(day), day); };
    for (const auto& entry : entries)
        if (entry.is_there() && !entry.is_case) add(entry.period.to);
    for (const auto& one : complete) add(one.period.to);
    return last;
}

LayoutQuestion layout_for(const Period& last, const Code<"period_span">& span) {
    const std::chrono::year_month_day date{last.from.value};
    LayoutQuestion question;
    question.rows = {{"place"}};
    question.from = Day{
        std::chrono::sys_days{(date.year() - std::chrono::years{years_back}) / date.month() / 1}};
    question.to = last.to;
    question.span = span;
    return question;
}

/// Reasons by the name of the place, then by theme: never by a number.
class ByName {
public:
    ByName(const Layout& layout, const Likenesses& likenesses, const ReasonsQuestion& question)
        : layout_(layout), likenesses_(likenesses), question_(question) {
        for (std::size_t row = 0; row < layout.rows.size(); ++row)
            for (const auto& key : layout.rows[row].keys) rows_.emplace(key, row);
    }

    void add(std::vector<ReasonToLook> reasons) {
        for (auto& reason : reasons) {
            if (const auto row = rows_.find(reason.place.text()); row != rows_.end())
                reason.place_names = layout_.rows[row->second].names;
            themes_.insert(reason.theme.value);
            if (is_asked_for(reason)) all_.push_back(std::move(reason));
        }
    }

    void page_into(ReasonsToLook& answer, std::int64_t number, std::int64_t rows) {
        std::ranges::sort(all_, {}, [&](const ReasonToLook& reason) { return order(reason); });
        // An address that somebody typed: far beyond the last page is an empty page.
        constexpr std::int64_t page_max = 1'000'000;
        answer.page = std::clamp<std::int64_t>(number, 1, page_max);
        answer.in_all = static_cast<std::int64_t>(all_.size());
        const auto first = std::min((answer.page - 1) * rows, answer.in_all);
        const auto last = std::min(first + rows, answer.in_all);
        answer.reasons.assign(all_.begin() + first, all_.begin() + last);
        for (const auto& theme : layout_.themes) answer.themes.push_back({theme});
        for (const auto& theme : layout_.themes) themes_.erase(theme);
        for (const auto& theme : themes_) answer.themes.push_back({theme});
    }

private:
    using Order = std::tuple<std::size_t, std::string, std::size_t, std::string, std::string,
                             std::string, Day>;

    bool is_asked_for(const ReasonToLook& reason) const {
        const auto& types = question_.place_type;
        const auto like = likenesses_.find(reason.place.text());
        const auto type = like == likenesses_.end() ? "" : like->second.type;
        const bool has_theme =
            question_.theme.empty() ||
            std::ranges::find(question_.theme, reason.theme) != question_.theme.end();
        return has_theme &&
               (types.empty() ||
                std::ranges::find(types, type, &Code<"place_type">::value) != types.end());
    }
    Order order(const ReasonToLook& reason) const {
        const auto row = rows_.find(reason.place.text());
        const auto theme = std::ranges::find(layout_.themes, reason.theme.value);
        return {row == rows_.end() ? layout_.rows.size() : row->second,
                reason.place.text(),
                static_cast<std::size_t>(theme - layout_.themes.begin()),
                reason.theme.value,
                reason.kind.value,
                reason.sender ? reason.sender->text() : "",
                reason.to};
    }

    const Layout& layout_;
    const Likenesses& likenesses_;
    const ReasonsQuestion& question_;
    std::map<std::string, std::size_t> rows_;
    std::set<std::string> themes_;
    std::vector<ReasonToLook> all_;
};

/// Of what the own body has written down.
void look_at_own(const Layout& layout, const OwnSeries& series, const Likenesses& likenesses,
                 ReasonsToLook& answer, ByName& by_name) {
    auto over_time = reasons_over_time(layout, series, answer.span.value);
    const auto first = layout.periods.size() - periods_a_year(answer.span);
    auto among = reasons_among_places(layout, series, likenesses, first);
    answer.from = layout.periods.back().from;
    answer.to = layout.periods.back().to;
    answer.over_time = over_time.judged;
    answer.over_time_not_known = over_time.not_known;
    answer.among_places = among.judged;
    answer.among_places_not_known = among.not_known;
    by_name.add(std::move(over_time.reasons));
    by_name.add(std::move(among.reasons));
}

}  // namespace

Result<guard::Seen<ReasonsToLook>> reasons_to_look(guard::Work& work,
                                                   const ReasonsQuestion& question) {
    if (auto good = check_words(work, question); !good) return std::unexpected(good.error());
    const auto span = question.span.value_or(Code<"period_span">{"month"});
    const auto all = entries(work);
    const auto complete = complete_times(work);
    const auto yesterday = plus_days(work.today(), -1);
    const auto known = question.to ? question.to : last_known(*all, *complete);
    const auto wanted =
        question.to ? period_around(*question.to, span).to : known.value_or(yesterday);
    const auto last = last_ended(std::min(wanted, yesterday), span);
    const auto layout = laid_out(work, layout_for(last, span), *all);
    if (!layout) return std::unexpected(layout.error());
    const auto a_year = periods_a_year(span);
    const auto year_from = (**layout).periods.at((**layout).periods.size() - a_year).from;
    const auto likenesses = queries::likenesses(work, {year_from, last.to});
    const auto received = tables_received(work);
    return all.map([&](const std::vector<Entry>& own) {
        ReasonsToLook answer;
        answer.span = span;
        ByName by_name(**layout, *likenesses, question);
        if (known)
            look_at_own(**layout, OwnSeries(**layout, own, *complete), *likenesses, answer,
                        by_name);
        auto told = reasons_over_time(received.letters);
        answer.over_time += told.judged;
        answer.over_time_not_known += told.not_known;
        answer.tables_received = told.tables;
        answer.shut = received.shut;
        by_name.add(std::move(told.reasons));
        const double by_chance = 10 * signals::OverTimeMethod().alpha;
        answer.by_chance_tenths = std::llround(static_cast<double>(answer.over_time) * by_chance);
        by_name.page_into(answer, question.page.value_or(1), work.rows_a_page());
        return answer;
    });
}

}  // namespace liaise::complaints
