#pragma once

#include "modules/exchange/disclosures.hpp"
#include "modules/exchange/note_told.hpp"

namespace liaise::exchange {

/// Something that another body told the own one, as it is known before it is opened. It stays what
/// was received: it never becomes the own body's.
struct Received {
    static constexpr const char* record_name = "received";

    Id<guard::Letter> id;
    Id<bodies::Body> sender;
    Moment at;
    Heading heading;
    std::optional<Id<guard::Letter>> request;
    std::optional<Code<"letter_kind">> answers;
    Code<"received_state"> state;
    std::optional<Moment> opened;
    std::optional<Moment> destroyed;
    bool owes_an_answer = false;
    Standing standing;

    static constexpr auto describe() {
        constexpr auto some = Reach::recipients;
        constexpr auto own = Reach::owner;
        using R = Received;
        return record("received", field("id", &R::id, some, "What to name when it is opened."),
            field("sender", &R::sender, some, "Who told it."),
            field("at", &R::at, some, "When it came."),
            field("heading", &R::heading, some, "What is read before it is opened."),
            field("request", &R::request, some, "The own letter that it answers."),
            field("answers", &R::answers, own, "What that was: a request, or something told."),
            field("state", &R::state, own, "Unopened, open, answered, called back, kept, gone."),
            field("opened", &R::opened, own, "When somebody here first opened it."),
            field("destroyed", &R::destroyed, own, "When the own copy was destroyed."),
            field("owes_an_answer", &R::owes_an_answer, own, "Whether nobody has answered it."),
            field("standing", &R::standing, own, "What was said about it since."));
    }
};
static_assert(Described<Received>);

/// One that was received, with all that was said about it and where else its words lie.
struct ReceivedWhole {
    Received received;
    std::vector<NoteTold> notes;
    std::vector<Id<Disclosure>> held_in;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        return record("received_whole",
            field("received", &ReceivedWhole::received, own, "What was received."),
            field("notes", &ReceivedWhole::notes, own, "What was said about it, in order."),
            field("held_in", &ReceivedWhole::held_in, own,
                  "The own disclosures that hold its words, to tell them on."));
    }
};
static_assert(Described<ReceivedWhole>);

/// What was received, opened. The caveats bind the screen: it neither prints nor copies what it
/// may not.
struct Opened {
    Id<guard::Letter> id;
    Id<bodies::Body> sender;
    Product product;
    bool may_print = false;
    bool may_copy = false;

    static constexpr auto describe() {
        constexpr auto some = Reach::recipients;
        return record("opened_product", field("id", &Opened::id, some, "The letter."),
                      field("sender", &Opened::sender, some, "Who told it."),
                      field("product", &Opened::product, some, "What is told."),
                      field("may_print", &Opened::may_print, some, "Whether it may be printed."),
                      field("may_copy", &Opened::may_copy, some,
                            "Whether its words may be copied or saved as a file."));
    }
};
static_assert(Described<Opened>);

struct ReceivedQuestion {
    std::vector<Id<bodies::Body>> sender;
    std::vector<Code<"received_state">> state;
    std::optional<std::int64_t> page;
    std::optional<Id<places::Place>> place;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        using Q = ReceivedQuestion;
        return record("received_question",
            field("sender", &Q::sender, own, "Only what these bodies told."),
            field("state", &Q::state, own, "Only in these states."),
            field("page", &Q::page, own, "The page, from 1."),
            field("place", &Q::place, own, "Only what names this place, of what was opened."));
    }
};
static_assert(Described<ReceivedQuestion>);

struct WhichLetter {
    Id<guard::Letter> id;

    static constexpr auto describe() {
        return record("which_letter", field("id", &WhichLetter::id, Reach::owner, "The letter."));
    }
};
static_assert(Described<WhichLetter>);

}  // namespace liaise::exchange
