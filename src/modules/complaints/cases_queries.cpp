#include "modules/complaints/cases_queries.hpp"

#include <fmt/format.h>

#include "modules/complaints/shadows_queries.hpp"
#include "modules/places/filter.hpp"
#include "store/bound.hpp"

namespace liaise::complaints::queries {

namespace {

using store::bound;
using store::in_list;

constexpr const char* columns =
    "SELECT c.id, c.version, c.first_day, c.last_day, c.precision, c.place, "
    "COALESCE((SELECT p.names FROM places p WHERE {scope p by id} AND p.id = c.place), '[]'), "
    "c.place_words, c.theme, c.person, c.outcome, c.action, c.consent, c.consent_on, "
    "c.consent_purposes, c.consent_recipients, c.consent_until, c.referral, c.referred_to, "
    "c.referral_on, c.note ";

Case case_of(const store::Row& row) {
    Case c;
    auto& consent = c.consent;
    auto& referral = c.referral;
    store::Columns(row) >> c.id >> c.version >> c.received >> c.place >> c.place_names >>
        c.place_words >> c.theme >> c.person >> c.outcome >> c.action >> consent.given >>
        consent.on >> consent.purposes >> consent.recipients >> consent.until >> referral.state >>
        referral.to >> referral.on >> c.note;
    return c;
}

std::string from_where(const CasesQuestion& question, store::Binds& binds) {
    std::string sql = "FROM complaint_cases c WHERE {scope c}";
    const auto one_of = [&](const char* column, const auto& codes) {
        if (!codes.empty()) sql += fmt::format(" AND c.{} IN ({})", column, in_list(codes, binds));
    };
    one_of("theme", question.theme);
    one_of("outcome", question.outcome);
    one_of("consent", question.consent);
    one_of("referral", question.referral);
    if (question.place)
        sql += " AND c.place IN (" +
               places::with_parts(" AND p.id = " + bound(*question.place, binds)) + ")";
    if (question.from) sql += " AND c.last_day >= " + bound(*question.from, binds);
    if (question.to) sql += " AND c.first_day <= " + bound(*question.to, binds);
    return sql;
}

std::string sql_of(Order order) {
    switch (order) {
        case Order::received: return "first_day, id";
        case Order::received_down: return "first_day DESC, id DESC";
        case Order::theme: return "theme, first_day, id";
        case Order::theme_down: return "theme DESC, first_day DESC, id DESC";
    }
    return "id";
}

store::Binding facts_of(const Case& c) {
    store::Binding binding;
    binding << c.received << c.place << c.place_words << c.theme << c.person << c.outcome
            << c.action << c.consent.given << c.consent.on << c.consent.purposes
            << c.consent.recipients << c.consent.until << c.id;
    return binding;
}

}  // namespace

guard::Page<Case> page(guard::Work& work, const CasesQuestion& question, Order order) {
    store::Binds binds;
    const auto from = from_where(question, binds);
    return work.page({"c", columns, from, sql_of(order), question.page.value_or(1)}, binds,
                     case_of);
}

std::vector<guard::Seen<Case>> without_consent(guard::Work& work) {
    return work.select(std::string(columns) +
                           "FROM complaint_cases c WHERE {scope c} AND c.consent IN "
                           "('withdrawn', 'refused') ORDER BY c.consent_on DESC, c.id LIMIT 500",
                       {}, case_of);
}

std::vector<guard::Seen<CaseFacet>> facets(guard::Work& work, const CasesQuestion& question) {
    std::vector<guard::Seen<CaseFacet>> all;
    for (const char* field : {"theme", "outcome", "consent", "referral", "place"}) {
        store::Binds binds;
        const auto sql = fmt::format("SELECT c.{0}, COUNT(*) {1} AND c.{0} IS NOT NULL "
                                     "GROUP BY c.{0} ORDER BY 2 DESC, 1",
                                     field, from_where(question, binds));
        auto counted = work.select(sql, binds, [&](const store::Row& row) {
            return CaseFacet{field, std::string(row.text(0)), row.integer(1)};
        });
        all.insert(all.end(), counted.begin(), counted.end());
    }
    return all;
}

std::optional<guard::Seen<Case>> one(guard::Work& work, const Id<Case>& id) {
    return work.first(std::string(columns) + "FROM complaint_cases c WHERE {scope c} AND c.id = $1",
                      {id.text()}, case_of);
}

void insert(guard::OwnWork& work, const std::vector<KeyedCase>& cases) {
    const auto after = tables_given_so_far(work);
    std::vector<store::Binds> rows;
    for (const auto& [complaint, key] : cases)
        rows.push_back(facts_of(complaint) << complaint.referral.state << key << after);
    work.execute_many(
        "INSERT INTO complaint_cases (scope, version, first_day, last_day, precision, place, "
        "place_words, theme, person, outcome, action, consent, consent_on, consent_purposes, "
        "consent_recipients, consent_until, id, referral, statement_key, after_table) "
        "VALUES ({own}, 1, $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, "
        "$17, $18)",
        std::move(rows));
}

bool update(guard::OwnWork& work, const Case& complaint) {
    return work.execute(
               "UPDATE complaint_cases SET version = version + 1, first_day = $1, last_day = $2, "
               "precision = $3, place = $4, place_words = $5, theme = $6, person = $7, "
               "outcome = $8, action = $9, consent = $10, consent_on = $11, "
               "consent_purposes = $12, consent_recipients = $13, consent_until = $14 "
               "WHERE scope = {own} AND id = $15 AND version = $16",
               facts_of(complaint) << complaint.version) == 1;
}

void put(guard::OwnWork& work, const Id<Case>& id, const Referral& referral) {
    work.execute("UPDATE complaint_cases SET version = version + 1, referral = $1, "
                 "referred_to = $2, referral_on = $3 WHERE scope = {own} AND id = $4",
                 store::Binding() << referral.state << referral.to << referral.on << id);
}

void remove(guard::OwnWork& work, const Id<Case>& id) {
    work.execute("DELETE FROM complaint_cases WHERE scope = {own} AND id = $1", {id.text()});
}

bool counts_otherwise(const Case& one, const Case& other) {
    const auto person = [](const Case& c) { return c.person ? c.person->reveal() : ""; };
    return one.received != other.received || one.place != other.place ||
           one.theme != other.theme || person(one) != person(other);
}

}  // namespace liaise::complaints::queries
