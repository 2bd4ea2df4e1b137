#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "base/day.hpp"
#include "base/describe.hpp"
#include "guard/told_coarsely.hpp"

namespace liaise::guard::history {

/// One field that a change made another; both sides as JSON, `null` for nothing.
struct FieldChange {
    std::string field;
    std::string from;
    std::string to;

    static constexpr auto describe() {
        constexpr auto some = Reach::recipients;
        return liaise::record("field_change",
            liaise::field("field", &FieldChange::field, some, "The field that was changed."),
            liaise::field("from", &FieldChange::from, some, "What it was, as JSON."),
            liaise::field("to", &FieldChange::to, some, "What it became, as JSON."));
    }
};

/// A change of a record. `kind`: added, changed, taken_out or brought_back.
struct Change {
    std::string kind;
    std::int64_t version = 1;
    std::optional<Moment> at;
    std::optional<std::string> by_name;
    std::optional<std::string> part_of;
    std::vector<FieldChange> fields;
    std::optional<Moment> blanked;
    std::optional<std::string> blanked_by;

    /// Of what another body wrote down: it may have come with a visit.
    static constexpr std::array told_coarsely = {Coarsely{"at", not_told},
                                                 Coarsely{"part_of", not_told},
                                                 Coarsely{"fields", half_years},
                                                 Coarsely{"blanked", half_years}};
    static constexpr auto describe() {
        constexpr auto some = Reach::recipients;
        return liaise::record("change",
            liaise::field("kind", &Change::kind, some,
                          "added, changed, taken_out or brought_back."),
            liaise::field("version", &Change::version, some, "The version that came of it."),
            liaise::field("at", &Change::at, some, "When; nothing from before this was noted."),
            liaise::field("by_name", &Change::by_name, some,
                          "Who, if it is somebody of the reader's own body."),
            liaise::field("part_of", &Change::part_of, some,
                          "What it was part of: `import`, or `undoing` of one, and its id."),
            liaise::field("fields", &Change::fields, some, "What was changed, field by field."),
            liaise::field("blanked", &Change::blanked, some,
                          "When what it said from then on was removed for good, if it was."),
            liaise::field("blanked_by", &Change::blanked_by, some,
                          "By whom, if it was somebody of the reader's own body."));
    }
};

}  // namespace liaise::guard::history
