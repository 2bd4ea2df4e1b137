#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/confidential.hpp"
#include "guard/open_circle.hpp"
#include "guard/own_work.hpp"
#include "guard/person_keys.hpp"

/// Named people inside a body with a key of their own: what they keep, the rest of the body, its
/// coordinators, the machine's administrator and a copy of the database do not read.
namespace liaise::guard {

/// A record with its lists. Modules keep their texts shorter.
inline constexpr std::size_t circle_text_bytes_max = 256UL * 1024;

/// Where a text stands in its circle, and opens: the module's word, and an id.
struct CirclePlace {
    std::string kind;
    std::string record;
};

/// A text of a circle, and how often it was written.
struct CircleText {
    std::string record;
    Confidential text;
    std::int64_t revision = 0;
};

/// Circles. Nothing that is done here stands in the body's ledger, which the whole body reads; a
/// module that must tell afterwards who opened what keeps texts of it in the circle.
class Circles {
public:
    /// A circle of the viewer alone. Errors: `refused` where the session opens no key; `conflict`
    /// for somebody who began too many; those that others named them in do not count.
    static Result<OpenCircle> make(WritingWork& work, const std::string& purpose);
    /// Those for this purpose that the viewer is in, by id.
    static std::vector<OpenCircle> mine(Work& work, const std::string& purpose);
    /// Errors: `not_found`, the same where there is none and for who is not in it.
    static Result<OpenCircle> open(Work& work, const Id<CircleRef>& id);
    /// The same, to write in it: where somebody lost the key or left since it was last written to,
    /// all is locked with a new one first. They may have kept a copy of the old one.
    static Result<OpenCircle> open(WritingWork& work, const Id<CircleRef>& id);

    static std::vector<CircleMember> people(Work& work, const OpenCircle& circle);
    /// Names a colleague, who reads all that lies in it, or gives the key again to one who lost it.
    /// Errors: `not_found`; `conflict` for who has no key of their own yet, when it is full, and
    /// where the viewer has named them in too many.
    static Result<Done> name(WritingWork& work, OpenCircle& circle, const Id<Person>& person);
    /// Takes somebody out, the viewer too, and locks all with a new key for those who still hold
    /// the present one. Errors: `not_found`; `conflict` where nobody would be left.
    static Result<Done> take_out(WritingWork& work, OpenCircle& circle, const Id<Person>& person);
    /// Destroys the circle and all that it holds. A backup from before still holds it, locked.
    /// Errors: `refused` for a reader of the body, where others open it too.
    static Result<Done> end(WritingWork& work, const OpenCircle& circle);

    /// Writes a text that was read at the revision `over`, 0 for a new one. Errors: `conflict`
    /// where somebody wrote it, or changed the circle, meanwhile, or left since it was opened.
    static Result<Done> keep(WritingWork& work, const OpenCircle& circle, const CirclePlace& place,
                             const Confidential& text, std::int64_t over);
    static std::optional<CircleText> kept(Work& work, const OpenCircle& circle,
                                          const CirclePlace& place);
    /// All of a kind, in the order of their records' ids, which is none.
    static std::vector<CircleText> all_kept(Work& work, const OpenCircle& circle,
                                            const std::string& kind);
    /// Destroys a text. Errors: `conflict` where somebody changed the circle meanwhile.
    static Result<Done> destroy(WritingWork& work, const OpenCircle& circle,
                                const CirclePlace& place);

private:
    friend class BodyKeys;
    friend class PersonKeys;

    /// What was locked to a key that is out of reach, or to who is shut out, goes.
    static void forget(store::Transaction& tx, const Id<Person>& person);
    /// Locks the keys of a person's circles to their next key.
    static void move(store::Transaction& tx, const KeyHolder& old, const KeyHolder& fresh);

    static std::vector<OpenCircle> of_viewer(Work& work, const std::optional<Id<CircleRef>>& id);
    static bool read_head(OpenCircle& circle);
    static bool has_lost_somebody(Work& work, const OpenCircle& circle);
    static void lock_for_who_stays(WritingWork& work, OpenCircle& circle);
    static Result<Done> hold(WritingWork& work, const OpenCircle& circle);
    static Result<Done> hold_to_write(WritingWork& work, const OpenCircle& circle);
    static bool seat(store::Transaction& tx, OpenCircle& circle, const Id<Person>& person,
                     const Id<Person>& by);
    static bool was_named_by(const OpenCircle& circle, const Id<Person>& person,
                             const Id<Person>& by);
    static bool has_named_too_often(Work& work, const Id<Person>& person);
    static void put_head(store::Transaction& tx, OpenCircle& circle);
    static void lock_anew(store::Transaction& tx, OpenCircle& circle);
};

}  // namespace liaise::guard
