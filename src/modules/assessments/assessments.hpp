#pragma once

#include <optional>
#include <string>

#include "base/confidential.hpp"
#include "guard/own_work.hpp"
#include "modules/bodies/body.hpp"

/// What the viewer's own body thinks of another body's independence and work. It never leaves.
namespace liaise::assessments {

struct Assessment {
    static constexpr const char* record_name = "assessment";

    Id<Assessment> id;
    Id<bodies::Body> body;
    Day on;
    std::optional<Confidential> text;
    std::optional<std::string> shut;
    Id<guard::Person> written_by;

    static constexpr auto describe() {
        return record("assessment",
            field("id", &Assessment::id, Reach::owner, "Its id at home."),
            field("body", &Assessment::body, Reach::owner, "The body that it is about."),
            field("on", &Assessment::on, Reach::owner, "The day on which it was written."),
            field("text", &Assessment::text, Reach::sealed,
                  "What we think, and why; left out where it does not open."),
            field("shut", &Assessment::shut, Reach::owner,
                  "Why the text does not open: a code of an error; left out where it does."),
            field("written_by", &Assessment::written_by, Reach::owner, "Who of us wrote it."));
    }
};
static_assert(Described<Assessment>);

struct Draft {
    Id<bodies::Body> body;
    Confidential text;

    static constexpr auto describe() {
        return record("assessment_draft",
            field("body", &Draft::body, Reach::owner, "The body that it is about."),
            field("text", &Draft::text, Reach::sealed, "What we think, and why."));
    }
};
static_assert(Described<Draft>);

struct Question {
    std::optional<Id<bodies::Body>> body;

    static constexpr auto describe() {
        return record("assessments_question",
            field("body", &Question::body, Reach::owner, "Only those about this body."));
    }
};

struct Which {
    Id<Assessment> id;

    static constexpr auto describe() {
        return record("which_assessment",
            field("id", &Which::id, Reach::owner, "The assessment."));
    }
};

/// The own body's assessments, the latest first. Another body's cannot be asked for. Who does not
/// hold the body's key learns that they are there, and not what they say.
Result<std::vector<guard::Seen<Assessment>>> list(guard::Work& work, const Question& question);
/// Writes one, sealed; earlier ones stay, as what was thought then. Errors: `invalid` without a
/// text; those of `guard::seal`.
Result<Id<Assessment>> write(guard::OwnWork& work, const Draft& draft);
/// Takes one out for good, and destroys its key. Errors: `not_found`.
Result<Done> remove(guard::OwnWork& work, const Which& which);

}  // namespace liaise::assessments
