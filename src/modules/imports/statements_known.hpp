#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "modules/visits/statements.hpp"

namespace liaise::imports::queries {

/// What a file said of a visit, in few bytes: a register has one or more for each of its visits.
struct StatementInRegister {
    Id<visits::Visit> visit;
    Id128 words;  ///< a hash of what it is known by
    Id<visits::StatementOnVisit> id;
    std::uint32_t source = 0;

    auto operator<=>(const StatementInRegister&) const = default;
};

/// What files said of visits.
class StatementsInRegister {
public:
    void add(const Id<visits::Visit>& visit, const std::string& known_by,
             const Id<visits::StatementOnVisit>& id, const Source& source);
    /// Makes ready for the questions below, once all are added.
    void put_in_order();

    /// What was said of a visit in these words; null where nothing was.
    const StatementInRegister* said(const Id<visits::Visit>& visit,
                                    const std::string& known_by) const;
    std::span<const StatementInRegister> of(const Id<visits::Visit>& visit) const;
    /// Who said it, and in which file; of its row nothing is known here.
    const Source& source_of(const StatementInRegister& said) const { return sources_[said.source]; }

private:
    std::vector<StatementInRegister> all_;
    std::vector<Source> sources_;
};

}  // namespace liaise::imports::queries
