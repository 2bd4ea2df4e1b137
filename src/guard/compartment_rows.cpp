#include "guard/compartment_rows.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <stdexcept>
#include <utility>

#include "base/json_read.hpp"
#include "guard/compartment_parts.hpp"

namespace liaise::guard {

namespace {

// So many rows are written at once: enough for an engine to take them fast, and little memory.
constexpr std::size_t rows_at_once = 500;

/// Names of tables and columns come from the schema, never from a file.
std::string as_name(std::string_view name) { return fmt::format("\"{}\"", name); }

template <class Names, class F>
std::string joined(const Names& names, std::string_view between, F&& written) {
    std::string text;
    for (std::size_t i = 0; i < names.size(); ++i)
        text += fmt::format("{}{}", i ? between : "", written(names[i], i));
    return text;
}

std::string selecting(const store::Table& table, const Portion& portion) {
    if (table.key.empty())
        throw std::logic_error(fmt::format("{} has no primary key, and so no order", table.name));
    const auto column = [](const store::TableColumn& c, std::size_t) { return as_name(c.name); };
    const auto key = [](const std::string& name, std::size_t) { return as_name(name); };
    return fmt::format("SELECT {} FROM {} WHERE {} ORDER BY {}",
                       joined(table.columns, ", ", column),
                       portion.read_from.value_or(as_name(table.name)), portion.condition,
                       joined(table.key, ", ", key));
}

TableRow row_of(const store::Table& table, const store::Row& row) {
    TableRow fields;
    int at = 0;
    for (const auto& column : table.columns) {
        if (!row.is_null(at)) {
            if (column.holds == store::Holds::integer) fields[column.name] = row.integer(at);
            else fields[column.name] = std::string(row.text(at));
        }
        ++at;
    }
    return fields;
}

/// Nothing for a value that the column cannot hold.
std::optional<store::Bind> bind_of(const store::TableColumn& column, const Json& json) {
    const auto found = json.find(column.name);
    if (found == json.end()) {
        if (!column.may_be_empty) return std::nullopt;
        return store::Bind{std::monostate{}};
    }
    if (column.holds == store::Holds::integer) {
        if (!found->is_number_integer()) return std::nullopt;
        return store::Bind{found->get<std::int64_t>()};
    }
    if (!found->is_string()) return std::nullopt;
    return store::Bind{found->get<std::string>()};
}

/// The columns by which a table refers to itself and that may be filled later.
std::vector<std::string> self_references(const store::Table& table) {
    std::vector<std::string> columns;
    for (const auto& reference : table.references) {
        if (reference.table != table.name) continue;
        const auto before = columns.size();
        for (const auto& name : reference.columns)
            if (table.column(name)->may_be_empty) columns.push_back(name);
        if (columns.size() == before)
            throw std::logic_error(fmt::format("rows of {} cannot be without another", table.name));
    }
    return columns;
}

}  // namespace

void add_portion(store::Transaction& tx, const store::Table& table, const Portion& portion,
                 Lines& lines) {
    tx.each(selecting(table, portion), store::Binds{portion.bind}, [&](const store::Row& row) {
        auto fields = row_of(table, row);
        for (const auto& change : portion.changes) change(fields);
        Json json = Json::object();
        for (auto& [name, value] : fields) json[name] = std::move(value);
        lines.text += json.dump();
        lines.text += '\n';
        ++lines.rows;
    });
}

TableFilling::TableFilling(store::Transaction& tx, const store::Table& table,
                           const std::string& body)
    : tx_(tx), table_(table),
      scopes_({Scope::of_register().text(), Scope::of_body(body).text()}),
      postponed_(self_references(table)) {}

Result<Done> TableFilling::add(std::string_view line) {
    const auto json = parsed(line);
    if (!json || !json->is_object()) return compartment_parts::does_not_fit();
    auto binds = binds_of(*json);
    if (!binds) return std::unexpected(binds.error());
    inserts_.push_back(std::move(*binds));
    postpone(*json);
    ++rows_;
    if (inserts_.size() == rows_at_once) write();
    return Done{};
}

void TableFilling::finish() {
    write();
    if (updates_.empty()) return;
    const auto set = [](const std::string& name, std::size_t i) {
        return fmt::format("{} = ${}", as_name(name), i + 1);
    };
    const auto where = [this](const std::string& name, std::size_t i) {
        return fmt::format("{} = ${}", as_name(name), postponed_.size() + i + 1);
    };
    tx_.execute_many(fmt::format("UPDATE {} SET {} WHERE {}", as_name(table_.name),
                                 joined(postponed_, ", ", set),
                                 joined(table_.key, " AND ", where)),
                     updates_);
    updates_.clear();
}

Result<store::Binds> TableFilling::binds_of(const Json& json) const {
    for (const auto& [name, value] : json.items())
        if (!table_.has(name)) return compartment_parts::does_not_fit();
    const auto scope = json.find("scope");
    if (table_.has("scope") &&
        (scope == json.end() || !scope->is_string() ||
         std::ranges::find(scopes_, scope->get<std::string>()) == scopes_.end()))
        return compartment_parts::does_not_fit();
    store::Binds binds;
    for (const auto& column : table_.columns) {
        auto bind = bind_of(column, json);
        if (!bind) return compartment_parts::does_not_fit();
        binds.push_back(is_postponed(column.name) ? store::Bind{std::monostate{}}
                                                  : std::move(*bind));
    }
    return binds;
}

bool TableFilling::is_postponed(const std::string& column) const {
    return std::ranges::find(postponed_, column) != postponed_.end();
}

void TableFilling::postpone(const Json& json) {
    const bool refers = std::ranges::any_of(
        postponed_, [&](const std::string& name) { return json.contains(name); });
    if (!refers) return;
    store::Binds binds;
    for (const std::vector<std::string>* names : {&std::as_const(postponed_), &table_.key})
        for (const auto& name : *names)
            binds.push_back(*bind_of(*table_.column(name), json));
    updates_.push_back(std::move(binds));
}

void TableFilling::write() {
    if (inserts_.empty()) return;
    const auto column = [](const store::TableColumn& c, std::size_t) { return as_name(c.name); };
    const auto bind = [](const store::TableColumn&, std::size_t i) {
        return fmt::format("${}", i + 1);
    };
    tx_.execute_many(fmt::format("INSERT INTO {} ({}) VALUES ({})", as_name(table_.name),
                                 joined(table_.columns, ", ", column),
                                 joined(table_.columns, ", ", bind)),
                     inserts_);
    inserts_.clear();
}

}  // namespace liaise::guard
