#pragma once

#include "edge/http/reply.hpp"
#include "store/store.hpp"

namespace liaise::http {

/// Whether requests can be answered at all, for who watches over the machine.
class Health {
public:
    explicit Health(store::Database& database) : database_(database) {}

    /// 200, or 503 with the reason: the data cannot be read, or its schema is another than this
    /// program's. Says nothing of what is kept.
    Reply told() const;

private:
    store::Database& database_;
};

}  // namespace liaise::http
