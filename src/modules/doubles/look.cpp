#include "modules/doubles/look.hpp"

#include <algorithm>
#include <chrono>
#include <exception>
#include <map>
#include <thread>

#include "modules/doubles/doubles_queries.hpp"
#include "store/failures.hpp"

namespace liaise::doubles {

namespace {

// Nobody works through more at once; the next look finds the rest.
constexpr std::int64_t pairs_max = 2'000;
// A look over the largest country's places takes some minutes; after this one was interrupted.
constexpr std::int64_t look_seconds_max = 15 * 60;
constexpr int tries_when_busy = 4;
constexpr const char* went_wrong =
    "Something went wrong, and no pair was put up. Look again; if it happens again, tell who runs "
    "the machine.";

using queries::LookedAt;
using All = std::vector<guard::Seen<LookedAt>>;

matching::Statement statement_of(const LookedAt& place, std::size_t row) {
    matching::Statement statement;
    statement.row = row;
    statement.name = name_in(place.names, "en");
    for (const auto& name : place.names)
        if (name.text != statement.name) statement.other_names.push_back(name.text);
    statement.other_names.insert(statement.other_names.end(), place.other_names.begin(),
                                 place.other_names.end());
    statement.region = place.region;
    statement.town = place.town;
    statement.address = place.address;
    statement.postcode = place.postcode;
    statement.type = place.type;
    return statement;
}

/// Of two the more complete stays, unless a person says otherwise; it stands first.
Doubt doubt_of(const LookedAt& a, const LookedAt& b, std::vector<Reason> reasons) {
    const bool is_b_fuller = b.filled > a.filled;
    const auto& one = is_b_fuller ? b : a;
    const auto& other = is_b_fuller ? a : b;
    if (!a.web_key.empty() && a.web_key == b.web_key)
        reasons.push_back({"website", "same", 0, a.web_key, b.web_key});
    return {one.id, other.id, one.id, std::move(reasons)};
}

std::vector<Reason> reasons_of_one_spelling(const LookedAt& place) {
    const auto name = name_in(place.names, "en");
    std::vector<Reason> reasons = {{"name", "same", 0, name, ""}};
    if (!place.town.empty()) reasons.push_back({"town", "same", 0, place.town, place.town});
    return reasons;
}

/// A register is one list, in which hardly a place stands twice: too few for weights to be learnt
/// from. So a doubt is put up only where nothing that both say keeps them apart, or where neither
/// name nor town does, and the whole name, the address or the postcode agrees.
bool is_worth_asking(const matching::Judgement& judgement) {
    using enum matching::Field;
    using matching::Agreement;
    const auto is_any = [&](std::initializer_list<matching::Field> fields, Agreement agreement) {
        return std::ranges::any_of(judgement.reasons, [&](const matching::Reason& reason) {
            return reason.agreement == agreement && std::ranges::find(fields, reason.field) !=
                                                        fields.end();
        });
    };
    if (is_any({name, number, contrast, town}, Agreement::differ)) return false;
    if (is_any({name, address, postcode}, Agreement::same)) return true;
    return !is_any({type, address, postcode}, Agreement::differ);
}

/// Bodies with one address on the web, whatever they are called. One pair is put up once.
template <class Ask>
void ask_of_one_address(const All& bodies, Ask ask) {
    std::map<std::string, std::size_t> first_with;
    for (std::size_t i = 0; i < bodies.size(); ++i) {
        const auto& key = bodies[i]->web_key;
        if (key.empty()) continue;
        const auto [first, is_first] = first_with.try_emplace(key, i);
        if (!is_first) ask(first->second, i, {});
    }
}

/// What is sure by its weight is asked too: two records of the register are never joined unasked.
std::vector<Doubt> doubts_among(const All& places) {
    std::vector<matching::Statement> statements;
    for (const auto& place : places) statements.push_back(statement_of(*place, statements.size()));
    std::vector<Doubt> doubts;
    if (statements.size() < 2) return doubts;
    const auto found = matching::reconcile(statements, {});
    const auto ask = [&](std::size_t a, std::size_t b, std::vector<Reason> reasons) {
        doubts.push_back(doubt_of(*places[a], *places[b], std::move(reasons)));
    };
    for (const auto& cluster : found.clusters) {
        std::vector<std::size_t> linked;
        for (const auto& link : cluster.links) {
            if (is_worth_asking(link.judgement))
                ask(link.row, link.other_row, reasons_of(link.judgement));
            linked.insert(linked.end(), {link.row, link.other_row});
        }
        for (const auto row : cluster.rows)
            if (row != cluster.rows.front() && std::ranges::find(linked, row) == linked.end())
                ask(cluster.rows.front(), row, reasons_of_one_spelling(*places[row]));
    }
    for (const auto& doubt : found.doubts)
        if (is_worth_asking(doubt.judgement))
            ask(doubt.row, doubt.other_row, reasons_of(doubt.judgement));
    ask_of_one_address(places, ask);
    return doubts;
}

void look_over(guard::Afterwards& after, Look look) {
    const auto doubts = after.reading([&](guard::Work& work) {
        return doubts_among(queries::looked_at(work, look.kind));
    });
    (void)after.writing<guard::RegisterWork>([&](guard::RegisterWork& work) -> Result<Done> {
        std::size_t next = 0;
        while (next < doubts.size() && look.found < pairs_max)
            look.found += put_up(work, look.kind, {doubts[next++]}, {});
        look.left_out = static_cast<std::int64_t>(doubts.size() - next);
        queries::end(work, look);
        return Done{};
    });
}

void fail(guard::Afterwards& after, Look look) noexcept {
    try {
        look.problem = went_wrong;
        (void)after.writing<guard::RegisterWork>([&](guard::RegisterWork& work) -> Result<Done> {
            queries::end(work, look);
            return Done{};
        });
    } catch (const std::exception&) {
        // The database is gone: the look shows as interrupted once it is back.
    }
}

bool goes_on(const Look& look, Moment now) {
    return !look.ended_at && now.seconds - look.begun_at.seconds < look_seconds_max;
}

}  // namespace

Result<Id<Look>> look(guard::RegisterWork& work, const LookWish& wish) {
    const auto kind = known_kind(wish.kind);
    if (!kind) return std::unexpected(kind.error());
    const auto before = queries::looks(work);
    if (std::ranges::any_of(before, [&](const auto& each) { return goes_on(*each, work.now()); }))
        return conflict("doubles.looking_already",
                        "The register is being looked over already. Wait until that is done.");
    Look begun;
    begun.id = Id<Look>::random();
    begun.kind = *kind;
    begun.begun_at = work.now();
    queries::insert(work, begun);
    work.afterwards([id = begun.id, kind = *kind](guard::Afterwards& after) {
        run_look(after, id, kind);
    });
    return begun.id;
}

Result<std::vector<guard::Seen<Look>>> looks(guard::RegisterWork& work, const guard::Nothing&) {
    auto all = queries::looks(work);
    for (auto& each : all)
        each = each.map([&](Look look) {
            if (!look.ended_at && !goes_on(look, work.now())) {
                look.ended_at = look.begun_at;
                look.problem = went_wrong;
            }
            return look;
        });
    return all;
}

void run_look(guard::Afterwards& after, const Id<Look>& id, const std::string& kind) {
    Look look;
    look.id = id;
    look.kind = kind;
    for (int tried = 1;; ++tried) {
        try {
            return look_over(after, look);
        } catch (const store::Busy&) {
            if (tried == tries_when_busy) return fail(after, look);
            std::this_thread::sleep_for(tried * std::chrono::milliseconds(200));
        } catch (const std::exception&) {
            return fail(after, look);
        }
    }
}

}  // namespace liaise::doubles
