#include <algorithm>
#include <array>
#include <string_view>

#include "bench/matching_gold.hpp"

namespace liaise::bench {

namespace {

using matching::Statement;

/// The crosswalk writes states out, the register has their letters.
constexpr std::array<std::pair<std::string_view, std::string_view>, 29> states = {{
    {"Arizona", "AZ"},       {"California", "CA"},     {"Colorado", "CO"},
    {"Georgia", "GA"},       {"Idaho", "ID"},          {"Illinois", "IL"},
    {"Indiana", "IN"},       {"Kansas", "KS"},         {"Kentucky", "KY"},
    {"Maine", "ME"},         {"Maryland", "MD"},       {"Massachusetts", "MA"},
    {"Michigan", "MI"},      {"Minnesota", "MN"},      {"Mississippi", "MS"},
    {"Montana", "MT"},       {"Nevada", "NV"},         {"New Jersey", "NJ"},
    {"New Mexico", "NM"},    {"New York", "NY"},       {"North Carolina", "NC"},
    {"North Dakota", "ND"},  {"Oklahoma", "OK"},       {"Oregon", "OR"},
    {"Pennsylvania", "PA"},  {"South Carolina", "SC"}, {"South Dakota", "SD"},
    {"Texas", "TX"},         {"West Virginia", "WV"},
}};

/// A word or two of five letters at most, as "MCTC-H" or "DRF".
bool is_short(const std::string& name) {
    const auto words = matching::words_of(name, {});
    return words.size() <= 2 && std::ranges::all_of(words, [](const auto& word) {
               return word.size() <= 5 && (word.front() < '0' || word.front() > '9');
           });
}

std::string letters_of(const std::string& state) {
    const auto* found = std::ranges::find(states, state, [](const auto& s) { return s.first; });
    return found == states.end() ? state : std::string(found->second);
}

constexpr double micro_degrees = 1e6;

std::optional<matching::Position> position(const std::string& latitude,
                                           const std::string& longitude) {
    if (latitude.empty() || longitude.empty() || latitude == "NA" || longitude == "NA") return {};
    return matching::Position{static_cast<std::int64_t>(std::stod(latitude) * micro_degrees),
                              static_cast<std::int64_t>(std::stod(longitude) * micro_degrees)};
}

std::vector<matching::KnownPlace> hifld(const Table& rows) {
    std::vector<matching::KnownPlace> places;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        Statement statement;
        statement.row = i;
        statement.list = "hifld";
        statement.name = rows.cell(i, "NAME");
        statement.region = rows.cell(i, "STATE");
        statement.town = rows.cell(i, "CITY");
        statement.postcode = rows.cell(i, "ZIP");
        statement.address = rows.cell(i, "ADDRESS");
        statement.position = position(rows.cell(i, "lat"), rows.cell(i, "lon"));
        places.push_back({rows.cell(i, "FACILITYID"), {std::move(statement)}});
    }
    return places;
}

std::vector<matching::KnownPlace> facilities_of_2017(const Table& rows) {
    std::vector<matching::KnownPlace> places;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        Statement statement;
        statement.row = i;
        statement.list = "2017";
        statement.name = rows.cell(i, "Name");
        statement.region = rows.cell(i, "State");
        statement.town = rows.cell(i, "City");
        statement.postcode = rows.cell(i, "Zip");
        statement.address = rows.cell(i, "Address");
        places.push_back({rows.cell(i, "DETLOC"), {std::move(statement)}});
    }
    return places;
}

GoldRow roster_row(const Table& rows, std::size_t i, const std::set<std::string>& known) {
    GoldRow row;
    row.statement.row = i;
    row.statement.list = "roster";
    row.statement.name = rows.cell(i, "canonical_name");
    row.statement.region = rows.cell(i, "facility_state");
    row.statement.town = rows.cell(i, "facility_city");
    row.statement.postcode = rows.cell(i, "facility_zip");
    row.statement.address = rows.cell(i, "facility_address");
    if (known.contains(rows.cell(i, "detloc"))) row.right = {rows.cell(i, "detloc")};
    return row;
}

