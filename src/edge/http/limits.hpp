#pragma once

#include <chrono>
#include <cstddef>

/// What the server takes from outside, and why no more.
namespace liaise::http::limits {

/// A cookie, a token and what browsers add come to about 2 kB.
inline constexpr std::size_t header_bytes_max = 16 * 1024;
/// A filter with many places in it still fits; beyond, what is asked belongs in a body.
inline constexpr std::size_t target_bytes_max = 8 * 1024;
/// What anybody may send: signing in, or taking an invitation up, is less than 1 kB. Who sends more
/// has signed in, so that strangers on all connections hold 14 MiB at most.
inline constexpr std::size_t stranger_bytes_max = 16 * 1024;
/// A record with long texts is a few hundred kB.
inline constexpr std::size_t body_bytes_max = 1024 * 1024;
/// A register of a large country with all its years: 64 MiB of CSV, and what JSON adds to it.
inline constexpr std::size_t upload_bytes_max = 80 * 1024 * 1024;
/// All bodies that are being received, so that many uploads cannot use up the memory.
inline constexpr std::size_t bodies_bytes_in_all_max = 192 * 1024 * 1024;
/// One read; small, because every idle connection may hold as much.
inline constexpr std::size_t read_bytes = 8 * 1024;

/// Below the 1024 open files that an ordinary service may have, with room for the database's.
inline constexpr std::size_t connections_max = 900;
/// Requests that wait for their turn. At 2 ms each the last waits half a second.
inline constexpr std::size_t waiting_requests_max = 256;
/// Tasks that wait for a worker, such as imports, of which one may take minutes.
inline constexpr std::size_t waiting_tasks_max = 16;

/// A browser keeps a connection for its next click.
inline constexpr std::chrono::seconds idle_max{75};
/// From a request's first byte to the end of its header: slow senders hold nothing up, but they
/// must not stay.
inline constexpr std::chrono::seconds header_max{10};
/// 16 KiB over a line of 13 kbit/s.
inline constexpr std::chrono::seconds stranger_body_max{10};
/// A body of 1 MiB over a poor line (140 kbit/s).
inline constexpr std::chrono::seconds body_max{60};
/// 80 MiB over a line of 1.3 Mbit/s.
inline constexpr std::chrono::seconds upload_max{540};
/// Without any byte taken by the reader of a reply.
inline constexpr std::chrono::seconds write_max{30};
/// After a refusal: time in which the sender can still read it.
inline constexpr std::chrono::seconds linger_max{2};
/// What an unread rest of a refused body may come to before the line is cut.
inline constexpr std::size_t linger_bytes_max = 256 * 1024;
/// After a signal to stop: time for what is under way.
inline constexpr std::chrono::seconds grace_max{15};
/// No answer takes this long; after it the connection is cut whatever happens.
inline constexpr std::chrono::seconds answer_max{300};

/// The same work, done again, may succeed; more often it will not.
inline constexpr int tries_when_busy = 3;
/// Who has waited so long for others is told so, and does not keep a turn for another try.
inline constexpr std::chrono::seconds busy_max{5};

}  // namespace liaise::http::limits
