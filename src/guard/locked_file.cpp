#include "guard/locked_file.hpp"

#include <fmt/format.h>

#include <array>
#include <charconv>
#include <optional>

#include "guard/passwords.hpp"
#include "guard/sodium.hpp"

namespace liaise::guard {

namespace {

// Small enough that nothing is believed long before it is checked, large enough that what each
// piece costs beside its bytes (17) is nothing.
constexpr std::size_t piece_bytes = 64UL * 1024;
constexpr std::size_t sealed_bytes = piece_bytes + crypto_secretstream_xchacha20poly1305_ABYTES;
constexpr std::size_t header_bytes = crypto_secretstream_xchacha20poly1305_HEADERBYTES;
static_assert(Key::bytes == crypto_secretstream_xchacha20poly1305_KEYBYTES);

// How slow a file may make the reading of itself: what we write, and what we may come to write. A
// file that asks for more is made to keep a computer busy.
constexpr std::uint64_t passes_max = 10;
constexpr std::uint64_t memory_max = 1024UL * 1024 * 1024;
constexpr std::uint64_t memory_min = 8192;  // libsodium's
constexpr std::size_t line_bytes_max = 200;

using State = crypto_secretstream_xchacha20poly1305_state;

std::unexpected<Error> not_such_a_file() {
    return invalid("file", "compartment.not_a_file",
                   "This is not a file that liaise wrote a compartment to, or its beginning was "
                   "changed. Nothing was read. Check the name.");
}

std::unexpected<Error> newer() {
    return invalid("file", "compartment.newer",
                   "A newer version of liaise wrote this file. Nothing was read. Read it with that "
                   "version.");
}

std::unexpected<Error> other_passphrase() {
    return invalid("passphrase", "compartment.other_passphrase",
                   "This passphrase does not open the file. Nothing was read. Type it again; if it "
                   "is right, the file was changed on its way: fetch it once more.");
}

std::unexpected<Error> not_whole() {
    return invalid("file", "compartment.not_whole",
                   "This file is not as it was written: a part of it is missing, or was changed. "
                   "Nothing was read. Fetch it once more, or have it written again.");
}

/// The lines before what is locked: the kind, and how the key is made of the passphrase. They are
/// checked with every piece.
struct Head {
    std::string text;
    std::string salt;
};

std::optional<std::string_view> line_at(std::string_view bytes, std::size_t at) {
    const auto end = bytes.substr(0, at + line_bytes_max).find('\n', at);
    if (end == std::string_view::npos) return std::nullopt;
    return bytes.substr(at, end - at);
}

std::optional<std::uint64_t> number_before(std::string_view& text, char end) {
    std::uint64_t number = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
    const auto length = static_cast<std::size_t>(read.ptr - text.data());
    if (read.ec != std::errc() || length == text.size() || text[length] != end)
        return std::nullopt;
    text.remove_prefix(length + 1);
    return number;
}

/// Whether a salt is one as `Passwords::key_of` writes it, and asks for no more than it may.
bool is_bearable(std::string_view salt) {
    constexpr std::string_view method = "argon2id:";
    if (!salt.starts_with(method)) return false;
    salt.remove_prefix(method.size());
    const auto passes = number_before(salt, ':');
    const auto memory = passes ? number_before(salt, ':') : std::nullopt;
    if (!memory || *passes < 1 || *passes > passes_max || *memory < memory_min ||
        *memory > memory_max)
        return false;
    const auto raw = from_base64(salt);
    return raw && raw->size() == crypto_pwhash_SALTBYTES;
}

Result<Head> head_of(const FileKind& kind, std::string_view bytes) {
    const auto first = line_at(bytes, 0);
    const auto name = fmt::format("{} ", kind.name);
    if (!first || !first->starts_with(name)) return not_such_a_file();
    int format = 0;
    const auto number = first->substr(name.size());
    const auto read = std::from_chars(number.data(), number.data() + number.size(), format);
    if (read.ec != std::errc() || read.ptr != number.data() + number.size() || format < 1)
        return not_such_a_file();
    if (format > kind.format) return newer();
    const auto salt = line_at(bytes, first->size() + 1);
    if (!salt || !is_bearable(*salt)) return not_such_a_file();
    return Head{std::string(bytes.substr(0, first->size() + salt->size() + 2)),
                std::string(*salt)};
}

/// The piece opened, and whether it is the last; nothing when it does not open here.
std::optional<bool> add_opened(State& state, std::string_view sealed, const Head& head,
                               std::string& content) {
    if (sealed.size() < crypto_secretstream_xchacha20poly1305_ABYTES) return std::nullopt;
    const auto before = content.size();
    content.resize(before + sealed.size() - crypto_secretstream_xchacha20poly1305_ABYTES);
    unsigned char tag = 0;
    if (crypto_secretstream_xchacha20poly1305_pull(
            &state, bytes_of(content) + before, nullptr, &tag, bytes_of(sealed), sealed.size(),
            bytes_of(std::string_view(head.text)), head.text.size()) != 0)
        return std::nullopt;
    return tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL;
}

}  // namespace

std::string locked_file(const FileKind& kind, std::string_view content,
                        const Confidential& passphrase) {
    const auto password = Passwords::key_of(passphrase);
    const auto head = fmt::format("{} {}\n{}\n", kind.name, kind.format, password.salt);
    State state;
    std::array<unsigned char, header_bytes> header{};
    crypto_secretstream_xchacha20poly1305_init_push(&state, header.data(), password.key.data());
    std::string whole = head;
    whole.append(reinterpret_cast<const char*>(header.data()), header.size());
    whole.reserve(whole.size() + content.size() + (content.size() / piece_bytes + 1) * 17);
    for (std::size_t at = 0;; at += piece_bytes) {
        const auto piece = content.substr(at, piece_bytes);
        const bool is_last = at + piece_bytes >= content.size();
        const auto before = whole.size();
        whole.resize(before + piece.size() + crypto_secretstream_xchacha20poly1305_ABYTES);
        crypto_secretstream_xchacha20poly1305_push(
            &state, bytes_of(whole) + before, nullptr, bytes_of(piece), piece.size(),
            bytes_of(std::string_view(head)), head.size(),
            is_last ? crypto_secretstream_xchacha20poly1305_TAG_FINAL
                    : crypto_secretstream_xchacha20poly1305_TAG_MESSAGE);
        if (is_last) break;
    }
    sodium_memzero(&state, sizeof state);
    return whole;
}

Result<Confidential> unlocked_file(const FileKind& kind, std::string_view bytes,
                                   const Confidential& passphrase) {
    ready_sodium();
    const auto head = head_of(kind, bytes);
    if (!head) return std::unexpected(head.error());
    bytes.remove_prefix(head->text.size());
    if (bytes.size() < header_bytes) return not_whole();
    const auto password = Passwords::key_of(passphrase, head->salt);
    State state;
    if (crypto_secretstream_xchacha20poly1305_init_pull(&state, bytes_of(bytes),
                                                        password.key.data()) != 0)
        return not_whole();
    bytes.remove_prefix(header_bytes);
    if (bytes.empty()) return not_whole();
    std::string content;
    content.reserve(bytes.size());
    bool is_first = true;
    for (;;) {
        const auto sealed = bytes.substr(0, sealed_bytes);
        const auto is_last = add_opened(state, sealed, *head, content);
        // Nothing of a file opens with another passphrase: what fails later was changed.
        if (!is_last) return is_first ? other_passphrase() : not_whole();
        bytes.remove_prefix(sealed.size());
        if (*is_last != bytes.empty()) return not_whole();
        if (*is_last) break;
        is_first = false;
    }
    sodium_memzero(&state, sizeof state);
    return Confidential(std::move(content));
}

}  // namespace liaise::guard
