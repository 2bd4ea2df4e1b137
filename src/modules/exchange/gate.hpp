#pragma once

#include "modules/exchange/disclosing.hpp"

namespace liaise::exchange {

/// A draft of which everything was looked up: what each recipient would get, and what speaks
/// against it.
class Checked {
public:
    const guard::Seen<Look>& look() const { return look_; }

private:
    friend class Gate;
    Checked(Disclosure disclosure, guard::Seen<Look> look)
        : disclosure_(std::move(disclosure)), look_(std::move(look)) {}

    Disclosure disclosure_;
    guard::Seen<Look> look_;
};

/// What the persons whom the rules ask for have let go, each having seen exactly this.
class Released {
private:
    friend class Gate;
    explicit Released(Checked checked) : checked_(std::move(checked)) {}

    Checked checked_;
};

/// What has been delivered.
class Delivered {
public:
    const std::vector<LetterSent>& letters() const { return letters_; }

private:
    friend class Gate;
    explicit Delivered(std::vector<LetterSent> letters) : letters_(std::move(letters)) {}

    std::vector<LetterSent> letters_;
};

/// What a body writes to another that tells nothing of its records: an answer, a receipt, a
/// request, a recall; and a closed letter, whose module has people look at it before. `heading` and
/// `words` are JSON of records with the reach `recipients`.
struct Note {
    std::string kind;
    Id<bodies::Body> recipient;
    std::optional<Id<guard::Letter>> about;
    std::string heading;
    std::string words;
    std::optional<Day> expires = {};  ///< the last day on which the receiver has the words
};

/// The one way out of a compartment: Draft → Checked → Released → Delivered, each a type that only
/// the gate makes, so that no step can be left out.
class Gate {
public:
    /// Looks everything up. Errors: those of a draft that names what is not there.
    static Result<Checked> check(guard::Work& work,
                                 const guard::Seen<Disclosure>& disclosure);

    /// Errors: `refused` for what blocks; `conflict` for approvals of something else, and where a
    /// second person is needed and did not look.
    static Result<Released> release(Checked checked, const std::optional<Approval>& first,
                                    const std::optional<Approval>& second);

    /// Puts each recipient's product into its compartment. Errors: those of `Letters::send`.
    static Result<Delivered> deliver(guard::OwnWork& work, const Released& released);

    /// Sends a note about a letter, or a request. Gives the letter. Errors: the same.
    static Result<Id<guard::Letter>> send(guard::WritingWork& work, const Note& note);
};

/// The same for who needs no id of what was sent.
Result<Done> sent(const Result<Id<guard::Letter>>& letter);

}  // namespace liaise::exchange
