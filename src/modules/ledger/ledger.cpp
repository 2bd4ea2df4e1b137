#include "modules/ledger/ledger.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <map>
#include <set>

#include "base/json_read.hpp"
#include "guard/ledger.hpp"
#include "store/bound.hpp"
#include "store/columns.hpp"

namespace liaise::ledger {

namespace {

using People = std::set<Id<guard::Person>>;
using NamesOfPeople = std::map<Id<guard::Person>, std::string>;

/// Puts what the words of a line say into its fields.
void read_words(Line& line) {
    if (!line.words) return;
    const auto said = Json::parse(*line.words);
    const auto person = [&](const char* name) {
        const auto& value = said.at(name);
        return value.is_string() ? Id<guard::Person>::from(value.get<std::string>())
                                 : std::nullopt;
    };
    line.by = person("by");
    line.person = person("person");
    line.about = said.at("about").get<std::string>();
}

Line line_of(const store::Row& row) {
    Line line;
    store::Columns(row) >> line.number >> line.at >> line.kind >> line.scope >> line.salt >>
        line.words >> line.commitment >> line.previous >> line.hash;
    read_words(line);
    return line;
}

guard::Seen<NamesOfPeople> names_of(guard::Work& work, const People& people) {
    store::Binds binds;
    const auto list = store::in_list(std::vector(people.begin(), people.end()), binds);
    return work.gathered("SELECT p.id, p.name FROM persons p WHERE {scope p by id} AND "
                         "p.id IN (" + list + ")",
                         binds, NamesOfPeople{}, [](auto& names, const store::Row& row) {
                             std::pair<Id<guard::Person>, std::string> named;
                             store::Columns(row) >> named.first >> named.second;
                             names.insert(std::move(named));
                         });
}

void put_names(guard::Work& work, std::vector<guard::Seen<Line>>& lines) {
    People people;
    for (const auto& line : lines) {
        if (line->by) people.insert(*line->by);
        if (line->person) people.insert(*line->person);
    }
    if (people.empty()) return;
    const auto names = names_of(work, people);
    const auto name = [&](const std::optional<Id<guard::Person>>& id) {
        const auto found = id ? names->find(*id) : names->end();
        return found == names->end() ? std::nullopt : std::optional(found->second);
    };
    for (auto& line : lines)
        line = line.map([&](Line named) {
            named.by_name = name(named.by);
            named.person_name = name(named.person);
            return named;
        });
}

/// What `lines`, each of which follows from the one before it, lack of what somebody has seen.
std::optional<std::string> mistake_against(const Head& held, const std::vector<Line>& lines) {
    if (static_cast<std::int64_t>(lines.size()) < held.number)
        return fmt::format("it ends at line {}, and somebody holds line {}", lines.size(),
                           held.number);
    if (lines[static_cast<std::size_t>(held.number - 1)].hash != held.hash)
        return fmt::format("line {} is not the one that somebody holds", held.number);
    return std::nullopt;
}

/// The lines in the JSON of `list`, the first first.
Result<std::vector<Line>> lines_in(const std::string& json) {
    const auto whole = Json::parse(json, nullptr, false);
    if (!whole.is_object() || !whole.contains("items") || !whole["items"].is_array())
        return invalid("file", "ledger.no_ledger",
                       "This is not a ledger. Write one with liaise ledger list --format json.");
    std::vector<Line> lines;
    if (auto good = read(whole["items"], lines, "items"); !good)
        return std::unexpected(good.error());
    std::ranges::sort(lines, {}, &Line::number);
    return lines;
}

/// The head of a chain, the first line first, in which each line proves those before it.
Result<Head> head_of(const std::vector<Line>& lines) {
    std::optional<guard::LedgerLine> before;
    for (const auto& line : lines) {
        guard::LedgerLine checked{line.scope,      line.number,   text_of(line.at), line.kind,
                                  line.commitment, line.previous, line.hash};
        if (auto mistake = guard::Ledger::mistake_in(checked, before ? &*before : nullptr))
            return std::unexpected(not_whole(*mistake));
        if (line.words && line.salt &&
            guard::Ledger::commitment_of(*line.salt, *line.words) != line.commitment)
            return std::unexpected(
                not_whole("the words of line " + std::to_string(line.number) + " were changed"));
        before = std::move(checked);
    }
    return before ? Head{before->number, before->hash} : Head{};
}

}  // namespace

Result<guard::Page<Line>> list(guard::RightsWork& work, const Question& question) {
    auto page = work.page({"l",
                           "SELECT l.number AS number, l.at, l.kind, l.scope, w.salt, w.words, "
                           "l.commitment, l.previous, l.hash ",
                           "FROM ledger l LEFT JOIN ledger_words w ON w.scope = l.scope AND "
                           "w.number = l.number AND {scope w} WHERE {scope l}",
                           "number DESC", question.page.value_or(1)},
                          {}, line_of);
    put_names(work, page.items);
    return page;
}

Error not_whole(const std::string& what) {
    return {ErrorKind::invalid, "ledger.not_whole",
            "This ledger is not whole: " + what + ". Keep the file, and compare it with an older "
            "copy.", ""};
}

Result<Head> head_from(const std::string& text) {
    Head head;
    const auto colon = std::min(text.find(':'), text.size());
    const auto* end = text.data() + colon;
    const auto read = std::from_chars(text.data(), end, head.number);
    head.hash = text.substr(std::min(colon + 1, text.size()));
    if (read.ec == std::errc() && read.ptr == end && head.number > 0 && !head.hash.empty())
        return head;
    return invalid("head", "ledger.no_head",
                   "Write a head as NUMBER:HASH, as liaise ledger verify shows it.");
}

Result<WholeChain> whole(const std::string& json, const std::optional<Head>& held) {
    auto lines = lines_in(json);
    if (!lines) return std::unexpected(lines.error());
    auto head = head_of(*lines);
    if (!head) return std::unexpected(head.error());
    if (held)
        if (auto mistake = mistake_against(*held, *lines))
            return std::unexpected(not_whole(*mistake));
    return WholeChain(std::move(*lines), std::move(*head));
}

Result<Head> verified(const std::string& json, const std::optional<Head>& held) {
    const auto chain = whole(json, held);
    if (!chain) return std::unexpected(chain.error());
    return chain->head();
}

}  // namespace liaise::ledger
