#pragma once

#include "base/result.hpp"
#include "guard/own_work.hpp"

namespace liaise::exchange {
class Gate;
}

namespace liaise::guard {

/// What one body tells another, as it is before it is sent. It is made by the gate (module
/// `exchange`) and by nothing else: there is no other way from one compartment into another.
class Letter {
public:
    static constexpr const char* record_name = "letter";

    struct Content {
        std::string kind;                 ///< such as "product", "answer" or "recall"
        Id<BodyRef> recipient;
        std::optional<Id<Letter>> about;  ///< the letter that it answers, or calls back
        std::string heading;              ///< JSON: what is read before it is opened
        std::string words;                ///< JSON: what is read by opening it
        std::optional<Day> expires;       ///< the last day on which the receiver has the words
    };

    const Id<Letter>& id() const { return id_; }
    const Content& content() const { return content_; }

private:
    friend class exchange::Gate;
    explicit Letter(Content content) : id_(Id<Letter>::random()), content_(std::move(content)) {}

    Id<Letter> id_;
    Content content_;
};

/// The two copies of every letter. Modules list the table `letters` by the scope rule; the words
/// are come by here alone.
class Letters {
public:
    /// Puts a copy into the own compartment and one into the recipient's, with a line in the
    /// ledger of each, all in the transaction of `work`. Throws `std::logic_error` for a letter to
    /// oneself, or from a work that is not a body's.
    static void send(WritingWork& work, const Letter& letter);

    /// The words of the own copy. That they were read, and by whom, is written down. Errors:
    /// `not_found`; `conflict` when they were destroyed.
    static Result<Seen<std::string>> open(WritingWork& work, const Id<Letter>& letter);

    /// Destroys the words of the own copy; that there was a letter stays. Errors: `not_found`.
    static Result<Done> destroy(WritingWork& work, const Id<Letter>& letter,
                                const std::string& why);

    /// Destroys the words of received letters whose last day is past. Gives how many.
    static std::int64_t destroy_expired(store::Database& database, Clock clock);
};

}  // namespace liaise::guard
