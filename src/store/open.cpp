#include "store/postgres/database.hpp"
#include "store/sqlite/database.hpp"
#include "store/store.hpp"

namespace liaise::store {

std::unique_ptr<Database> open(const std::string& address) {
    const bool is_postgres =
        address.starts_with("postgresql://") || address.starts_with("postgres://");
    return is_postgres ? postgres::open_server(address) : sqlite::open_file(address);
}

}  // namespace liaise::store
