#include "base/json_text.hpp"
#include "fuzz/fuzzing.hpp"
#include "guard/ledger.hpp"
#include "guard/letters.hpp"
#include "modules/ledger/against_letters.hpp"

namespace liaise::fuzz {

namespace {

constexpr char part_end = '\x1E';

/// A ledger's file, a head that somebody holds, and a partner's list of letters. A chain that
/// proves to be whole has its lines numbered without a gap, and ends at its head.
void attempt(std::string_view bytes) {
    std::string parts[3];
    for (auto& part : parts) {
        const auto end = std::min(bytes.find(part_end), bytes.size());
        part = bytes.substr(0, end);
        bytes.remove_prefix(std::min(end + 1, bytes.size()));
    }
    const auto held = ledger::head_from(parts[1]);
    const auto whole = ledger::whole(parts[0], held ? std::optional(*held) : std::nullopt);
    if (!whole) return expect(!whole.error().message.empty(), "refused without a reason");
    std::int64_t number = 0;
    for (const auto& line : whole->lines()) expect(line.number == ++number, "a line is missing");
    expect(whole->head().number == number, "it ends elsewhere");
    const auto found = ledger::found_in(*whole, parts[2]);
    if (!found) expect(!found.error().message.empty(), "refused without a reason");
}

/// A chain as `liaise ledger list --format json` writes it.
std::string a_chain(std::int64_t length) {
    std::string items;
    std::string before;
    for (std::int64_t number = 1; number <= length; ++number) {
        ledger::Line line;
        line.number = number;
        line.at = Moment{1'800'000'000 + number};
        line.kind = "letter_received";
        line.scope = "body:a";
        line.salt = "salt";
        line.words = R"({"by":null,"person":null,"about":"a"})";
        line.about = "a";
        line.commitment = guard::Ledger::commitment_of(*line.salt, *line.words);
        line.previous = before;
        line.hash = before = guard::Ledger::hash_of({line.scope, number, text_of(line.at),
                                                     line.kind, line.commitment, line.previous,
                                                     ""});
        items += (items.empty() ? "" : ",") + json_text(line);
    }
    return "{\"items\":[" + items + "]}";
}

}  // namespace

WayIn way_in() {
    guard::LetterProof letter;
    letter.letter = Id<guard::Letter>::random();
    letter.sender = letter.recipient = Id<guard::BodyRef>::random();
    letter.hash = "a";
    letter.sender_head = "b";
    const auto letters = "{\"items\":[" + json_text(letter) + "]}";
    return {{a_chain(3) + part_end + "2:abc" + part_end + letters,
             a_chain(1) + part_end + part_end + letters, a_chain(0) + part_end + "1:a", "{}"},
            &attempt};
}

}  // namespace liaise::fuzz
