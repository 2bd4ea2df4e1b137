#include <filesystem>
#include <fstream>

#include "engines/engines.hpp"
#include "fuzz/fuzzing.hpp"
#include "store/backup.hpp"
#include "store/data_folder.hpp"
#include "store/failures.hpp"

namespace liaise::fuzz {

namespace {

namespace fs = std::filesystem;

constexpr Moment noon{1'700'000'000};
const store::Change visits{"visits", 1, "first",
                           "CREATE TABLE visits (id INTEGER PRIMARY KEY, note TEXT) STRICT"};

const engines::TemporaryFolder& folder() {
    static const engines::TemporaryFolder one;
    return one;
}

/// A backup comes back whole, or is refused in words, and then nothing was put anywhere.
void attempt(std::string_view bytes) {
    const auto copy = folder().file("copy");
    const auto data = folder().file("new");
    std::ofstream(copy, std::ios::binary) << bytes;
    fs::remove_all(data);
    try {
        store::restore(copy, data, {visits}, noon);
        expect(fs::exists(store::data_file_in(data)), "nothing came back");
    } catch (const store::Unreadable&) {
        expect(!fs::exists(data) || fs::is_empty(data), "what was refused lies there");
    } catch (const store::Unsupported&) {
        expect(bytes.starts_with("PGDMP"), "refused for another engine's");
    }
}

std::string a_backup() {
    const auto database = store::open(folder().file("data.sqlite"));
    store::bring_forward(*database, {visits}, noon);
    auto tx = database->writing();
    tx->execute("INSERT INTO visits (id, note) VALUES (1, 'a corridor')", {});
    tx->commit();
    tx.reset();
    const auto copy = folder().file("first");
    store::backup(*database, copy, noon);
    std::ifstream stream(copy, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

}  // namespace

WayIn way_in() { return {{a_backup(), "PGDMP", "SQLite format 3"}, &attempt}; }

}  // namespace liaise::fuzz
