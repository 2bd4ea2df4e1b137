#include "bench/large_country.hpp"

#include <fmt/format.h>

#include <random>

#include "guard/founding.hpp"
#include "guard/sessions.hpp"
#include "modules/bodies/bodies.hpp"
#include "modules/places/places.hpp"
#include "modules/regions/regions.hpp"
#include "modules/visits/visits.hpp"
#include "modules/vocabularies/shipped.hpp"
#include "store/first_load.hpp"

namespace liaise::bench {

namespace {

constexpr const char* sign_in_name = "bench";
constexpr int days_of_visits = 6 * 365;

/// Always the same numbers, so that two runs measure the same.
class Dice {
public:
    std::int64_t below(std::int64_t limit) {
        return static_cast<std::int64_t>(engine_() % static_cast<std::uint64_t>(limit));
    }
    template <class T>
    const T& one_of(const std::vector<T>& all) {
        return all[static_cast<std::size_t>(below(static_cast<std::int64_t>(all.size())))];
    }
    template <VocabularyName V>
    Code<V> word() {
        static const auto words = vocabularies::shipped(V.view());
        return {std::string(one_of(words))};
    }

private:
    std::mt19937_64 engine_{7};
};

const Source made_up{"Made up, to measure with", {}, {}};

bodies::Draft a_body(Dice& dice, std::int64_t number) {
    bodies::Draft draft;
    draft.names = {{"en", fmt::format("Body {}", number)}};
    draft.type = dice.word<"body_type">();
    draft.is_dependent = {"no"};
    draft.mandates = {{dice.word<"place_type">()}, {dice.word<"place_type">()}};
    draft.source = made_up;
    return draft;
}

places::Draft a_place(Dice& dice, std::int64_t number,
                      const std::vector<Id<regions::Region>>& regions) {
    places::Draft draft;
    draft.names = {{"en", fmt::format("Place {} of some town", number)}};
    draft.type = dice.word<"place_type">();
    draft.region = dice.one_of(regions);
    draft.town = fmt::format("Town {}", number % 400);
    draft.latitude = 45'000'000 + dice.below(5'000'000);
    draft.longitude = 20'000'000 + dice.below(5'000'000);
    draft.source = made_up;
    return draft;
}

When a_day(Dice& dice, Day today) {
    const auto day = plus_days(today, -static_cast<int>(dice.below(days_of_visits)));
    return dice.below(4) > 0 ? When{day, day, Precision::day}
                             : coarsened({day, day, Precision::day});
}

/// What stands in the register before any visit.
struct Ground {
    std::vector<Id<places::Place>> places;
    std::vector<Id<bodies::Body>> bodies;
};

visits::Statement a_visit(Dice& dice, const Ground& ground, Day today) {
    visits::Statement statement{Id<visits::Visit>::random(), "", {}};
    statement.key = statement.id.text();
    auto& draft = statement.draft;
    draft.place = dice.one_of(ground.places);
    draft.bodies = {dice.one_of(ground.bodies)};
    if (const auto other = dice.one_of(ground.bodies);
        dice.below(10) == 0 && other != draft.bodies.front())
        draft.bodies.push_back(other);
    draft.when = a_day(dice, today);
    draft.type = dice.word<"visit_type">();
    draft.announcement = dice.word<"announcement">();
    draft.source = made_up;
    return draft.when.first > today ? a_visit(dice, ground, today) : statement;
}

template <class W>
W work_of(const guard::Viewer& viewer, store::Transaction& tx, Moment now) {
    auto work = W::of(guard::Work(viewer, tx, now));
    if (!work) throw std::logic_error(work.error().message);
    return std::move(*work);
}

Ground lay_ground(guard::RegisterWork& work, Dice& dice, const Size& size) {
    Ground ground;
    std::vector<Id<regions::Region>> regions;
    for (int i = 0; i < 30; ++i) {
        const auto name = fmt::format("Region {}", i);
        regions.push_back(
            regions::add(work, {fmt::format("r{}", i), {{"en", name}}, {}, {}}).value());
    }
    for (std::int64_t i = 0; i < size.bodies; ++i)
        ground.bodies.push_back(bodies::add(work, a_body(dice, i)).value());
    for (std::int64_t i = 0; i < size.places; ++i)
        ground.places.push_back(places::add(work, a_place(dice, i, regions)).value());
    return ground;
}

void write_visits(guard::WritingWork& work, Dice& dice, const Ground& ground, std::int64_t count) {
    constexpr std::int64_t at_once = 5'000;
    for (std::int64_t done = 0; done < count; done += at_once) {
        std::vector<visits::Statement> statements;
        for (std::int64_t i = done; i < std::min(count, done + at_once); ++i)
            statements.push_back(a_visit(dice, ground, work.today()));
        visits::write_all(work, statements);
    }
}

guard::Viewer viewer_of(store::Database& database, const char* name, Moment now) {
    auto tx = database.writing();
    auto viewer = guard::Sessions::viewer_for_command_line(*tx, name, Confidential(password), {},
                                                           now);
    if (!viewer) throw std::logic_error(viewer.error().message);
    tx->commit();
    return *viewer;
}

SignedIn viewer_in(store::Database& database, const char* name, Moment now) {
    const auto person = viewer_of(database, name, now).person();
    auto tx = database.writing();
    std::optional<guard::SessionChange> session;
    guard::Door door{*tx, now, "127.0.0.1", "", session};
    const auto key = guard::Passwords::key_of(Confidential(password));
    const auto holder = guard::PersonKeys::make(*tx, person, key, now);
    auto viewer = guard::Sessions::begin(door, holder, "bench");
    if (!viewer) throw std::logic_error(name);
    tx->commit();
    return {*viewer, std::string(session.value().token.reveal())};
}

void found(store::Database& database, Moment now) {
    const auto hash = guard::Passwords::hashed(Confidential(password));
    const guard::NewInstallation wanted{"Bench", "en", {"Coordinator", coordinator, hash, {}},
                                        {"Administrator", "administrator", hash, {}}};
    const auto founded = guard::Founding::found(
        database, Clock::standing_at(now), wanted,
        [&](guard::RegisterWork& work) -> Result<Id<guard::BodyRef>> {
            Dice dice;
            const auto body = bodies::add(work, a_body(dice, 0));
            if (!body) return std::unexpected(body.error());
            return Id<guard::BodyRef>{body->value};
        });
    if (!founded) throw std::logic_error(founded.error().message);
}

void enrol(store::Database& database, const Id<bodies::Body>& body, const char* name, Moment now) {
    auto tx = database.writing();
    const auto hash = guard::Passwords::hashed(Confidential(password));
    const guard::NewPerson person{Id<guard::BodyRef>{body.value}, guard::Role::coordinator, name,
                                  name, {}};
    if (const auto enrolled = guard::Persons::enrol(*tx, person, hash, now); !enrolled)
        throw std::logic_error(enrolled.error().message);
    tx->commit();
}

}  // namespace

LargeCountry fill(store::Database& database, const Size& size, Moment now) {
    Dice dice;
    found(database, now);
    const auto keeper = viewer_of(database, coordinator, now);
    Ground ground;
    {
        auto tx = database.writing();
        auto work = work_of<guard::RegisterWork>(keeper, *tx, now);
        ground = lay_ground(work, dice, size);
        tx->commit();
    }
    enrol(database, ground.bodies.at(0), sign_in_name, now);
    enrol(database, ground.bodies.at(1), "other", now);
    enrol(database, ground.bodies.at(2), "outsider", now);
    const auto person = viewer_in(database, sign_in_name, now);
    const auto other = viewer_of(database, "other", now);
    const auto percent = [&](int part) { return size.visits * part / 100; };
    // One transaction, so that all of them are one large first load.
    auto tx = database.writing();
    auto of_register = work_of<guard::RegisterWork>(keeper, *tx, now);
    auto of_person = work_of<guard::OwnWork>(person.viewer, *tx, now);
    auto of_other = work_of<guard::OwnWork>(other, *tx, now);
    store::make_ready_for(*tx, {{"visits", "visitors"}, size.visits});
    write_visits(of_register, dice, ground, percent(size.in_register_percent));
    write_visits(of_person, dice, ground, percent(size.own_percent));
    write_visits(of_other, dice, ground,
                 percent(100 - size.in_register_percent - size.own_percent));
    tx->commit();
    tx.reset();
    return {person, viewer_in(database, "outsider", now), viewer_in(database, "other", now)};
}

}  // namespace liaise::bench
