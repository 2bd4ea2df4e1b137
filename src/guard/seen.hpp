#pragma once

#include <cstdint>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

namespace liaise::guard {

class Work;

/// A `T` that the viewer may see. It is made by a query through `Work`, or from other seen things,
/// and by nothing else; only what is seen becomes an answer.
template <class T>
class Seen {
public:
    using Type = T;
    const T& operator*() const { return value_; }
    const T* operator->() const { return &value_; }

    /// What `f` makes of it: as visible as what it was made from.
    template <class F>
    auto map(F&& f) const -> Seen<std::decay_t<decltype(f(std::declval<const T&>()))>> {
        return Seen<std::decay_t<decltype(f(value_))>>(f(value_));
    }

private:
    friend class Work;
    template <class U>
    friend class Seen;
    template <class U, class F>
    friend auto combined(const std::vector<Seen<U>>& parts, F&& f);
    explicit Seen(T value) : value_(std::move(value)) {}

    T value_;
};

/// What `f` makes of a list of seen things, given as bare values.
template <class U, class F>
auto combined(const std::vector<Seen<U>>& parts, F&& f) {
    std::vector<U> bare;
    bare.reserve(parts.size());
    for (const auto& part : parts) bare.push_back(*part);
    using Made = std::decay_t<decltype(f(bare))>;
    return Seen<Made>(f(std::move(bare)));
}

/// A list a page at a time: `{columns} {from} ORDER BY {order}`, of the rows of `table`, an alias.
/// `order` uses names of columns that are selected, and ends in one that is unique.
struct PageQuery {
    std::string table;
    std::string columns;
    std::string from;
    std::string order;
    std::int64_t number = 1;
};

/// One page of a list: at most `page_size` items, and how many there are in all.
template <class T>
struct Page {
    std::vector<Seen<T>> items;
    std::int64_t total = 0;
    bool total_is_capped = false;
    std::int64_t number = 1;
};

}  // namespace liaise::guard
