#include "bench/similar_labels.hpp"

#include <sodium.h>

#include <algorithm>
#include <array>

#include "bench/matching_gold.hpp"
#include "modules/similar/words.hpp"

namespace liaise::bench {

namespace {

const std::filesystem::path own = std::filesystem::path(LIAISE_SOURCE_DIR) / "tests" / "similar";

Half half_of(const std::string& id) {
    std::array<unsigned char, crypto_hash_sha256_BYTES> hash{};
    crypto_hash_sha256(hash.data(), reinterpret_cast<const unsigned char*>(id.data()), id.size());
    return hash[0] % 2 == 0 ? Half::development : Half::test;
}

std::string letters_of(const std::string& text) {
    std::string letters;
    for (const auto& word : similar::words_of(text)) letters += word;
    return letters;
}

}  // namespace

std::optional<Labelled> labelled_recommendations() {
    const auto rows =
        Table::read(shared_data() / "upr-info" / "recommendations_detention_torture.csv");
    const auto pairs = Table::read(own / "upr_pairs.csv");
    if (!rows || !pairs) return {};
    std::map<std::string, std::string> texts;  // By id, so that the lowest of equals comes first.
    for (std::size_t i = 0; i < rows->size(); ++i)
        texts.emplace(rows->cell(i, "rec_id"), rows->cell(i, "text"));
    Labelled labelled;
    std::map<std::string, std::uint32_t> by_letters;
    std::map<std::string, std::uint32_t> numbers;
    for (const auto& [id, text] : texts) {
        const auto next = static_cast<std::uint32_t>(labelled.candidates.size());
        const auto [place, is_new] = by_letters.emplace(letters_of(text), next);
        if (is_new) labelled.candidates.push_back(text);
        numbers.emplace(id, place->second);
    }
    std::map<std::string, LabelledQuery> queries;
    for (std::size_t i = 0; i < pairs->size(); ++i) {
        const auto id = pairs->cell(i, "query");
        auto& query = queries[id];
        if (query.id.empty()) query = {id, texts.at(id), half_of(id), numbers.at(id), {}, {}};
        const auto candidate = numbers.at(pairs->cell(i, "candidate"));
        if (pairs->cell(i, "flag").find("identical") != std::string::npos) {
            query.identical.insert(candidate);
        } else {
            query.grades.emplace(candidate, std::stoi(pairs->cell(i, "grade")));
        }
    }
    for (auto& [id, query] : queries) labelled.queries.push_back(std::move(query));
    return labelled;
}

std::vector<std::string> all_recommendations() {
    const auto rows = Table::read(shared_data() / "upr-info" / "recommendations.csv");
    std::vector<std::string> texts;
    for (std::size_t i = 0; rows && i < rows->size(); ++i) texts.push_back(rows->cell(i, "text"));
    return texts;
}

std::vector<std::map<std::string, std::string>> recommendations_in_four_languages() {
    const auto rows = Table::read(own / "in_four_languages.csv");
    std::vector<std::map<std::string, std::string>> all;
    for (std::size_t i = 0; rows && i < rows->size(); ++i) {
        auto& one = all.emplace_back();
        for (const auto* language : {"en", "fr", "es", "ar"})
            one[language] = rows->cell(i, language);
    }
    return all;
}

}  // namespace liaise::bench