/// Names of the workbooks as inspectors wrote them; the roster says which place a name, its town
/// and its state stand for.
GoldList inspected(const Table& roster, const std::set<std::string>& known) {
    GoldList list{"names in the inspections of 2019 to 2026", Use::held_out, Shape::each_once, {},
                  "name, town and state alone; only those that the roster has letter for letter"};
    const auto folded = [](const Table& t, std::size_t i, const char* name, const char* town,
                           const char* state) {
        return matching::normalise(t.cell(i, name)) + '|' + matching::normalise(t.cell(i, town)) +
               '|' + t.cell(i, state);
    };
    std::map<std::string, std::string> codes;
    for (std::size_t i = 0; i < roster.size(); ++i) {
        codes[folded(roster, i, "canonical_name", "facility_city", "facility_state")] =
            roster.cell(i, "detloc");
    }
    const auto rows = Table::read(shared_data() / "us-ice-inspections" / "inspections_long.csv");
    std::set<std::string> seen;
    for (std::size_t i = 0; i < rows->size(); ++i) {
        if (!rows->cell(i, "detloc").empty()) continue;
        const auto key = folded(*rows, i, "facility", "city", "state");
        if (!codes.contains(key) || !seen.insert(key).second) continue;
        GoldRow row;
        row.statement.row = i;
        row.statement.list = "workbooks";
        row.statement.name = rows->cell(i, "facility");
        row.statement.region = rows->cell(i, "state");
        row.statement.town = rows->cell(i, "city");
        if (known.contains(codes[key])) row.right = {codes[key]};
        list.rows.push_back(std::move(row));
    }
    return list;
}

}  // namespace

std::optional<GoldRegister> american_prisons() {
    const auto folder = shared_data() / "us-prisons-deaths";
    const auto rows = Table::read(folder / "hifld_prisons_with_centroids.csv");
    const auto spellings = Table::read(folder / "facility_name_spellings_crosswalk.csv");
    if (!rows || !spellings) return std::nullopt;
    GoldRegister prisons{"us-prisons-deaths", "en",
                         "American prisons and jails with towns and addresses, the state as "
                         "region, against the names that states write in\ntheir reports of deaths: "
                         "no town, no address. Right is what the crosswalk says; it takes one of "
                         "several units of\na prison (central, east, south) where the report names "
                         "none.",
                         hifld(*rows), {}};
    const char* streets = "mostly a street address instead of a name";
    GoldList first{"spellings, Arizona to Mississippi", Use::developed, Shape::any_number, {}, ""};
    GoldList second{"spellings, Montana to West Virginia but Texas", Use::held_out,
                    Shape::any_number, {}, ""};
    const char* of_their_own = "an office's own code, which nobody reads without its key";
    GoldList first_codes{"short names, Arizona to Mississippi", Use::developed,
                         Shape::any_number, {}, of_their_own};
    GoldList second_codes{"short names, Montana to West Virginia but Texas", Use::held_out,
                          Shape::any_number, {}, of_their_own};
    GoldList even{"spellings, Texas, even ids", Use::developed, Shape::any_number, {}, streets};
    GoldList odd{"spellings, Texas, odd ids", Use::held_out, Shape::any_number, {}, streets};
    std::set<std::string> known;
    for (const auto& place : prisons.places) known.insert(place.key);
    for (std::size_t i = 0; i < spellings->size(); ++i) {
        const auto id = spellings->cell(i, "HIFLD.ID");
        // An id that the register no longer has does not say what is right.
        if (!known.contains(id)) continue;
        GoldRow row;
        row.statement.row = i;
        row.statement.name = spellings->cell(i, "FACILITY.NAME.RAW");
        row.statement.region = letters_of(spellings->cell(i, "State"));
        row.right = {id};
        const bool is_texan = row.statement.region == "TX";
        const auto letter = row.statement.name.front();
        const bool is_street = is_texan && letter >= '0' && letter <= '9';
        if (is_street) row.statement.address = row.statement.name;
        const bool is_odd = (id.back() - '0') % 2 == 1;
        const bool is_first = spellings->cell(i, "State") < "Mo";
        const bool is_code = is_short(row.statement.name);
        auto& list = is_texan   ? (is_odd ? odd : even)
                     : is_first ? (is_code ? first_codes : first)
                                : (is_code ? second_codes : second);
        list.rows.push_back(std::move(row));
    }
    prisons.lists = {std::move(first), std::move(second), std::move(first_codes),
                     std::move(second_codes), std::move(even), std::move(odd)};
    return prisons;
}

