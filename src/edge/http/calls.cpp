#include "edge/http/calls.hpp"

#include <chrono>
#include <thread>
#include <utility>

#include "edge/http/limits.hpp"
#include "guard/afterwards.hpp"
#include "guard/clock_belief.hpp"
#include "guard/sessions.hpp"
#include "store/failures.hpp"

namespace liaise::http {

using guard::Method;
using guard::Right;

namespace {

// Long enough for a short transaction of another process to end.
constexpr std::chrono::milliseconds pause_when_busy{20};

Error too_busy() {
    return {ErrorKind::busy, "error.busy",
            "Others are changing the same things. Nothing was stored; try again in a moment.", ""};
}

Error unreachable() {
    return {ErrorKind::unavailable, "error.unavailable",
            "What is kept here cannot be reached. Nothing was stored; try again, and tell who "
            "runs this machine if it lasts.",
            ""};
}

Error no_room() {
    return {ErrorKind::unavailable, "error.disk_full",
            "There is no room left where things are kept. Nothing was stored. Tell who runs this "
            "machine; once there is room, do it again.",
            ""};
}

Error only_to_be_read() {
    return {ErrorKind::unavailable, "error.read_only",
            "What is kept here can be read at present, and not changed. Nothing was stored. Tell "
            "who runs this machine, and do it again later.",
            ""};
}

Error in_doubt() {
    return {ErrorKind::unavailable, "error.in_doubt",
            "It is not known whether this was stored: the answer was lost on its way. Leave this "
            "page as it is, and look in another window whether it is there before you do it again.",
            ""};
}

/// The same of what can be sent again.
Error in_doubt_once() {
    return {ErrorKind::unavailable, "error.in_doubt_once",
            "It is not known whether this was stored: the answer was lost on its way. Send it "
            "again as it is; it is not stored twice.",
            ""};
}

Error damaged() {
    return {ErrorKind::unavailable, "error.damaged",
            "What is kept here does not read as it should. Nothing was stored. Tell who runs this "
            "machine at once, and write down elsewhere what you would have written here.",
            ""};
}

Error broken_rule() {
    return {ErrorKind::conflict, "error.conflict",
            "This does not fit what is there already. Nothing was stored; reload and look again.",
            ""};
}

/// Whether it writes what is told by half-years. Of sessions the clock itself decides, as at the
/// door.
bool writes_records(const guard::Route& route) {
    return route.method != Method::get && route.right != Right::anyone &&
           route.right != Right::viewer;
}

template <class W>
Result<Done> can_do(guard::Desk& desk) {
    if (const auto work = desk.work<W>(); !work) return std::unexpected(work.error());
    return Done{};
}

/// Whether the viewer has the right to what is done there.
Result<Done> has_right(guard::Desk& desk, Right right) {
    switch (right) {
        case Right::anyone: return Done{};
        case Right::viewer: return can_do<guard::Work>(desk);
        case Right::opening: return can_do<guard::OpeningWork>(desk);
        case Right::own: return can_do<guard::OwnWork>(desk);
        case Right::the_register: return can_do<guard::RegisterWork>(desk);
        case Right::rights: return can_do<guard::RightsWork>(desk);
        case Right::machine: return can_do<guard::MachineWork>(desk);
    }
    return Done{};
}

}  // namespace

Outcome Calls::make(const Call& call, const Json& input) {
    return make(call, [&](guard::Desk& desk) -> Result<std::string> {
        auto answer = call.route.run(desk, input);
        if (!answer) return std::unexpected(answer.error());
        return std::move(*answer).text();
    });
}

Outcome Calls::make(const Call& call, const Deed& deed) {
    auto is_looked_for_again = call.once.has_value();
    const auto began = std::chrono::steady_clock::now();
    try {
        for (int tried = 1;; ++tried) {
            try {
                return once(call, deed);
            } catch (const store::Refused&) {
                // The same may have been done meanwhile, and broke the rule just by being there:
                // then its answer is there as well.
                if (!std::exchange(is_looked_for_again, false)) throw;
            } catch (const store::Busy&) {
                const auto waited = std::chrono::steady_clock::now() - began;
                // What goes in steps has tried each of them again already.
                if (tried == limits::tries_when_busy || waited > limits::busy_max ||
                    call.route.course == guard::Course::in_steps)
                    throw;
                std::this_thread::sleep_for(tried * pause_when_busy);
            }
        }
    } catch (const store::Busy&) {
        return {std::unexpected(too_busy()), std::nullopt};
    } catch (const store::Refused&) {
        return {std::unexpected(broken_rule()), std::nullopt};
    } catch (const store::DiskFull&) {
        return {std::unexpected(no_room()), std::nullopt};
    } catch (const store::ReadOnly&) {
        return {std::unexpected(only_to_be_read()), std::nullopt};
    } catch (const store::InDoubt&) {
        return {std::unexpected(call.once ? in_doubt_once() : in_doubt()), std::nullopt};
    } catch (const store::Unavailable&) {
        return {std::unexpected(unreachable()), std::nullopt};
    } catch (const store::Unreadable&) {
        return {std::unexpected(damaged()), std::nullopt};
    }
}

Result<Done> Calls::know(const std::string& session_token) {
    try {
        const auto tx = database_.reading();
        guard::Desk desk(*tx, now(), guard::Sessions::viewer(*tx, session_token, now()), "",
                         session_token);
        if (const auto work = desk.work<guard::Work>(); !work)
            return std::unexpected(work.error());
        return Done{};
    } catch (const std::exception&) {
        return std::unexpected(unreachable());
    }
}

Outcome Calls::once(const Call& call, const Deed& deed) {
    if (call.route.course == guard::Course::in_steps) return in_steps(call, deed);
    const bool only_reads = call.route.method == Method::get;
    const auto now = clock_.now();
    auto tx = only_reads ? database_.reading() : database_.writing();
    std::optional<guard::Sessions::Found> session;
    if (call.route.right != Right::anyone)
        session = guard::Sessions::found(*tx, call.session_token, now);
    const auto at = writes_records(call.route) ? guard::moment_of_writing(*tx, now) : now;
    guard::Desk desk(*tx, at, session ? std::optional(session->viewer) : std::nullopt,
                     call.caller, call.session_token);
    desk.is_called_as(call.host);
    auto answer = call.once && session ? done_once({call, *tx, now}, desk, deed)
                                        : deed(desk);
    if (answer && !only_reads) {
        if (!workers_.jobs.has_room_for(desk.afterwards().size()))
            return {std::unexpected(too_busy()), std::nullopt};
        tx->commit();
        go_on_with(desk);
    }
    tx.reset();
    if (session && session->is_to_be_touched) touch(call.session_token);
    return {std::move(answer), desk.session()};
}

/// The first answer, or what is done now and kept with its answer. Who lost the right meanwhile is
/// not told again.
Result<std::string> Calls::done_once(const Once& once, guard::Desk& desk, const Deed& deed) {
    const auto& [call, tx, now] = once;
    const auto person = desk.viewer()->person();
    if (auto good = has_right(desk, call.route.right); !good) return std::unexpected(good.error());
    auto first = guard::FirstAnswers::find(tx, person, *call.once);
    if (!first) return std::unexpected(first.error());
    if (*first) return std::move(**first);
    auto answer = deed(desk);
    if (answer) guard::FirstAnswers::keep(tx, person, *call.once, *answer, now);
    return answer;
}

/// Nothing is held open here: each step opens what it needs, and keeps what it wrote.
Outcome Calls::in_steps(const Call& call, const Deed& deed) {
    const auto now = clock_.now();
    std::optional<guard::Viewer> viewer;
    if (call.route.right != Right::anyone)
        viewer = guard::Sessions::viewer(*database_.reading(), call.session_token, now);
    guard::Desk desk(database_, now, std::move(viewer), call.caller, call.session_token);
    desk.is_called_as(call.host);
    auto answer = deed(desk);
    return {std::move(answer), desk.session()};
}

void Calls::touch(const std::string& session_token) {
    // What is dropped is no loss: the session's next request asks again.
    workers_.touches.offer([this, session_token] {
        try {
            guard::Sessions::touch(database_, session_token, clock_.now());
        } catch (const store::Busy&) {
        }
    });
}

void Calls::go_on_with(guard::Desk& desk) {
    for (auto& job : desk.afterwards())
        workers_.jobs.add([this, viewer = *desk.viewer(), job = std::move(job)] {
            guard::Afterwards afterwards(database_, viewer, clock_);
            job(afterwards);
        });
}

}  // namespace liaise::http
