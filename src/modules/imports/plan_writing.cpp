#include <algorithm>

#include "modules/bodies/bodies.hpp"
#include "modules/doubles/doubles.hpp"
#include "modules/imports/planning.hpp"
#include "modules/imports/register_known.hpp"
#include "modules/imports/visits_writing.hpp"
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
          total_(static_cast<std::int64_t>(plan.listed.size() + plan.places.size() +
                                           plan.visits.size() + plan.withdrawn.size() +
                                           plan.statements.size() + plan.said_again.size() +
                                           plan.headcounts.size())),
          stored_as_(queries::next_stored_as(work)) {}

    Result<std::int64_t> write() {
        for (const auto step : {&PlanWriting::regions, &PlanWriting::bodies, &PlanWriting::listed,
                                &PlanWriting::places, &PlanWriting::doubles,
                                &PlanWriting::withdrawals, &PlanWriting::visits,
                                &PlanWriting::said_again, &PlanWriting::headcounts})
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

    /// Bodies of a list; what could not be told apart waits for a person.
    Result<Done> listed() {
        std::vector<doubles::Doubt> doubts;
        for (const auto& body : plan_.listed) {
            auto id = body.id;
            if (!id) {
                auto draft = body.draft;
                if (!draft.region) draft.region = new_region(body.new_region);
                auto added = bodies::add(work_, draft);
                if (!added) return std::unexpected(added.error());
                id = *added;
            } else if (body.correction) {
                auto corrected = bodies::correct(work_, *body.correction);
                if (!corrected) return corrected;
            }
            if (body.memory) {
                memories_.push_back(*body.memory);
                memories_.back().record = id->text();
            }
            if (body.may_be)
                doubts.push_back({{body.may_be->value}, {id->value}, {body.may_be->value},
                                  body.reasons});
            if (auto go = go_on(1, !body.id || body.correction); !go) return go;
        }
        doubles::put_up(work_, doubles::body_kind, doubts, file_name_);
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

    /// What could not be told apart waits for a person; the register's own place is the older.
    Result<Done> doubles() {
        std::vector<doubles::Doubt> doubts;
        for (const auto& planned : plan_.doubles) {
            auto other = Id<doubles::Half>{places_[planned.place].value};
            auto one = planned.known ? Id<doubles::Half>{planned.known->value}
                                     : Id<doubles::Half>{places_[*planned.other].value};
            if (!planned.known && plan_.places[planned.place].id) std::swap(one, other);
            doubts.push_back({one, other, one, planned.reasons});
        }
        doubles::put_up(work_, doubles::place_kind, doubts, file_name_);
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
        queries::deny(work_, plan_.denied);
        return Done{};
    }

    Result<Done> visits() {
        return VisitsWriting(work_, plan_, mapping_, file_name_, {places_, bodies_})
            .write(stored_as_, [this](std::size_t records, std::int64_t written) {
                return go_on(records, written);
            });
    }

    /// What this file says as another did: it holds when the other is taken back.
    Result<Done> said_again() {
        std::vector<queries::SaidAgain> part;
        for (const auto& body : plan_.bodies)
            if (body.id) part.push_back({body.id->text(), {}});
        for (const auto& body : plan_.listed)
            if (body.id) part.push_back({body.id->text(), {}});
        for (const auto& place : plan_.places)
            if (place.id) part.push_back({place.id->text(), {}});
        queries::say_again(work_, part, stored_as_);
        part.clear();
        const auto all = said_again_in_order();
        for (std::size_t i = 0; i < all.size(); ++i) {
            const auto& [record, row, sheet] = *all[i];
            part.push_back({text_of(record), source(sheet, row)});
            if (part.size() < records_at_once && i + 1 < all.size()) continue;
            queries::say_again(work_, part, stored_as_);
            const auto size = part.size();
            part.clear();
            if (auto go = go_on(size, 0); !go) return go;
        }
        return Done{};
    }

    /// By the ids of what is said, as the table is kept: then each is put beside the one before.
    std::vector<const PlannedAgain*> said_again_in_order() const {
        std::vector<const PlannedAgain*> all;
        all.reserve(plan_.said_again.size());
        for (const auto& again : plan_.said_again) all.push_back(&again);
        std::ranges::stable_sort(all, {}, [](const auto* again) { return again->record; });
        return all;
    }

    Source source(const std::string& sheet, std::size_t row) const {
        return {mapping_.source, file_and_sheet(file_name_, sheet), static_cast<std::int64_t>(row)};
    }

    Result<Done> headcounts() {
        for (const auto& planned : plan_.headcounts) {
            auto draft = planned.draft;
            draft.id = places_[planned.place];
            if (planned.id) {
                if (auto done = places::recount(work_, *planned.id, draft); !done) return done;
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
    std::int64_t stored_as_;
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
