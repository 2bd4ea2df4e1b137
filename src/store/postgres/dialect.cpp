#include "store/postgres/dialect.hpp"

#include <algorithm>
#include <cctype>
#include <charconv>

namespace liaise::store::postgres {

namespace {

// More than the protocol can carry is a mistake in the program, and left to the server to refuse.
constexpr std::size_t binds_max = 65'535;

bool is_word_letter(char letter) {
    return letter == '_' || std::isalnum(static_cast<unsigned char>(letter));
}

bool is_word(std::string_view token, std::string_view word) {
    return std::ranges::equal(token, word, [](char a, char b) {
        return std::toupper(static_cast<unsigned char>(a)) == b;
    });
}

std::size_t after(std::string_view sql, std::size_t from, std::string_view end) {
    const auto found = sql.find(end, from);
    return found == std::string_view::npos ? sql.size() : found + end.size();
}

/// Where the token that begins at `start` ends: a word, `$1`, a quoted text or name, a comment,
/// a run of blanks, or one letter. A doubled quote inside a text reads as two texts.
std::size_t token_end(std::string_view sql, std::size_t start) {
    const char letter = sql[start];
    if (letter == '\'' || letter == '"') return after(sql, start + 1, sql.substr(start, 1));
    if (sql.substr(start).starts_with("--")) return after(sql, start, "\n");
    if (sql.substr(start).starts_with("/*")) return after(sql, start, "*/");
    std::size_t end = start + 1;
    if (is_word_letter(letter) || letter == '$') {
        while (end < sql.size() && is_word_letter(sql[end])) ++end;
    } else if (std::isspace(static_cast<unsigned char>(letter))) {
        while (end < sql.size() && std::isspace(static_cast<unsigned char>(sql[end]))) ++end;
    }
    return end;
}

std::vector<std::string_view> tokens_of(std::string_view sql) {
    std::vector<std::string_view> tokens;
    for (std::size_t start = 0; start < sql.size();) {
        const auto end = token_end(sql, start);
        tokens.push_back(sql.substr(start, end - start));
        start = end;
    }
    return tokens;
}

bool is_blank(std::string_view token) {
    return std::isspace(static_cast<unsigned char>(token.front())) || token.starts_with("--") ||
           token.starts_with("/*");
}

/// Whether the options of a table may stand after the tokens before `place`.
bool follows_a_table(const std::vector<std::string_view>& tokens, std::size_t place) {
    while (place > 0 && is_blank(tokens[place - 1])) --place;
    return place > 0 && tokens[place - 1] == ")";
}

/// The place after a table's options that begin at `place`; `place` itself when there are none.
std::size_t after_options(const std::vector<std::string_view>& tokens, std::size_t place) {
    std::size_t end = place;
    for (std::size_t i = place; i < tokens.size(); ++i) {
        const auto token = tokens[i];
        if (is_word(token, "STRICT") || is_word(token, "ROWID")) end = i + 1;
        else if (!is_word(token, "WITHOUT") && token != "," && !is_blank(token)) break;
    }
    return end;
}

}  // namespace

std::string in_dialect(std::string_view sql) {
    const auto tokens = tokens_of(sql);
    std::string adapted;
    adapted.reserve(sql.size());
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const bool may_be_option = is_word(tokens[i], "STRICT") || is_word(tokens[i], "WITHOUT");
        if (may_be_option && follows_a_table(tokens, i)) {
            const auto end = after_options(tokens, i);
            if (end > i) {
                i = end - 1;
                continue;
            }
        }
        adapted += is_word(tokens[i], "INTEGER") ? std::string_view("BIGINT") : tokens[i];
    }
    return adapted;
}

std::vector<bool> binds_used(std::string_view sql) {
    std::vector<bool> used;
    for (const auto token : tokens_of(sql)) {
        if (token.front() != '$') continue;
        std::size_t number = 0;
        std::from_chars(token.data() + 1, token.data() + token.size(), number);
        if (number == 0 || number > binds_max) continue;
        if (used.size() < number) used.resize(number);
        used[number - 1] = true;
    }
    return used;
}

}  // namespace liaise::store::postgres
