#include "modules/coverage/matrix.hpp"

#include <algorithm>

#include "guard/page_number.hpp"
#include "modules/coverage/coverage.hpp"
#include "modules/coverage/coverage_queries.hpp"
#include "modules/coverage/tally.hpp"
#include "modules/regions/regions.hpp"

namespace liaise::coverage {

namespace {

enum class Rows { type, region, place };

/// What is counted where a row and a column meet.
struct Crossing {
    std::int64_t visits = 0;
    std::int64_t places_visited = 0;
    Latest last;
};

/// The rows by number, and after them the row of all.
struct Lines {
    Rows rows = Rows::type;
    std::uint32_t first_place = 0;  ///< of the page
    std::uint32_t last_place = 0;   ///< one beyond it
    std::uint32_t count = 0;

    /// The row of a place; `nowhere` when it is on another page.
    std::uint32_t of(const Country& country, std::uint32_t place) const {
        const auto& counted = country.places->counted[place];
        if (rows == Rows::type) return counted.type;
        if (rows == Rows::region)
            return counted.region == nowhere ? count - 1 : counted.region;
        return place < first_place || place >= last_place ? nowhere : place - first_place;
    }
};

struct MatrixTally {
    MatrixTally(const Country& country, const Lines& lines)
        : columns(static_cast<std::uint32_t>(country.bodies->types.size())),
          cells((lines.count + 1) * columns), totals(lines.count + 1),
          by_type(country.places->counted.size(), columns + 1) {}

    /// Adds a visit to a row; to the cell of each type of body once, however many took part.
    void take(std::uint32_t row, const VisitMade& visit, const std::vector<std::uint32_t>& types) {
        add(totals[row], visit);
        for (const auto type : types) add(cells[row * columns + type], visit);
    }
    static void add(Crossing& crossing, const VisitMade& visit) {
        crossing.last.take(visit);
        if (visit.is_in_period) ++crossing.visits;
    }

