#include "guard/doorstep.hpp"

#include <chrono>
#include <thread>

#include "guard/sessions.hpp"
#include "store/failures.hpp"

namespace liaise::guard {

namespace {

// Each of these transactions is over in some milliseconds; many people who sign in at once write
// the same ledger, one after another.
constexpr int tries_when_busy = 8;
constexpr std::chrono::milliseconds pause_when_busy{15};

template <class F>
void tried(F&& once) {
    for (int tries = 1;; ++tries) {
        try {
            return once();
        } catch (const store::Busy&) {
            if (tries == tries_when_busy) throw;
            std::this_thread::sleep_for(tries * pause_when_busy);
        }
    }
}

}  // namespace

Result<Doorstep> Doorstep::at(Desk& desk) {
    auto step = desk.database_ ? Doorstep(*desk.database_, desk.now_, desk.caller_,
                                          desk.session_token_, desk.session_)
                               : Doorstep(*desk.tx_, desk.now_, desk.caller_,
                                          desk.session_token_, desk.session_);
    step.host_ = desk.host_;
    return step;
}

void Doorstep::read_with(const std::function<void(store::Transaction&)>& read) {
    if (tx_) return read(*tx_);
    tried([&] { read(*database_->reading()); });
}

void Doorstep::write_with(const std::function<bool(Door&)>& write) {
    if (tx_) {
        Door door{*tx_, now_, caller_, session_token_, session_, host_};
        write(door);
        return;
    }
    tried([&] {
        auto tx = database_->writing();
        std::optional<SessionChange> change;
        Door door{*tx, now_, caller_, session_token_, change, host_};
        if (!write(door)) return;
        tx->commit();
        if (change) session_ = std::move(change);
    });
}

void Doorstep::keep() {
    if (tx_) tx_->commit();
}

Result<OwnDoorstep> OwnDoorstep::at(Desk& desk) {
    if (!desk.viewer_) return std::unexpected(Desk::nobody());
    auto step = Doorstep::at(desk);
    return OwnDoorstep(std::move(*step), *desk.viewer_);
}

Result<SelfWork> OwnDoorstep::still_there(Door& door) {
    auto viewer = std::optional(viewer_);
    if (database_) viewer = Sessions::viewer(door.tx, session_token_, now_);
    if (!viewer || viewer->person() != viewer_.person()) return std::unexpected(Desk::nobody());
    return SelfWork::of(Work(*viewer, door.tx, now_), door);
}

}  // namespace liaise::guard
