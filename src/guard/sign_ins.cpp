#include "guard/sign_ins.hpp"

#include <arpa/inet.h>
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <tuple>

#include "base/names.hpp"
#include "store/columns.hpp"

namespace liaise::guard {

namespace {

// A quarter: who comes back from a long leave still sees what happened, and no longer than that is
// it written down when each person works.
constexpr std::int64_t kept_seconds = 90LL * 24 * 60 * 60;
// More than a screen is read of.
constexpr std::int64_t shown_max = 200;

constexpr std::array<std::string_view, 8> ways = {
    "password", "password_and_code", "password_and_passkey", "password_and_recovery_code",
    "passkey",  "recovery_code",     "invitation",           "command_line"};

constexpr std::array<std::string_view, 3> outcomes = {"came_in", "wrong", "counter_went_back"};
constexpr std::size_t device_bytes_max = 120;

std::string text_of(Way way) { return std::string(ways[static_cast<std::size_t>(way)]); }
std::string text_of(CameOf came_of) {
    return std::string(outcomes[static_cast<std::size_t>(came_of)]);
}
using liaise::text_of;

void forget(store::Transaction& tx, Moment now) {
    tx.execute("DELETE FROM sign_ins WHERE at <= $1",
               store::Binds{text_of(Moment{now.seconds - kept_seconds})});
}

/// Whether the first bytes of `address`, in network order, are those of `prefix` to `bits` bits.
bool is_within(std::uint32_t address, std::uint32_t prefix, int bits) {
    return (address ^ prefix) >> (32 - bits) == 0;
}

std::string class_of(std::uint32_t v4) {
    if (is_within(v4, 0x7F000000, 8)) return "this_machine";
    // RFC 1918, RFC 3927 and RFC 6598: no addresses of the internet.
    const bool is_own = is_within(v4, 0x0A000000, 8) || is_within(v4, 0xAC100000, 12) ||
                        is_within(v4, 0xC0A80000, 16) || is_within(v4, 0xA9FE0000, 16) ||
                        is_within(v4, 0x64400000, 10);
    return is_own ? "own_network" : "internet";
}

std::string class_of(const in6_addr& v6) {
    if (IN6_IS_ADDR_V4MAPPED(&v6)) {
        std::uint32_t v4 = 0;
        for (int i = 12; i < 16; ++i) v4 = v4 << 8 | v6.s6_addr[i];
        return class_of(v4);
    }
    if (IN6_IS_ADDR_LOOPBACK(&v6)) return "this_machine";
    const bool is_own = IN6_IS_ADDR_LINKLOCAL(&v6) || (v6.s6_addr[0] & 0xFE) == 0xFC;
    return is_own ? "own_network" : "internet";
}

/// What the browser said of itself is kept of who came in alone: of others it would be a
/// stranger's words on the person's own page.
std::string device_of(const SignIns::Told& told) {
    return told.came_of == CameOf::coming_in ? shortened_device(told.device) : "";
}

}  // namespace

void SignIns::note(store::Transaction& tx, const Id<Person>& person, const Told& told,
                   Moment now) {
    tx.execute("INSERT INTO sign_ins (id, person, at, way, outcome, device, network) "
               "VALUES ($1, $2, $3, $4, $5, $6, $7)",
               store::Binds(store::Binding()
                            << Id<SignInLine>::random() << person << now << text_of(told.way)
                            << text_of(told.came_of) << device_of(told)
                            << network_class_of(told.caller)));
}

void SignIns::note(store::Transaction& tx, const std::string& sign_in_name, const Told& told,
                   Moment now) {
    // One statement whoever is asked for.
    tx.execute("INSERT INTO sign_ins (id, person, at, way, outcome, device, network) "
               "SELECT $1, p.id, $2, $3, $4, $5, $6 FROM persons p WHERE p.sign_in_key = $7",
               store::Binds(store::Binding()
                            << Id<SignInLine>::random() << now << text_of(told.way)
                            << text_of(told.came_of) << device_of(told)
                            << network_class_of(told.caller) << folded(sign_in_name)));
}

std::vector<SignInLine> SignIns::of(store::Transaction& tx, const Id<Person>& person,
                                    Moment now) {
    std::vector<SignInLine> lines;
    // Each for itself: whoever tries again and again pushes nothing out that came in.
    for (const char* outcome : {"= 'came_in'", "<> 'came_in'"})
        tx.each(fmt::format("SELECT id, at, way, outcome, device, network FROM sign_ins WHERE "
                            "person = $1 AND at > $2 AND outcome {} ORDER BY at DESC, id LIMIT $3",
                            outcome),
                store::Binds{person.text(), text_of(Moment{now.seconds - kept_seconds}),
                             shown_max},
                [&](const store::Row& row) {
                    auto& line = lines.emplace_back();
                    store::Columns(row) >> line.id >> line.at >> line.way >> line.outcome >>
                        line.device >> line.network;
                });
    std::ranges::sort(lines, [](const SignInLine& a, const SignInLine& b) {
        return std::tuple(b.at.seconds, a.id.text()) < std::tuple(a.at.seconds, b.id.text());
    });
    return lines;
}

void SignIns::forget_old(store::Database& database, Moment now) {
    auto tx = database.writing();
    forget(*tx, now);
    tx->commit();
}

std::string shortened_device(std::string text) {
    if (text.size() <= device_bytes_max) return text;
    auto end = device_bytes_max;
    // Not inside a letter.
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) --end;
    text.resize(end);
    return text;
}

std::string network_class_of(const std::string& caller) {
    in_addr v4{};
    in6_addr v6{};
    if (inet_pton(AF_INET, caller.c_str(), &v4) == 1) return class_of(ntohl(v4.s_addr));
    if (inet_pton(AF_INET6, caller.c_str(), &v6) == 1) return class_of(v6);
    return caller.empty() ? "this_machine" : "internet";
}

}  // namespace liaise::guard
