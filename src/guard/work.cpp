#include "guard/work.hpp"

#include <fmt/format.h>

#include <stdexcept>

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
    tx_.each(whole, binds, on_row);
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
    tx_.each(whole, binds, on_row);
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
