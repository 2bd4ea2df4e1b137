#pragma once

#include <map>

#include "modules/imports/register_known.hpp"
#include "modules/matching/known_places.hpp"

namespace liaise::imports {

/// How a row's place is written, by which it is known again.
std::string spelling_of(const matching::Statement& place);

/// Works out which places the file's rows are about: known by their spelling, matched to the
/// register, or new. An unsure match stays a place of its own.
class PlacePlanning {
public:
    PlacePlanning(const RegisterKnown& known, const Mapping& mapping,
                  const std::vector<RowSaid>& rows, Plan& plan);

    /// Puts the places into the plan, each with its rows; their drafts are still to be made.
    void sort_rows();
    /// For each row the position of its place in the plan.
    const std::vector<std::size_t>& place_of_row() const { return place_of_row_; }

private:
    using Cluster = std::vector<std::size_t>;  ///< positions of rows

    std::vector<Cluster> reconciled(const std::vector<std::size_t>& strangers);
    void match(const std::vector<Cluster>& clusters);
    std::vector<matching::KnownPlace> known_places() const;
    std::size_t place_with(const Id<places::Place>& id);
    void put(std::size_t row, std::size_t place);
    void tell_doubt(std::size_t row, std::optional<std::size_t> other_row,
                    std::optional<Id<places::Place>> place);
    void tell_twice();

    const RegisterKnown& known_;
    const Mapping& mapping_;
    const std::vector<RowSaid>& rows_;
    Plan& plan_;
    std::vector<std::size_t> place_of_row_;
    std::map<Id<places::Place>, std::size_t> by_id_;
};

}  // namespace liaise::imports
