#include "modules/matching/spelling.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <span>
#include <string_view>
#include <tuple>

namespace liaise::matching {
namespace {

/// A spelling keeps so many different postcodes, addresses and other names: enough to find a
/// match, few enough that comparing stays cheap.
constexpr std::size_t variants_max = 4;
/// Longer names and addresses are read so far: laying them side by side costs their square.
constexpr std::size_t name_words_max = 24;
constexpr std::size_t address_words_max = 40;
/// A contrast has no more sides than this; further ones are read as plain words.
constexpr std::size_t sides_max = 16;

/// Roman numerals above 39 do not number places.
constexpr std::array<std::string_view, 10> roman_units = {"",  "i",  "ii",  "iii",  "iv",
                                                          "v", "vi", "vii", "viii", "ix"};

bool is_number(const std::string& word) { return word.front() >= '0' && word.front() <= '9'; }

/// The value of a Roman numeral up to 39, or 0.
std::size_t roman(std::string_view word) {
    std::size_t tens = 0;
    while (tens < 3 && word.starts_with('x')) {
        word.remove_prefix(1);
        ++tens;
    }
    const auto* found = std::find(roman_units.begin(), roman_units.end(), word);
    return found == roman_units.end()
               ? 0
               : tens * 10 + static_cast<std::size_t>(found - roman_units.begin());
}

/// True when the letters are beginnings of two or more of the words, in order: "cdp" of "centro de
/// detencao provisoria", "prcar" of "presidio de caratinga".
bool abbreviates(std::string_view letters, std::span<const std::string> words) {
    constexpr std::size_t letters_of_a_word_max = 3;
    // For each number of letters that are accounted for, from how many words at most.
    std::vector<int> words_used(letters.size() + 1, -1);
    words_used[0] = 0;
    for (const auto& word : words) {
        if (word.size() < 3 || is_number(word)) continue;
        for (auto done = letters.size(); done-- > 0;) {
            if (words_used[done] < 0) continue;
            const auto rest = letters.substr(done, letters_of_a_word_max);
            for (std::size_t n = 1; n <= rest.size(); ++n) {
                if (!std::string_view(word).starts_with(rest.substr(0, n))) break;
                words_used[done + n] = std::max(words_used[done + n], words_used[done] + 1);
            }
        }
    }
    return words_used.back() >= 2;
}

/// The short forms before or after the name that they stand for ("CDP - Centro de Detenção
/// Provisória").
std::vector<std::string> own_initials(const std::vector<std::string>& words) {
    const auto all = std::span<const std::string>(words);
    std::vector<std::string> initials;
    if (all.size() < 3) return initials;
    const auto is_short = [](const std::string& word) {
        return word.size() >= 3 && word.size() <= 8 && !is_number(word) && roman(word) == 0;
    };
    auto last = all.size() - 1;
    while (last > 2 && (is_number(all[last]) || roman(all[last]) > 0)) --last;
    if (is_short(all[0]) && abbreviates(all[0], all.subspan(1))) initials.push_back(all[0]);
    if (is_short(all[last]) && abbreviates(all[last], all.first(last))) {
        initials.push_back(all[last]);
    }
    return initials;
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

auto content(const Statement& s) {
    return std::tie(s.region, s.town, s.name, s.list, s.postcode, s.address, s.type, s.town_code,
                    s.other_names, s.extra, s.row);
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
    std::map<std::string, std::pair<std::string, std::string>> seen;
    return std::any_of(group.begin(), group.end(), [&](const Statement* s) {
        if (s->list.empty()) return false;
        const auto where = std::pair(plain_postcode(s->postcode), normalise(s->address));
        return seen.emplace(s->list, where).first->second != where;
    });
}

/// Region, town, name and owner.
using Key = std::tuple<std::string, std::string, std::string, std::size_t>;

void begin(Spelling& spelling, const Key& key, const Statement& s, const Reader& reader) {
    std::tie(spelling.region, spelling.town, spelling.name, spelling.owner) = key;
    spelling.town_words = words_of(s.town, reader.abbreviations());
    spelling.names.push_back(reader.name(s.name));
}

void add(Spelling& spelling, const Statement& s, std::size_t position, const Reader& reader) {
    spelling.statements.push_back(position);
    if (!s.list.empty()) spelling.lists.push_back(s.list);
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

}  // namespace

Reader::Reader(const Settings& settings) : abbreviations_(settings.abbreviations) {
    for (const auto& contrast : settings.contrasts) {
        auto& sides = contrasts_.emplace_back();
        for (const auto& side : contrast.sides) {
            auto& words = sides.emplace_back();
            for (const auto& word : side) words.push_back(normalise(word));
        }
    }
}

unsigned Reader::side_of(std::size_t contrast, const std::string& word) const {
    const auto& sides = contrasts_[contrast];
    for (std::size_t i = 0; i < std::min(sides.size(), sides_max); ++i) {
        if (std::find(sides[i].begin(), sides[i].end(), word) != sides[i].end()) return 1U << i;
    }
    return 0;
}

Name Reader::name(const std::string& text) const {
    Name name;
    name.sides.assign(contrasts_.size(), 0);
    auto words = words_of(text, abbreviations_);
    if (words.size() > name_words_max) words.resize(name_words_max);
    name.initials = own_initials(words);
    for (std::size_t i = 0; i < words.size(); ++i) {
        auto& word = words[i];
        bool is_contrast = false;
        for (std::size_t c = 0; c < contrasts_.size() && !is_contrast; ++c) {
            const auto side = side_of(c, word);
            is_contrast = side != 0;
            name.sides[c] |= side;
        }
        if (is_contrast) continue;
        const bool is_closing_letter = word.size() == 1 && i > 0 && i + 1 == words.size();
        if (const auto value = roman(word); value > 0) {
            name.numbers.push_back(std::to_string(value));
        } else if (is_number(word) || is_closing_letter) {
            name.numbers.push_back(word);
        } else if (std::find(name.words.begin(), name.words.end(), word) == name.words.end()) {
            name.words.push_back(std::move(word));
        }
    }
    std::sort(name.numbers.begin(), name.numbers.end());
    name.numbers.erase(std::unique(name.numbers.begin(), name.numbers.end()), name.numbers.end());
    return name;
}

std::vector<Spelling> spellings_of(const std::vector<Statement>& statements, const Reader& reader,
                                   const std::vector<std::size_t>& owners) {
    std::vector<const Statement*> sorted;
    for (const auto& statement : statements) sorted.push_back(&statement);
    std::sort(sorted.begin(), sorted.end(),
              [](const auto* a, const auto* b) { return content(*a) < content(*b); });

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
            spellings.push_back(std::move(spelling));
        }
    }
    return spellings;
}

bool share_a_list(const std::vector<std::string>& a, const std::vector<std::string>& b) {
    auto i = a.begin();
    auto j = b.begin();
    while (i != a.end() && j != b.end()) {
        if (*i == *j) return true;
        if (*i < *j) ++i; else ++j;
    }
    return false;
}

}  // namespace liaise::matching
