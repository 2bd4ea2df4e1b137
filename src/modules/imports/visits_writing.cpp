#include "modules/imports/visits_writing.hpp"

#include <algorithm>
#include <numeric>

#include "base/random_ids.hpp"
#include "guard/first_load.hpp"
#include "modules/imports/file_read.hpp"
#include "modules/imports/known_visits.hpp"
#include "modules/imports/plan_visits.hpp"

namespace liaise::imports {

namespace {

// Written at once, before it is told how far the writing is, and asked whether to go on.
constexpr std::size_t visits_at_once = 500;

}  // namespace

VisitsWriting::VisitsWriting(guard::RegisterWork& work, const Plan& plan, const Mapping& mapping,
                             const std::string& file_name, const PlannedIds& ids)
    : work_(work), plan_(plan), mapping_(mapping), file_name_(file_name), ids_(ids) {}

Result<Done> VisitsWriting::write(std::int64_t stored_as, const OnRecords& on_records) {
    draw_ids();
    if (auto written = write_visits(on_records); !written) return written;
    return write_words(stored_as, on_records);
}

void VisitsWriting::draw_ids() {
    visits_.reserve(plan_.visits.size());
    for (const auto& id : random_ids(plan_.visits.size())) visits_.push_back({id});
}

Result<Done> VisitsWriting::write_visits(const OnRecords& on_records) {
    const auto indexes = guard::make_ready_for(
        work_, {{"visits", "visitors"}, static_cast<std::int64_t>(plan_.visits.size())});
    const auto all = indexes == store::Indexes::aside ? in_order_of_ids() : in_order_of_indexes();
    std::vector<visits::Statement> part;  // filled again and again, in the room of its texts
    for (std::size_t at = 0; at < all.size(); at += part.size()) {
        part.resize(std::min(visits_at_once, all.size() - at));
        for (std::size_t i = 0; i < part.size(); ++i) put(all[at + i], part[i]);
        visits::write_all(work_, part);
        const auto written = static_cast<std::int64_t>(part.size());
        if (auto go = on_records(part.size(), written); !go) return go;
    }
    return Done{};
}

/// Each is put at the end of what the table is kept by. Ids are drawn by chance: they, and this
/// order, tell nothing.
VisitsWriting::Order VisitsWriting::in_order_of_ids() const {
    Order all(plan_.visits.size());
    std::iota(all.begin(), all.end(), 0U);
    std::ranges::sort(all, {}, [&](auto i) { return visits_[i]; });
    return all;
}

/// Half-year by half-year, and in each place by place: what is written lies together in most
/// indexes, which is several times quicker. Their ids know nothing of the order.
VisitsWriting::Order VisitsWriting::in_order_of_indexes() const {
    std::vector<Day> half_years;
    half_years.reserve(plan_.visits.size());
    for (const auto& visit : plan_.visits)
        half_years.push_back(coarsened(plan_.statements[visit.statement].said.when).first);
    Order all(plan_.visits.size());
    std::iota(all.begin(), all.end(), 0U);
    std::ranges::stable_sort(all, {}, [&](auto i) {
        return std::pair(half_years[i], ids_.places[plan_.visits[i].place]);
    });
    return all;
}

void VisitsWriting::put(std::size_t i, visits::Statement& statement) const {
    const auto& visit = plan_.visits[i];
    const auto& [meant, said, row, sheet] = plan_.statements[visit.statement];
    const auto& place = ids_.places[visit.place];
    const auto& body = ids_.bodies[said.body];
    statement.id = visits_[i];
    statement.key = statement_key(mapping_.name, place, body, said.when);
    statement.draft.place = place;
    statement.draft.bodies.assign(1, body);
    statement.draft.when = said.when;
    statement.draft.type.value = said.type;
    statement.draft.announcement.value = said.announcement;
    statement.draft.source = source(sheet, row);
}

/// What the file says of a visit, with the id under which it is kept.
struct VisitsWriting::Word {
    Id<visits::Visit> visit;
    Id<visits::StatementOnVisit> id;
    std::uint32_t planned = 0;  ///< counts in `Plan::statements`

    auto operator<=>(const Word&) const = default;
};

/// In the order of their visits, and on one visit in that of the file. Their ids go up with the
/// visits', so that each is put at the end of what the table is kept by; on one visit they go by
/// chance, and tell nothing more.
std::vector<VisitsWriting::Word> VisitsWriting::words() const {
    auto ids = random_ids(plan_.statements.size());
    std::vector<Word> all(ids.size());
    for (std::size_t i = 0; i < all.size(); ++i) {
        const auto& visit = plan_.statements[i].visit;
        all[i] = {visit.id ? *visit.id : visits_[visit.planned], {ids[i]},
                  static_cast<std::uint32_t>(i)};
    }
    std::ranges::sort(all);
    std::ranges::sort(ids);
    for (std::size_t i = 0; i < all.size(); ++i) all[i].id = {ids[i]};
    std::ranges::sort(all, {},
                      [](const Word& word) { return std::pair(word.visit, word.planned); });
    return all;
}

Result<Done> VisitsWriting::write_words(std::int64_t stored_as, const OnRecords& on_records) {
    const auto all = words();
    std::vector<visits::Saying> part;
    for (std::size_t at = 0; at < all.size(); at += part.size()) {
        part.clear();
        for (auto i = at; i < std::min(at + visits_at_once, all.size()); ++i) {
            const auto& planned = plan_.statements[all[i].planned];
            part.push_back({all[i].visit,
                            statement_of(planned.said, source(planned.sheet, planned.row)),
                            all[i].id});
        }
        visits::say_all(work_, part, stored_as);
        if (auto go = on_records(part.size(), 0); !go) return go;
    }
    return Done{};
}

Source VisitsWriting::source(const std::string& sheet, std::size_t row) const {
    return {mapping_.source, file_and_sheet(file_name_, sheet), static_cast<std::int64_t>(row)};
}

}  // namespace liaise::imports
