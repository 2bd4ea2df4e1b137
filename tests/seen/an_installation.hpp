#pragma once

#include <map>
#include <string>
#include <vector>

#include "edge/http/application.hpp"
#include "engines/engines.hpp"
#include "guard/route.hpp"
#include "modules/bodies/body.hpp"
#include "modules/places/place.hpp"
#include "modules/visits/visit.hpp"

/// What each kind of viewer gets to see: tests that walk every route there is.
namespace liaise::seen {

/// Who asks, in these tests.
enum class Kind {
    nobody,          ///< not signed in
    reader,          ///< of the body that keeps something to itself
    editor,          ///< of that body
    lead,            ///< its coordinator
    other_reader,    ///< of another body
    other_lead,      ///< that other body's coordinator
    dependent_lead,  ///< coordinator of a body that depends on an authority: half-years only
    register_lead,   ///< coordinator of the coordinating body
    machine,         ///< administrator of the machine
};
const std::vector<Kind>& all_kinds();
std::string name_of(Kind kind);
/// What they are called in the list of people, and in stories.
std::string given_name(Kind kind);

/// What stands in every text of an input: in one that may travel, in one of which the description
/// says that it never leaves the body, and in one that is sealed; without, as what never leaves.
struct Said {
    std::string to_others;
    std::string at_home;
    std::string sealed = {};
};

/// Under which an installation remembers the second recommendation that was made in it.
inline constexpr const char* another_recommendation = "another recommendation";

/// An installation with four bodies, two places, visits in the register, and people of each kind.
class AnInstallation {
public:
    explicit AnInstallation(store::Database& database);
    /// The same in a copy of its database: the same people are signed in.
    AnInstallation(store::Database& copy, const AnInstallation& original);

    /// What a request of `kind` is answered; `body` is JSON, sent with the token that shows that
    /// the page is ours.
    http::Reply asked(Kind kind, const std::string& method, const std::string& target,
                      const std::string& body = "");
    const guard::Routes& routes() const { return routes_; }
    /// Who signed in as `kind`, for what is done without HTTP.
    guard::Viewer viewer(Kind kind) const;
    Clock clock() const { return clock_; }
    /// It is another day, on which everybody signs in anew who still may.
    void come_to(Day day);
    /// The ids of the register's visits.
    std::vector<std::string> visits() const;
    std::vector<std::string> places() const;
    /// Each visit of the register moves to another day of its half-year, and to where a file sorted
    /// by day would have it, with the head counts that came with it; all was written down on other
    /// days: as if this were another installation, whose ids are the same.
    void come_on_other_days();
    store::Database& database() { return database_; }
    /// All targets that can be read: every GET route, its ids those of records that are there.
    std::vector<std::string> readable_targets() const;
    /// An input that the route takes, made from its description, with `text` in every text and the
    /// `nth` word of each vocabulary. What the path says of a record is not said again.
    Json filled(const guard::Route& route, const std::string& text, std::size_t nth = 0) const;
    /// "?field=value" of the fields without which a route that reads answers nothing.
    std::string needed_query(const guard::Route& route) const;
    Json filled(const guard::Route& route, const Said& said, std::size_t nth = 0) const;
    /// `path` with the ids that its record asks for: those of records that were made here, or else
    /// ids that nothing has.
    std::string addressed(const guard::Route& route) const;
    /// `path` with `id` for the record that it is about.
    static std::string addressed(const guard::Route& route, const std::string& id);
    /// The record that was made by a call of the path before `{id}`, or below another record;
    /// empty without one.
    std::string made_for(const guard::Route& route) const;

    /// Has `sender` tell the body of `receiver` something, by the gate.
    void tell(Kind sender, Kind receiver, const std::string& body);

private:
    void found();
    void sign_in_founders();
    void let_files_speak(guard::RegisterWork& work);
    void open_door();
    void add_what_came_with_visits(guard::RegisterWork& work);
    void bring_otherwise(store::Transaction& tx);
    void add_targets(const guard::Route& route, const std::string& path,
                     std::vector<std::string>& targets) const;
    void let_in(Kind kind, const Id<bodies::Body>& body, guard::Role role);
    void sign_in(store::Transaction& tx, Kind kind);
    Json filled(const Shape& shape, const Said& said, std::size_t nth) const;
    Json value_for(const FieldShape& field, const Said& said, std::size_t nth) const;
    bool is_there(const std::string& record) const;
    std::string id_of(const std::string& record) const;

    store::Database& database_;
    Clock clock_;
    guard::Routes routes_;
    http::Log log_{-1};
    std::map<std::string, Id<bodies::Body>> bodies_;
    std::vector<Id<places::Place>> places_;
    std::vector<Id<visits::Visit>> visits_;
    std::vector<std::string> headcounts_;
    std::string region_;
    std::map<Kind, std::string> tokens_;
    std::map<Kind, Id<guard::Person>> persons_;
    std::map<std::string, guard::Viewer> first_of_;  ///< who made each body's key
    std::map<std::string, std::string> made_;  ///< the first id that a call of this path gave
    std::unique_ptr<http::Application> application_;
};

}  // namespace liaise::seen
