#pragma once

#include "guard/bare.hpp"
#include "modules/recommendations/a_register_test.hpp"
#include "modules/recommendations/loading.hpp"

namespace liaise::recommendations {

/// A register whose council loads files of recommendations.
class ALoad : public ARegister {
protected:
    Result<LoadReport> tried(const LoadUpload& upload, const imports::OnProgress& on_progress) {
        const auto tx = database().writing();
        auto work = guard::OwnWork::of(guard::Work(*ours, *tx, noon)).value();
        const auto report = load(work, upload, on_progress);
        if (!report) return std::unexpected(report.error());
        tx->commit();
        return **report;
    }
    LoadReport loaded(const std::string& content, const std::string& mapping) {
        return done({"folder/list.csv", content, mapping, false});
    }
    LoadReport checked(const std::string& content, const std::string& mapping) {
        return done({"folder/list.csv", content, mapping, true});
    }
    Result<LoadUndone> undone(const Id<Load>& id) {
        const auto tx = database().writing();
        auto work = guard::OwnWork::of(guard::Work(*ours, *tx, noon)).value();
        if (const auto done = undo_load(work, {id}); !done) return std::unexpected(done.error());
        const auto undone = (*find_load(work, {id}).value()).undone.value();
        tx->commit();
        return undone;
    }
    /// What was loaded, the latest first.
    std::vector<StoredLoad> all_loads() {
        const auto tx = database().reading();
        guard::Work work(*ours, *tx, noon);
        return guard::bare(loads(work, {}).value());
    }
    /// The recommendations, by title.
    std::map<std::string, Recommendation> by_title() {
        const auto tx = database().reading();
        guard::Work work(*ours, *tx, noon);
        std::map<std::string, Recommendation> all;
        const auto page = list(work, {}).value();
        for (const auto& one : page.items) all.emplace(one->title, *one);
        return all;
    }
    /// How many there are of each value of each field.
    std::map<std::string, std::map<std::string, std::int64_t>> numbers() {
        const auto tx = database().reading();
        guard::Work work(*ours, *tx, noon);
        std::map<std::string, std::map<std::string, std::int64_t>> all;
        const auto counted = facets(work, {}).value();
        for (const auto& facet : counted) all[facet->field][facet->value] = facet->count;
        return all;
    }
    std::int64_t rows_of(const std::string& table) {
        const auto tx = database().reading();
        std::int64_t rows = 0;
        tx->each("SELECT COUNT(*) FROM " + table, {},
                 [&](const store::Row& row) { rows = row.integer(0); });
        return rows;
    }
    void expect_nothing_left() {
        for (const char* table : {"recommendations", "recommendation_facts",
                                  "recommendation_readings", "recommendation_statements"})
            EXPECT_EQ(rows_of(table), 0) << table;
    }
    Id<bodies::Body> registered(const char* name, const char* type) {
        const auto tx = database().writing();
        auto work = guard::RegisterWork::of(guard::Work(*ours, *tx, noon)).value();
        bodies::Draft draft;
        draft.names = {{"en", name}};
        draft.type = {type};
        draft.is_dependent = {"no"};
        draft.source = {"A test", {}, {}};
        const auto id = bodies::add(work, draft).value();
        tx->commit();
        return id;
    }

private:
    LoadReport done(const LoadUpload& upload) {
        auto report = tried(upload, [](const auto&) { return imports::Go::on; });
        if (!report) throw std::runtime_error(report.error().message);
        return *report;
    }
};

}  // namespace liaise::recommendations
