#include "modules/complaints/load_writing.hpp"

#include "modules/complaints/cases_queries.hpp"
#include "modules/complaints/complaints.hpp"
#include "modules/complaints/counts_queries.hpp"
#include "modules/complaints/loading_queries.hpp"

namespace liaise::complaints {

namespace {

using imports::Go;
using imports::Phase;

// Records that are put down together; then it is told how far it is, and asked whether to go on.
constexpr std::int64_t at_once = 1'000;

/// Writes what the rows tell, in the order of the file.
class LoadWriting {
public:
    /// `own` is null where nothing is to be stored.
    LoadWriting(guard::Work& work, guard::OwnWork* own, LoadRows& rows, std::string file)
        : work_(work), own_(own), mapping_(rows.mapping()), file_(std::move(file)), rows_(rows),
          places_(queries::places_by_name(work)), report_(rows.report()) {}

    Result<LoadReport> write(const imports::OnProgress& on_progress) {
        const bool are_cases = mapping_.rows_are == RowsAre::cases;
        standing_ = are_cases ? queries::cases_of(work_, mapping_.name)
                              : queries::counts_of(work_, mapping_.name);
        const auto phase = own_ ? Phase::storing : Phase::comparing;
        const auto total = static_cast<std::int64_t>(rows_.told().size());
        std::int64_t done = 0;
        for (const auto& told : rows_.told()) {
            if (auto good = are_cases ? write_case(told) : write_count(told); !good)
                return std::unexpected(good.error());
            if (++done % at_once != 0) continue;
            put_down();
            if (on_progress({phase, done, total}) == Go::stop) return imports::stopped();
        }
        put_down();
        if (own_ && mapping_.is_complete) write_stretch();
        return reported();
    }

private:
    /// Puts what was gathered into the database.
    void put_down() {
        const auto cases = std::exchange(cases_, {});
        const auto counts = std::exchange(counts_, {});
        const auto said = std::exchange(said_, {});
        if (!own_) return;
        queries::insert(*own_, cases);
        queries::insert(*own_, counts);
        for (const auto& [id, number] : said) queries::put_said(*own_, id, number);
    }

    Result<Done> write_case(const Told& told) {
        const auto place = place_of(told);
        if (standing_.contains(told.key)) {
            ++report_.known;
            return Done{};
        }
        Case made;
        made.id = Id<Case>::random();
        made.received = told.when;
        made.place = place;
        if (!place && !told.place.empty()) made.place_words = told.place;
        made.theme = {told.theme};
        made.outcome = {told.outcome};
        if (!told.person.empty()) made.person = Confidential(told.person);
        cases_.push_back({made, told.key});
        ++report_.fresh;
        return Done{};
    }

    Result<Done> write_count(const Told& told) {
        const auto place = place_of(told);
        const auto found = standing_.find(told.key);
        const bool is_there = found != standing_.end();
        if (is_there && (found->second.has_place || !place)) return change(told, found->second);
        if (is_there) {  // its place has come into the register since
            const auto id = Id<Count>::from(found->second.id);
            ++report_.changed;
            if (!own_) return Done{};
            if (auto gone = remove_count(*own_, {*id}); !gone) return gone;
        } else {
            ++report_.fresh;
        }
        Count made;
        made.id = Id<Count>::random();
        made.place = place;
        if (!place && !told.place.empty()) made.place_words = told.place;
        made.theme = {told.theme};
        made.from = told.period.from;
        made.to = told.period.to;
        made.span = told.span;
        made.number = told.number;
        if (told.largest > 0) made.largest = told.largest;
        made.source = {mapping_.source, file_, static_cast<std::int64_t>(told.row)};
        counts_.push_back({made, told.key});
        said_.emplace_back(made.id.text(), told.number);
        return Done{};
    }

    /// What a person corrected by hand stays, as long as the file says what it said.
    Result<Done> change(const Told& told, const queries::Standing& standing) {
        if (standing.said == told.number) {
            ++report_.known;
            return Done{};
        }
        ++report_.changed;
        if (!own_) return Done{};
        const auto id = Id<Count>::from(standing.id);
        const auto before = queries::one(work_, *id);
        if (!before) return not_found();
        said_.emplace_back(standing.id, told.number);
        std::optional<std::int64_t> largest;
        if (told.largest > 0) largest = told.largest;
        return correct_count(*own_, {*id, (*before)->version, told.number, largest});
    }

    void write_stretch() {
        if (!report_.from || !report_.to) return;
        const auto key = mapping_.name + '|' + text_of(*report_.from) + '|' + text_of(*report_.to);
        if (queries::has_stretch(work_, key)) return;
        const Source source{mapping_.source, file_, {}};
        queries::insert(*own_, Stretch{Id<Stretch>::random(), {}, *report_.from, *report_.to,
                                       source}, key);
    }

    /// The one place of this name; nothing when there is none, or more than one.
    std::optional<Id<places::Place>> place_of(const Told& told) {
        const auto name = folded(told.place);
        const auto [first, last] = places_.equal_range(name);
        std::set<Id<places::Place>> all;
        for (auto place = first; place != last; ++place) all.insert(place->second);
        if (all.size() == 1) {
            known_.insert(name);
            return *all.begin();
        }
        not_known_.insert(name);
        rows_.note("place_not_known", told.place, told.row);
        return std::nullopt;
    }

    LoadReport reported() {
        report_.places_known = static_cast<std::int64_t>(known_.size());
        report_.places_not_known = static_cast<std::int64_t>(not_known_.size());
        report_.findings = rows_.reported().findings;
        return report_;
    }

    guard::Work& work_;
    guard::OwnWork* own_;
    const LoadMapping& mapping_;
    std::string file_;
    LoadRows& rows_;
    queries::PlacesByName places_;
    std::map<std::string, queries::Standing> standing_;
    std::vector<queries::KeyedCase> cases_;
    std::vector<queries::KeyedCount> counts_;
    std::vector<std::pair<std::string, std::int64_t>> said_;
    std::set<std::string> known_;
    std::set<std::string> not_known_;
    LoadReport report_;
};

}  // namespace

Result<LoadReport> compared(guard::Work& work, LoadRows& rows,
                            const imports::OnProgress& on_progress) {
    return LoadWriting(work, nullptr, rows, "").write(on_progress);
}

Result<LoadReport> written(guard::OwnWork& work, LoadRows& rows, const std::string& file_name,
                           const imports::OnProgress& on_progress) {
    return LoadWriting(work, &work, rows, imports::name_alone(file_name)).write(on_progress);
}

}  // namespace liaise::complaints
