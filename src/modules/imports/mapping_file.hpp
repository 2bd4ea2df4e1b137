#pragma once

#include <expected>
#include <string>
#include <string_view>
#include <vector>

#include "guard/work.hpp"
#include "modules/imports/mapping.hpp"

namespace liaise::imports {

/// Something in a mapping file that cannot be followed: where, what, and what to write.
struct Mistake {
    std::int64_t line = 0;
    std::string key;
    std::string code;
    std::string wrong;
    std::string instead;

    static constexpr auto describe() {
        constexpr auto all = Reach::owner;
        return record("mistake",
            field("line", &Mistake::line, all, "The line of the mapping file, the first being 1."),
            field("key", &Mistake::key, all, "The key that it is about, as in `place.name`."),
            field("code", &Mistake::code, all, "The key of its translation, below `error.`"),
            field("wrong", &Mistake::wrong, all, "What is wrong."),
            field("instead", &Mistake::instead, all, "What to write."));
    }
};

using Mistakes = std::vector<Mistake>;

/// A mapping file is read by people: more than this is something else.
inline constexpr std::size_t mapping_bytes_max = 1'000'000;

/// Reads a mapping file (TOML 1.0). All its mistakes are told at once.
std::expected<Mapping, Mistakes> read_mapping(std::string_view toml);

/// The mapping's words that are in none of the register's vocabularies.
Mistakes unknown_words(guard::Work& work, const Mapping& mapping);

/// The mistakes as one expected failure, for who takes no list.
Error error_of(const Mistakes& mistakes);

}  // namespace liaise::imports
