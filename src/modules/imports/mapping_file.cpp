#include "modules/imports/mapping_file.hpp"

#include <fmt/format.h>

#include "modules/imports/mapping_sections.hpp"
#include "modules/imports/toml_file.hpp"
#include "modules/vocabularies/vocabularies.hpp"

namespace liaise::imports {

namespace {

// Told in one message; the rest shows once these are corrected.
constexpr std::size_t mistakes_told_max = 20;

}  // namespace

std::expected<Mapping, Mistakes> read_mapping(std::string_view toml) {
    Mapping mapping;
    auto mistakes = read_toml(toml, [&](TomlTable& file) {
        MappingSections sections(mapping);
        sections.head(file);
        const auto* body = file.node("body");
        if (body && body->is_table()) {
            if (file.node("when")) sections.when(file);
            sections.listed(file);
        } else {
            sections.when(file);
            sections.place(file);
            sections.bodies(file);
            sections.visit(file);
            sections.headcount(file);
        }
        if (file.node("region")) sections.regions(file);
        sections.matching(file);
        file.refuse_others();
    });
    if (mistakes.empty()) return mapping;
    return std::unexpected(std::move(mistakes));
}

Mistakes unknown_words(guard::Work& work, const Mapping& mapping) {
    Mistakes mistakes;
    for (const auto& used : mapping.words_used) {
        if (vocabularies::check(work, used.vocabulary, used.code, used.key)) continue;
        mistakes.push_back(
            {static_cast<std::int64_t>(used.line), used.key, "mapping.unknown_word",
             fmt::format("`{}` is not a word of the vocabulary {}.", used.code, used.vocabulary),
             "Write one of its words, or have the coordinating body add it."});
    }
    return mistakes;
}

Error error_of(const Mistakes& mistakes) {
    std::string all = "The mapping file has mistakes. Nothing was stored.";
    for (std::size_t i = 0; i < mistakes.size() && i < mistakes_told_max; ++i) {
        const auto& [line, key, code, wrong, instead] = mistakes[i];
        all += fmt::format("\nLine {}{}{}: {} {}", line, key.empty() ? "" : ", ", key, wrong,
                           instead);
    }
    if (mistakes.size() > mistakes_told_max)
        all += fmt::format("\nAnd {} more.", mistakes.size() - mistakes_told_max);
    return {ErrorKind::invalid, "imports.mapping_mistakes", all, "mapping"};
}

}  // namespace liaise::imports
