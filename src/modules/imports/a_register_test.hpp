#pragma once

#include <gtest/gtest.h>

#include "engines/engines.hpp"
#include "guard/afterwards.hpp"
#include "modules/imports/imports.hpp"
#include "modules/places/places.hpp"

namespace liaise::imports {

/// A register with a coordinating body and nothing else, and a mapping of a small census. It is
/// the 24th of November 2026.
class ARegister : public engines::OnBothEngines {
protected:
    static constexpr Moment now{1'795'521'600};

    ARegister();

    guard::Viewer coordinator();
    guard::Afterwards afterwards() {
        return guard::Afterwards(database(), coordinator(), Clock::standing_at(now));
    }

    /// What `f` makes of the coordinator's work, which reads.
    template <class F>
    auto reading(F&& f) {
        return afterwards().reading(std::forward<F>(f));
    }
    /// The same for work that writes; it is kept unless it gives an error.
    template <class F>
    auto writing(F&& f) {
        return afterwards().writing<guard::RegisterWork>(std::forward<F>(f));
    }

    Report checked(const File& file);
    Report stored(const File& file);
    /// Stores, and stops once `records` are written; nothing is kept.
    Error stopped_after(const File& file, std::int64_t records);

    /// The first place that a search for `name` finds.
    places::Place place_called(const std::string& name);
    /// A person moves the place to another town.
    void corrected(const places::Place& place, const std::string& town);

    /// Every row of every table that an import writes into, but for what it remembers of itself.
    std::string register_as_text();
    std::int64_t number(const std::string& sql);
};

/// Rows of a census under the heading that `census_mapping` names.
File census(const std::string& rows);
/// A census with so many places, in one half-year, each seen by a judge.
File large_census(std::size_t places);
extern const std::string census_mapping;

/// "row kind" of each finding, without the ones that tell what is new.
std::vector<std::string> told(const Report& report);

}  // namespace liaise::imports
