#pragma once

#include "base/json_text.hpp"
#include "base/result.hpp"
#include "guard/seen.hpp"

namespace liaise::guard {

/// What goes out, as JSON: made of what is seen, of an id that was just given, or of nothing.
/// There is no way to make one of a bare record.
class Answer {
public:
    template <class T>
    static Answer of(const Seen<T>& seen) {
        return Answer(json_text(*seen));
    }
    template <class T>
    static Answer of(const std::vector<Seen<T>>& seen) {
        return object([&](JsonText& text, char& before) { put_items(text, before, seen); });
    }
    template <class T>
    static Answer of(const Page<T>& page) {
        return object([&](JsonText& text, char& before) {
            put_items(text, before, page.items);
            put(text, before, "total", page.total);
            put(text, before, "total_is_capped", page.total_is_capped);
            put(text, before, "page", page.number);
            put(text, before, "page_size", page_size_of_lists);
        });
    }
    template <class T>
    static Answer of(const Id<T>& id) {
        return object([&](JsonText& text, char& before) { put(text, before, "id", id); });
    }
    static Answer of(const Done&) { return Answer("{}"); }

    const std::string& text() const& { return text_; }
    std::string text() && { return std::move(text_); }

private:
    static constexpr std::int64_t page_size_of_lists = 50;
    explicit Answer(std::string text) : text_(std::move(text)) {}

    template <class F>
    static Answer object(F&& put_fields) {
        JsonText text;
        char before = '{';
        put_fields(text, before);
        text.close(before, '}');
        return Answer(text.taken());
    }
    template <class T>
    static void put(JsonText& text, char& before, std::string_view name, const T& value) {
        text.name(before, name);
        text.put(value);
    }
    template <class T>
    static void put_items(JsonText& text, char& before, const std::vector<Seen<T>>& seen) {
        text.name(before, "items");
        text.list(seen, [&](const Seen<T>& item) { text.put(*item); });
    }

    std::string text_;
};

}  // namespace liaise::guard
