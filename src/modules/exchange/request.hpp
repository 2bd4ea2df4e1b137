#pragma once

#include "modules/exchange/disclosures.hpp"
#include "modules/exchange/note_told.hpp"

namespace liaise::exchange {

/// What is read of a request in a list.
struct RequestHeading {
    std::string title;
    Code<"information_category"> category;
    std::vector<Id<places::Place>> places;
    std::optional<Day> expires;

    static constexpr auto describe() {
        constexpr auto some = Reach::recipients;
        using H = RequestHeading;
        return record("request_heading",
            field("title", &H::title, some, "What is asked, in a few words."),
            field("category", &H::category, some, "Which kind of information is asked for."),
            field("places", &H::places, some, "About which places."),
            field("expires", &H::expires, some, "By when an answer would be of use."));
    }
};
static_assert(Described<RequestHeading>);

/// What is read of it by opening it.
struct RequestWords {
    std::string what;
    std::string why;

    static constexpr auto describe() {
        return record("request_words",
            field("what", &RequestWords::what, Reach::recipients, "What is asked."),
            field("why", &RequestWords::why, Reach::recipients, "What it is needed for."));
    }
};
static_assert(Described<RequestWords>);

/// A question from one body to another. `body`: the other one.
struct Request {
    static constexpr const char* record_name = "request";

    Id<guard::Letter> id;
    Code<"request_side"> side;
    Id<bodies::Body> body;
    Moment at;
    RequestHeading heading;
    Code<"request_state"> state;
    std::vector<NoteTold> replies;
    std::vector<Id<guard::Letter>> products;

    static constexpr auto describe() {
        constexpr auto some = Reach::recipients;
        constexpr auto own = Reach::owner;
        using R = Request;
        return record("request", field("id", &R::id, some, "What to name when it is answered."),
            field("side", &R::side, own, "Ours, or theirs."),
            field("body", &R::body, own, "The other body."),
            field("at", &R::at, some, "When it was asked."),
            field("heading", &R::heading, some, "What is asked."),
            field("state", &R::state, own, "What has become of it."),
            field("replies", &R::replies, some, "What was said to it, in order."),
            field("products", &R::products, some, "What was told in answer to it."));
    }
};
static_assert(Described<Request>);

struct RequestOpened {
    Request request;
    RequestWords words;
    std::vector<NoteTold> notes;

    static constexpr auto describe() {
        constexpr auto some = Reach::recipients;
        return record("request_opened",
            field("request", &RequestOpened::request, some, "The request."),
            field("words", &RequestOpened::words, some, "What is asked, and why."),
            field("notes", &RequestOpened::notes, some, "What was said to it, with its words."));
    }
};
static_assert(Described<RequestOpened>);

struct RequestsQuestion {
    std::optional<Code<"request_side">> side;
    std::vector<Code<"request_state">> state;
    std::optional<std::int64_t> page;

    static constexpr auto describe() {
        return record("requests_question",
            field("side", &RequestsQuestion::side, Reach::owner, "Only ours, or only theirs."),
            field("state", &RequestsQuestion::state, Reach::owner, "Only in these states."),
            field("page", &RequestsQuestion::page, Reach::owner, "The page, from 1."));
    }
};
static_assert(Described<RequestsQuestion>);

/// `looked`: that each concern in the words was read, where there are any.
struct RequestDraft {
    Id<bodies::Body> body;
    RequestHeading heading;
    RequestWords words;
    bool looked = false;

    static constexpr auto describe() {
        constexpr auto own = Reach::owner;
        return record("request_draft", field("body", &RequestDraft::body, own, "Who is asked."),
                      field("heading", &RequestDraft::heading, own, "What is asked, in short."),
                      field("words", &RequestDraft::words, own, "What is asked, and why."),
                      field("looked", &RequestDraft::looked, own,
                            "Whether each concern in the words was read."));
    }
};
static_assert(Described<RequestDraft>);

}  // namespace liaise::exchange
