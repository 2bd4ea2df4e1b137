#include "edge/sheet/geojson.hpp"

#include <fmt/format.h>

namespace liaise::sheet {

namespace {

std::string dumped(const Json& json) {
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

/// As text, since a position must come out as it was kept and no double keeps it.
std::string geometry_of(const Json& record) {
    const auto& latitude = record["latitude"];
    const auto& longitude = record["longitude"];
    if (!latitude.is_number_integer() || !longitude.is_number_integer()) return "null";
    return fmt::format(R"({{"type":"Point","coordinates":[{},{}]}})",
                       degrees_text(longitude.get<std::int64_t>()),
                       degrees_text(latitude.get<std::int64_t>()));
}

class GeoJson final : public Sheet {
public:
    GeoJson(std::vector<Column> columns, std::string language)
        : columns_(std::move(columns)), language_(std::move(language)) {
        std::erase_if(columns_, [](const Column& c) { return c.kind == Kind::degrees; });
    }
    void add(const Json& record) override {
        Json properties = Json::object();
        for (const auto& column : columns_)
            std::visit([&](const auto& value) { properties[column.name] = json_from(value); },
                       cell_of(record, column, language_));
        features_ += fmt::format(R"({}{{"type":"Feature","geometry":{},"properties":{}}})",
                                 features_.empty() ? "" : ",\n", geometry_of(record),
                                 dumped(properties));
    }
    std::string written(Fullness fullness) override {
        const bool is_cut = fullness == Fullness::cut;
        return fmt::format(R"({{"type":"FeatureCollection"{},"features":[{}]}})",
                           is_cut ? ",\"note\":" + dumped(cut_sentence()) : "", features_);
    }

private:
    static Json json_from(std::monostate) { return nullptr; }
    static Json json_from(std::int64_t number) { return number; }
    static Json json_from(const std::string& text) { return text; }

    std::vector<Column> columns_;
    std::string language_;
    std::string features_;
};

}  // namespace

std::unique_ptr<Sheet> geojson_sheet(std::vector<Column> columns, const std::string& language) {
    return std::make_unique<GeoJson>(std::move(columns), language);
}

}  // namespace liaise::sheet