    std::uint32_t columns;
    std::vector<Crossing> cells;
    std::vector<Crossing> totals;
    Presence by_type;  ///< places by types of body, and in the last column by any
};

/// The types of the bodies of a visit, each once.
void types_of(const VisitMade& visit, const Bodies& bodies, std::vector<std::uint32_t>& types) {
    types.clear();
    for (const auto body : visit.bodies) {
        const auto type = bodies.counted[body].type;
        if (std::ranges::find(types, type) == types.end()) types.push_back(type);
    }
}

void count_places(MatrixTally& tally, const Lines& lines, const Country& country) {
    for (std::uint32_t place = 0; place < country.places->counted.size(); ++place) {
        for (const auto row : {lines.of(country, place), lines.count}) {
            if (row == nowhere) continue;
            for (std::uint32_t type = 0; type < tally.columns; ++type)
                if (tally.by_type.has(place, type))
                    ++tally.cells[row * tally.columns + type].places_visited;
            if (tally.by_type.has(place, tally.columns)) ++tally.totals[row].places_visited;
        }
    }
}

std::vector<std::int64_t> places_by_row(const Lines& lines, const Country& country) {
    std::vector<std::int64_t> places(lines.count + 1);
    for (std::uint32_t place = 0; place < country.places->counted.size(); ++place) {
        const auto row = lines.of(country, place);
        if (row != nowhere) ++places[row];
        ++places[lines.count];
    }
    return places;
}

MatrixRow row_of(const MatrixTally& tally, const Country& country, std::uint32_t row,
                 std::int64_t places) {
    MatrixRow made;
    const auto& total = tally.totals[row];
    made.places = places;
    made.visited = total.places_visited;
    made.never = places - total.places_visited;
    made.visits = total.visits;
    made.last = total.last.when;
    for (std::uint32_t type = 0; type < tally.columns; ++type) {
        const auto& cell = tally.cells[row * tally.columns + type];
        if (cell.last.when)
            made.cells.push_back({{country.bodies->types.text(type)}, cell.visits,
                                  cell.places_visited, cell.last.when});
    }
    return made;
}

/// The types of the bodies that are asked for, in the order of their vocabulary.
std::vector<Code<"body_type">> columns_of(const Bodies& bodies) {
    std::vector<Code<"body_type">> columns;
    for (std::uint32_t type = 0; type < bodies.types.size(); ++type)
        if (std::ranges::any_of(bodies.counted, [&](const CountedBody& body) {
                return body.type == type && body.is_asked;
            }))
            columns.push_back({bodies.types.text(type)});
    return columns;
}

Result<Rows> rows_of(const Question& question) {
    const auto rows = question.rows.value_or("type");
    if (rows == "type") return Rows::type;
    if (rows == "region") return Rows::region;
    if (rows == "place") return Rows::place;
    return invalid("rows", "coverage.no_such_rows", "Choose rows by type, region or place.");
}

Lines lines_of(Rows rows, const Places& places, std::int64_t page,
               std::int64_t rows_a_page) {
    Lines lines{rows, 0, 0, 0};
    const auto all = static_cast<std::int64_t>(places.counted.size());
    if (rows == Rows::type) lines.count = static_cast<std::uint32_t>(places.types.size());
    if (rows == Rows::region) lines.count = static_cast<std::uint32_t>(places.regions.size() + 1);
    if (rows == Rows::place) {
        const auto begin = std::min(guard::rows_before(page, rows_a_page), all);
        lines.first_place = static_cast<std::uint32_t>(begin);
        lines.last_place = static_cast<std::uint32_t>(std::min(begin + rows_a_page, all));
        lines.count = lines.last_place - lines.first_place;
    }
    return lines;
}

/// The code or id of each row.
std::vector<std::string> values_of(const Lines& lines, const Places& places) {
    if (lines.rows == Rows::type) return places.types.texts();
    auto values = places.regions.texts();
    values.emplace_back();
    if (lines.rows == Rows::place)
        values.assign(places.ids.texts().begin() + lines.first_place,
                      places.ids.texts().begin() + lines.last_place);
    return values;
}

using NamesById = std::map<std::string, Names>;

guard::Seen<NamesById> names_of(guard::Work& work, Rows rows,
                                const std::vector<std::string>& values) {
    const auto put = [](NamesById& names, const auto& id, const Names& its) { names[id] = its; };
    if (rows == Rows::region)
        return combined(*regions::list(work, {}), [&](const std::vector<regions::Region>& all) {
            NamesById names;
            for (const auto& region : all) put(names, region.id.text(), region.names);
            return names;
        });
    const auto ids = rows == Rows::place ? values : std::vector<std::string>{};
    return combined(queries::shown(work, ids), [&](const std::vector<queries::Shown>& all) {
        NamesById names;
        for (const auto& place : all) put(names, place.id, place.names);
        return names;
    });
}

void open_lists(MatrixRow& row, const std::string& field, const Question& question,
                const Period& period) {
    if (row.value.empty() && !field.empty()) return;
    std::vector<Setting> settings;
    if (!field.empty()) settings.push_back({field, row.value});
    row.opens_places = opens("/coverage/places", question, period, settings);
    row.opens_visits = opens("/coverage/visits", question, period, settings);
}

}  // namespace

Result<guard::Seen<Matrix>> matrix(guard::Work& work, const Question& question) {
    const auto about = asked(work, question);
    if (!about) return std::unexpected(about.error());
    const auto rows = rows_of(question);
    if (!rows) return std::unexpected(rows.error());
    const auto country = queries::country(work, *about);
    const auto page = std::max<std::int64_t>(question.page.value_or(1), 1);
    const auto lines = lines_of(*rows, *country.places, page, work.rows_a_page());

    std::vector<std::uint32_t> types;
    const auto tally = queries::visits(
        work, country, *about, MatrixTally(country, lines),
        [&](MatrixTally& made, const VisitMade& visit) {
            types_of(visit, *country.bodies, types);
            const auto row = lines.of(country, visit.place);
            if (row != nowhere) made.take(row, visit, types);
            made.take(lines.count, visit, types);
            if (!visit.is_in_period) return;
            for (const auto type : types) made.by_type.note(visit.place, type);
            made.by_type.note(visit.place, made.columns);
        });
    const auto values = values_of(lines, *country.places);
    const auto names = names_of(work, *rows, values);
    const auto field = question.rows.value_or("type");

    return tally.map([&](MatrixTally made) {
        count_places(made, lines, country);
        const auto places = places_by_row(lines, country);
        Matrix matrix{about->period, field, columns_of(*country.bodies), {}, {}, 0,
                      *rows == Rows::place ? page : 1};
        for (std::uint32_t i = 0; i < lines.count; ++i) {
            auto row = row_of(made, country, i, places[i]);
            row.value = values[i];
            if (const auto found = names->find(row.value); found != names->end())
                row.names = found->second;
            open_lists(row, field, question, about->period);
            if (row.places > 0) matrix.rows.push_back(std::move(row));
        }
        matrix.total = row_of(made, country, lines.count, places[lines.count]);
        open_lists(matrix.total, "", question, about->period);
        matrix.rows_in_all = *rows == Rows::place
                                 ? static_cast<std::int64_t>(country.places->counted.size())
                                 : static_cast<std::int64_t>(matrix.rows.size());
        return matrix;
    });
}

}  // namespace liaise::coverage
