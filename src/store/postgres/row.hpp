#pragma once

#include <libpq-fe.h>

#include "store/store.hpp"

namespace liaise::store::postgres {

/// The one row of an answer that came row by row. The server's `t` and `f` read as 1 and 0.
class AnswerRow final : public Row {
public:
    explicit AnswerRow(const PGresult* answer) : answer_(answer) {}
    bool is_null(int column) const override;
    std::int64_t integer(int column) const override;
    std::string_view text(int column) const override;

private:
    const PGresult* answer_;
};

}  // namespace liaise::store::postgres
