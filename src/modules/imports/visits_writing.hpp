#pragma once

#include <functional>

#include "modules/imports/mapping.hpp"
#include "modules/imports/plan.hpp"
#include "modules/visits/statements.hpp"

namespace liaise::imports {

/// The ids of a plan's places and bodies, all of them written by now.
struct PlannedIds {
    const std::vector<Id<places::Place>>& places;
    const std::vector<Id<bodies::Body>>& bodies;
};

/// Told of records that are done with, and how many of them are new in the register.
using OnRecords = std::function<Result<Done>(std::size_t records, std::int64_t written)>;

/// Writes the visits of a plan, and beside each, also one that stands there already, what the file
/// says of it. In which order they are written decides how long an import takes.
class VisitsWriting {
public:
    VisitsWriting(guard::RegisterWork& work, const Plan& plan, const Mapping& mapping,
                  const std::string& file_name, const PlannedIds& ids);

    Result<Done> write(std::int64_t stored_as, const OnRecords& on_records);

private:
    using Order = std::vector<std::uint32_t>;  ///< positions in `Plan::visits`
    void draw_ids();
    Order in_order_of_ids() const;
    Order in_order_of_indexes() const;
    Result<Done> write_visits(const OnRecords& on_records);
    void put(std::size_t planned, visits::Statement& into) const;
    struct Word;
    std::vector<Word> words() const;
    Result<Done> write_words(std::int64_t stored_as, const OnRecords& on_records);
    Source source(const std::string& sheet, std::size_t row) const;

    guard::RegisterWork& work_;
    const Plan& plan_;
    const Mapping& mapping_;
    const std::string& file_name_;
    PlannedIds ids_;
    std::vector<Id<visits::Visit>> visits_;  ///< as in the plan
};

}  // namespace liaise::imports
