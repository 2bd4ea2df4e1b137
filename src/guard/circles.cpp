#include "guard/circles.hpp"

#include <algorithm>
#include <utility>

#include "base/json_read.hpp"
#include "guard/body_keys_parts.hpp"
#include "guard/circles_parts.hpp"
#include "store/columns.hpp"

namespace liaise::guard {

namespace {

/// Who needs more people does not need a circle.
constexpr std::size_t circle_people_max = 40;
/// Most that somebody began who makes another: each is tried when one is opened. Those that others
/// named them in do not count: else these could keep somebody from beginning any.
constexpr std::ptrdiff_t circles_of_a_person_max = 100;
/// Most that one person has named another in: no two of a body work in more together.
constexpr std::ptrdiff_t namings_of_one_max = 20;

/// Where somebody has none of the key any more.
constexpr const char* no_slot = "";

std::unexpected<Error> too_many_circles() {
    return conflict("circles.too_many",
                    "You have begun so many of these that no more can be made. End one that is "
                    "not needed any more. Nothing was stored.");
}

std::unexpected<Error> named_too_often() {
    return conflict("circles.named_too_often",
                    "You have named this person in as many of these as one may. Take them out of "
                    "one, or let somebody else who opens this name them. Nothing was changed.");
}

std::unexpected<Error> others_open_it_too() {
    return refused("circles.others_open_it",
                   "Others open this too, and an editor of your body alone destroys it for all. "
                   "Leave it instead. Nothing was changed.");
}

std::unexpected<Error> circle_is_full() {
    return conflict("circles.full",
                    "More people than this cannot be named. Take somebody out who does not need "
                    "it any more. Nothing was changed.");
}

std::unexpected<Error> circle_has_nobody_else() {
    return conflict("circles.last",
                    "Nobody else who is named can open this, so it would be lost. Name somebody "
                    "else first, or end it. Nothing was changed.");
}

}  // namespace

Result<OpenCircle> Circles::make(WritingWork& work, const std::string& purpose) {
    if (!work.viewer().body() || !PersonKeys::seed_of(work.viewer())) return sign_in_again();
    const auto& viewer = work.viewer().person();
    const auto begun = std::ranges::count_if(of_viewer(work, {}), [&](const OpenCircle& one) {
        return was_named_by(one, viewer, viewer);
    });
    if (begun >= circles_of_a_person_max) return too_many_circles();
    OpenCircle circle(Id<CircleRef>::random(), Key::fresh());
    circle.purpose_ = purpose;
    if (!seat(work.tx_, circle, viewer, viewer)) return sign_in_again();
    work.tx_.execute("INSERT INTO circles (id, head) VALUES ($1, '')",
                     store::Binds{circle.id_.text()});
    put_head(work.tx_, circle);
    return circle;
}

std::vector<OpenCircle> Circles::mine(Work& work, const std::string& purpose) {
    auto circles = of_viewer(work, {});
    std::erase_if(circles, [&](const OpenCircle& one) { return one.purpose_ != purpose; });
    std::ranges::sort(circles, {}, &OpenCircle::id_);
    return circles;
}

Result<OpenCircle> Circles::open(Work& work, const Id<CircleRef>& id) {
    auto found = of_viewer(work, id);
    if (found.empty()) return not_found();
    return std::move(found.front());
}

Result<OpenCircle> Circles::open(WritingWork& work, const Id<CircleRef>& id) {
    auto circle = open(static_cast<Work&>(work), id);
    if (!circle || !has_lost_somebody(work, *circle)) return circle;
    if (auto held = hold(work, *circle); !held) return std::unexpected(held.error());
    lock_for_who_stays(work, *circle);
    return circle;
}

std::vector<OpenCircle> Circles::of_viewer(Work& work, const std::optional<Id<CircleRef>>& id) {
    const auto mine = PersonKeys::seed_of(work.viewer());
    if (!mine) return {};
    const LockPair pair(*mine);
    std::vector<OpenCircle> circles;
    work.tx_.each("SELECT sealed FROM circle_people WHERE person = $1 ORDER BY slot",
                  store::Binds{work.viewer().person().text()}, [&](const store::Row& row) {
                      const auto ticket = circles_parts::ticket_from(pair.unlocked(row.text(0)));
                      if (ticket && (!id || *id == ticket->circle))
                          circles.push_back(OpenCircle(ticket->circle, ticket->key));
                  });
    for (auto& circle : circles)
        work.tx_.each("SELECT head FROM circles WHERE id = $1", store::Binds{circle.id_.text()},
                      [&](const store::Row& row) { circle.head_ = row.text(0); });
    std::erase_if(circles, [](OpenCircle& circle) { return !read_head(circle); });
    return circles;
}

bool Circles::read_head(OpenCircle& circle) {
    const auto raw = unlocked(circle.key_, circle.head_, circles_parts::about_head(circle.id_));
    const auto plain = raw ? circles_parts::without_filling(raw->reveal()) : std::nullopt;
    const auto json = plain ? parsed(*plain) : std::nullopt;
    if (!json) return false;
    circle.purpose_ = json->at("purpose").get<std::string>();
    const auto person_of = [](const Json& text) {
        return Id<Person>::from(text.get<std::string>()).value();
    };
    for (const auto& seat : json->at("people"))
        circle.seats_.push_back({person_of(seat.at(0)), seat.at(1).get<std::string>(),
                                 person_of(seat.at(seat.size() > 2 ? 2 : 0))});
    return true;
}

std::vector<CircleMember> Circles::people(Work& work, const OpenCircle& circle) {
    std::vector<CircleMember> people;
    for (const auto& seat : circle.seats_) {
        auto& one = people.emplace_back(seat.person);
        work.tx_.each("SELECT 1 FROM circle_people WHERE slot = $1", store::Binds{seat.slot},
                      [&](const store::Row&) { one.holds_the_key = true; });
    }
    return people;
}

Result<Done> Circles::name(WritingWork& work, OpenCircle& circle, const Id<Person>& person) {
    bool is_colleague = false;
    work.each("SELECT 1 FROM persons p WHERE {scope p} AND p.id = $1 AND p.disabled_since IS NULL",
              {person.text()}, [&](const store::Row&) { is_colleague = true; });
    if (!is_colleague) return not_found();
    if (auto held = hold_to_write(work, circle); !held) return held;
    const auto before = std::ranges::find(circle.seats_, person, &OpenCircle::Seat::person);
    if (before != circle.seats_.end()) {
        work.tx_.execute("DELETE FROM circle_people WHERE slot = $1", store::Binds{before->slot});
        circle.seats_.erase(before);
    } else if (circle.seats_.size() >= circle_people_max) {
        return circle_is_full();
    } else if (has_named_too_often(work, person)) {
        return named_too_often();
    }
    if (!seat(work.tx_, circle, person, work.viewer().person())) return has_no_key_yet();
    put_head(work.tx_, circle);
    return Done{};
}

bool Circles::was_named_by(const OpenCircle& circle, const Id<Person>& person,
                           const Id<Person>& by) {
    return std::ranges::any_of(circle.seats_, [&](const OpenCircle::Seat& seat) {
        return seat.person == person && seat.by == by;
    });
}

/// It counts in those alone that the viewer opens: of others it must not tell.
bool Circles::has_named_too_often(Work& work, const Id<Person>& person) {
    const auto named = std::ranges::count_if(of_viewer(work, {}), [&](const OpenCircle& one) {
        return was_named_by(one, person, work.viewer().person());
    });
    return named >= namings_of_one_max;
}

Result<Done> Circles::take_out(WritingWork& work, OpenCircle& circle, const Id<Person>& person) {
    if (auto held = hold(work, circle); !held) return held;
    std::vector<OpenCircle::Seat> staying;
    bool is_in_it = false;
    const auto members = people(work, circle);
    for (std::size_t i = 0; i < members.size(); ++i) {
        if (members[i].person == person) is_in_it = true;
        // Who came by a link to a new password may be somebody else: a person names them again.
        else if (members[i].holds_the_key) staying.push_back(circle.seats_[i]);
    }
    if (!is_in_it) return not_found();
    if (staying.empty()) return circle_has_nobody_else();
    for (const auto& seat : circle.seats_)
        work.tx_.execute("DELETE FROM circle_people WHERE slot = $1", store::Binds{seat.slot});
    circle.seats_.clear();
    lock_anew(work.tx_, circle);
    for (const auto& one : staying) seat(work.tx_, circle, one.person, one.by);
    put_head(work.tx_, circle);
    return Done{};
}

Result<Done> Circles::end(WritingWork& work, const OpenCircle& circle) {
    // The last who is in it cannot leave: a reader who was named has to end it to be rid of it.
    if (!work.viewer().is_at_least(Role::editor) &&
        std::ranges::count(people(work, circle), true, &CircleMember::holds_the_key) > 1)
        return others_open_it_too();
    if (auto held = hold(work, circle); !held) return held;
    for (const auto& seat : circle.seats_)
        work.tx_.execute("DELETE FROM circle_people WHERE slot = $1", store::Binds{seat.slot});
    work.tx_.execute("DELETE FROM circle_texts WHERE circle = $1", store::Binds{circle.id_.text()});
    work.tx_.execute("DELETE FROM circles WHERE id = $1", store::Binds{circle.id_.text()});
    return Done{};
}

/// Whether who left has a copy of the present key: their own went when they left, and until the
/// circle is locked anew its head still says where it lay.
bool Circles::has_lost_somebody(Work& work, const OpenCircle& circle) {
    const auto members = people(work, circle);
    for (std::size_t i = 0; i < members.size(); ++i)
        if (circle.seats_[i].slot != no_slot && !members[i].holds_the_key) return true;
    return false;
}

/// A new key for those who hold the present one. The others stay on the list, to be named again.
void Circles::lock_for_who_stays(WritingWork& work, OpenCircle& circle) {
    const auto members = people(work, circle);
    const auto before = std::exchange(circle.seats_, {});
    for (const auto& one : before)
        work.tx_.execute("DELETE FROM circle_people WHERE slot = $1", store::Binds{one.slot});
    lock_anew(work.tx_, circle);
    for (std::size_t i = 0; i < before.size(); ++i)
        if (!members[i].holds_the_key || !seat(work.tx_, circle, before[i].person, before[i].by))
            circle.seats_.push_back({before[i].person, no_slot, before[i].by});
    put_head(work.tx_, circle);
}

/// What is written from here on is not for who left with the present key.
Result<Done> Circles::hold_to_write(WritingWork& work, const OpenCircle& circle) {
    if (auto held = hold(work, circle); !held) return held;
    if (has_lost_somebody(work, circle)) return changed_meanwhile();
    return Done{};
}

/// Keeps others from changing the circle until the transaction ends; it must be as it was opened.
Result<Done> Circles::hold(WritingWork& work, const OpenCircle& circle) {
    const auto held = work.tx_.execute("UPDATE circles SET head = head WHERE id = $1 AND head = $2",
                                       store::Binds{circle.id_.text(), circle.head_});
    if (held == 0) return changed_meanwhile();
    return Done{};
}

bool Circles::seat(store::Transaction& tx, OpenCircle& circle, const Id<Person>& person,
                   const Id<Person>& by) {
    const auto theirs = PersonKeys::public_key_of(tx, person);
    if (!theirs) return false;
    const auto slot = Id<OpenCircle::Seat>::random().text();
    tx.execute(
        "INSERT INTO circle_people (slot, person, sealed) VALUES ($1, $2, $3)",
        store::Binds{slot, person.text(),
                     locked_to(*theirs, circles_parts::text_of_ticket({circle.id_, circle.key_}))});
    circle.seats_.push_back({person, slot, by});
    return true;
}

void Circles::put_head(store::Transaction& tx, OpenCircle& circle) {
    Json json{{"purpose", circle.purpose_}, {"people", Json::array()}};
    for (const auto& seat : circle.seats_)
        json["people"].push_back(Json::array({seat.person.text(), seat.slot, seat.by.text()}));
    circle.head_ = locked(circle.key_, circles_parts::filled_up(json.dump()),
                          circles_parts::about_head(circle.id_));
    tx.execute("UPDATE circles SET head = $2 WHERE id = $1",
               store::Binds{circle.id_.text(), circle.head_});
}

void Circles::forget(store::Transaction& tx, const Id<Person>& person) {
    tx.execute("DELETE FROM circle_people WHERE person = $1", store::Binds{person.text()});
}

void Circles::move(store::Transaction& tx, const KeyHolder& old, const KeyHolder& fresh) {
    const LockPair from(old.seed);
    const LockPair to(fresh.seed);
    std::vector<std::pair<std::string, std::string>> all;
    tx.each("SELECT slot, sealed FROM circle_people WHERE person = $1",
            store::Binds{old.person.text()},
            [&](const store::Row& row) { all.emplace_back(row.text(0), row.text(1)); });
    for (const auto& [slot, sealed] : all) {
        const auto plain = from.unlocked(sealed);
        if (plain)
            tx.execute("UPDATE circle_people SET sealed = $2 WHERE slot = $1",
                       store::Binds{slot, locked_to(to.public_key(), plain->reveal())});
    }
}

}  // namespace liaise::guard
