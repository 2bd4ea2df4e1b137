#include <algorithm>

#include "bench/matching_gold.hpp"

namespace liaise::bench {

namespace {

using matching::Statement;

std::filesystem::path folder() { return shared_data() / "gb-prison-registers"; }

Table table(const std::string& file) { return Table::read(folder() / (file + ".tsv")).value(); }

/// The register has names and codes alone, and two names for two of the prisons.
std::vector<matching::KnownPlace> register_of_prisons() {
    const auto prisons = table("data_prison_prison");
    std::map<std::string, matching::KnownPlace> places;
    for (std::size_t i = 0; i < prisons.size(); ++i) {
        const auto code = prisons.cell(i, "prison-estate");
        Statement statement;
        statement.row = i;
        statement.list = "register";
        statement.name = prisons.cell(i, "name");
        places[code].key = code;
        places[code].statements.push_back(statement);
    }
    std::vector<matching::KnownPlace> list;
    for (auto& [code, place] : places) list.push_back(std::move(place));
    return list;
}

using Codes = std::map<std::string, std::set<std::string>>;

void add(Codes& codes, const std::string& map, const std::string& from) {
    const auto rows = table(map);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (const auto code = rows.cell(i, "prison"); !code.empty())
            codes[rows.cell(i, from)].insert(code);
    }
}

GoldList list_of(const std::string& file, Use use, const std::string& remark,
                 const std::function<void(const Table&, std::size_t, GoldRow&)>& read) {
    const auto rows = table(file);
    GoldList list{file.substr(file.find('_') + 1, file.rfind('_') - file.find('_') - 1), use,
                  Shape::each_once, {}, remark};
    for (std::size_t i = 0; i < rows.size(); ++i) {
        GoldRow row;
        row.statement.row = i;
        row.statement.list = list.name;
        read(rows, i, row);
        if (!row.statement.name.empty()) list.rows.push_back(std::move(row));
    }
    return list;
}

std::string commas(std::string address) {
    std::ranges::replace(address, '|', ',');
    return address;
}

/// What any of the maps says of a name: each was made on another day and lacks what had closed.
void fill_up(Codes& codes) {
    Codes all;
    add(all, "lists_former-prisons_prisons", "name");
    add(all, "lists_former-prisons_prisons", "official-name");
    add(all, "maps_nomis-code", "name");
    add(all, "maps_nomis-code", "nomis-name");
    add(all, "maps_prison-estate", "name");
    add(all, "maps_prison-finder", "prison-finder");
    add(all, "maps_prison-map-prison", "prison-map-prison");
    codes.merge(all);
}

/// What the six maps say of NOMIS codes, and what they leave out: two prisons of one code each.
Codes nomis_codes() {
    Codes codes;
    add(codes, "maps_nomis-code", "nomis");
    add(codes, "lists_former-prisons_prisons", "nomis");
    for (const auto* nomis : {"GNI", "SPI"}) codes[nomis] = {"GN"};
    for (const auto* nomis : {"UKI", "UPI"}) codes[nomis] = {"UK"};
    return codes;
}

void add_lists_with_maps(std::vector<GoldList>& lists) {
    Codes estate;
    Codes finder;
    Codes map;
    Codes contracted;
    add(estate, "maps_prison-estate", "name");
    estate["Mount, The"] = {"MT"};
    estate["Verne, The"] = {"VE"};
    add(finder, "maps_prison-finder", "prison-finder");
    finder["Spring Hill"] = {"GN"};
    finder["Usk/Prescoed (Prescoed)"] = {"UK"};
    add(map, "maps_prison-map-prison", "prison-map-prison");
    add(contracted, "maps_contracted-out", "name");
    map["HMP/YOI Highdown"] = {"HO"};
    map["HMP Spring Hill"] = {"GN"};
    map["HMP Usk and HMP/YOI Prescoed"] = {"UK"};
    for (auto* codes : {&estate, &finder, &map, &contracted}) fill_up(*codes);
    lists.push_back(list_of("lists_prison-finder_prison-address-text", Use::developed,
                            "has addresses and postcodes, the register none",
                            [&](const Table& rows, std::size_t i, GoldRow& row) {
                                row.statement.name = rows.cell(i, "name");
                                row.statement.address = commas(rows.cell(i, "address-text"));
                                row.statement.postcode = rows.cell(i, "postcode");
                                row.right = finder[row.statement.name];
                            }));
    lists.push_back(list_of("lists_prison-map_prisons", Use::developed, "the full name",
                            [&](const Table& rows, std::size_t i, GoldRow& row) {
                                row.statement.name = rows.cell(i, "official-name");
                                row.right = map[row.statement.name];
                            }));
    lists.push_back(list_of("lists_prison-estate_prison_estate", Use::developed,
                            "has addresses and postcodes, the register none",
                            [&](const Table& rows, std::size_t i, GoldRow& row) {
                                row.statement.name = rows.cell(i, "name");
                                row.statement.address = rows.cell(i, "address");
                                row.statement.postcode = rows.cell(i, "postcode");
                                row.right = estate[row.statement.name];
                            }));
    lists.push_back(list_of("lists_contracted-out_prisons", Use::developed, "",
                            [&](const Table& rows, std::size_t i, GoldRow& row) {
                                row.statement.name = rows.cell(i, "name");
                                row.right = contracted[row.statement.name];
                            }));
}

void add_lists_with_codes(std::vector<GoldList>& lists) {
    auto nomis = nomis_codes();
    lists.push_back(list_of("lists_nomis-codes_nomis-codes", Use::developed,
                            "by the NOMIS code, which is not compared",
                            [&](const Table& rows, std::size_t i, GoldRow& row) {
                                row.statement.name = rows.cell(i, "name");
                                row.right = nomis[rows.cell(i, "nomis")];
                            }));
    Codes own;
    add(own, "lists_former-prisons_prisons", "prison");
    add(own, "maps_nomis-code", "prison");
    lists.push_back(list_of("lists_noms-codes_prison-codes", Use::developed,
                            "by the NOMIS or the register's code, which are not compared",
                            [&](const Table& rows, std::size_t i, GoldRow& row) {
                                row.statement.name = rows.cell(i, "name");
                                row.right = nomis[rows.cell(i, "nomis")];
                                if (row.right.empty()) row.right = own[rows.cell(i, "lids")];
                            }));
    lists.push_back(list_of("lists_legal-aid-agency_prison-codes", Use::developed,
                            "by the first two letters of its code, which is not compared",
                            [&](const Table& rows, std::size_t i, GoldRow& row) {
                                row.statement.name = rows.cell(i, "location");
                                row.right = {rows.cell(i, "code").substr(0, 2)};
                            }));
    lists.push_back(list_of("lists_former-prisons_prisons", Use::developed,
                            "the short name; by the register's code, which is not compared",
                            [&](const Table& rows, std::size_t i, GoldRow& row) {
                                row.statement.name = rows.cell(i, "name");
                                row.statement.address = commas(rows.cell(i, "address-text"));
                                row.statement.postcode = rows.cell(i, "postcode");
                                row.right = {rows.cell(i, "prison")};
                            }));
}

/// Two lists without codes: their names were read by a person.
void add_lists_read_by_hand(std::vector<GoldList>& lists) {
    const auto read = Table::read("tests/golden/gb_prison_names.tsv").value();
    Codes codes;
    for (std::size_t i = 0; i < read.size(); ++i) {
        auto& right = codes[read.cell(i, "name")];
        const auto said = read.cell(i, "prison");
        for (std::size_t at = 0; at + 2 <= said.size(); at += 3) right.insert(said.substr(at, 2));
    }
    for (const auto& [file, heading] :
         {std::pair("lists_prison-performance-stats-2016_prisons", "prison"),
          std::pair("lists_prison-visits_prisons", "name")}) {
        lists.push_back(list_of(file, Use::developed, "by `tests/golden/gb_prison_names.tsv`",
                                [&, name = heading](const Table& rows, std::size_t i,
                                                    GoldRow& row) {
                                    row.statement.name = rows.cell(i, name);
                                    row.right = codes.at(row.statement.name);
                                }));
        // The list of visits has a row for each wing or kind of prisoner that is visited apart.
        if (heading == std::string("name")) lists.back().shape = Shape::any_number;
    }
}

}  // namespace

std::optional<GoldRegister> english_prisons() {
    if (!std::filesystem::exists(folder())) return std::nullopt;
    const char* remark =
        "English and Welsh prisons as nine bodies write them, against the register, which has a "
        "name and no address, postcode\nor region; all are in one region. Right is what the six "
        "maps and the codes say. All lists were looked at before the\nend. Not known: what closed "
        "before the register began (courts' cells, training centres, a castle) has no partner.";
    GoldRegister prisons{"gb-prison-registers", "en", remark, register_of_prisons(), {}};
    add_lists_with_maps(prisons.lists);
    add_lists_with_codes(prisons.lists);
    add_lists_read_by_hand(prisons.lists);
    return prisons;
}

}  // namespace liaise::bench
