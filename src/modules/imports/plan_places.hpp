#pragma once

#include <map>
#include <set>

#include "modules/imports/register_known.hpp"
#include "modules/matching/known_places.hpp"

namespace liaise::imports {

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
    struct Doubt {                             ///< two positions of rows, and why they may be one
        std::size_t row = 0;
        std::size_t other = 0;
        std::vector<doubles::Reason> reasons;
    };

    std::vector<std::size_t> strangers();
    std::vector<matching::Statement> statements_of(const Cluster& rows) const;
    std::vector<Cluster> told_apart(const std::vector<std::size_t>& strangers) const;
    std::vector<Cluster> reconciled(const std::vector<std::size_t>& strangers);
    void match(const std::vector<Cluster>& clusters);
    std::set<Id<places::Place>> places_told_apart() const;
    /// Whether the file says again what it had said of the place, and only its town otherwise: the
    /// same name in the same region and time, which no other place had, and no row has as before.
    bool is_said_again(const Cluster& cluster, const Id<places::Place>& place) const;
    bool has_row_at(const Id<places::Place>& place, const std::string& time) const;
    std::vector<matching::KnownPlace> known_places();
    std::size_t place_with(const Id<places::Place>& id);
    void put(std::size_t row, std::size_t place);
    void put_up_doubts();
    void tell_match(FindingKind kind, std::size_t row, std::optional<std::size_t> other,
                    const matching::Judgement& why, std::optional<Id<places::Place>> place = {});
    void tell_twice();

    const RegisterKnown& known_;
    const Mapping& mapping_;
    const std::vector<RowSaid>& rows_;
    Plan& plan_;
    std::vector<std::size_t> place_of_row_;
    std::vector<Doubt> doubts_;
    std::map<Id<places::Place>, std::size_t> by_id_;
    /// What earlier files called so, by name and region.
    std::map<std::pair<std::string, std::string>, std::set<Id<places::Place>>> called_before_;
};

}  // namespace liaise::imports
