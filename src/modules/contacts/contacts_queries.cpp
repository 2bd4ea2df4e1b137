#include "modules/contacts/contacts_queries.hpp"

#include "modules/bodies/parts.hpp"
#include "store/columns.hpp"

namespace liaise::contacts::queries {

namespace {

constexpr std::string_view columns =
    "SELECT c.id, c.version, c.body, c.level, c.role, c.name, c.email, c.telephone, "
    "c.other_channel, c.languages, c.from_day, c.to_day, c.last_confirmed, n.note, "
    "CASE WHEN c.scope = 'register' THEN 1 ELSE 0 END, "
    "CASE WHEN (c.to_day IS NULL OR c.to_day >= $2) "
    "AND (c.last_confirmed IS NULL OR c.last_confirmed < $3) THEN 1 ELSE 0 END "
    "FROM contacts c LEFT JOIN contact_notes n ON n.contact = c.id AND {scope n} "
    "WHERE {scope c} ";

Contact contact_of(const store::Row& row) {
    Contact c;
    store::Columns(row) >> c.id >> c.version >> c.body >> c.level >> c.role >> c.name >> c.email >>
        c.telephone >> c.other_channel >> c.languages >> c.from >> c.to >> c.last_confirmed >>
        c.note >> c.is_published >> c.is_overdue;
    return c;
}

store::Binds asked(guard::Work& work, std::string id) {
    return {std::move(id), text_of(work.today()),
            text_of(plus_days(work.today(), -confirmed_for_days))};
}

store::Binding bound(const Draft& d) {
    store::Binding binding;
    binding << d.body << d.level << d.role << d.name << folded(d.name) << d.email << d.telephone
            << d.other_channel << d.languages << d.from << d.to << d.last_confirmed;
    return binding;
}

}  // namespace

std::vector<guard::Seen<Contact>> all(guard::Work& work, const Question& question) {
    auto sql = std::string(columns) + "AND ($1 = '' OR " +
               bodies::is_it_or_its_part("c.body", "$1") + ") ";
    if (question.overdue_only)
        sql += "AND (c.to_day IS NULL OR c.to_day >= $2) "
               "AND (c.last_confirmed IS NULL OR c.last_confirmed < $3) ";
    sql += "ORDER BY c.body, CASE c.level WHEN 'chair' THEN 0 WHEN 'senior' THEN 1 "
           "WHEN 'staff' THEN 2 WHEN 'focal_point' THEN 3 ELSE 4 END, c.sort_name, c.id";
    return work.select(sql, asked(work, question.body ? question.body->text() : ""), contact_of);
}

std::optional<guard::Seen<Contact>> one(guard::Work& work, const Id<Contact>& id) {
    return work.first(std::string(columns) + "AND c.id = $1", asked(work, id.text()), contact_of);
}

void insert(guard::WritingWork& work, const Id<Contact>& id, const Draft& draft) {
    work.execute(
        "INSERT INTO contacts (scope, version, body, level, role, name, sort_name, email, "
        "telephone, other_channel, languages, from_day, to_day, last_confirmed, id) "
        "VALUES ({own}, 1, $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)",
        bound(draft) << id);
}

bool update(guard::WritingWork& work, const Correction& correction) {
    return work.execute("UPDATE contacts SET version = version + 1, body = $1, level = $2, "
                        "role = $3, name = $4, sort_name = $5, email = $6, telephone = $7, "
                        "other_channel = $8, languages = $9, from_day = $10, to_day = $11, "
                        "last_confirmed = $12 "
                        "WHERE scope = {own} AND id = $13 AND version = $14",
                        bound(correction.contact) << correction.id << correction.version) == 1;
}

bool confirm(guard::WritingWork& work, const Id<Contact>& id) {
    return work.execute("UPDATE contacts SET version = version + 1, last_confirmed = $1 "
                        "WHERE scope = {own} AND id = $2",
                        store::Binding() << work.today() << id) == 1;
}

}  // namespace liaise::contacts::queries
