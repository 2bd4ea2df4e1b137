#include "modules/matching/sisdepen_lists_test.hpp"

#include <algorithm>
#include <map>

#include "engines/shared_data.hpp"

namespace liaise::matching::sisdepen {
namespace {

using Row = std::vector<std::string>;

std::vector<Row> rows_of(const std::string& text) {
    std::vector<Row> rows(1, Row(1));
    bool is_quoted = false;
    for (const char c : text) {
        if (c == '"') {
            is_quoted = !is_quoted;
        } else if (c == ',' && !is_quoted) {
            rows.back().emplace_back();
        } else if (c == '\n' && !is_quoted) {
            rows.emplace_back(1);
        } else if (c != '\r') {
            rows.back().back() += c;
        }
    }
    rows.pop_back();
    return rows;
}

std::optional<std::vector<Row>> rows() {
    const auto text = engines::contents_of(engines::shared_data() / "br-sisdepen" /
                                           "prisons_inspections_2016-06_2019-12.csv");
    if (text.empty()) return std::nullopt;
    return rows_of(text);
}

}  // namespace

std::optional<std::vector<Statement>> statements() {
    const auto all = rows();
    if (!all) return std::nullopt;
    std::map<std::string, std::size_t> column;
    for (std::size_t i = 0; i < all->front().size(); ++i) column[all->front()[i]] = i;
    std::vector<Statement> statements;
    for (std::size_t i = 1; i < all->size(); ++i) {
        const auto cell = [&](const char* name) { return (*all)[i][column.at(name)]; };
        Statement statement;
        statement.row = i;
        statement.list = cell("period");
        statement.name = cell("name");
        statement.other_names = {cell("alt_names")};
        statement.region = cell("uf").substr(0, 2);
        statement.town = cell("municipality");
        statement.town_code = cell("ibge");
        statement.postcode = cell("cep");
        statement.address = cell("address");
        statement.type = cell("type");
        statement.extra = {cell("sex")};
        statements.push_back(std::move(statement));
    }
    return statements;
}

Settings settings() {
    Settings settings;
    settings.abbreviations = {
        {"n", ""},
        {"no", ""},
        {"up", "unidade prisional"},
        {"u p", "unidade prisional"},
        {"upr", "unidade prisional regional"},
        {"cp", "cadeia publica"},
        {"pub", "publica"},
        {"pen", "penitenciaria"},
        {"penit", "penitenciaria"},
        {"pent", "penitenciaria"},
        {"cdp", "centro de detencao provisoria"},
        {"cr", "centro de ressocializacao"},
        {"pres", "presidente"},
        {"apac", "associacao de protecao e assistencia aos condenados"},
        {"reg", "regional"},
        {"fem", "feminino"},
        {"masc", "masculino"},
        {"dr", "doutor"},
        {"dra", "doutora"},
        {"prof", "professor"},
        {"des", "desembargador"},
        {"cel", "coronel"},
        {"sta", "santa"},
        {"sto", "santo"},
        {"fco", "francisco"},
        {"mons", "monsenhor"},
        {"pe", "padre"},
        {"s n", ""},
        {"sn", ""},
        {"r", "rua"},
        {"av", "avenida"},
        {"rod", "rodovia"},
        {"semi aberto", "semiaberto"},
    };
    settings.contrasts = {
        {{{"masculino", "masculina", "masculinos", "homens"},
          {"feminino", "feminina", "femininos", "mulheres"}}},
        {{{"fechado"}, {"semiaberto"}, {"aberto"}}},
    };
    return settings;
}

std::vector<double> capacities() {
    std::vector<double> capacities;
    const auto all = rows();
    if (!all) return capacities;
    const auto heading = std::find(all->front().begin(), all->front().end(), "capacity_total");
    const auto column = static_cast<std::size_t>(heading - all->front().begin());
    for (std::size_t i = 1; i < all->size(); ++i) {
        capacities.push_back(std::strtod((*all)[i][column].c_str(), nullptr));
    }
    return capacities;
}

std::vector<std::string> named_bodies() {
    std::vector<std::string> texts;
    const auto all = rows();
    if (!all) return texts;
    for (auto row = all->begin() + 1; row != all->end(); ++row) {
        if (!row->back().empty()) texts.push_back(row->back());
    }
    return texts;
}

}  // namespace liaise::matching::sisdepen
