#include "modules/trainings/trainings_queries.hpp"

#include "modules/bodies/parts.hpp"
#include "store/columns.hpp"

namespace liaise::trainings::queries {

namespace {

constexpr const char* columns =
    "SELECT t.id, t.version, t.title, t.kind, t.when_first, t.when_last, t.when_precision, "
    "t.series, t.level, t.theme, t.hosts, t.participants, t.materials ";
constexpr const char* of_all = "FROM trainings t WHERE {scope t}";

Training training_of(const store::Row& row) {
    Training t;
    store::Columns(row) >> t.id >> t.version >> t.title >> t.kind >> t.when >> t.series >>
        t.level >> t.theme >> t.hosts >> t.participants >> t.materials;
    return t;
}

store::Binding bound(const Draft& draft) {
    store::Binding binding;
    binding << draft.title << draft.kind << draft.when << draft.series << draft.level << draft.theme
            << draft.hosts << draft.participants << draft.materials;
    return binding;
}

}  // namespace

guard::Page<Training> page(guard::Work& work, const TrainingsQuestion& question) {
    store::Binds binds;
    std::string from = of_all;
    if (question.body) {
        binds.emplace_back(question.body->text());
        from += " AND (" + bodies::lists_it_or_its_part("t.hosts", "$1") + " OR " +
                bodies::lists_it_or_its_part("t.participants", "$1") + ")";
    }
    return work.page({"t", columns, from, "when_last DESC, id", question.page.value_or(1)}, binds,
                     training_of);
}

std::optional<guard::Seen<Training>> one(guard::Work& work, const Id<Training>& id) {
    return work.first(std::string(columns) + of_all + " AND t.id = $1", {id.text()}, training_of);
}

std::vector<guard::Seen<Training>> over_by(guard::Work& work, Day day) {
    return work.select(std::string(columns) + of_all +
                           " AND t.when_last <= $1 ORDER BY t.when_last, t.id LIMIT 1000",
                       {text_of(day)}, training_of);
}

std::vector<guard::Seen<Training>> all(guard::Work& work) {
    return work.select(
        std::string(columns) + of_all + " ORDER BY t.when_last DESC, t.id LIMIT 1000", {},
        training_of);
}

void insert(guard::OwnWork& work, const Id<Training>& id, const Draft& draft) {
    work.execute(
        "INSERT INTO trainings (scope, version, title, kind, when_first, when_last, "
        "when_precision, series, level, theme, hosts, participants, materials, id, noted_by) "
        "VALUES ({own}, 1, $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)",
        bound(draft) << id << work.viewer().person());
}

bool update(guard::OwnWork& work, const Correction& correction) {
    return work.execute(
               "UPDATE trainings SET version = version + 1, title = $1, kind = $2, "
               "when_first = $3, when_last = $4, when_precision = $5, series = $6, level = $7, "
               "theme = $8, hosts = $9, participants = $10, materials = $11 "
               "WHERE scope = {own} AND id = $12 AND version = $13",
               bound(correction.training) << correction.id << correction.version) == 1;
}

bool remove(guard::OwnWork& work, const Id<Training>& id) {
    work.execute("DELETE FROM training_uses WHERE scope = {own} AND training = $1", {id.text()});
    return work.execute("DELETE FROM trainings WHERE scope = {own} AND id = $1", {id.text()}) == 1;
}

std::vector<guard::Seen<UseSeen>> uses(guard::Work& work,
                                       const std::optional<Id<Training>>& training) {
    return work.select(
        "SELECT u.id, u.training, u.body, u.on_day FROM training_uses u WHERE {scope u} "
        "AND ($1 = '' OR u.training = $1) ORDER BY u.on_day DESC, u.id LIMIT 5000",
        {training ? training->text() : ""}, [](const store::Row& row) {
            UseSeen u;
            store::Columns(row) >> u.id >> u.training >> u.body >> u.on;
            return u;
        });
}

void insert(guard::OwnWork& work, const UseSeen& use) {
    work.execute(
        "INSERT INTO training_uses (scope, id, training, body, on_day, noted_by) "
        "VALUES ({own}, $1, $2, $3, $4, $5)",
        store::Binding() << use.id << use.training << use.body << use.on << work.viewer().person());
}

bool remove(guard::OwnWork& work, const Id<UseSeen>& id) {
    return work.execute("DELETE FROM training_uses WHERE scope = {own} AND id = $1", {id.text()}) ==
           1;
}

}  // namespace liaise::trainings::queries
