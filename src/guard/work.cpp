#include "guard/work.hpp"

#include <fmt/format.h>

#include <stdexcept>

#include "guard/clock_belief.hpp"
#include "guard/half_years.hpp"
#include "guard/own_work.hpp"
#include "guard/page_number.hpp"

namespace liaise::guard {

Work::Work(const Viewer& viewer, store::Transaction& tx, Moment now, std::vector<Job>* afterwards)
    : viewer_(viewer), tx_(tx), now_(now), afterwards_(afterwards) {}

void Work::afterwards(Job job) {
    if (!afterwards_) throw std::logic_error("nobody is here to do this afterwards");
    afterwards_->push_back(std::move(job));
}

void Work::each(std::string_view sql, store::Binds binds, const store::OnRow& on_row) {
    const auto scopes = viewer_.scopes();
    const auto whole = with_scopes(sql, binds.size(), scopes);
    for (const auto& scope : scopes) binds.emplace_back(scope.text());
    ask(whole, std::move(binds), on_row);
}

void Work::each_of_page(const PageQuery& query, store::Binds binds, const store::OnRow& on_row) {
    const auto scopes = viewer_.scopes();
    const auto before = rows_before(query.number, rows_a_page_);
    // Each scope gives its own first rows from an index that begins with the scope; no scope's
    // size has a part in what another costs.
    const auto until = before + rows_a_page_;
    std::string whole;
    for (std::size_t i = 0; i < std::max<std::size_t>(scopes.size(), 1); ++i) {
        const auto branch = with_scopes(query.columns + ' ' + query.from, binds.size(), scopes,
                                        query.table, i);
        whole += fmt::format("{}SELECT * FROM ({} ORDER BY {} LIMIT {}) AS part{}",
                             i ? " UNION ALL " : "", branch, query.order, until, i);
    }
    whole += fmt::format(" ORDER BY {} LIMIT {} OFFSET {}", query.order, rows_a_page_, before);
    for (const auto& scope : scopes) binds.emplace_back(scope.text());
    ask(std::move(whole), std::move(binds), on_row);
}

/// The statement as it is, or of what was known then; for coarse sight, of half-years.
void Work::ask(std::string sql, store::Binds binds, const store::OnRow& on_row) {
    if (viewer_.sight() == Sight::coarse) {
        auto told = through_half_years(sql, binds.size());
        if (told != sql) {
            const auto by = told_by(half_years_told_as_of(tx_, now_), known_until_);
            binds.emplace_back(text_of(by.of_register));
            binds.emplace_back(text_of(by.of_own));
            sql = std::move(told);
        }
    }
    if (known_until_) {
        auto known = as_known(sql, binds.size());
        if (known != sql) {
            binds.emplace_back(text_of(*known_until_));
            sql = std::move(known);
        }
    }
    tx_.each(sql, binds, on_row);
}

Result<Done> Work::as_known_on(const std::optional<Day>& day) {
    if (!day) return Done{};
    if (*day > today())
        return invalid("known_on", "error.future_day",
                       "This day is still to come. Give a past day.");
    const auto next = plus_days(*day, 1);
    const auto of_next = text_of(next);
    const bool ends_a_half_year = of_next.ends_with("-01-01") || of_next.ends_with("-07-01");
    // Until it is over more is written down each day, and a clock that is doubted ends none.
    const auto is_over = [&] { return next <= day_of(half_years_told_as_of(tx_, now_)); };
    if (viewer_.sight() == Sight::coarse && !(ends_a_half_year && is_over()))
        return invalid("known_on", "error.not_a_half_year",
                       "Your body sees half-years. Ask what was known on a 30 June or a "
                       "31 December.");
    known_until_ = Moment{std::chrono::sys_seconds(next.value).time_since_epoch().count()};
    return Done{};
}

std::int64_t Work::total_of(const PageQuery& query, store::Binds binds) {
    const auto counted = fmt::format("SELECT COUNT(*) FROM (SELECT 1 {} LIMIT {}) AS counted",
                                     query.from, total_max + 1);
    std::int64_t total = 0;
    each(counted, std::move(binds), [&](const store::Row& row) { total = row.integer(0); });
    return total;
}

std::int64_t WritingWork::execute(std::string_view sql, store::Binds binds) {
    const auto whole = with_own_scope(sql, binds.size());
    binds.emplace_back(target_.text());
    return tx().execute(whole, binds);
}

void WritingWork::execute_many(std::string_view sql, std::vector<store::Binds> rows) {
    if (rows.empty()) return;
    const auto whole = with_own_scope(sql, rows.front().size());
    for (auto& row : rows) row.emplace_back(target_.text());
    tx().execute_many(whole, rows);
}

void WritingWork::execute_many(std::string_view sql, store::ManyBinds& rows) {
    if (rows.rows().empty()) return;
    const auto whole = with_own_scope(sql, rows.width());
    rows.put_behind_each(target_.text());
    tx().execute_many(whole, rows.rows());
}

Result<OwnWork> OwnWork::of(Work work) {
    if (!work.viewer().is_at_least(Role::editor))
        return refused("error.not_an_editor",
                       "You can read this but not change it. Ask a coordinator of your body to "
                       "make you an editor.");
    auto target = Scope::of_body(work.viewer().body()->text());
    return OwnWork(std::move(work), std::move(target));
}

Result<OpeningWork> OpeningWork::of(Work work) {
    if (!work.viewer().body())
        return refused("error.no_body",
                       "Only people of a body open what it received. Sign in as one of them.");
    auto target = Scope::of_body(work.viewer().body()->text());
    return OpeningWork(std::move(work), std::move(target));
}

Result<RegisterWork> RegisterWork::of(Work work) {
    if (!work.viewer().writes_the_register())
        return refused("error.not_the_register",
                       "Only a coordinator of the coordinating body changes the register. Tell "
                       "them what you would correct.");
    return RegisterWork(std::move(work), Scope::of_register());
}

Result<RightsWork> RightsWork::of(Work work) {
    if (!work.viewer().is_at_least(Role::coordinator))
        return refused("error.not_a_coordinator",
                       "Only a coordinator of your body invites people and changes what they may "
                       "do. Ask one.");
    auto target = Scope::of_body(work.viewer().body()->text());
    return RightsWork(std::move(work), std::move(target));
}

Result<MachineWork> MachineWork::of(Work work) {
    if (!work.viewer().runs_the_machine())
        return refused("error.not_the_machine", "Only the machine's administrator does this.");
    return MachineWork(std::move(work));
}

}  // namespace liaise::guard
