#include "edge/http/trouble.hpp"

namespace liaise::http {

namespace {

// Often enough for who looks at the last page of a log; few enough that it stays readable.
constexpr std::chrono::minutes told_again_after{1};

/// What is wrong and what helps; empty where it is nothing of the machine's.
std::string_view told_of(std::string_view code) {
    if (code == "error.disk_full")
        return "the disk is full: nothing is stored until there is room, and then it goes on";
    if (code == "error.read_only")
        return "what is kept can be read and not written: look at the disk, or at which database "
               "server this is";
    if (code == "error.in_doubt")
        return "it is not known whether a change was stored: look at the disk, or at the database "
               "server; who asked was told to look before doing it again";
    if (code == "error.damaged")
        return "what is kept does not read as it should: stop liaise, look at the disk, and ask "
               "liaise doctor";
    if (code == "error.unavailable")
        return "what is kept cannot be reached: look at the disk, or at the database server";
    return {};
}

}  // namespace

void Trouble::refused(Moment now, std::string_view code) {
    const auto what = told_of(code);
    if (what.empty()) return;
    const std::lock_guard lock(mutex_);
    const auto at = std::chrono::steady_clock::now();
    if (lasts_ && what == what_ && at - told_at_ < told_again_after) return;
    lasts_ = true;
    what_ = what;
    told_at_ = at;
    log_.event(now, {"trouble", what});
}

void Trouble::stored(Moment now) {
    if (!lasts_) return;
    const std::lock_guard lock(mutex_);
    if (lasts_.exchange(false)) log_.event(now, {"trouble over", "changes are stored again"});
}

}  // namespace liaise::http
