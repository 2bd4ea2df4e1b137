#include "guard/compartment_tables.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <stdexcept>

#include "guard/clock_belief.hpp"
#include "guard/half_years.hpp"

namespace liaise::guard {

namespace {

/// The tables of guard's own that stand in the register.
constexpr std::array own_register_tables = {RegisterTable{"body_keys"},
                                            RegisterTable{"body_standing"}};

/// A table without a scope, and which of its rows go along: `$1` is the body's id, its scope, or
/// the id of who takes it along.
struct Unscoped {
    enum class Bind { body, scope, taker };

    std::string_view table;
    std::string_view condition;
    Bind bind = Bind::body;
};

constexpr std::string_view of_own_people =
    "person IN (SELECT p.id FROM persons p WHERE p.scope = $1)";

// Of passwords and keys only the taker's go along: whoever opens the file can try passwords against
// what is in it, and the taker lets colleagues in by links. A link leads into the installation that
// it was made in, and into no other.
constexpr std::array unscoped = {
    Unscoped{"installation", "CAST($1 AS TEXT) IS NOT NULL"},
    Unscoped{"credentials", of_own_people, Unscoped::Bind::scope},
    Unscoped{"person_keys", "person = $1", Unscoped::Bind::taker},
    Unscoped{"recovery_codes", "person = $1", Unscoped::Bind::taker},
    Unscoped{"body_seeds",
             "invitation IS NULL AND (person = $1 OR person IS NULL AND "
             "body = (SELECT p.body FROM persons p WHERE p.id = $1))",
             Unscoped::Bind::taker},
    Unscoped{"body_seeds_lost", "body = $1"},
    Unscoped{"letter_words", "holder = $1", Unscoped::Bind::scope}};

constexpr std::array left_out = {
    LeftOut{"schema_changes", "the other installation has its own; the manifest names the steps"},
    LeftOut{"sessions", "who is signed in here is not signed in there"},
    LeftOut{"opened_keys", "they open with a session"},
    LeftOut{"passkeys", "they open only under the name of this installation"},
    LeftOut{"passkey_challenges", "they are good for five minutes, and for who was given them"},
    LeftOut{"circles", "that there is one is told to nobody but its people"},
    LeftOut{"circle_people", "colleagues' keys stay behind, and with them what opens a circle"},
    LeftOut{"circle_texts", "as their circles: the size of a file would tell of them"},
    LeftOut{"clock_belief", "the other machine has a clock of its own"},
    LeftOut{"first_answers", "they open for who sends the same again, and are good for a day"},
    LeftOut{"sign_ins", "they tell who came in here"},
    LeftOut{"sign_in_attempts", "they are of whoever tried to come in here"}};

std::string bind_of(Unscoped::Bind bind, const Viewer& viewer) {
    const auto& body = viewer.body().value().text();
    switch (bind) {
        case Unscoped::Bind::body: return body;
        case Unscoped::Bind::scope: return Scope::of_body(body).text();
        case Unscoped::Bind::taker: return viewer.person().text();
    }
    throw std::logic_error("no such bind");
}

/// What nobody else is told who changed the register: ids of people of the body that keeps it.
void take_out_people(TableRow& row) {
    for (const char* column : {"since_by", "until_by", "blanked_by"}) row.erase(column);
}

/// The row of an invitation is in the list of invitations; the link that it is about leads nowhere
/// in another installation. No hash of a link begins so.
void take_out_link(TableRow& row) {
    row["token_hash"] = fmt::format("left behind {}", row.at("id").get<std::string>());
}

/// A colleague has a row, so that a link finds it, and nothing in it against which one could try
/// passwords. A secret that was proposed for a second step, and never confirmed, proves nothing.
void take_out_secrets(TableRow& row, const std::string& taker) {
    row.erase("totp_proposed");
    if (row.at("person").get<std::string>() == taker) return;
    for (const char* column : {"totp_secret", "totp_locked", "recovery_salt"}) row.erase(column);
    row["password_hash"] = password_left_behind;
    row["totp_last_step"] = 0;
}

bool names_none_of(const TableRow& row, std::string_view column,
                   const std::vector<std::string>& people) {
    const auto found = row.find(column);
    return found != row.end() &&
           std::ranges::find(people, found->second.get<std::string>()) == people.end();
}

std::vector<std::string> people_of(store::Transaction& tx, const std::string& scope) {
    std::vector<std::string> people;
    tx.each("SELECT p.id FROM persons p WHERE p.scope = $1", store::Binds{scope},
            [&](const store::Row& row) { people.emplace_back(row.text(0)); });
    return people;
}

}  // namespace

std::span<const LeftOut> left_out_of_compartments() { return left_out; }

CompartmentTables::CompartmentTables(RightsWork& work, std::vector<RegisterTable> told)
    : viewer_(work.viewer()), now_(half_years_told_as_of(work.transaction(), work.now())),
      told_(std::move(told)),
      own_people_(people_of(work.transaction(), work.target().text())) {
    told_.insert(told_.end(), own_register_tables.begin(), own_register_tables.end());
}

std::vector<Portion> CompartmentTables::portions_of(const store::Table& table) const {
    if (table.has("scope")) {
        std::vector<Portion> portions;
        add_register(table, portions);
        portions.push_back(own(table));
        return portions;
    }
    if (const auto found = std::ranges::find(unscoped, table.name, &Unscoped::table);
        found != unscoped.end()) {
        Portion portion{std::string(found->condition), bind_of(found->bind, viewer_), {}, {}};
        if (table.name == "credentials")
            portion.changes.push_back([taker = viewer_.person().text()](TableRow& row) {
                take_out_secrets(row, taker);
            });
        return {std::move(portion)};
    }
    if (std::ranges::find(left_out, table.name, &LeftOut::table) != left_out.end()) return {};
    throw std::logic_error(fmt::format("nobody said whether {} goes along with a compartment",
                                       table.name));
}

void CompartmentTables::add_register(const store::Table& table,
                                     std::vector<Portion>& portions) const {
    const bool keeps_it = viewer_.writes_the_register();
    const auto told = std::ranges::find(told_, table.name, &RegisterTable::table);
    const auto sight = viewer_.sight();
    if (!keeps_it && (told == told_.end() ||
                      (sight == Sight::coarse && told->told_to == ToldTo::exact_sight)))
        return;
    Portion portion{"scope = $1", Scope::of_register().text(), {}, {}};
    if (sight == Sight::coarse) portion.read_from = register_by_half_years(table.name, now_);
    if (!keeps_it) portion.changes.emplace_back(&take_out_people);
    if (!keeps_it && told->tell)
        portion.changes.emplace_back(
            [tell = told->tell, sight](TableRow& row) { tell(row, sight); });
    // Another body's earlier seeds open with its later ones alone; still they are not ours.
    if (table.name == "body_keys")
        portion.changes.emplace_back([body = viewer_.body()->text()](TableRow& row) {
            if (row.at("body").get<std::string>() != body) row.erase("earlier");
        });
    portions.push_back(std::move(portion));
}

Portion CompartmentTables::own(const store::Table& table) const {
    Portion portion{"scope = $1", Scope::of_body(viewer_.body()->text()).text(), {}, {}};
    if (table.name != "invitations") return portion;
    portion.changes.emplace_back(&take_out_link);
    // The first of a body was invited by who runs the machine, and they do not come along.
    portion.changes.emplace_back([people = own_people_](TableRow& row) {
        if (names_none_of(row, "invited_by", people)) row.erase("invited_by");
    });
    return portion;
}

}  // namespace liaise::guard
