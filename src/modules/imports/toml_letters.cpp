#include "modules/imports/toml_letters.hpp"

#include <utf8proc.h>

#include <algorithm>
#include <string>

namespace liaise::imports {

namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

// A key of a mapping has four names at most (`place.operator.values.State`). Each makes a table
// within the last, and the reader takes them apart again one within the other: a hundred thousand
// are the end of the stack, and of the program.
constexpr std::size_t key_names_max = 16;

bool is_control(unsigned char byte) {
    return (byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\r') || byte == 0x7F;
}

bool begins_a_key(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           std::string_view("_-\"'").find(c) != std::string_view::npos;
}

/// Walks a file from letter to letter, in and out of its quotes and comments.
class Letters {
public:
    explicit Letters(std::string_view text) : text_(text) {}

    /// Where the first letter stands that does not belong; `npos` when all do.
    std::size_t first_foreign() {
        while (at_ < text_.size()) {
            const char c = text_[at_];
            if (static_cast<unsigned char>(c) >= 0x80) return at_;
            if (c == '#') to_the_end_of_the_line();
            else if (c == '"' || c == '\'') past_the_quoted(c);
            else if (c == '[' && begins_the_line_) {
                if (const auto name = name_of_a_table(); !belongs(name)) return name;
                begins_the_line_ = false;
                names_ = 1;
                ++at_;
            } else {
                count_names(c);
                if (c == '\n') begins_the_line_ = true;
                else if (c != ' ' && c != '\t') begins_the_line_ = false;
                ++at_;
            }
        }
        return std::string_view::npos;
    }

    /// Where a key has one name too many; `npos` when none has. Known after `first_foreign`.
    std::size_t first_deep() const { return deep_; }

private:
    /// Dots between names count until something ends the key; numbers have one at most.
    void count_names(char c) {
        if (std::string_view("=,[]{}\n").find(c) != std::string_view::npos) names_ = 1;
        if (c == '.' && ++names_ > key_names_max) deep_ = std::min(deep_, at_);
    }

    void to_the_end_of_the_line() { at_ = std::min(text_.find('\n', at_), text_.size()); }

    /// A quote that is not closed in its line ends with it: the reader refuses it there.
    void past_the_quoted(char quote) {
        begins_the_line_ = false;
        const std::string three(3, quote);
        const bool long_one = text_.substr(at_).starts_with(three);
        at_ += long_one ? 3 : 1;
        while (at_ < text_.size()) {
            if (long_one && text_.substr(at_).starts_with(three)) {
                at_ += 3;
                return past_the_last(quote);
            }
            if (!long_one && text_[at_] == '\n') return;
            if (!long_one && text_[at_] == quote) {
                ++at_;
                return;
            }
            at_ += quote == '"' && text_[at_] == '\\' ? 2 : 1;
        }
    }

    /// A long text may end with two quotes of its own before the three that close it.
    void past_the_last(char quote) {
        for (int own = 0; own < 2 && at_ < text_.size() && text_[at_] == quote; ++own) ++at_;
    }

    std::size_t name_of_a_table() const {
        auto name = at_ + 1;
        if (name < text_.size() && text_[name] == '[') ++name;
        return text_.find_first_not_of(" \t", name);
    }

    /// An end of the file and a closing bracket are refused by the reader itself.
    bool belongs(std::size_t name) const {
        return name == std::string_view::npos || text_[name] == ']' || begins_a_key(text_[name]);
    }

    std::string_view text_;
    std::size_t at_ = 0;
    bool begins_the_line_ = true;
    std::size_t names_ = 1;
    std::size_t deep_ = std::string_view::npos;
};

std::size_t first_broken(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        const auto* byte = reinterpret_cast<const utf8proc_uint8_t*>(text.data() + at);
        if (is_control(*byte)) return at;
        utf8proc_int32_t letter = 0;
        const auto length =
            utf8proc_iterate(byte, static_cast<utf8proc_ssize_t>(text.size() - at), &letter);
        if (length < 1) return at;
        at += static_cast<std::size_t>(length);
    }
    return std::string_view::npos;
}

}  // namespace

std::optional<NoToml> no_toml_in(std::string_view text) {
    if (text.starts_with(byte_order_mark)) text.remove_prefix(byte_order_mark.size());
    Letters letters(text);
    const auto foreign = std::min(first_broken(text), letters.first_foreign());
    const auto deep = letters.first_deep();
    const auto first = std::min(foreign, deep);
    if (first == std::string_view::npos) return std::nullopt;
    const auto line = 1 + std::ranges::count(text.substr(0, first), '\n');
    if (foreign <= deep)
        return NoToml{line, "mapping.foreign_letter",
                      "This is no TOML: a letter stands where none such can.",
                      "Save the file as UTF-8, and put names with accents or other scripts in "
                      "quotation marks."};
    return NoToml{line, "mapping.too_deep",
                  "A key has more names with dots between them than any mapping has.",
                  "Write the key as the format says; a name with dots in it stands in quotation "
                  "marks."};
}

}  // namespace liaise::imports
