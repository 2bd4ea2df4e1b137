#pragma once

#include <functional>
#include <optional>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

#include "base/day.hpp"
#include "base/result.hpp"
#include "guard/scope_rule.hpp"
#include "guard/seen.hpp"
#include "guard/viewer.hpp"
#include "store/store.hpp"

namespace liaise::guard {

class Afterwards;
using Job = std::function<void(Afterwards&)>;

/// Rows of one page of a list.
inline constexpr std::int64_t page_size = 50;
/// Beyond this a list says "more than": to count on would cost more than it tells.
inline constexpr std::int64_t total_max = 10'000;

/// What a use case gets: who asks, a transaction, the time. Every statement is held to the
/// viewer's scopes; the cost of a list does not depend on what the viewer may not see.
class Work {
public:
    Work(const Viewer& viewer, store::Transaction& tx, Moment now,
         std::vector<Job>* afterwards = nullptr);

    const Viewer& viewer() const { return viewer_; }
    Moment now() const { return now_; }
    Day today() const { return day_of(now_); }

    /// What `of_row` makes of each row.
    template <class F>
    auto select(std::string_view sql, store::Binds binds, F&& of_row) {
        using T = std::decay_t<std::invoke_result_t<F, const store::Row&>>;
        std::vector<Seen<T>> seen;
        each(sql, std::move(binds), [&](const store::Row& row) {
            seen.push_back(Seen<T>(of_row(row)));
        });
        return seen;
    }

    /// The first row's; nothing without a row.
    template <class F>
    auto first(std::string_view sql, store::Binds binds, F&& of_row) {
        using T = std::decay_t<std::invoke_result_t<F, const store::Row&>>;
        std::optional<Seen<T>> seen;
        each(sql, std::move(binds), [&](const store::Row& row) {
            if (!seen) seen = Seen<T>(of_row(row));
        });
        return seen;
    }

    /// One thing made of all rows, one row at a time: `add(whole, row)`.
    template <class T, class F>
    Seen<T> gathered(std::string_view sql, store::Binds binds, T whole, F&& add) {
        each(sql, std::move(binds), [&](const store::Row& row) { add(whole, row); });
        return Seen<T>(std::move(whole));
    }

    /// A page of a list over the viewer's scopes, and its total.
    template <class F>
    auto page(const PageQuery& query, const store::Binds& binds, F&& of_row) {
        using T = std::decay_t<std::invoke_result_t<F, const store::Row&>>;
        Page<T> page;
        page.number = query.number;
        each_of_page(query, binds, [&](const store::Row& row) {
            page.items.push_back(Seen<T>(of_row(row)));
        });
        page.total = total_of(query, binds);
        page.total_is_capped = page.total > total_max;
        if (page.total_is_capped) page.total = total_max;
        return page;
    }

    /// What the viewer knows without asking the database (the viewer's own words, a vocabulary).
    template <class T>
    Seen<T> own_knowledge(T value) const {
        return Seen<T>(std::move(value));
    }

    /// From here on reads what was known at the end of `day`, of all that keeps what it said.
    /// Errors: `invalid` for a day to come, and for coarse sight one that ends no half-year: when
    /// a visit was written down would tell when it was.
    Result<Done> as_known_on(const std::optional<Day>& day);

    /// Work to be done once this is committed, apart from the request: long imports.
    void afterwards(Job job);

    /// Pages of more rows than a screen shows, for a file.
    void take_pages_of(std::int64_t rows) { rows_a_page_ = rows; }
    std::int64_t rows_a_page() const { return rows_a_page_; }

protected:
    store::Transaction& tx() { return tx_; }

private:
    friend class Letters;  // what crosses compartments
    friend class BodyKeys;
    friend class Circles;
    void each(std::string_view sql, store::Binds binds, const store::OnRow& on_row);
    void each_of_page(const PageQuery& query, store::Binds binds, const store::OnRow& on_row);
    std::int64_t total_of(const PageQuery& query, store::Binds binds);
    void ask(std::string sql, store::Binds binds, const store::OnRow& on_row);

    Viewer viewer_;
    store::Transaction& tx_;
    Moment now_;
    std::vector<Job>* afterwards_;
    std::int64_t rows_a_page_ = page_size;
    std::optional<Moment> known_until_;
};

}  // namespace liaise::guard
