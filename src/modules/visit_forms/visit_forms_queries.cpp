#include "modules/visit_forms/visit_forms_queries.hpp"

#include "store/bound.hpp"

namespace liaise::visit_forms::queries {

namespace {

constexpr const char* columns_of_form =
    "SELECT f.id, f.visit, f.place, f.place_type, f.themes, f.asked_groups, f.edition, "
    "f.begun_by, f.changed ";

Form form_of(const store::Row& row) {
    Form f;
    store::Columns(row) >> f.id >> f.visit >> f.place >> f.place_type >> f.themes >> f.groups >>
        f.edition >> f.begun_by >> f.changed;
    return f;
}

}  // namespace

guard::Page<Form> page(guard::Work& work, const FormsQuestion& question) {
    store::Binds binds;
    std::string from = "FROM visit_forms f WHERE {scope f}";
    if (question.visit) from += " AND f.visit = " + store::bound(*question.visit, binds);
    return work.page({"f", columns_of_form, from, "changed DESC, id", question.page.value_or(1)},
                     binds, form_of);
}

std::optional<guard::Seen<Form>> one(guard::Work& work, const Id<Form>& id) {
    return work.first(
        std::string(columns_of_form) + "FROM visit_forms f WHERE {scope f} AND f.id = $1",
        {id.text()}, form_of);
}

void insert(guard::OwnWork& work, const Form& form) {
    work.execute(
        "INSERT INTO visit_forms (scope, id, visit, place, place_type, themes, "
        "asked_groups, edition, begun_by, begun, changed) "
        "VALUES ({own}, $1, $2, $3, $4, $5, $6, $7, $8, $9, $9)",
        store::Binding() << form.id << form.visit << form.place << form.place_type << form.themes
                         << form.groups << form.edition << form.begun_by << form.changed);
}

void touch(guard::OwnWork& work, const Id<Form>& id) {
    work.execute("UPDATE visit_forms SET changed = $1 WHERE scope = {own} AND id = $2",
                 store::Binding() << work.now() << id);
}

bool remove(guard::OwnWork& work, const Id<Form>& id) {
    return work.execute("DELETE FROM visit_forms WHERE scope = {own} AND id = $1", {id.text()}) ==
           1;
}

}  // namespace liaise::visit_forms::queries
