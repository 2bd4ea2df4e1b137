#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <fstream>
#include <iterator>
#include <memory>
#include <stdexcept>

#include "edge/cli/signed_in.hpp"
#include "edge/http/list_as_file.hpp"
#include "main/commands.hpp"
#include "main/modules.hpp"
#include "main/settings.hpp"
#include "modules/ledger/against_letters.hpp"
#include "modules/ledger/ledger.hpp"

namespace liaise {

namespace {

// What a terminal of today shows in one line.
constexpr std::size_t letters_a_line = 150;
// As JSON a list is written whole, as into a file: who asks for it hands it on to a program.
constexpr std::int64_t json_rows_max = 1'000'000;

struct Question {
    Keeping keeping;
    cli::Who who;
    cli::Asking asking;
    std::string format = "table";
    std::string language = "en";
    std::string to;
};

void add_asker(CLI::App& command, const std::shared_ptr<Question>& question) {
    add_keeping(command, question->keeping);
    command.add_option("--as", question->who.sign_in_name, "The name you sign in with");
    command.add_option("--code", question->who.code, "The code of your second step");
    command.add_option("--language", question->language, "For names: en, fr, ar, …")
        ->capture_default_str();
}

std::string failure(const Error& error) {
    return error.field.empty() ? error.message : error.field + ": " + error.message;
}

Result<std::string> answered(guard::Desk& desk, const cli::Found& found,
                             const Question& question) {
    const bool is_list = found.route->outcome == guard::Outcome::list ||
                         found.route->outcome == guard::Outcome::page;
    const bool is_table =
        found.route->outcome == guard::Outcome::one && sheet::has_table(found.route->output);
    const bool is_page = question.format == "html";
    if ((is_list || is_table || is_page) && question.format != "table" &&
        question.format != "json") {
        auto name = "list." + question.format;
        const auto format = sheet::format_taken_from(name);
        if (!format || !sheet::can_hold(*format, found.route->output))
            return invalid("format", "cli.no_such_format",
                           "This list cannot be written so. Choose table, json, csv or xlsx.");
        return http::written_list(desk, {*found.route, found.input, *format, question.language});
    }
    if (question.format == "json") desk.take_pages_of(json_rows_max);
    auto answer = found.route->run(
        desk, http::sorted_for(question.language, *found.route, found.input));
    if (!answer) return std::unexpected(answer.error());
    const auto json = Json::parse(answer->text());
    if (question.format == "json") return json.dump(2) + '\n';
    if (question.format == "csv") {
        auto sheet = sheet::sheet_for(sheet::Format::csv, found.route->output, question.language);
        sheet->add(json);
        return sheet->written(sheet::Fullness::whole);
    }
    if (is_table)
        return cli::as_table(sheet::table_of(json, found.route->output,
                                             sheet::Wording(question.language, desk)),
                             question.language, letters_a_line);
    return cli::as_table(*found.route, json, question.language, letters_a_line);
}

void put_out(const std::string& bytes, const std::string& file) {
    if (file.empty()) {
        std::fwrite(bytes.data(), 1, bytes.size(), stdout);
        return;
    }
    std::ofstream stream(file, std::ios::binary);
    stream << bytes;
    stream.close();
    if (!stream) throw std::runtime_error(fmt::format("{} cannot be written.", file));
    fmt::print("Written: {}\n", file);
}

void ask(const Question& question) {
    const auto routes = all_routes();
    const auto found = cli::found(routes, question.asking);
    if (!found) throw std::runtime_error(failure(found.error()));
    const auto clock = Clock::of_the_system();
    const auto database = opened(question.keeping);
    const auto viewer = cli::signed_in(*database, question.who, clock.now());
    if (!viewer) throw std::runtime_error(failure(viewer.error()));
    const auto doing = found->route->method == guard::Method::get ? cli::Doing::reads
                                                                  : cli::Doing::writes;
    const auto text = cli::done_as(*database, *viewer, clock, doing, [&](guard::Desk& desk) {
        return answered(desk, *found, question);
    });
    if (!text) throw std::runtime_error(failure(text.error()));
    put_out(*text, question.to);
}

/// `liaise NAME [WHAT] [field=value …]`, WHAT being the rest of the path.
void add_noun(CLI::App& app, const std::string& name, const std::string& sentence,
              const std::string& path) {
    auto question = std::make_shared<Question>();
    question->asking = {"GET", path, {}};
    auto* command = app.add_subcommand(name, sentence);
    add_asker(*command, question);
    command->add_option("--format", question->format, "table, json or csv")
        ->check(CLI::IsMember({"table", "json", "csv"}))
        ->capture_default_str();
    command->add_option("question", question->asking.words, "field=value, such as type=prison");
    command->callback([question] { ask(*question); });
}

void add_coverage(CLI::App& app) {
    auto question = std::make_shared<Question>();
    auto what = std::make_shared<std::string>("summary");
    auto* command = app.add_subcommand("coverage", "Who was where, and where nobody goes");
    add_asker(*command, question);
    command->add_option("what", *what, "summary, matrix, places, gaps, visits or bodies")
        ->check(CLI::IsMember({"summary", "matrix", "places", "gaps", "visits", "bodies"}))
        ->capture_default_str();
    command->add_option("--format", question->format, "table, json or csv")
        ->check(CLI::IsMember({"table", "json", "csv"}))
        ->capture_default_str();
    command->add_option("question", question->asking.words, "field=value, such as from=2024-01-01");
    command->callback([question, what] {
        question->asking.method = "GET";
        question->asking.path = "/coverage/" + *what;
        ask(*question);
    });
}

void add_export(CLI::App& app) {
    auto question = std::make_shared<Question>();
    auto what = std::make_shared<std::string>();
    question->format = "csv";
    auto* command = app.add_subcommand("export", "Writes a whole list to a file");
    add_asker(*command, question);
    command->add_option("list", *what, "The list's path, such as places or coverage/places")
        ->required();
    command
        ->add_option("--format", question->format,
                     "csv, xlsx or geojson; html for publications/page")
        ->check(CLI::IsMember({"csv", "xlsx", "geojson", "html"}))
        ->capture_default_str();
    command->add_option("--to", question->to, "The file; without one, it goes to the screen");
    command->add_option("question", question->asking.words, "field=value, such as type=prison");
    command->callback([question, what] {
        question->asking.method = "GET";
        question->asking.path = "/" + *what;
        ask(*question);
    });
}

std::string text_in(const std::string& file) {
    std::ifstream stream(file, std::ios::binary);
    if (!stream) throw std::runtime_error(fmt::format("{} cannot be read.", file));
    return std::string(std::istreambuf_iterator(stream), {});
}

void verify_letters(const ledger::WholeChain& chain, const std::string& letters) {
    const auto found = ledger::found_in(chain, text_in(letters));
    if (!found) throw std::runtime_error(failure(found.error()));
    fmt::print("{} letters stand in it as their proofs say; of {} it no longer has the words; {} "
               "are between other bodies.\n",
               found->found, found->forgotten, found->of_others);
}

void verify_ledger(const std::string& file, const std::string& head, const std::string& letters) {
    std::optional<ledger::Head> held;
    if (!head.empty()) {
        auto read = ledger::head_from(head);
        if (!read) throw std::runtime_error(failure(read.error()));
        held = std::move(*read);
    }
    const auto chain = ledger::whole(text_in(file), held);
    if (!chain) throw std::runtime_error(failure(chain.error()));
    const auto& end = chain->head();
    fmt::print("Whole up to line {}: each line proves those before it.\nIts head is {}:{}\n",
               end.number, end.number, end.hash);
    if (!held)
        fmt::print("No file shows whether lines are missing after its last. Compare the head with "
                   "one that somebody else keeps: --head NUMBER:HASH\n");
    if (!letters.empty()) verify_letters(*chain, letters);
}

void add_complaints(CLI::App& app) {
    auto* complaints = app.add_subcommand("complaints", "What reached the own body");
    complaints->require_subcommand(1);
    add_noun(*complaints, "table", "By place or region, theme and period: rows=place span=quarter",
             "/complaints/table");
    add_noun(*complaints, "cases", "The own body's list", "/complaints/cases");
    add_noun(*complaints, "counts", "Counts without cases", "/complaints/counts");
    add_noun(*complaints, "given", "Tables that others have", "/complaints/tables-given");
}

void add_ledger(CLI::App& app) {
    auto* ledger = app.add_subcommand("ledger", "What was done with rights in the own body");
    ledger->require_subcommand(1);
    add_noun(*ledger, "list", "The chain; with --format json whole, to be verified", "/ledger");
    add_noun(*ledger, "letters", "What proves the letters that were sent and received", "/letters");
    auto file = std::make_shared<std::string>();
    auto head = std::make_shared<std::string>();
    auto letters = std::make_shared<std::string>();
    auto* verify = ledger->add_subcommand("verify", "Proves a chain from its file alone");
    verify->add_option("file", *file, "What ledger list --format json wrote")->required();
    verify->add_option("--head", *head, "NUMBER:HASH of a line that somebody else keeps");
    verify->add_option("--letters", *letters,
                       "What a partner's ledger letters --format json wrote");
    verify->callback([file, head, letters] { verify_ledger(*file, *head, *letters); });
}

}  // namespace

void add_asking(CLI::App& app) {
    add_noun(app, "bodies", "Bodies that visit places of detention", "/bodies");
    add_noun(app, "places", "Places of detention", "/places");
    add_noun(app, "visits", "Visits that were made", "/visits");
    add_noun(app, "contacts", "Whom to speak to", "/contacts");
    add_coverage(app);
    add_export(app);
    add_complaints(app);
    add_ledger(app);
}

void add_user(CLI::App& app) {
    auto* user = app.add_subcommand("user", "People who sign in");
    user->require_subcommand(1);
    auto add = [&](const char* name, const char* sentence, const char* method,
                   std::function<std::string(const std::string&)> path, bool names_one) {
        auto question = std::make_shared<Question>();
        auto id = std::make_shared<std::string>();
        auto* command = user->add_subcommand(name, sentence);
        add_asker(*command, question);
        if (names_one) command->add_option("id", *id, "The person, or the body")->required();
        command->add_option("--format", question->format, "table or json")->capture_default_str();
        command->add_option("question", question->asking.words,
                            "field=value, such as name='Ada Lovett' role=editor");
        command->callback([=] {
            question->asking.method = method;
            question->asking.path = path(*id);
            ask(*question);
        });
    };
    auto plain = [](std::string path) { return [path](const std::string&) { return path; }; };
    add("list", "People of the own body", "GET", plain("/people"), false);
    add("invite", "Invites somebody: name=… role=…", "POST", plain("/people/invitations"), false);
    add("disable", "Lets a person sign in no more", "POST",
        [](const std::string& id) { return "/people/" + id + "/disable"; }, true);
    add("enable", "Lets a person sign in again", "POST",
        [](const std::string& id) { return "/people/" + id + "/enable"; }, true);
    add("new-password", "A link by which a person sets a new password", "POST",
        [](const std::string& id) { return "/people/" + id + "/new-password"; }, true);
    add("everybody", "Everybody's names and bodies, for the machine's administrator", "GET",
        plain("/machine/people"), false);
    add("bodies", "Bodies, with how many people were let in, for the administrator", "GET",
        plain("/machine/bodies"), false);
    add("invite-administrator", "Invites another administrator of the machine: name=…", "POST",
        plain("/machine/invitations"), false);
    add("invite-first", "Invites a body's first coordinator: BODY name=…", "POST",
        [](const std::string& id) { return "/machine/bodies/" + id + "/invitations"; }, true);
}

}  // namespace liaise
