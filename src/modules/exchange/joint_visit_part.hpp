#pragma once

#include "base/code.hpp"
#include "modules/bodies/body.hpp"

/// What is told of a joint visit that was made, as the words of letters carry it; the module
/// `joint_visits` keeps the rest.
namespace liaise::exchange {

/// A joint visit, as letters know it: an id that the body that leads it has drawn.
struct JointVisitRef {
    static constexpr const char* record_name = "joint_visit";
};
/// A text that was told of it, exactly as it was told.
struct JointText {
    static constexpr const char* record_name = "joint_text";
};

/// Which body writes which chapter of the report, or on which theme.
struct JointAuthor {
    std::string chapter;
    Id<bodies::Body> body;

    static constexpr auto describe() {
        constexpr auto some = Reach::recipients;
        return record("joint_author",
                      field("chapter", &JointAuthor::chapter, some, "The chapter, or the theme."),
                      field("body", &JointAuthor::body, some, "The body that writes it."));
    }
};
static_assert(Described<JointAuthor>);

/// One thing that a body contributes: what it was told, what it saw, or what it makes of both.
struct JointLine {
    Code<"statement_kind"> kind;
    std::optional<std::string> chapter;
    std::string text;

    static constexpr auto describe() {
        constexpr auto some = Reach::recipients;
        return record("joint_line",
                      field("kind", &JointLine::kind, some, "Allegation, observation, or finding."),
                      field("chapter", &JointLine::chapter, some, "The chapter it is for."),
                      field("text", &JointLine::text, some, "What it says."));
    }
};
static_assert(Described<JointLine>);

/// What a piece is of a joint visit. `until` is the last day for contributions; a later one is
/// taken, and said to be late. `secret` goes with each text, so that nobody guesses it from its
/// hash. `about` names the facts that a body sees otherwise.
struct JointVisitPart {
    Id<JointVisitRef> joint_visit;
    Code<"joint_visit_act"> act;
    std::optional<Day> until;
    std::vector<JointAuthor> authors;
    std::optional<std::string> to_publish;
    std::optional<Id<bodies::Body>> publisher;
    std::optional<Id<JointText>> text_version;
    std::optional<std::string> secret;
    std::optional<Id<JointText>> about;
    std::vector<JointLine> lines;
    std::vector<std::string> facts;

    static constexpr auto describe() {
        constexpr auto some = Reach::recipients;
        using P = JointVisitPart;
        return record("joint_visit_part",
                      field("joint_visit", &P::joint_visit, some, "The joint visit."),
                      field("act", &P::act, some, "What is told of it."),
                      field("until", &P::until, some, "The last day for contributions."),
                      field("authors", &P::authors, some, "Which body writes which chapter."),
                      field("to_publish", &P::to_publish, some, "What is meant to be published."),
                      field("publisher", &P::publisher, some, "By which body."),
                      field("text_version", &P::text_version, some, "The text, as others name it."),
                      field("secret", &P::secret, some, "Hashed with the text."),
                      field("about", &P::about, some, "The facts that it sees otherwise."),
                      field("lines", &P::lines, some, "What is contributed, each thing by itself."),
                      field("facts", &P::facts, some, "The facts to agree on, line by line."));
    }
};
static_assert(Described<JointVisitPart>);

/// All its words in the order in which a person reads them, each with the field that it stands in.
std::vector<std::pair<std::string, std::string>> passages_of(const JointVisitPart& part);

}  // namespace liaise::exchange
