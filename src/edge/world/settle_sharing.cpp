#include <fmt/format.h>

#include <stdexcept>

#include "edge/cli/signed_in.hpp"
#include "edge/http/asked.hpp"
#include "edge/http/input.hpp"
#include "edge/http/reply.hpp"
#include "edge/http/router.hpp"
#include "edge/world/settlers.hpp"
#include "guard/person_keys.hpp"
#include "guard/sessions.hpp"

namespace liaise::world {

namespace {

/// The country's people, who are called by their first names, and its time.
class Telling {
public:
    Telling(store::Database& database, const Settling& settling, const guard::PasswordKey& password)
        : database_(database), settling_(settling), router_(settling.routes),
          password_(password), moment_(settling.clock.now()) {}

    story::Heard ask(const story::Asking& asking) {
        const auto answer = answered(asking);
        if (answer) return {200, parsed(*answer).value_or(Json::object())};
        const auto reply = http::reply_for(answer.error());
        return {reply.status, parsed(reply.bytes()).value_or(Json::object())};
    }

    void come_to(Day day) {
        const auto noon = moment_from(text_of(day) + "T12:00:00Z").value();
        moment_ = std::min(noon, settling_.clock.now());
    }

private:
    Result<std::string> answered(const story::Asking& asking) {
        const auto asked = http::asked_from(asking.target);
        const auto found = asked ? router_.find(asking.method, asked->parts)
                                 : std::unexpected(http::Missing::path);
        if (!found) return not_found();
        const auto input = http::input_of(found->route->input,
                                          {found->parameters, asked->query, "application/json",
                                           asking.body});
        if (!input) return std::unexpected(input.error());
        const auto doing = found->route->method == guard::Method::get ? cli::Doing::reads
                                                                      : cli::Doing::writes;
        return cli::done_as(database_, viewer(asking.who), Clock::standing_at(moment_), doing,
                            [&](guard::Desk& desk) -> Result<std::string> {
                                auto answer = found->route->run(desk, *input);
                                if (!answer) return std::unexpected(answer.error());
                                return std::string(answer->text());
                            });
    }

    guard::Viewer viewer(const std::string& first_name) {
        auto tx = database_.writing();
        const auto holder =
            guard::PersonKeys::open_or_make(*tx, person(*tx, first_name), password_, moment_);
        auto viewer = guard::Sessions::viewer(*tx, holder.value(), moment_);
        tx->commit();
        return viewer.value();
    }

    Id<guard::Person> person(store::Transaction& tx, const std::string& first_name) const {
        std::optional<Id<guard::Person>> found;
        for (const auto& one : settling_.world.people)
            if (one.name.starts_with(first_name + ' '))
                tx.each("SELECT id FROM persons WHERE sign_in_name = $1",
                        store::Binds{one.sign_in}, [&](const store::Row& row) {
                            found = Id<guard::Person>::from(row.text(0));
                        });
        if (!found) throw std::runtime_error("nobody in the country is called " + first_name);
        return *found;
    }

    store::Database& database_;
    const Settling& settling_;
    http::Router router_;
    const guard::PasswordKey& password_;
    Moment moment_;
};

}  // namespace

Result<Done> tell(store::Database& database, const Settling& settling,
                  const guard::PasswordKey& password) {
    Telling telling(database, settling, password);
    const story::Stage stage{
        day_of(settling.clock.now()),
        [&](const story::Asking& asking) { return telling.ask(asking); },
        [&](Day day) { telling.come_to(day); },
        {},
        {}};
    const auto& world = settling.world;
    const auto surprises = story::play(world.sharing, world.sentences, stage);
    if (surprises.empty()) return Done{};
    return invalid("world", "world.told_otherwise",
                   fmt::format("Line {} of sharing.story: {}", surprises.front().line,
                               surprises.front().what));
}

}  // namespace liaise::world
