#include <CLI/CLI.hpp>
#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <memory>
#include <stdexcept>

#include "edge/cli/signed_in.hpp"
#include "guard/compartment_file.hpp"
#include "guard/passwords.hpp"
#include "main/commands.hpp"
#include "main/settings.hpp"
#include "modules/compartment/told.hpp"

namespace liaise {

namespace {

namespace fs = std::filesystem;

// A file holds 256 MB of text, packed; what is larger than this is none, and is not read into
// memory to find out.
constexpr std::uintmax_t file_bytes_max = 512UL * 1024 * 1024;

struct Taking {
    Keeping keeping;
    cli::Who who;
    std::string file;
    std::string address = "http://127.0.0.1:7171";
};

Confidential typed(const char* prompt) {
    const char* letters = ::getpass(prompt);
    return Confidential(letters ? letters : "");
}

/// From LIAISE_PASSPHRASE, or typed unseen.
Confidential passphrase_of_the_file() {
    if (const char* given = std::getenv("LIAISE_PASSPHRASE")) return Confidential(given);
    return typed("Passphrase of the file: ");
}

/// Typed twice, since who mistypes it has a file that nobody opens.
Confidential new_passphrase() {
    auto passphrase = passphrase_of_the_file();
    if (std::getenv("LIAISE_PASSPHRASE")) return passphrase;
    if (typed("Once more: ").reveal() != passphrase.reveal())
        throw std::runtime_error("the two passphrases are not the same. Nothing was written.");
    return passphrase;
}

[[noreturn]] void cannot_write(const std::string& file) {
    throw std::runtime_error(fmt::format("{} could not be written whole, and is not there. The "
                                         "ledger has a line about it all the same. Choose a "
                                         "folder with room that you may write to.",
                                         file));
}

/// Readable for its owner only, and on disk before anybody is told that it is there.
void write_file(const std::string& file, std::string_view bytes) {
    const int made = ::open(file.c_str(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0600);
    if (made < 0) cannot_write(file);
    bool is_good = true;
    while (is_good && !bytes.empty()) {
        const auto count = ::write(made, bytes.data(), bytes.size());
        is_good = count > 0;
        if (is_good) bytes.remove_prefix(static_cast<std::size_t>(count));
    }
    is_good = is_good && ::fsync(made) == 0;
    ::close(made);
    // Its name too.
    const auto folder = fs::absolute(file).parent_path();
    const int there = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    is_good = is_good && there >= 0 && ::fsync(there) == 0;
    if (there >= 0) ::close(there);
    if (is_good) return;
    ::unlink(file.c_str());
    cannot_write(file);
}

struct Command {
    store::Database& database;
    const guard::Viewer& viewer;
    Clock clock;
    cli::Doing doing;
};

/// What `deed` gives. Throws what it does not allow, in a sentence.
template <class F>
std::string as_coordinator(const Command& command, F&& deed) {
    auto done = cli::done_as(command.database, command.viewer, command.clock, command.doing,
                             [&](guard::Desk& desk) -> Result<std::string> {
                                 auto work = desk.work<guard::RightsWork>();
                                 if (!work) return std::unexpected(work.error());
                                 return deed(*work);
                             });
    if (!done) throw std::runtime_error(done.error().message);
    return std::move(*done);
}

void write(const Taking& taking) {
    if (fs::exists(taking.file))
        throw std::runtime_error(fmt::format("there is a file {} already. Nothing was written. "
                                             "Choose another name.", taking.file));
    const auto clock = Clock::of_the_system();
    const auto database = opened(taking.keeping);
    const auto viewer = cli::signed_in(*database, taking.who, clock.now());
    if (!viewer) throw std::runtime_error(viewer.error().message);
    const auto passphrase = new_passphrase();
    if (auto good = guard::Passwords::check_choice(passphrase, "", "passphrase"); !good)
        throw std::runtime_error(good.error().message);
    // Read first, and noted after: a server that runs on the same data waits for no more than that.
    const Confidential content(as_coordinator(
        {*database, *viewer, clock, cli::Doing::reads},
        [](guard::RightsWork& work) -> Result<std::string> {
            const auto found =
                guard::CompartmentFile::content(work, compartment::told_of_the_register());
            if (!found) return std::unexpected(found.error());
            return std::string(found->reveal());
        }));
    as_coordinator({*database, *viewer, clock, cli::Doing::writes},
                   [](guard::RightsWork& work) -> Result<std::string> {
                       guard::CompartmentFile::note(work);
                       return "";
                   });
    write_file(taking.file, guard::locked_file(guard::compartment_kind, content.reveal(),
                                               passphrase));
    fmt::print("Written: {}\nWho has it and knows the passphrase has your body's compartment. Keep "
               "the two apart. Your ledger says that it was written.\n",
               taking.file);
}

std::string bytes_of(const std::string& file) {
    std::error_code failure;
    if (const auto size = fs::file_size(file, failure); !failure && size > file_bytes_max)
        throw std::runtime_error(fmt::format("{} is larger than any compartment's file. Nothing "
                                             "was read. Check the name.", file));
    std::ifstream stream(file, std::ios::binary);
    if (failure || !stream)
        throw std::runtime_error(fmt::format("{} cannot be read. Check the name.", file));
    return std::string(std::istreambuf_iterator<char>(stream), {});
}

void read(const Taking& taking) {
    const auto bytes = bytes_of(taking.file);
    const auto passphrase = passphrase_of_the_file();
    const auto database = opened(taking.keeping);
    const auto filled = guard::CompartmentFile::fill(*database, bytes, passphrase,
                                                     Clock::of_the_system().now());
    if (!filled) throw std::runtime_error(filled.error().message);
    fmt::print("Read: {} rows, all of them checked.\n\n"
               "1. Start it:  liaise serve --data {}\n"
               "2. Who wrote the file signs in with the name and the password that they had, and "
               "gives\n   each colleague a link to a new password (People). Passkeys stayed "
               "behind, and are\n   made anew.\n"
               "3. Whoever runs the machine opens this link within seven days:\n"
               "   {}/invitation/{}\n\n"
               "The link works once. Hand it over by a way that you trust.\n",
               filled->rows, taking.keeping.data.empty() ? "…" : taking.keeping.data,
               taking.address, filled->administrator_token.reveal());
}

CLI::App* command_in(CLI::App& compartment, const char* name, const char* sentence,
                     const std::shared_ptr<Taking>& taking, const char* file) {
    auto* command = compartment.add_subcommand(name, sentence);
    add_keeping(*command, taking->keeping);
    command->add_option("file", taking->file, file)->required();
    return command;
}

}  // namespace

void add_compartment(CLI::App& app) {
    auto* compartment = app.add_subcommand("compartment", "A body's whole compartment as one file");
    compartment->require_subcommand(1);
    auto written = std::make_shared<Taking>();
    auto* writing = command_in(*compartment, "write", "Writes the own body's, for a coordinator",
                               written, "The file, which is not there yet");
    writing->add_option("--as", written->who.sign_in_name, "The name you sign in with");
    writing->add_option("--code", written->who.code, "The code of your second step");
    writing->callback([written] { write(*written); });
    auto filled = std::make_shared<Taking>();
    auto* reading = command_in(*compartment, "read", "Makes an empty installation of such a file",
                               filled, "The file that `liaise compartment write` wrote");
    reading->add_option("--address", filled->address, "Where people will open liaise")
        ->capture_default_str();
    reading->callback([filled] { read(*filled); });
}

}  // namespace liaise
