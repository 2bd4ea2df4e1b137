#pragma once

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

#include "modules/bodies/bodies.hpp"
#include "modules/imports/a_register_test.hpp"
#include "modules/visits/statements.hpp"

namespace liaise::imports {

using Told = std::vector<std::string>;

/// A mapping of lists of dated inspections that rate a place. The two names stand for two offices
/// that publish such lists of the same places.
inline std::string list_of(const std::string& name) {
    return "name = \"" + name + "\"\nlanguage = \"en\"\nsource = \"The " + name + "\"\n" +
           R"([when]
always = "2023"
[place]
name = "place"
type = "prison"
[visit]
type = "inspection"
rating = "rating"
[[visit.by]]
body = "judge"
when = { column = "day" }
[[body]]
key = "judge"
names = { en = "Judges" }
type = "judge"
)";
}

/// The same, of lists that say yes or no in the column of the rating.
inline std::string yes_or_no(const std::string& name) {
    return "name = \"" + name + "\"\nlanguage = \"en\"\nsource = \"The " + name + "\"\n" +
           R"([when]
column = "day"
[place]
name = "place"
type = "prison"
[visit]
yes = "yes"
no = "no"
[[visit.by]]
column = "rating"
body = "judge"
[[body]]
key = "judge"
names = { en = "Judges" }
type = "judge"
)";
}

/// Lists that say something of the same inspections.
class ListsOfInspections : public ARegister {
protected:
    Report loaded(const std::string& file, const std::string& rows,
                  const std::string& mapping = list_of("office")) {
        const auto report = writing([&](guard::RegisterWork& work) {
            return store(work, {file, "place,day,rating\n" + rows}, mapping,
                         [](const Progress&) { return Go::on; });
        });
        if (!report) throw std::runtime_error(report.error().message);
        return **report;
    }
    /// The same, and gives which import it was.
    Id<Import> loading(const std::string& file, const std::string& rows,
                       const std::string& mapping = list_of("office")) {
        const auto before = imports_there();
        loaded(file, rows, mapping);
        for (const auto& id : imports_there())
            if (!before.contains(id)) return *Id<Import>::from(id);
        throw std::logic_error("no import");
    }

    /// Of each visit by its day, "day rating file row" of all that is said of it.
    std::map<std::string, Told> said() {
        return reading([](guard::Work& work) {
            std::map<std::string, Told> all;
            const auto page = visits::list(work, {}).value();
            for (const auto& visit : page.items) {
                const auto statements = visits::statements(work, {visit->id}).value();
                for (const auto& one : statements)
                    all[text_of(visit->when)].push_back(fmt::format(
                        "{} {} {} {}", text_of(one->when), one->rating.value_or("-"),
                        one->source.file.value_or("-"), one->source.row.value_or(0)));
            }
            for (auto& [day, told] : all) std::ranges::sort(told);
            return all;
        });
    }

    Id<Import> import_of(const std::string& file) {
        std::optional<Id<Import>> id;
        database().reading()->each("SELECT id FROM imports WHERE file_name = $1",
                                   store::Binds{file}, [&](const store::Row& row) {
                                       id = Id<Import>::from(row.text(0));
                                   });
        return id.value();
    }
    Undone undone(const Id<Import>& import) {
        const auto answer =
            writing([&](guard::RegisterWork& work) { return imports::undo(work, {import}); });
        if (!answer) throw std::runtime_error(answer.error().message);
        return **answer;
    }
    Undone undone(const std::string& file) { return undone(import_of(file)); }
    visits::Visit only_visit() {
        return reading(
            [](guard::Work& work) { return *visits::list(work, {}).value().items.at(0); });
    }
    /// How many visits, places and bodies but the coordinating one the register shows.
    Told shown() {
        return reading([](guard::Work& work) {
            return Told{fmt::format("{} visits", visits::list(work, {}).value().total),
                        fmt::format("{} places", places::list(work, {}).value().total),
                        fmt::format("{} bodies", bodies::list(work, {}).value().total - 1)};
        });
    }
    /// A person moves the visit to another place or day.
    void moved(const visits::Visit& visit, const Id<places::Place>& place,
               const std::string& day) {
        const auto done = writing([&](guard::RegisterWork& work) {
            return visits::correct_stated(
                work, {visit.id, visit.version,
                       {place, visit.bodies, when_from(day).value(), visit.type,
                        visit.announcement, {"A letter of the judges", {}, {}}}});
        });
        ASSERT_TRUE(done) << done.error().message;
    }
    /// A place that a person adds.
    Id<places::Place> added(const std::string& name) {
        return writing([&](guard::RegisterWork& work) {
                   places::Draft draft;
                   draft.names = {{"en", name}};
                   draft.type.value = "prison";
                   draft.source.statement = "Made up";
                   return places::add(work, draft);
               })
            .value();
    }

private:
    std::set<std::string> imports_there() {
        std::set<std::string> all;
        database().reading()->each("SELECT id FROM imports", {}, [&](const store::Row& row) {
            all.emplace(row.text(0));
        });
        return all;
    }
};

}  // namespace liaise::imports
