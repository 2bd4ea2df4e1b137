#include <algorithm>

#include "modules/bodies/bodies.hpp"
#include "modules/imports/plan_visits.hpp"
#include "modules/imports/planning.hpp"
#include "modules/places/places.hpp"

namespace liaise::imports {

namespace {

// Records after which it is told how far the writing is, and asked whether to go on.
constexpr std::size_t records_at_once = 500;

/// Writes a plan step by step; the first error ends it.
class PlanWriting {
public:
    PlanWriting(guard::RegisterWork& work, const Plan& plan, const Mapping& mapping,
                std::string file_name, const OnProgress& on_progress)
        : work_(work), plan_(plan), mapping_(mapping), file_name_(std::move(file_name)),
          on_progress_(on_progress),
          total_(static_cast<std::int64_t>(plan.places.size() + plan.visits.size() +
                                           plan.withdrawn.size() + plan.headcounts.size())) {}

    Result<std::int64_t> write() {
        for (const auto step : {&PlanWriting::regions, &PlanWriting::bodies, &PlanWriting::places,
                                &PlanWriting::withdrawals, &PlanWriting::visits,
                                &PlanWriting::headcounts})
            if (auto done = (this->*step)(); !done) return std::unexpected(done.error());
        queries::remember(work_, mapping_.name, memories_);
        return written_;
    }

private:
    Result<Done> go_on(std::size_t records, std::int64_t written) {
        const auto before = done_ / records_at_once;
        done_ += records;
        written_ += written;
        if (done_ / records_at_once == before) return Done{};
        const Progress progress{Phase::storing, static_cast<std::int64_t>(done_), total_};
        if (on_progress_(progress) == Go::stop) return stopped();
        return Done{};
    }

    Result<Done> regions() {
        for (const auto i : plan_.regions_to_add) {
            const auto& region = mapping_.regions[i];
            auto added = regions::add(work_, {region.code, region.names, {}, {}});
            if (!added) return std::unexpected(added.error());
            regions_[region.code] = *added;
            ++written_;
        }
        return Done{};
    }

    Result<Done> bodies() {
        for (std::size_t i = 0; i < plan_.bodies.size(); ++i) {
            auto id = plan_.bodies[i].id;
            if (!id) {
                auto draft = mapping_.bodies[i].draft;
                draft.source.file = file_name_;
                auto added = bodies::add(work_, draft);
                if (!added) return std::unexpected(added.error());
                id = *added;
                ++written_;
            }
            bodies_.push_back(*id);
            if (!plan_.bodies[i].is_remembered)
                memories_.push_back({body_kind, mapping_.bodies[i].key, id->text(), ""});
        }
        return Done{};
    }

    Result<Done> places() {
        for (const auto& place : plan_.places) {
            auto id = place.id;
            if (!id) {
                auto draft = place.draft;
                if (!draft.region) draft.region = new_region(place.new_region);
                auto added = places::add(work_, draft);
                if (!added) return std::unexpected(added.error());
                id = *added;
            } else if (place.correction) {
                auto corrected = places::correct(work_, *place.correction);
                if (!corrected) return corrected;
            }
            places_.push_back(*id);
            remember(place, *id);
            if (auto go = go_on(1, !place.id || place.correction); !go) return go;
        }
        return Done{};
    }

    std::optional<Id<regions::Region>> new_region(const std::string& code) const {
        const auto found = regions_.find(code);
        if (found == regions_.end()) return std::nullopt;
        return found->second;
    }

    void remember(const PlannedPlace& place, const Id<places::Place>& id) {
        for (auto memory : place.memories) {
            memory.record = id.text();
            if (memory.kind == place_kind) memory.known_by = id.text();
            memories_.push_back(std::move(memory));
        }
    }

    Result<Done> withdrawals() {
        for (const auto& id : plan_.withdrawn) {
            if (auto removed = visits::remove_stated(work_, {id}); !removed) return removed;
            if (auto go = go_on(1, 1); !go) return go;
        }
        return Done{};
    }

    Result<Done> visits() {
        std::vector<visits::Statement> part;
        for (std::size_t i = 0; i < plan_.visits.size(); ++i) {
            part.push_back(statement(plan_.visits[i]));
            if (part.size() < records_at_once && i + 1 < plan_.visits.size()) continue;
            visits::write_all(work_, part);
            const auto size = part.size();
            part.clear();
            if (auto go = go_on(size, static_cast<std::int64_t>(size)); !go) return go;
        }
        return Done{};
    }

    visits::Statement statement(const PlannedVisit& planned) const {
        const auto& body = bodies_[planned.body];
        visits::Statement statement;
        statement.id = Id<visits::Visit>::random();
        const auto& place = places_[planned.place];
        statement.key = statement_key(mapping_.name, place, body, planned.when);
        statement.draft.place = place;
        statement.draft.bodies = {body};
        statement.draft.when = planned.when;
        statement.draft.type = mapping_.visit_type;
        statement.draft.announcement = mapping_.announcement;
        statement.draft.source = {mapping_.source, file_name_,
                                  static_cast<std::int64_t>(planned.row)};
        return statement;
    }

    Result<Done> headcounts() {
        for (const auto& planned : plan_.headcounts) {
            auto draft = planned.draft;
            draft.id = places_[planned.place];
            if (planned.id) {
                queries::change_headcount(work_, {*planned.id, draft.id, draft.on, draft.capacity,
                                                  draft.occupancy, draft.source});
            } else if (auto counted = places::count(work_, draft); !counted) {
                return std::unexpected(counted.error());
            }
            if (auto go = go_on(1, 1); !go) return go;
        }
        return Done{};
    }

    guard::RegisterWork& work_;
    const Plan& plan_;
    const Mapping& mapping_;
    std::string file_name_;
    const OnProgress& on_progress_;
    std::int64_t total_;
    std::size_t done_ = 0;
    std::int64_t written_ = 0;
    std::map<std::string, Id<regions::Region>> regions_;
    std::vector<Id<bodies::Body>> bodies_;
    std::vector<Id<places::Place>> places_;
    std::vector<queries::Memory> memories_;
};

}  // namespace

Result<std::int64_t> write_plan(guard::RegisterWork& work, const Plan& plan,
                                const Mapping& mapping, const std::string& file_name,
                                const OnProgress& on_progress) {
    return PlanWriting(work, plan, mapping, name_alone(file_name), on_progress).write();
}

}  // namespace liaise::imports
