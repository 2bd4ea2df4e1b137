#pragma once

#include "modules/imports/register_known.hpp"

namespace liaise::imports {

/// Works out for each place of a plan what is to be written of it: a draft of a new one, a
/// correction of a known one where the file says otherwise than before and nobody corrected it by
/// hand, and what is to be remembered.
class DraftPlanning {
public:
    DraftPlanning(guard::Work& work, const RegisterKnown& known, const Mapping& mapping,
                  const std::vector<RowSaid>& rows, const std::string& file_name, Plan& plan);

    void make_drafts();

private:
    /// What the file says of a place: the latest word on each thing.
    struct Latest {
        std::string name;
        std::string region;
        std::string type;
        std::string operated;
        std::string standing;
        std::string town;
        std::string address;
        std::string postcode;
        std::vector<std::string> groups_held;
        std::optional<Position> position;
    };

    Latest latest(const PlannedPlace& place) const;
    void make_new(PlannedPlace& place);
    void look_at_known(PlannedPlace& place);
    /// Whether other names of the file were added to `draft`.
    bool add_names(const PlannedPlace& place, places::Draft& draft, bool is_told);
    /// What the file says, put over what `draft` has.
    void put_over(const Latest& said, places::Draft& draft) const;
    /// What was remembered of a place: up to which time, what was said of it, and how it was kept;
    /// `kept` is empty for a place that was there before, whose fields are somebody else's word.
    struct PlaceMemory {
        std::string as_of;
        std::string said;
        std::string kept;
    };
    PlaceMemory memory_of(const PlannedPlace& place) const;
    std::string fields(const places::Draft& draft) const;
    static std::string digest_of(const Latest& said);
    void remember(PlannedPlace& place, const Latest& said, const std::string& kept);
    void remember_spellings(PlannedPlace& place);
    void remember_if_new(PlannedPlace& place, queries::Memory memory);
    Source source(std::size_t row) const;
    void tell(FindingKind kind, const PlannedPlace& place);
    std::string latest_time(const PlannedPlace& place) const;

    guard::Work& work_;
    const RegisterKnown& known_;
    const Mapping& mapping_;
    const std::vector<RowSaid>& rows_;
    std::string file_name_;
    Plan& plan_;
};

}  // namespace liaise::imports
