#include "bench/telling_bench.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <sodium.h>
#include <unistd.h>

#include <array>
#include <fstream>
#include <stdexcept>

#include "base/json_text.hpp"
#include "bench/told_things.hpp"
#include "engines/engines.hpp"
#include "guard/ledger.hpp"
#include "modules/ledger/ledger.hpp"

namespace liaise::bench {

namespace {

constexpr double goal_of_telling = 2;
constexpr double goal_of_the_ledger = 1.5;
constexpr int disclosures = 200;
constexpr std::int64_t lines = 100'000;
constexpr int times = 9;

/// A file that grows by so many bytes at a time, each time on disk before it goes on.
class OnDisk {
public:
    explicit OnDisk(const std::string& file)
        : file_(::open(file.c_str(), O_CREAT | O_WRONLY | O_APPEND, 0600)) {}
    ~OnDisk() { ::close(file_); }
    OnDisk(const OnDisk&) = delete;
    OnDisk& operator=(const OnDisk&) = delete;

    void add(const std::string& bytes) {
        const auto written = ::write(file_, bytes.data(), bytes.size());
        if (written != static_cast<ssize_t>(bytes.size()) || ::fsync(file_) != 0)
            throw std::runtime_error("the disk does not take it");
    }

private:
    int file_;
};

/// How many bytes this process has written so far, to wherever.
std::size_t bytes_written() {
    std::ifstream counts("/proc/self/io");
    for (std::string name; counts >> name;)
        if (std::size_t count = 0; name == "wchar:" && counts >> count) return count;
    throw std::runtime_error("nobody counts what is written");
}

/// A chain as the ledger writes it.
std::vector<guard::LedgerLine> chain_of(std::int64_t count) {
    std::vector<guard::LedgerLine> chain;
    const auto scope = "body:" + text_of(random_id());
    std::string previous;
    for (std::int64_t i = 1; i <= count; ++i) {
        guard::LedgerLine line{scope,
                               i,
                               "2026-11-24T12:00:00Z",
                               "product_sent",
                               guard::Ledger::commitment_of("salt", std::to_string(i)),
                               previous,
                               ""};
        line.hash = guard::Ledger::hash_of(line);
        previous = line.hash;
        chain.push_back(std::move(line));
    }
    return chain;
}

void check(const std::vector<guard::LedgerLine>& chain) {
    const guard::LedgerLine* before = nullptr;
    for (const auto& line : chain) {
        if (guard::Ledger::mistake_in(line, before)) throw std::logic_error("it is whole");
        before = &line;
    }
}

/// The bytes that are hashed for each line, one after another.
std::vector<std::string> bytes_of(const std::vector<guard::LedgerLine>& chain) {
    std::vector<std::string> all;
    for (const auto& line : chain)
        all.push_back(fmt::format("ledger line{}{}\n{}\n{}\n{}\n{}\n{}", '\0', line.scope,
                                  line.number, line.at, line.kind, line.commitment,
                                  line.previous));
    return all;
}

void hash_bare(const std::vector<std::string>& all) {
    std::array<unsigned char, 32> hash{};
    unsigned char sum = 0;
    for (const auto& bytes : all) {
        crypto_generichash(hash.data(), hash.size(),
                           reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size(),
                           nullptr, 0);
        sum ^= hash[0];
    }
    if (sum == 1 && hash[1] == 1 && hash[2] == 1) throw std::logic_error("so that it is hashed");
}

}  // namespace

void measure_telling(Figures& figures) {
    engines::FreshDatabase fresh(engines::Engine::sqlite, engines::whole_schema());
    TwoBodies two(fresh.database());
    std::vector<Id<exchange::Disclosure>> ready;
    for (const auto& id : two.disclosures(disclosures + 1)) {
        ready.push_back(*Id<exchange::Disclosure>::from(id));
        two.let_go(ready.back());
    }
    const auto deliver = [&](const Id<exchange::Disclosure>& id) {
        two.writing(two.ours(), [&](guard::OwnWork& work) {
               return exchange::deliver(work, {id});
           }).value();
    };
    const auto before = bytes_written();
    deliver(ready.back());
    const std::string bytes(bytes_written() - before, 'x');
    const engines::TemporaryFolder folder;
    OnDisk disk(folder.file("bytes"));
    std::vector<double> ours, bare;
    for (int i = 0; i < disclosures; ++i) {
        ours.push_back(microseconds_of([&] { deliver(ready[static_cast<std::size_t>(i)]); }));
        bare.push_back(microseconds_of([&] { disk.add(bytes); }));
    }
    figures.add({fmt::format("a_disclosure_of_{}_bytes_on_disk", bytes.size()), median(ours),
                 "microseconds", median(bare), goal_of_telling});
}

void measure_ledger(Figures& figures) {
    const auto chain = chain_of(lines);
    const auto bytes = bytes_of(chain);
    const auto medians =
        medians_in_turn(times, [&] { check(chain); }, [&] { hash_bare(bytes); });
    figures.add({"ledger_verification_of_100000_lines", medians.ours / 1000, "milliseconds",
                 medians.bare / 1000, goal_of_the_ledger});
}

}  // namespace liaise::bench
