#include "modules/recommendations/follow_up_queries.hpp"

#include <fmt/format.h>

#include "modules/recommendations/recommendations_queries.hpp"
#include "modules/recommendations/sealed_texts.hpp"
#include "store/bound.hpp"

namespace liaise::recommendations::queries {

namespace {

using store::bound;

constexpr const char* letter_columns =
    "SELECT l.id, l.addressee, l.addressee_body, l.sent, l.subject, l.text, l.answer_due, "
    "l.answered, l.answer, l.noted_by ";
constexpr const char* reminder_columns =
    "SELECT m.id, m.recommendation, m.what, m.due, m.person, m.done, m.noted_by "
    "FROM recommendation_reminders m WHERE {scope m} ";

/// The three kinds of what falls due, one under the other.
std::string all_that_is_due(const guard::Work& work) {
    return fmt::format(
        "SELECT r.scope AS scope, 'recommendation' AS kind, r.id AS id, "
        "r.id AS recommendation, r.title AS title, CAST(NULL AS TEXT) AS what, "
        "r.addressee AS addressee, r.addressee_body AS addressee_body, r.due AS due, "
        "CAST(NULL AS TEXT) AS person FROM recommendations r "
        "WHERE {{scope r}} AND r.due IS NOT NULL AND {} = 1 "
        "UNION ALL SELECT l.scope, 'letter', l.id, (SELECT MIN(a.recommendation) "
        "FROM recommendation_letters_about a WHERE {{scope a}} AND a.letter = l.id), l.subject, "
        "CAST(NULL AS TEXT), "
        "l.addressee, l.addressee_body, l.answer_due, CAST(NULL AS TEXT) "
        "FROM recommendation_letters l "
        "WHERE {{scope l}} AND l.answer_due IS NOT NULL AND l.answered IS NULL "
        "UNION ALL SELECT m.scope, 'reminder', m.id, m.recommendation, CAST(NULL AS TEXT), m.what, "
        "o.addressee, "
        "o.addressee_body, m.due, m.person FROM recommendation_reminders m "
        "JOIN recommendations o ON o.scope = m.scope AND o.id = m.recommendation "
        "WHERE {{scope m}} AND {{scope o}} AND m.done IS NULL",
        is_open(work));
}

auto letter_reader(const guard::Work& work) {
    return [today = work.today()](const store::Row& row) {
        AddresseeLetter l;
        store::Columns(row) >> l.id >> l.addressee >> l.addressee_body >> l.sent >> l.subject >>
            l.text >> l.answer_due >> l.answered >> l.answer >> l.noted_by;
        l.is_overdue = l.answer_due && !l.answered && *l.answer_due < today;
        return l;
    };
}

auto reminder_reader(const guard::Work& work) {
    return [today = work.today()](const store::Row& row) {
        Reminder r;
        store::Columns(row) >> r.id >> r.recommendation >> r.what >> r.due >> r.person >> r.done >>
            r.noted_by;
        r.is_overdue = !r.done && r.due < today;
        return r;
    };
}

/// What somebody is to see to is in what falls due as it is beside its recommendation.
void open_reminders(guard::Work& work, guard::Page<DueThing>& page) {
    guard::Sealing sealing(work);
    for (auto& one : page.items) {
        if (one->kind.value != "reminder") continue;
        const auto kept = sealing.kept(what_to_do.place(one->id));
        if (!kept) continue;
        one = one.map([&](const DueThing& bare) {
            auto whole = bare;
            if (*kept) whole.what = **kept;
            else whole.shut = kept->error().code;
            return whole;
        });
    }
}

/// The keys of the reminders of a recommendation, and of the letters that are about nothing else.
void destroy_their_keys(guard::OwnWork& work, const Id<Recommendation>& id) {
    const auto gone = work.select(
        "SELECT m.id FROM recommendation_reminders m WHERE {scope m} AND m.recommendation = $1 "
        "UNION ALL SELECT a.letter FROM recommendation_letters_about a WHERE {scope a} "
        "AND a.recommendation = $1 AND NOT EXISTS (SELECT 1 FROM recommendation_letters_about b "
        "WHERE {scope b} AND b.letter = a.letter AND b.recommendation <> $1)",
        {id.text()}, [](const store::Row& row) { return std::string(row.text(0)); });
    for (const auto& record : gone) guard::destroy_keys_of(work, *record);
}

struct About {
    Id<AddresseeLetter> letter;
    Id<Recommendation> recommendation;
};

void add_what_they_are_about(guard::Work& work, guard::Page<AddresseeLetter>& page) {
    std::vector<Id<AddresseeLetter>> ids;
    for (const auto& one : page.items) ids.push_back(one->id);
    if (ids.empty()) return;
    store::Binds binds;
    const auto list = store::in_list(ids, binds);
    const auto all = work.select(
        "SELECT a.letter, a.recommendation FROM recommendation_letters_about a WHERE {scope a} "
        "AND a.letter IN (" + list + ") ORDER BY a.recommendation",
        std::move(binds), [](const store::Row& row) {
            About about;
            store::Columns(row) >> about.letter >> about.recommendation;
            return about;
        });
    for (auto& item : page.items)
        item = item.map([&](const AddresseeLetter& letter) {
            auto whole = letter;
            for (const auto& about : all)
                if (about->letter == whole.id)
                    whole.recommendations.push_back(about->recommendation);
            return whole;
        });
}

}  // namespace

guard::Page<DueThing> due(guard::Work& work, const FollowUpQuestion& question) {
    store::Binds binds;
    auto from = "FROM (" + all_that_is_due(work) + ") d WHERE {scope d}";
    if (!question.kind.empty())
        from += " AND d.kind IN (" + store::in_list(question.kind, binds) + ")";
    if (question.person) from += " AND d.person = " + bound(*question.person, binds);
    if (question.is_due)
        from += std::string(" AND d.due ") + (question.is_due->value == "no" ? "> " : "<= ") +
                bound(work.today(), binds);
    if (question.is_overdue)
        from += std::string(" AND d.due ") + (question.is_overdue->value == "no" ? ">= " : "< ") +
                bound(work.today(), binds);
    auto page = work.page({"d",
                           "SELECT d.kind, d.id, d.recommendation, d.title, d.what, d.addressee, "
                           "d.addressee_body, d.due, d.person",
                           from, "due, kind, id", question.page.value_or(1)},
                          binds, [today = work.today()](const store::Row& row) {
                              DueThing d;
                              store::Columns(row) >> d.kind >> d.id >> d.recommendation >>
                                  d.title >> d.what >> d.addressee >> d.addressee_body >> d.due >>
                                  d.person;
                              d.is_overdue = d.due < today;
                              return d;
                          });
    open_reminders(work, page);
    return page;
}

guard::Page<AddresseeLetter> letters(guard::Work& work, const AddresseeLettersQuestion& question) {
    store::Binds binds;
    std::string from = "FROM recommendation_letters l WHERE {scope l}";
    if (question.recommendation)
        from += " AND EXISTS (SELECT 1 FROM recommendation_letters_about a WHERE {scope a} "
                "AND a.letter = l.id AND a.recommendation = " +
                bound(*question.recommendation, binds) + ")";
    auto page = work.page({"l", letter_columns, from, "sent DESC, id", question.page.value_or(1)},
                          binds, letter_reader(work));
    add_what_they_are_about(work, page);
    return guard::opened(work, answer_to_letter,
                         guard::opened(work, words_of_letter, std::move(page)));
}

void insert(guard::OwnWork& work, const AddresseeLetter& l) {
    work.execute(
        "INSERT INTO recommendation_letters (scope, id, addressee, addressee_body, sent, "
        "subject, answer_due, noted_by) VALUES ({own}, $1, $2, $3, $4, $5, $6, $7)",
        store::Binding() << l.id << l.addressee << l.addressee_body << l.sent << l.subject
                         << l.answer_due << l.noted_by);
    for (const auto& recommendation : l.recommendations)
        work.execute("INSERT INTO recommendation_letters_about (scope, letter, recommendation) "
                     "VALUES ({own}, $1, $2) ON CONFLICT DO NOTHING",
                     store::Binding() << l.id << recommendation);
}

bool answer(guard::OwnWork& work, const LetterAnswer& answer) {
    return work.execute(
               "UPDATE recommendation_letters SET answered = $2 "
               "WHERE scope = {own} AND id = $1 AND answered IS NULL",
               store::Binding() << answer.id << answer.answered) == 1;
}

bool has_letter(guard::Work& work, const Id<AddresseeLetter>& id) {
    return work
        .first("SELECT 1 FROM recommendation_letters l WHERE {scope l} AND l.id = $1", {id.text()},
               [](const store::Row&) { return true; })
        .has_value();
}

bool remove(guard::OwnWork& work, const Id<AddresseeLetter>& id) {
    if (!has_letter(work, id)) return false;
    guard::destroy_keys_of(work, id.text());
    work.execute("DELETE FROM recommendation_letters_about WHERE scope = {own} AND letter = $1",
                 {id.text()});
    return work.execute("DELETE FROM recommendation_letters WHERE scope = {own} AND id = $1",
                        {id.text()}) == 1;
}

std::vector<guard::Seen<Reminder>> reminders(guard::Work& work, const Id<Recommendation>& id) {
    return guard::opened(work, what_to_do,
                         work.select(std::string(reminder_columns) +
                                         "AND m.recommendation = $1 ORDER BY m.due, m.id LIMIT 500",
                                     {id.text()}, reminder_reader(work)));
}

std::optional<guard::Seen<Reminder>> reminder(guard::Work& work, const Id<Reminder>& id) {
    return work.first(std::string(reminder_columns) + "AND m.id = $1", {id.text()},
                      reminder_reader(work));
}

bool is_of_us(guard::Work& work, const Id<guard::Person>& person) {
    return work
        .first("SELECT 1 FROM persons p WHERE {scope p} AND p.id = $1", {person.text()},
               [](const store::Row&) { return true; })
        .has_value();
}

void insert(guard::OwnWork& work, const Reminder& r) {
    work.execute(
        "INSERT INTO recommendation_reminders (scope, id, recommendation, due, person, "
        "noted_by) VALUES ({own}, $1, $2, $3, $4, $5)",
        store::Binding() << r.id << r.recommendation << r.due << r.person << r.noted_by);
}

void settle(guard::OwnWork& work, const Id<Reminder>& id) {
    work.execute("UPDATE recommendation_reminders SET done = $2 WHERE scope = {own} AND id = $1",
                 store::Binding() << id << work.today());
}

void put_off(guard::OwnWork& work, const PutOff& other) {
    work.execute("UPDATE recommendation_reminders SET due = $2 WHERE scope = {own} AND id = $1",
                 store::Binding() << other.id << other.due);
}

bool remove(guard::OwnWork& work, const Id<Reminder>& id) {
    if (!reminder(work, id)) return false;
    guard::destroy_keys_of(work, id.text());
    return work.execute("DELETE FROM recommendation_reminders WHERE scope = {own} AND id = $1",
                        {id.text()}) == 1;
}

void remove_follow_up(guard::OwnWork& work, const Id<Recommendation>& id) {
    destroy_their_keys(work, id);
    work.execute("DELETE FROM recommendation_reminders WHERE scope = {own} "
                 "AND recommendation = $1",
                 {id.text()});
    work.execute("DELETE FROM recommendation_letters WHERE scope = {own} AND id IN "
                 "(SELECT a.letter FROM recommendation_letters_about a WHERE a.scope = {own} "
                 "AND a.recommendation = $1) AND NOT EXISTS "
                 "(SELECT 1 FROM recommendation_letters_about b WHERE b.scope = {own} "
                 "AND b.letter = recommendation_letters.id AND b.recommendation <> $1)",
                 {id.text()});
    work.execute("DELETE FROM recommendation_letters_about WHERE scope = {own} "
                 "AND recommendation = $1",
                 {id.text()});
}

}  // namespace liaise::recommendations::queries
