#include "edge/http/health.hpp"

#include <exception>

#include "store/changes.hpp"
#include "store/failures.hpp"

namespace liaise::http {

namespace {

Reply unwell(std::string_view why) {
    auto reply = refusal(503, "unavailable", "error.unavailable", why);
    reply.headers.emplace_back("Cache-Control", "no-store");
    return reply;
}

std::size_t steps_taken(store::Transaction& tx) {
    std::size_t steps = 0;
    tx.each("SELECT COUNT(*) FROM schema_changes", {},
            [&](const store::Row& row) { steps = static_cast<std::size_t>(row.integer(0)); });
    return steps;
}

}  // namespace

Reply Health::told() const {
    try {
        const auto tx = database_.reading();
        const auto& known = store::all_changes();
        store::refuse_newer(*tx, known);
        if (steps_taken(*tx) < known.size())
            return unwell("What is kept here is older than this program. Start liaise again: it "
                          "brings it forward.");
    } catch (const store::Unreadable&) {
        return unwell("What is kept here was changed by another version of liaise. Start the "
                      "newest one, and ask again.");
    } catch (const std::exception&) {
        return unwell("What is kept here cannot be read. Look at the disk, or at the database's "
                      "server, and at what `liaise doctor` says.");
    }
    Reply reply;
    reply.body = R"({"status":"ok"})";
    reply.headers.emplace_back("Cache-Control", "no-store");
    return reply;
}

}  // namespace liaise::http
