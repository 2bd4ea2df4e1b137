#include "modules/exchange/disclosures_queries.hpp"

#include "base/json_read.hpp"
#include "modules/exchange/sealed_draft.hpp"
#include "modules/exchange/sharing_rules.hpp"
#include "store/bound.hpp"

namespace liaise::exchange::queries {

namespace {

constexpr const char* columns =
    "SELECT d.id, d.version, d.stage, d.draft, d.begun_by, d.changed, d.first, d.second, "
    "d.refusal, d.delivered, d.letters ";

Disclosure disclosure_of(const store::Row& row) {
    Disclosure d;
    store::Columns(row) >> d.id >> d.version >> d.stage >> d.draft >> d.begun_by >> d.changed >>
        d.first >> d.second >> d.refusal >> d.delivered >> d.letters;
    return d;
}

}  // namespace

guard::Page<Disclosure> page(guard::Work& work, const DisclosuresQuestion& question) {
    store::Binds binds;
    std::string from = "FROM disclosures d WHERE {scope d}";
    if (!question.stage.empty())
        from += " AND d.stage IN (" + store::in_list(question.stage, binds) + ")";
    auto page = work.page({"d", columns, from, "changed DESC, id", question.page.value_or(1)},
                          binds, disclosure_of);
    guard::Sealing sealing(work);
    for (auto& one : page.items) one = opened(sealing, one);
    return page;
}

std::optional<guard::Seen<Disclosure>> one(guard::Work& work, const Id<Disclosure>& id) {
    const auto bare =
        work.first(std::string(columns) + "FROM disclosures d WHERE {scope d} AND d.id = $1",
                   {id.text()}, disclosure_of);
    if (!bare) return std::nullopt;
    guard::Sealing sealing(work);
    return opened(sealing, *bare);
}

Result<Done> insert(guard::OwnWork& work, const Id<Disclosure>& id, const DisclosureDraft& draft) {
    work.execute("INSERT INTO disclosures (scope, id, version, stage, draft, begun_by, changed, "
                 "letters) VALUES ({own}, $1, 1, 'draft', $2, $3, $4, '[]')",
                 store::Binding() << id << without_words(draft) << work.viewer().person()
                                  << work.now());
    return keep_draft(work, id, draft);
}

Result<Done> update(guard::OwnWork& work, const DisclosureCorrection& correction) {
    const auto changed =
        work.execute("UPDATE disclosures SET version = version + 1, stage = 'draft', "
                     "draft = $1, changed = $2, first = NULL, second = NULL "
                     "WHERE scope = {own} AND id = $3 AND version = $4 AND "
                     "stage IN ('draft', 'waiting_for_second', 'released')",
                     store::Binding() << without_words(correction.draft) << work.now()
                                      << correction.id << correction.version);
    if (changed == 1) return keep_draft(work, correction.id, correction.draft);
    return conflict("error.changed_meanwhile",
                    "Somebody changed this while you were writing. Your text is kept on the "
                    "screen: look at theirs, and save again.");
}

bool remove(guard::OwnWork& work, const Id<Disclosure>& id) {
    const auto removed =
        work.execute("DELETE FROM disclosures WHERE scope = {own} AND id = $1 AND "
                     "stage IN ('draft', 'waiting_for_second', 'released')",
                     {id.text()});
    if (removed == 1) guard::destroy_keys_of(work, id.text());
    return removed == 1;
}

void put_standing(guard::OwnWork& work, const Disclosure& d) {
    auto refusal = d.refusal;
    if (refusal) refusal->words.clear();  // they lie sealed
    work.execute("UPDATE disclosures SET version = version + 1, stage = $1, first = $2, "
                 "second = $3, refusal = $4, delivered = $5, letters = $6, changed = $7 "
                 "WHERE scope = {own} AND id = $8",
                 store::Binding() << d.stage << d.first << d.second << refusal << d.delivered
                                  << d.letters << work.now() << d.id);
}

void insert(guard::OwnWork& work, const Id<Disclosure>& id, const LetterSent& letter) {
    work.execute("INSERT INTO disclosure_letters (scope, letter, disclosure, recipient) "
                 "VALUES ({own}, $1, $2, $3)",
                 store::Binding() << letter.letter << id << letter.recipient);
}

std::optional<guard::Seen<ReceivedProduct>> received(guard::Work& work,
                                                     const Id<guard::Letter>& letter) {
    return work.first("SELECT l.sender, l.heading FROM letters l WHERE {scope l} AND l.id = $1 "
                      "AND l.side = 'received' AND l.kind = 'product' AND l.destroyed IS NULL "
                      "AND NOT EXISTS (SELECT 1 FROM letters r WHERE {scope r} AND r.about = $1 "
                      "AND r.kind = 'recall' AND r.sender = l.sender)",
                      {letter.text()}, [](const store::Row& row) {
                          ReceivedProduct product;
                          store::Columns(row) >> product.sender >> product.heading;
                          return product;
                      });
}

std::vector<guard::Seen<ToldProduct>> told(guard::Work& work, const Id<Disclosure>& id) {
    return work.select("SELECT s.letter, s.recipient, (SELECT COUNT(*) FROM letters r WHERE "
                       "{scope r} AND r.about = s.letter AND r.kind = 'recall') AS recalls "
                       "FROM disclosure_letters s WHERE {scope s} AND s.disclosure = $1 "
                       "ORDER BY s.recipient",
                       {id.text()}, [](const store::Row& row) {
                           ToldProduct product;
                           store::Columns(row) >> product.letter >> product.recipient;
                           product.is_recalled = row.integer(2) > 0;
                           return product;
                       });
}

bool has_asked(guard::Work& work, const Id<bodies::Body>& body, const Id<guard::Letter>& request) {
    return work
        .first("SELECT 1 FROM letters l WHERE {scope l} AND l.id = $1 AND l.sender = $2 AND "
               "l.side = 'received' AND l.kind IN ('request', 'product')",
               {request.text(), body.text()}, [](const store::Row&) { return true; })
        .has_value();
}

do_no_harm::Rules rules(guard::Work& work) {
    return *work.gathered("SELECT r.kind, r.effect FROM sharing_rules r WHERE {scope r}", {},
                          do_no_harm::Rules(), [](do_no_harm::Rules& all, const store::Row& row) {
                              SharingRule rule;
                              store::Columns(row) >> rule.kind >> rule.effect;
                              if (auto changed = with_rule(all, rule)) all = *changed;
                          });
}

}  // namespace liaise::exchange::queries
