#include "modules/exchange/giving.hpp"

#include <algorithm>
#include <stdexcept>

#include "base/json_read.hpp"
#include "modules/agreements/clauses.hpp"
#include "modules/complaints/complaints.hpp"
#include "modules/exchange/given_queries.hpp"
#include "modules/exchange/notes_queries.hpp"
#include "modules/exchange/requests_queries.hpp"
#include "modules/findings/findings.hpp"

namespace liaise::exchange {

namespace {

using Rows = std::vector<guard::Seen<queries::GivenRow>>;
using Withdrawn = std::vector<guard::Seen<findings::Finding>>;

bool is_over(const agreements::Agreement& agreement) {
    const auto& stage = agreement.stage.value;
    return stage == "expired" || stage == "terminated";
}

/// What the agreement says of its own end; nothing while it is not over.
std::optional<EndedBasis> ended(guard::Work& work, const Id<agreements::Agreement>& id) {
    const auto agreement = agreements::find(work, {id});
    if (!agreement || !is_over(**agreement)) return std::nullopt;
    EndedBasis basis{id, (*agreement)->stage, (*agreement)->stage_since, {}};
    const auto clauses = agreements::clauses(work, {id});
    if (!clauses) return basis;
    for (const auto& clause : *clauses)
        if (clause->key.value == "review_and_end" || clause->key.value == "retention")
            basis.survives.push_back({clause->key, clause->title, clause->text});
    return basis;
}

/// Each agreement is looked up once.
class Ends {
public:
    explicit Ends(guard::Work& work) : work_(work) {}
    const std::optional<EndedBasis>& of(const Id<agreements::Agreement>& id) {
        const auto known = std::ranges::find(known_, id, &Known::id);
        if (known != known_.end()) return known->ended;
        return known_.emplace_back(id, ended(work_, id)).ended;
    }

private:
    struct Known {
        Id<agreements::Agreement> id;
        std::optional<EndedBasis> ended;
    };
    guard::Work& work_;
    std::vector<Known> known_;
};

/// Whether its receiver has it, and nobody has called it back.
bool is_out(const queries::GivenRow& row) {
    const auto& state = row.given.state.value;
    return state == "unopened" || state == "open" || state == "answered" || state == "told";
}

/// The first of the row's findings that its receiver should not have any more.
std::optional<Id<findings::Finding>> withdrawn_in(const queries::GivenRow& row,
                                                  const Withdrawn& withdrawn) {
    if (!is_out(row)) return std::nullopt;
    for (const auto& finding : withdrawn)
        if (std::ranges::find(row.findings, finding->id) != row.findings.end()) return finding->id;
    return std::nullopt;
}

std::vector<guard::Seen<Given>> whole(guard::Work& work, const Rows& rows) {
    std::vector<Id<guard::Letter>> letters;
    for (const auto& row : rows) letters.push_back(row->given.id);
    const auto notes = queries::notes_about(work, letters);
    Ends ends(work);
    const auto withdrawn = findings::without_consent(work);
    std::vector<guard::Seen<Given>> all;
    for (const auto& row : rows)
        all.push_back(row.map([&](const queries::GivenRow& bare) {
            auto given = bare.given;
            given.standing = queries::standing_of(notes, given.id, work.today());
            if (bare.agreement) given.ended = ends.of(*bare.agreement);
            given.withdrawn = withdrawn_in(bare, withdrawn);
            return given;
        }));
    return all;
}

Product product_from(const std::string& json) {
    Product product;
    if (!read(parsed(json).value_or(Json()), product, ""))
        throw std::logic_error("what was given cannot be read");
    return product;
}

guard::Seen<GivenDue> to_call_back(const guard::Seen<queries::GivenRow>& row,
                                   std::int64_t since) {
    return row.map([&](const queries::GivenRow& bare) {
        const auto& given = bare.given;
        return GivenDue{{"consent"}, given.id, given.recipient, given.heading.title, since, {}, {}};
    });
}

/// The last written first; a letter with several such findings is named once.
void add_withdrawn(std::vector<guard::Seen<GivenDue>>& due, guard::Work& work) {
    const auto withdrawn = findings::without_consent(work);
    for (const auto& finding : withdrawn)
        for (const auto& row : queries::given_of(work, finding->id)) {
            if (withdrawn_in(*row, withdrawn) != finding->id) continue;
            const auto since = days_between(day_of(finding->changed), work.today());
            due.push_back(to_call_back(row, since));
        }
}

/// A complaint that was referred outside of liaise is known by its own record alone. That is over
/// where it was declined, or stepped back; until then the other body has it.
void add_referral(std::vector<guard::Seen<GivenDue>>& due,
                  const guard::Seen<complaints::Case>& one, std::int64_t since) {
    const auto& state = one->referral.state.value;
    if (state != "sent" && state != "acknowledged") return;
    due.push_back(one.map([&](const complaints::Case& complaint) {
        return GivenDue{{"consent"}, {}, complaint.referral.to.value(), "", since, complaint.id,
                        complaint.theme};
    }));
}

/// What tells a complaint, to whomever and however often, is called back letter by letter.
void add_complaints(std::vector<guard::Seen<GivenDue>>& due, guard::Work& work) {
    for (const auto& one : complaints::without_consent(work)) {
        const auto said = one->consent.on.value_or(one->referral.on.value_or(work.today()));
        const auto since = days_between(said, work.today());
        const auto letters = queries::given_of(work, one->id);
        if (letters.empty()) add_referral(due, one, since);
        for (const auto& row : letters)
            if (is_out(*row)) due.push_back(to_call_back(row, since));
    }
}

void add_receipts(std::vector<guard::Seen<GivenDue>>& due, guard::Work& work, std::int64_t days) {
    for (const auto& one : whole(work, queries::unacknowledged(work))) {
        const auto waits = one->standing.receipt_owed_days.value_or(0);
        if (waits < days) continue;
        due.push_back(one.map([&](const Given& given) {
            return GivenDue{{"receipt"}, given.id, given.recipient, given.heading.title, waits, {},
                            {}};
        }));
    }
}

void add_requests(std::vector<guard::Seen<GivenDue>>& due, guard::Work& work) {
    for (const auto& one : queries::requests_about(work, {})) {
        if (one->side.value != "ours" || one->state.value != "past_its_day") continue;
        due.push_back(one.map([&](const Request& request) {
            return GivenDue{{"request"}, request.id, request.body, request.heading.title,
                            days_between(*request.heading.expires, work.today()), {}, {}};
        }));
    }
}

void add_expiries(std::vector<guard::Seen<GivenDue>>& due, guard::Work& work, std::int64_t days) {
    const auto until = plus_days(work.today(), static_cast<int>(days));
    for (const auto& row : queries::expiring(work, work.today(), until))
        due.push_back(row.map([&](const queries::GivenRow& bare) {
            const auto& given = bare.given;
            const auto last = given.heading.expires.value_or(until);
            return GivenDue{{"expiry"}, given.id, given.recipient, given.heading.title,
                            days_between(work.today(), last), {}, {}};
        }));
}

// Ten years: what lies farther off is no reminder.
constexpr std::int64_t days_max = 3'650;

}  // namespace

Result<guard::Page<Given>> given(guard::Work& work, const GivenQuestion& question) {
    const auto rows = queries::page(work, question);
    return guard::Page<Given>{whole(work, rows.items), rows.total, rows.total_is_capped,
                              rows.number};
}

Result<guard::Seen<GivenWhole>> open_given(guard::OpeningWork& work, const WhichLetter& which) {
    const auto found = queries::given(work, which.id);
    if (!found) return not_found();
    const auto one = whole(work, {*found}).front();
    const auto words = guard::Letters::open(work, which.id);
    const auto notes = queries::opened_notes(work, which.id);
    return one.map([&](const Given& given) {
        GivenWhole opened{given, {}, {}, {}};
        if (words)
            opened.product = product_from(**words);
        else if (words.error().code != guard::Letters::destroyed_code)
            opened.shut = words.error().code;
        for (const auto& note : notes) opened.notes.push_back(*note);
        return opened;
    });
}

Result<std::vector<guard::Seen<GivenDue>>> given_due(guard::Work& work,
                                                     const GivenDueQuestion& question) {
    const auto days = std::clamp<std::int64_t>(question.days.value_or(due_days), 0, days_max);
    std::vector<guard::Seen<GivenDue>> due;
    add_withdrawn(due, work);
    add_complaints(due, work);
    add_receipts(due, work, days);
    add_requests(due, work);
    add_expiries(due, work, days);
    return due;
}

}  // namespace liaise::exchange
