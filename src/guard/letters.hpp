#pragma once

#include "base/describe.hpp"
#include "base/result.hpp"
#include "guard/sealed.hpp"

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

/// What proves that a letter was sent, and by whom: `hash` covers all that it says, `signature`
/// the hash, and `sender_head` the sender's ledger up to it.
struct LetterProof {
    static constexpr const char* record_name = "letter_proof";

    Id<Letter> letter;
    std::string kind;
    Id<BodyRef> sender;
    Id<BodyRef> recipient;
    Moment at;
    std::string hash;
    std::string sender_head;
    std::optional<std::string> signature;
    bool is_signed_by_sender = false;

    static constexpr auto describe() {
        constexpr auto some = Reach::recipients;
        using P = LetterProof;
        return record("letter_proof", field("letter", &P::letter, some, "The letter."),
            field("kind", &P::kind, some, "What kind of letter it is."),
            field("sender", &P::sender, some, "Who sent it."),
            field("recipient", &P::recipient, some, "To whom."),
            field("at", &P::at, some, "When."),
            field("hash", &P::hash, some, "BLAKE2b of all that it says."),
            field("sender_head", &P::sender_head, some, "The sender's ledger up to it."),
            field("signature", &P::signature, some, "The sender's, of the hash."),
            field("is_signed_by_sender", &P::is_signed_by_sender, some,
                  "Whether that signature is the sender's: with its key, now or before."));
    }
};
static_assert(Described<LetterProof>);

/// What the sender's ledger says of a letter, and what the receiver's.
std::string said_of_sending(const LetterProof& letter);
std::string said_of_coming(const LetterProof& letter);

/// The two copies of every letter. Modules list the table `letters` by the scope rule; the words
/// are come by here alone.
class Letters {
public:
    /// Puts a copy into the own compartment and one into the recipient's, the words of each sealed
    /// to its body, with a line in the ledger of each, all in the transaction of `work`; signed,
    /// where the session opens the body's key. Errors: `conflict` while one of the two has no key.
    /// Throws `std::logic_error` for a letter to oneself, or from a work that is not a body's.
    static Result<Done> send(WritingWork& work, const Letter& letter);

    /// Whether a letter to the body can be sealed. Until somebody of it comes in, none can.
    static bool can_reach(Work& work, const Id<BodyRef>& body);

    /// By these `open` says that the words were destroyed, that the copy is not what was sent.
    static constexpr const char* destroyed_code = "letters.destroyed";
    static constexpr const char* changed_code = "letters.changed";

    /// The words of the own copy. That they were read, and by whom, is written down. Errors:
    /// `not_found`; `conflict` when they were destroyed, or when the copy does not have the hash
    /// that was signed; those of `open` where they stay sealed.
    static Result<Seen<std::string>> open(WritingWork& work, const Id<Letter>& letter);

    /// Where words of a letter lie that were copied into the own record `record`, to be told on.
    /// They are destroyed with the letter's, on its last day too.
    static SealedPlace copied_into(const std::string& record, const Id<Letter>& letter);

    /// Destroys the copies in `record` of all other letters.
    static void keep_copies_of(WritingWork& work, const std::string& record,
                               const std::vector<Id<Letter>>& letters);

    /// Destroys the words of the own copy; that there was a letter stays. Errors: `not_found`.
    static Result<Done> destroy(WritingWork& work, const Id<Letter>& letter,
                                const std::string& why);

    /// What proves it, of the own copy. Errors: `not_found`.
    static Result<Seen<LetterProof>> proof(Work& work, const Id<Letter>& letter);
    /// The same of the letters of the own side, all or those from and to one body, in the order in
    /// which they came or went.
    static Page<LetterProof> proofs(Work& work, const std::optional<Id<BodyRef>>& with,
                                    std::int64_t page);

    /// Destroys the words of received letters whose last day is past. Gives how many.
    static std::int64_t destroy_expired(store::Database& database, Clock clock);
};

}  // namespace liaise::guard
