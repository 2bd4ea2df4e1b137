#include <algorithm>
#include <bit>
#include <stdexcept>

#include "guard/circles_parts.hpp"
#include "store/columns.hpp"

namespace liaise::guard {

namespace circles_parts {

namespace {

constexpr std::size_t id_letters = 26;
/// No text is shorter than this, and each length is twice the one before: of a text, its length
/// tells as little as that.
constexpr std::size_t filled_bytes_min = 1024;
constexpr char end_of_text = '\x01';

}  // namespace

std::string text_of_ticket(const Ticket& ticket) {
    return ticket.circle.text() + std::string(ticket.key.reveal());
}

std::optional<Ticket> ticket_from(const std::optional<Confidential>& text) {
    if (!text || text->reveal().size() != id_letters + Key::bytes) return std::nullopt;
    const auto circle = Id<CircleRef>::from(text->reveal().substr(0, id_letters));
    const auto key = Key::from(text->reveal().substr(id_letters));
    if (!circle || !key) return std::nullopt;
    return Ticket{*circle, *key};
}

std::string filled_up(std::string_view text) {
    std::string filled(text);
    filled += end_of_text;
    filled.resize(std::bit_ceil(std::max(filled.size(), filled_bytes_min)), '\0');
    return filled;
}

std::optional<std::string> without_filling(std::string_view filled) {
    const auto end = filled.find_last_not_of('\0');
    if (end == std::string_view::npos || filled[end] != end_of_text) return std::nullopt;
    return std::string(filled.substr(0, end));
}

std::string about_head(const Id<CircleRef>& circle) { return "circle's head\n" + circle.text(); }

}  // namespace circles_parts

namespace {

std::string about_circle_text(const Id<CircleRef>& circle, const std::string& record) {
    return "circle's text\n" + circle.text() + '\n' + record;
}

/// Nobody without the key can tell which of a circle's texts are of one kind by trying words.
std::string circle_shelf_of(const Key& key, const std::string& kind) {
    return base64_of(Key::of("circle's shelf\n" + kind, key.reveal()).reveal());
}

/// The kind goes in the first line of what is locked, so that it can be locked anew.
std::string circle_text_with_kind(const std::string& kind, std::string_view text) {
    return circles_parts::filled_up(kind + '\n' + std::string(text));
}

/// A text that was unlocked: its kind, and the rest.
std::optional<std::pair<std::string, std::string>> parted_circle_text(
    const std::optional<Confidential>& unlocked) {
    auto plain = unlocked ? circles_parts::without_filling(unlocked->reveal()) : std::nullopt;
    const auto end = plain ? plain->find('\n') : std::string::npos;
    if (end == std::string::npos) return std::nullopt;
    return std::pair(plain->substr(0, end), plain->substr(end + 1));
}

}  // namespace

Result<Done> Circles::keep(WritingWork& work, const OpenCircle& circle, const CirclePlace& place,
                           const Confidential& text, std::int64_t over) {
    if (text.reveal().size() > circle_text_bytes_max || place.kind.contains('\n'))
        throw std::logic_error("a text of a circle has a kind of one line, and an end");
    if (auto held = hold_to_write(work, circle); !held) return held;
    const auto shelf = circle_shelf_of(circle.key_, place.kind);
    const auto whole = locked(circle.key_, circle_text_with_kind(place.kind, text.reveal()),
                              about_circle_text(circle.id_, place.record));
    const auto written =
        over == 0 ? work.tx_.execute(
                        "INSERT INTO circle_texts (circle, record, shelf, revision, text) "
                        "VALUES ($1, $2, $3, 1, $4) ON CONFLICT (circle, record) DO NOTHING",
                        store::Binds{circle.id_.text(), place.record, shelf, whole})
                  : work.tx_.execute(
                        "UPDATE circle_texts SET revision = revision + 1, text = $4 "
                        "WHERE circle = $1 AND record = $2 AND shelf = $3 AND revision = $5",
                        store::Binds{circle.id_.text(), place.record, shelf, whole, over});
    if (written == 0) return changed_meanwhile();
    return Done{};
}

std::optional<CircleText> Circles::kept(Work& work, const OpenCircle& circle,
                                        const CirclePlace& place) {
    std::optional<CircleText> found;
    work.tx_.each(
        "SELECT revision, text FROM circle_texts WHERE circle = $1 AND record = $2 "
        "AND shelf = $3",
        store::Binds{circle.id_.text(), place.record, circle_shelf_of(circle.key_, place.kind)},
        [&](const store::Row& row) {
            auto whole = parted_circle_text(
                unlocked(circle.key_, row.text(1), about_circle_text(circle.id_, place.record)));
            if (whole && whole->first == place.kind)
                found = CircleText{place.record, Confidential(std::move(whole->second)),
                                   row.integer(0)};
        });
    return found;
}

std::vector<CircleText> Circles::all_kept(Work& work, const OpenCircle& circle,
                                          const std::string& kind) {
    std::vector<CircleText> all;
    work.tx_.each(
        "SELECT record, revision, text FROM circle_texts WHERE circle = $1 AND "
        "shelf = $2 ORDER BY record",
        store::Binds{circle.id_.text(), circle_shelf_of(circle.key_, kind)},
        [&](const store::Row& row) {
            const std::string record(row.text(0));
            auto whole = parted_circle_text(
                unlocked(circle.key_, row.text(2), about_circle_text(circle.id_, record)));
            if (whole && whole->first == kind)
                all.push_back({record, Confidential(std::move(whole->second)), row.integer(1)});
        });
    return all;
}

Result<Done> Circles::destroy(WritingWork& work, const OpenCircle& circle,
                              const CirclePlace& place) {
    if (auto held = hold(work, circle); !held) return held;
    work.tx_.execute(
        "DELETE FROM circle_texts WHERE circle = $1 AND record = $2 AND shelf = $3",
        store::Binds{circle.id_.text(), place.record, circle_shelf_of(circle.key_, place.kind)});
    return Done{};
}

void Circles::lock_anew(store::Transaction& tx, OpenCircle& circle) {
    const auto old = circle.key_;
    circle.key_ = Key::fresh();
    std::vector<std::pair<std::string, std::string>> all;
    tx.each("SELECT record, text FROM circle_texts WHERE circle = $1",
            store::Binds{circle.id_.text()},
            [&](const store::Row& row) { all.emplace_back(row.text(0), row.text(1)); });
    for (const auto& [record, text] : all) {
        const auto about = about_circle_text(circle.id_, record);
        const auto whole = parted_circle_text(unlocked(old, text, about));
        if (!whole) continue;
        tx.execute(
            "UPDATE circle_texts SET shelf = $3, text = $4 WHERE circle = $1 AND "
            "record = $2",
            store::Binds{
                circle.id_.text(), record, circle_shelf_of(circle.key_, whole->first),
                locked(circle.key_, circle_text_with_kind(whole->first, whole->second), about)});
    }
}

}  // namespace liaise::guard
