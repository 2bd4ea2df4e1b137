#include "modules/matching/spelling.hpp"

#include <algorithm>
#include <map>
#include <tuple>

namespace liaise::matching {
namespace {

/// A spelling keeps so many different postcodes, addresses and other names: enough to find a
/// match, few enough that comparing stays cheap.
constexpr std::size_t variants_max = 4;
/// Longer addresses are read so far: laying them side by side costs their square.
constexpr std::size_t address_words_max = 40;
bool is_number(const std::string& word) { return word.front() >= '0' && word.front() <= '9'; }

/// The names of a place of several, "Usk / Prescoed"; none where a part says only a kind.
std::vector<Name> parts_of(const std::string& text, const Reader& reader) {
    std::vector<Name> parts;
    std::size_t start = 0;
    while (start <= text.size() && reader.knows_kinds()) {
        const auto end = std::min(text.find('/', start), text.size());
        auto part = reader.name(text.substr(start, end - start));
        if (!part.proper.empty()) parts.push_back(std::move(part));
        start = end + 1;
    }
    return parts.size() > 1 ? parts : std::vector<Name>{};
}

template <class T>
void add_once(std::vector<T>& values, T value) {
    if (value.empty() || values.size() >= variants_max) return;
    if (std::find(values.begin(), values.end(), value) == values.end()) {
        values.push_back(std::move(value));
    }
}

/// Other names of one word ("industrial") say too little to be compared alone.
bool says_enough(const Name& name) { return name.words.size() + name.numbers.size() >= 2; }

/// What a statement says in one of its lists.
auto content(const Statement& s, const std::string& list) {
    return std::tie(s.region, s.town, s.name, list, s.postcode, s.address, s.type, s.town_code,
                    s.other_names, s.extra, s.row);
}

template <class F>
void each_list(const Statement& s, F on_list) {
    on_list(s.list);
    for (const auto& repeat : s.repeats) on_list(repeat.list);
}

/// Without blanks; nothing where one sign fills the field ("00000000").
std::string plain_postcode(const std::string& text) {
    auto code = normalise(text);
    std::erase(code, ' ');
    const bool is_filler = code.find_first_not_of(code.substr(0, 1)) == std::string::npos;
    return is_filler ? "" : code;
}

/// A list that stands twice in a spelling, at unequal addresses, names two places alike.
bool names_several(const std::vector<const Statement*>& group) {
    if (group.size() == 1) return false;
    std::map<std::string, std::pair<std::string, std::string>> seen;
    return std::any_of(group.begin(), group.end(), [&](const Statement* s) {
        const auto where = std::pair(plain_postcode(s->postcode), normalise(s->address));
        bool is_other = false;
        each_list(*s, [&](const std::string& list) {
            is_other |= !list.empty() && seen.emplace(list, where).first->second != where;
        });
        return is_other;
    });
}

/// Region, town, name and owner.
using Key = std::tuple<std::string, std::string, std::string, std::size_t>;

/// Who writes the address for a name ("264 FM 3478") says no name, and is compared without one.
bool is_address_for_name(const Statement& s) {
    const auto name = joined(words_of(s.name, {}));
    return !name.empty() && is_number(name) && name == joined(words_of(s.address, {}));
}

void begin(Spelling& spelling, const Key& key, const Statement& s, const Reader& reader) {
    std::tie(spelling.region, spelling.town, spelling.name, spelling.owner) = key;
    spelling.town_words = words_of(s.town, reader.abbreviations());
    spelling.names.push_back(reader.name(s.name));
    if (is_address_for_name(s)) {
        spelling.names.front() = reader.name("");
        return;
    }
    for (auto& part : parts_of(s.name, reader)) {
        if (spelling.names.size() < variants_max) spelling.names.push_back(std::move(part));
    }
}

void add(Spelling& spelling, const Statement& s, std::size_t position, const Reader& reader) {
    spelling.statements.push_back(position);
    each_list(s, [&](const std::string& list) {
        if (!list.empty()) spelling.lists.push_back(list);
    });
    if (spelling.town_code.empty()) spelling.town_code = normalise(s.town_code);
    for (const auto& other : s.other_names) {
        auto name = reader.name(other);
        const auto is_known = [&](const Name& n) {
            return n.words == name.words && n.numbers == name.numbers && n.sides == name.sides;
        };
        if (spelling.names.size() > variants_max || !says_enough(name)) continue;
        if (std::none_of(spelling.names.begin(), spelling.names.end(), is_known)) {
            spelling.names.push_back(std::move(name));
        }
    }
    add_once(spelling.postcodes, plain_postcode(s.postcode));
    auto address = words_of(s.address, reader.abbreviations());
    if (address.size() > address_words_max) address.resize(address_words_max);
    add_once(spelling.addresses, std::move(address));
    add_once(spelling.types, normalise(s.type));
    for (const auto& value : s.extra) add_once(spelling.extras, normalise(value));
}

/// Whether two sorted lists have a value in common.
template <class T>
bool meet(const std::vector<T>& a, const std::vector<T>& b) {
    auto i = a.begin();
    auto j = b.begin();
    while (i != a.end() && j != b.end()) {
        if (*i == *j) return true;
        if (*i < *j) ++i; else ++j;
    }
    return false;
}

/// The positions that come first, list by list.
void put_positions(Spelling& spelling, const std::vector<Statement>& statements) {
    std::vector<std::pair<const Statement*, const std::string*>> said;
    for (const auto i : spelling.statements) {
        const auto& s = statements[i];
        if (!s.position) continue;
        each_list(s, [&](const std::string& list) { said.emplace_back(&s, &list); });
    }
    std::sort(said.begin(), said.end(), [](const auto& a, const auto& b) {
        return content(*a.first, *a.second) < content(*b.first, *b.second);
    });
    for (std::size_t i = 0; i < std::min(said.size(), variants_max); ++i) {
        spelling.positions.push_back(*said[i].first->position);
    }
}

}  // namespace

std::vector<Spelling> spellings_of(const std::vector<Statement>& statements, const Reader& reader,
                                   const std::vector<std::size_t>& owners) {
    std::vector<const Statement*> sorted;
    for (const auto& statement : statements) sorted.push_back(&statement);
    std::sort(sorted.begin(), sorted.end(), [](const auto* a, const auto* b) {
        return content(*a, a->list) < content(*b, b->list);
    });

    const auto position = [&](const Statement* s) {
        return static_cast<std::size_t>(s - statements.data());
    };
    std::map<Key, std::vector<const Statement*>> groups;
    for (const auto* s : sorted) {
        groups[{normalise(s->region), normalise(s->town, reader.abbreviations()),
                joined(words_of(s->name, reader.abbreviations())),
                owners.empty() ? 0 : owners[position(s)]}]
            .push_back(s);
    }
    std::vector<Spelling> spellings;
    for (const auto& [key, group] : groups) {
        std::map<std::string, Spelling> apart;
        const bool is_several = names_several(group);
        for (const auto* s : group) {
            const auto where =
                is_several ? plain_postcode(s->postcode) + "|" + normalise(s->address) : "";
            auto& spelling = apart[where];
            if (spelling.statements.empty()) begin(spelling, key, *s, reader);
            add(spelling, *s, position(s), reader);
        }
        for (auto& [where, spelling] : apart) {
            std::sort(spelling.lists.begin(), spelling.lists.end());
            put_positions(spelling, statements);
            spellings.push_back(std::move(spelling));
        }
    }
    return spellings;
}

bool share_a_list(const std::vector<std::string>& a, const std::vector<std::string>& b) {
    return meet(a, b);
}

bool share_a_list(const std::vector<std::size_t>& a, const std::vector<std::size_t>& b) {
    return meet(a, b);
}

}  // namespace liaise::matching
