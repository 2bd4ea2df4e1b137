#include "modules/complaints/loading.hpp"

#include <algorithm>

#include "base/encoding.hpp"
#include "modules/complaints/cases_queries.hpp"
#include "modules/complaints/complaints.hpp"
#include "modules/complaints/counts_queries.hpp"
#include "modules/complaints/load_rows.hpp"
#include "modules/complaints/loading_queries.hpp"

namespace liaise::complaints {

namespace {

using imports::Go;
using imports::Phase;

// Rows, or records, after which it is told how far the loading is, and asked whether to go on.
constexpr std::int64_t at_once = 1'000;

/// Writes what the rows tell, in the order of the file.
class Loading {
public:
    enum class Effect { none, stored };

    Loading(guard::OwnWork& work, const LoadMapping& mapping, const LoadUpload& upload,
            LoadRows& rows)
        : work_(work), mapping_(mapping), file_(imports::name_alone(upload.file_name)),
          effect_(upload.is_check_only ? Effect::none : Effect::stored), rows_(rows),
          places_(queries::places_by_name(work)), report_(rows.report()) {}

    Result<LoadReport> write(const imports::OnProgress& on_progress) {
        const bool are_cases = mapping_.rows_are == RowsAre::cases;
        standing_ = are_cases ? queries::cases_of(work_, mapping_.name)
                              : queries::counts_of(work_, mapping_.name);
        const auto total = static_cast<std::int64_t>(rows_.told().size());
        std::int64_t done = 0;
        for (const auto& told : rows_.told()) {
            if (auto good = are_cases ? write_case(told) : write_count(told); !good)
                return std::unexpected(good.error());
            if (++done % at_once == 0 && on_progress({Phase::storing, done, total}) == Go::stop)
                return imports::stopped();
        }
        if (effect_ == Effect::none) return reported();
        queries::insert(work_, cases_);
        queries::insert(work_, counts_);
        for (const auto& [id, said] : said_) queries::put_said(work_, id, said);
        if (mapping_.is_complete) write_stretch();
        return reported();
    }

private:
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
            if (effect_ == Effect::none) return Done{};
            if (auto gone = remove_count(work_, {*id}); !gone) return gone;
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
        if (effect_ == Effect::none) return Done{};
        const auto id = Id<Count>::from(standing.id);
        const auto before = queries::one(work_, *id);
        if (!before) return not_found();
        said_.emplace_back(standing.id, told.number);
        std::optional<std::int64_t> largest;
        if (told.largest > 0) largest = told.largest;
        return correct_count(work_, {*id, (*before)->version, told.number, largest});
    }

    void write_stretch() {
        if (!report_.from || !report_.to) return;
        const auto key = mapping_.name + '|' + text_of(*report_.from) + '|' + text_of(*report_.to);
        if (queries::has_stretch(work_, key)) return;
        const Source source{mapping_.source, file_, {}};
        queries::insert(work_, Stretch{Id<Stretch>::random(), {}, *report_.from, *report_.to,
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

    guard::OwnWork& work_;
    const LoadMapping& mapping_;
    std::string file_;
    Effect effect_;
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

Result<Done> read_rows(LoadRows& rows, const LoadMapping& mapping, const std::string& content,
                       const imports::OnProgress& on_progress) {
    if (content.size() > imports::content_bytes_max) return std::unexpected(imports::too_large());
    const auto text = decoded(content);
    if (!text) return std::unexpected(text.error());
    const auto lines = std::ranges::count(text->text, '\n');
    bool has_heading = false;
    const auto take = [&](std::size_t row, const Cells& cells) -> Result<Done> {
        if (!has_heading) {
            has_heading = true;
            return rows.take_heading(cells);
        }
        rows.take(row, cells);
        const auto done = rows.report().rows_read;
        if (done % at_once == 0 && on_progress({Phase::reading, done, lines}) == Go::stop)
            return imports::stopped();
        return Done{};
    };
    const auto delimiter = mapping.delimiter.value_or(delimiter_of(text->text));
    if (auto good = each_row(text->text, delimiter, take); !good) return good;
    if (rows.report().rows_read == 0)
        return invalid("content", "imports.no_rows",
                       "The file has no row below its heading. Choose another file.");
    return Done{};
}

}  // namespace

Result<guard::Seen<LoadReport>> load(guard::OwnWork& work, const LoadUpload& upload,
                                     const imports::OnProgress& on_progress) {
    const auto mapping = read_load_mapping(work, upload.mapping);
    if (!mapping) return std::unexpected(mapping.error());
    LoadRows rows(*mapping, work.today());
    if (auto good = read_rows(rows, *mapping, upload.content, on_progress); !good)
        return std::unexpected(good.error());
    Loading loading(work, *mapping, upload, rows);
    auto report = loading.write(on_progress);
    if (!report) return std::unexpected(report.error());
    return work.own_knowledge(std::move(*report));
}

Result<guard::Seen<LoadReport>> load_upload(guard::OwnWork& work, const LoadUpload& upload) {
    return load(work, upload, [](const imports::Progress&) { return Go::on; });
}

}  // namespace liaise::complaints
