#pragma once

#include <map>
#include <set>

#include "modules/imports/register_known.hpp"
#include "modules/matching/known_places.hpp"

namespace liaise::imports {

/// By what a row's body is known again: what the file tells its bodies apart by, or how the body is
/// written.
std::string key_of(const BodySaid& row);

/// Works out which bodies the rows of a list are about: known by how they were written before,
/// matched to the register's, or new. A list names a body once: two of its rows are never matched
/// to one. What the register has of a body is not overwritten, unless it is this list's own word,
/// which nobody has changed since.
class BodyPlanning {
public:
    BodyPlanning(guard::Work& work, const RegisterKnown& known, const Mapping& mapping,
                 const std::vector<BodySaid>& rows, std::string file_name, Plan& plan);

    void plan_bodies();

private:
    /// What was remembered of a row: what it said, and how that was kept; `kept` is empty for a
    /// body that was there before.
    struct BodyMemory {
        std::string said;
        std::string kept;
    };

    /// The bodies of the register by their address on the web, in its order; of one that was merged
    /// the one that stands for it.
    using ByAddress = std::map<std::string, std::vector<Id<bodies::Body>>>;

    void sort_rows();
    void match_strangers();
    std::vector<matching::KnownPlace> known_bodies() const;
    matching::Statement statement_of(const BodySaid& row) const;
    void take_match(ListedBody& body, const matching::Match& match);
    ByAddress by_address() const;
    void look_for_address(ListedBody& body, const ByAddress& known);
    void make_new(ListedBody& body);
    void look_at_known(ListedBody& body);
    /// What the rows say, the latest word on each thing, put over what `draft` has.
    void put_over(const ListedBody& body, bodies::Draft& draft) const;
    std::string fields(const bodies::Draft& draft, const std::string& region) const;
    std::string said_by(const ListedBody& body) const;
    std::string region_of(const ListedBody& body) const;
    BodyMemory memory_of(const ListedBody& body) const;
    void remember(ListedBody& body, const std::string& kept);
    const BodySaid& first(const ListedBody& body) const { return rows_[body.rows.front()]; }
    void tell(FindingKind kind, const ListedBody& body,
              const std::optional<Id<bodies::Body>>& about = {});

    guard::Work& work_;
    const RegisterKnown& known_;
    const Mapping& mapping_;
    const std::vector<BodySaid>& rows_;
    std::string file_name_;
    Plan& plan_;
    std::set<Id<bodies::Body>> taken_;  ///< that rows of the list are about already
};

}  // namespace liaise::imports
