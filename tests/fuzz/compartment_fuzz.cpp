#include <array>
#include <memory>

#include "base/a_workbook_test.hpp"
#include "base/json_text.hpp"
#include "engines/engines.hpp"
#include "fuzz/fuzzing.hpp"
#include "guard/compartment_file.hpp"
#include "guard/compartment_parts.hpp"
#include "guard/compartment_rows.hpp"
#include "guard/passwords.hpp"
#include "guard/sodium.hpp"
#include "store/failures.hpp"

namespace liaise::fuzz {

namespace {

using namespace guard;

const Confidential passphrase("four unrelated words here");
// The least that libsodium takes, so that a file is opened thousands of times a second.
const std::string quick_salt = "argon2id:1:8192:AAAAAAAAAAAAAAAAAAAAAA";
constexpr Moment noon{1'700'000'000};

/// An installation in which there is nothing yet.
std::unique_ptr<engines::FreshDatabase>& fresh() {
    static std::unique_ptr<engines::FreshDatabase> one;
    if (!one)
        one = std::make_unique<engines::FreshDatabase>(engines::Engine::sqlite,
                                                       engines::whole_schema());
    return one;
}

const std::vector<store::Table>& tables() {
    static const auto all =
        store::in_order_of_reference(store::schema_of(*fresh()->database().reading()));
    return all;
}

/// `content` as `locked_file` locks it in one piece, but with a key that is quick to derive.
std::string locked(std::string_view content) {
    static const auto password = Passwords::key_of(passphrase, quick_salt);
    const auto head = "liaise compartment 1\n" + quick_salt + "\n";
    std::string whole(crypto_secretstream_xchacha20poly1305_HEADERBYTES, '\0');
    crypto_secretstream_xchacha20poly1305_state state;
    crypto_secretstream_xchacha20poly1305_init_push(
        &state, reinterpret_cast<unsigned char*>(whole.data()), password.key.data());
    const auto before = whole.size();
    whole.resize(before + content.size() + crypto_secretstream_xchacha20poly1305_ABYTES);
    crypto_secretstream_xchacha20poly1305_push(
        &state, reinterpret_cast<unsigned char*>(whole.data()) + before, nullptr,
        reinterpret_cast<const unsigned char*>(content.data()), content.size(),
        reinterpret_cast<const unsigned char*>(head.data()), head.size(),
        crypto_secretstream_xchacha20poly1305_TAG_FINAL);
    return head + whole;
}

/// A file becomes an installation, or is refused with what to do, and then nothing is there.
void fill(std::string_view file) {
    const auto filled = CompartmentFile::fill(fresh()->database(), file, passphrase, noon);
    if (filled) fresh().reset();
    else expect(!filled.error().message.empty(), "refused without a reason");
}

/// Whether the file asks for a key that takes no longer than ours.
bool is_quick(std::string_view file) {
    const auto line = file.substr(std::min(file.find('\n') + 1, file.size()));
    return !line.starts_with("argon2id:") || line.starts_with("argon2id:1:8192:");
}

/// Rows of one table, as a file may have them; they are not kept.
void add_rows(std::size_t table, std::string_view lines) {
    const auto body = Id<BodyRef>::from("0123456789abcdefghjkmnpqrs").value();
    const auto tx = fresh()->database().writing();
    TableFilling filling(*tx, tables()[table % tables().size()], body.text());
    try {
        while (!lines.empty()) {
            const auto end = std::min(lines.find('\n'), lines.size());
            if (!filling.add(lines.substr(0, end))) return;
            lines.remove_prefix(std::min(end + 1, lines.size()));
        }
        filling.finish();
    } catch (const store::Refused&) {
        return;
    }
}

/// The first byte says whether the others are the file as it lies there, what is locked in it, or
/// rows of the table that the second byte names.
void attempt(std::string_view bytes) {
    if (bytes.size() < 2) return;
    const auto kind = static_cast<unsigned char>(bytes[0]) % 3;
    const auto rest = bytes.substr(1);
    if (kind == 0 && is_quick(rest)) fill(rest);
    if (kind == 1) fill(locked(rest));
    if (kind == 2) add_rows(static_cast<unsigned char>(rest[0]), rest.substr(1));
}

/// The least that a compartment is: all its tables, with nothing in them.
std::string an_empty_compartment() {
    CompartmentManifest manifest;
    manifest.body = Id<BodyRef>::random();
    manifest.steps = compartment_parts::steps_taken(*fresh()->database().reading());
    std::map<std::string, std::string> parts;
    const auto out = left_out_of_compartments();
    for (const auto& table : tables()) {
        if (std::ranges::find(out, table.name, &LeftOut::table) != out.end()) continue;
        manifest.members.push_back({table.name, 0, 0, compartment_parts::sha256_of("")});
        parts[compartment_parts::member_name(table.name)] = "";
    }
    parts[compartment_parts::manifest_name] = json_text(manifest);
    return workbook::zipped(parts);
}

}  // namespace

WayIn way_in() {
    const auto content = an_empty_compartment();
    std::vector<std::string> examples = {'\0' + locked(content), '\1' + content,
                                         '\0' + locked("no zip file")};
    for (std::size_t i = 0; i < tables().size() && i < 256; ++i) {
        std::string row = "{\"scope\":\"body:0123456789abcdefghjkmnpqrs\"";
        for (const auto& column : tables()[i].columns)
            if (column.name != "scope")
                row += ",\"" + column.name +
                       (column.holds == store::Holds::integer ? "\":1" : "\":\"a\"");
        examples.push_back(std::string("\2") + static_cast<char>(i) + row + "}\n");
    }
    return {examples, &attempt};
}

}  // namespace liaise::fuzz
