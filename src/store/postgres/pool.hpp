#pragma once

#include <condition_variable>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

#include "store/postgres/connection.hpp"

namespace liaise::store::postgres {

/// The connections of one process. A broken one is thrown away, and a new one made in its place.
class Pool {
public:
    explicit Pool(std::string address) : address_(std::move(address)) {}

    /// A connection with a transaction begun by the statement `begin`. Throws `Busy` when all are
    /// in use for too long, and `Unavailable` when no host of the address suits.
    std::unique_ptr<Connection> begun(const std::string& begin);
    void give_back(std::unique_ptr<Connection> connection);

private:
    void wait_for_a_place();
    void free_a_place();
    std::unique_ptr<Connection> idle();

    std::string address_;
    std::mutex mutex_;
    std::condition_variable place_freed_;
    std::vector<std::unique_ptr<Connection>> idle_;
    int in_use_ = 0;
};

}  // namespace liaise::store::postgres
