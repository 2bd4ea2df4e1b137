#include "modules/practices/shipped_statements.hpp"
#include "modules/vocabularies/shipped.hpp"
#include "seen/an_installation.hpp"

namespace liaise::seen {

namespace {

/// A file that is handed in, and the mapping by which it is read.
constexpr const char* a_mapping = "name = \"a-test\"\nsource = \"a test\"\nholds = \"cases\"\n"
                                  "[when]\ncolumn = \"when\"\n[place]\ncolumn = \"where\"\n";
constexpr const char* a_mapping_of_recommendations =
    "name = \"a-test\"\nlanguage = \"en\"\nsource = \"a test\"\nknown_by = \"when\"\n"
    "text = \"{where}\"\n";
/// A statement about how bodies work, as it is shipped.
const std::string& shipped_statement() {
    static const auto id = practices::shipped_statements().front().id.text();
    return id;
}
const std::string& text_for(Reach reach, const Said& said) {
    if (reach < Reach::owner) return said.to_others;
    return reach == Reach::sealed && !said.sealed.empty() ? said.sealed : said.at_home;
}
std::string a_file(const std::string& text) { return "when,where\n2025-05-06," + text + '\n'; }

}  // namespace

Json AnInstallation::value_for(const FieldShape& field, const Said& said, std::size_t nth) const {
    const auto& text = text_for(field.reach, said);
    if (field.kind == "names") return Json::array({{{"language", "en"}, {"text", text}}});
    if (field.kind == "integer") return 3;
    if (field.kind == "flag") return true;
    if (field.name == "expires") return "2027-05-06";
    if (field.kind == "day" || field.kind == "when") return "2025-05-06";
    if (field.kind == "moment") return "2025-05-06T07:08:09Z";
    if (field.kind == "choice") {
        const auto words = vocabularies::shipped(field.vocabulary);
        return words.empty() ? "" : std::string(words[nth % words.size()]);
    }
    if (field.kind == "reference") {
        if (field.is_optional && !is_there(field.refers_to)) return nullptr;
        return id_of(field.refers_to);
    }
    // What lies in a record travels no farther than the field that it lies in.
    if (field.kind == "record")
        return filled(*field.record,
                      field.reach < Reach::owner
                          ? said
                          : Said{said.at_home, said.at_home, said.sealed},
                      nth);
    return text;
}

Json AnInstallation::filled(const Shape& shape, const Said& said, std::size_t nth) const {
    Json record = Json::object();
    for (const auto& field : shape.fields) {
        auto value = value_for(field, said, nth);
        record[field.name] = field.is_list && field.kind != "names" ? Json::array({value}) : value;
        // Options are keys that hang on another field: no text of ours is among them.
        if (field.name == "options") record[field.name] = Json::array();
        // Nobody is reminded of a day that is past.
        if (field.name == "due" && (shape.name == "new_reminder" || shape.name == "put_off"))
            record[field.name] = "2027-05-06";
        if (field.name == "mapping") record[field.name] = a_mapping;
        if (field.name == "mapping" && shape.name == "recommendation_upload")
            record[field.name] = a_mapping_of_recommendations;
        if (field.name == "content") record[field.name] = a_file(said.at_home);
        // A plan's columns are those of the file; it has one row below its heading.
        if (shape.name == "action_plan_columns")
            record[field.name] = field.name == "number"   ? Json("when")
                                 : field.name == "action" ? Json("where")
                                                          : Json(nullptr);
        if (shape.name == "action_plan_choice" && field.name == "row") record[field.name] = 2;
        if (field.name.starts_with("heading_")) record[field.name] = 1;
        // Without an issuer it is the own body's, which alone publishes it.
        if (shape.name == "recommendation_draft" && field.name == "issuer")
            record[field.name] = nullptr;
        // There is one edition of the questions of a visit so far.
        if (shape.name == "new_visit_form" && field.name == "edition") record[field.name] = 1;
        // A scan is a file of its kind: this is "%PDF-1.7", and a name of its own.
        if (shape.name == "new_scan" && field.name == "content")
            record[field.name] = "JVBERi0xLjcK";
    }
    return record;
}

Json AnInstallation::filled(const guard::Route& route, const std::string& text,
                            std::size_t nth) const {
    return filled(route, Said{text, text}, nth);
}

Json AnInstallation::filled(const guard::Route& route, const Said& said, std::size_t nth) const {
    auto input = filled(route.input, said, nth);
    if (route.path.find("{id}") != std::string::npos) input.erase("id");
    // A letter is about something that the body follows.
    if (route.input.name == "new_addressee_letter" && made_.contains("/recommendations"))
        input["recommendations"] = Json::array({made_.at("/recommendations")});
    // A row of a plan is about what was asked in the report that it answers.
    if (route.input.name == "action_plan_taking" && made_.contains("/recommendations"))
        input["choices"][0]["recommendation"] = made_.at("/recommendations");
    if (route.input.name == "new_likeness" && made_.contains(another_recommendation))
        input["other"] = made_.at(another_recommendation);
    // What is said of an entry is said of one that is there; who is named is of the own body.
    if (input.contains("entry") && made_.contains("/entries"))
        input["entry"] = made_.at("/entries");
    if (route.input.name == "which_reprisal_register_member" ||
        route.input.name == "which_closed_draft_member")
        input["person"] = persons_.at(Kind::editor).text();
    // Nothing was heard of the place, and few complain at none.
    if (route.input.name == "new_programme_outcome")
        for (const char* other : {"heard", "found"}) input.erase(other);
    // What was let go is sent; the first matter tells of no visit.
    if (route.input.name == "closed_draft_sending" && made_.contains("/closed-drafts"))
        input["draft"] = made_.at("/closed-drafts");
    if (route.input.name == "new_closed_draft")
        for (const char* other : {"visit", "together", "alongside"}) input.erase(other);
    // A coalition may rest on what the body asks; in another's list nothing is chosen.
    if (route.input.name == "new_coalition") input["recommendations"] = Json::array();
    // It is opened from a visit that was made, in which the own body was.
    if (route.input.name == "new_joint_visit") input["visit"] = visits_.front().text();
    // A form is entered for a visit that was made: one of the register, which all see.
    if (route.input.name == "new_visit_form") input["visit"] = visits_.front().text();
    // One of its questions, which asks for a number.
    if (route.input.name == "new_visit_form_entry") {
        input["question"] = "capacity";
        input["version"] = 0;
        input.erase("answer");
    }
    if (route.input.name == "new_practice_answer")
        input["practice_statement"] = shipped_statement();
    // A statement is answered, and worded anew, as it reads by now.
    input.erase("in_wording");
    // What is published is one of the body's own.
    if (route.input.name == "publication_draft" && made_.contains("/recommendations"))
        input["recommendation"] = made_.at("/recommendations");
    // One thing is proposed at a time: a place that is missing says the most in words.
    if (route.input.name == "proposal_draft")
        for (const char* other : {"place", "body", "headcount", "visit", "new_body"})
            input.erase(other);
    return input;
}

std::string AnInstallation::needed_query(const guard::Route& route) const {
    std::string query;
    for (const auto& field : route.input.fields) {
        const bool is_in_path = route.path.find('{' + field.name + '}') != std::string::npos;
        if (field.is_optional || field.is_list || field.kind == "flag" || is_in_path) continue;
        const auto value = value_for(field, Said{"kept", "kept"}, 0);
        query += (query.empty() ? '?' : '&') + field.name + '=' +
                 (value.is_string() ? value.get<std::string>() : value.dump());
    }
    return query;
}

}  // namespace liaise::seen