std::optional<GoldRegister> american_detention() {
    const auto folder = shared_data() / "us-ice-inspections";
    const auto rows = Table::read(folder / "facilities_2017.csv");
    const auto roster = Table::read(folder / "facility_roster_canonical_ids.csv");
    if (!rows || !roster) return std::nullopt;
    GoldRegister places{"us-ice-inspections", "en",
                        "The list of 2017 of places of immigration detention against later lists. "
                        "Right is what the detention code says; a code\nthat the list of 2017 has "
                        "not counts as no partner, also where the place is there under another "
                        "code.",
                        facilities_of_2017(*rows), {}};
    std::set<std::string> known;
    for (const auto& place : places.places) known.insert(place.key);
    GoldList even{"roster, even numbers", Use::developed, Shape::each_once, {}, ""};
    GoldList odd{"roster, odd numbers", Use::held_out, Shape::each_once, {}, ""};
    for (std::size_t i = 0; i < roster->size(); ++i) {
        const bool is_odd = std::stoi(roster->cell(i, "canonical_id")) % 2 == 1;
        // A row without a code says nothing of which place is right.
        if (roster->cell(i, "detloc") == "NA") continue;
        (is_odd ? odd : even).rows.push_back(roster_row(*roster, i, known));
    }
    places.lists = {std::move(even), std::move(odd), inspected(*roster, known)};
    return places;
}

std::optional<GoldRegister> italian_prisons() {
    const auto folder = shared_data() / "it-prisons";
    const auto rows = Table::read(folder / "anagrafica.csv");
    const auto latest = Table::read(folder / "istituti_piu_recente_2026-08.csv");
    if (!rows || !latest) return std::nullopt;
    GoldRegister prisons{"it-prisons", "it",
                         "Italian prisons as the ministry lists them twice, without regions. "
                         "Right is what the page number says.",
                         {}, {}};
    std::set<std::string> known;
    for (std::size_t i = 0; i < rows->size(); ++i) {
        Statement statement;
        statement.row = i;
        statement.list = "anagrafica";
        const auto own = rows->cell(i, "nome");
        statement.name = rows->cell(i, "titolo");
        if (own != "NULL") statement.other_names = {statement.name + ' ' + own};
        statement.town = rows->cell(i, "comune");
        statement.address = rows->cell(i, "indirizzo");
        statement.type = rows->cell(i, "tipo");
        known.insert(rows->cell(i, "id_pagina"));
        prisons.places.push_back({rows->cell(i, "id_pagina"), {std::move(statement)}});
    }
    GoldList list{"prisons of August 2026", Use::held_out, Shape::each_once, {},
                  "by the ministry's page number; Italian, of which nothing was looked at"};
    for (std::size_t i = 0; i < latest->size(); ++i) {
        GoldRow row;
        row.statement.row = i;
        row.statement.list = "2026-08";
        row.statement.name = latest->cell(i, "nome istituto");
        row.statement.address = latest->cell(i, "indirizzo");
        row.statement.type = latest->cell(i, "tipo istituto");
        if (known.contains(latest->cell(i, "id istituto")))
            row.right = {latest->cell(i, "id istituto")};
        list.rows.push_back(std::move(row));
    }
    prisons.lists = {std::move(list)};
    return prisons;
}

}  // namespace liaise::bench
