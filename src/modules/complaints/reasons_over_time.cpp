#include "modules/complaints/reasons_over_time.hpp"

#include <algorithm>

namespace liaise::complaints {

namespace {

constexpr int years_least = 3;
constexpr int years_most = 5;

/// What is laid beside what: the series, the periods that it is of, and how it is judged.
class Judging {
public:
    Judging(const std::vector<Period>& periods, const signals::OverTimeMethod& method)
        : periods_(periods), method_(method), over_time_(method) {}

    /// The last period, if there is something to say of it. `judged` counts it.
    std::optional<ReasonToLook> last_of(const std::vector<std::int64_t>& numbers,
                                        OverTimeReasons& all) {
        const auto at = numbers.size() - 1;
        const auto known = known_before(numbers, at);
        const std::int64_t enough = method_.a_year * years_least - method_.left_out;
        const auto signal = known < enough ? std::nullopt : over_time_.judged(numbers, at);
        ++(signal ? all.judged : all.not_known);
        if (!signal || !signal->is_above) return std::nullopt;
        ReasonToLook reason;
        reason.kind = {"more_than_before"};
        reason.from = periods_[at].from;
        reason.to = periods_[at].to;
        reason.number = signal->number;
        reason.usual_from = static_cast<std::int64_t>(signal->lower);
        reason.usual_to = static_cast<std::int64_t>(signal->upper);
        reason.beside = known;
        reason.not_known = static_cast<std::int64_t>(looked_back_on(at)) - known;
        if (const auto first = first_in_a_row(numbers, at); first < at)
            reason.since = periods_[first].from;
        return reason;
    }

private:
    std::size_t looked_back_on(std::size_t at) const {
        const auto left_out = static_cast<std::size_t>(method_.left_out);
        return std::min(method_.needed(), at) - std::min(left_out, at);
    }
    std::int64_t known_before(const std::vector<std::int64_t>& numbers, std::size_t at) const {
        const auto end = numbers.begin() + static_cast<std::ptrdiff_t>(at) - method_.left_out;
        const auto begin = end - static_cast<std::ptrdiff_t>(looked_back_on(at));
        return std::count_if(begin, end, [](auto number) { return number != signals::unknown; });
    }
    std::size_t first_in_a_row(const std::vector<std::int64_t>& numbers, std::size_t at) {
        while (at > 0) {
            const auto before = over_time_.judged(numbers, at - 1);
            if (!before || !before->is_above) break;
            --at;
        }
        return at;
    }

    const std::vector<Period>& periods_;
    signals::OverTimeMethod method_;
    signals::OverTime over_time_;
};

/// The lines of a received table that are one thing each, by their numbers.
std::vector<std::size_t> single(const std::vector<ProductLine>& lines) {
    std::vector<std::size_t> numbers;
    for (std::size_t at = 0; at < lines.size(); ++at)
        if (!lines[at].is_all) numbers.push_back(at);
    return numbers;
}

/// The periods of a table, the one after the other, if they are of one span.
struct TableTime {
    std::string span;
    std::vector<std::size_t> numbers;
    std::vector<Period> periods;
};
std::optional<TableTime> time_of(const ComplaintTable& table) {
    TableTime time;
    for (const auto number : single(table.periods)) {
        const auto& line = table.periods[number];
        if (!line.from || !line.to) return std::nullopt;
        time.numbers.push_back(number);
        time.periods.push_back({*line.from, *line.to});
    }
    if (time.periods.empty()) return std::nullopt;
    for (const auto* span : {"month", "quarter", "half_year", "year"})
        if (periods_between(time.periods.front().from, time.periods.back().to, {span}) ==
            time.periods)
            time.span = span;
    return time.span.empty() ? std::nullopt : std::optional(time);
}

void add_reasons(const TablesTold& told, const ComplaintTable& table, OverTimeReasons& all) {
    const auto cells = table.rows.size() * table.columns.size() * table.periods.size();
    const auto time = time_of(table);
    if (!time || table.cells.size() != cells) return;
    ++all.tables;
    const auto method = method_over_time(time->span, time->periods.size());
    if (!method) return;
    Judging judging(time->periods, *method);
    for (const auto row : single(table.rows))
        for (const auto column : single(table.columns)) {
            if (!table.rows[row].place || !table.columns[column].theme) continue;
            std::vector<std::int64_t> numbers;
            for (const auto period : time->numbers)
                numbers.push_back(
                    table
                        .cells[(row * table.columns.size() + column) * table.periods.size() +
                               period]
                        .number.value_or(signals::unknown));
            auto reason = judging.last_of(numbers, all);
            if (!reason) continue;
            reason->place = *table.rows[row].place;
            reason->place_names = table.rows[row].names;
            reason->theme = *table.columns[column].theme;
            reason->sender = told.sender;
            reason->letter = told.letter;
            all.reasons.push_back(std::move(*reason));
        }
}

}  // namespace

std::optional<signals::OverTimeMethod> method_over_time(const std::string& span,
                                                        std::size_t periods) {
    signals::OverTimeMethod method;
    if (span != "month") method.around = 0;
    if (span == "quarter") {
        method.a_year = 4;
        method.left_out = 1;
    } else if (span != "month") {
        method.a_year = span == "half_year" ? 2 : 1;
        method.parts = method.a_year;
        method.left_out = 0;
    }
    const auto before = static_cast<int>(periods) - 1 - method.around;
    method.years = std::min(before / method.a_year, years_most);
    if (method.years < years_least) return std::nullopt;
    return method;
}

OverTimeReasons reasons_over_time(const Layout& layout, const OwnSeries& series,
                                  const std::string& span) {
    OverTimeReasons all;
    const auto places = series.written_down();
    const auto method = method_over_time(span, layout.periods.size());
    if (!method) {
        all.not_known = static_cast<std::int64_t>(places.size());
        return all;
    }
    Judging judging(layout.periods, *method);
    for (const auto& where : places) {
        const auto& line = layout.rows[where.row];
        if (!line.place) continue;
        auto reason = judging.last_of(series.numbers(where), all);
        if (!reason) continue;
        reason->place = *line.place;
        reason->place_names = line.names;
        reason->theme = {layout.themes[where.theme]};
        all.reasons.push_back(std::move(*reason));
    }
    return all;
}

OverTimeReasons reasons_over_time(const std::vector<TablesTold>& received) {
    OverTimeReasons all;
    for (const auto& told : received)
        for (const auto& table : told.tables) add_reasons(told, table, all);
    return all;
}

}  // namespace liaise::complaints
