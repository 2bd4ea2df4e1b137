#pragma once

#include <memory>
#include <string>

#include "store/store.hpp"

namespace liaise {

/// Where an installation keeps what it knows: a folder, or a PostgreSQL server.
struct Keeping {
    std::string data;      ///< a folder; its file is liaise.sqlite
    std::string database;  ///< postgresql://…; goes before the folder
};

/// Opens what is kept, made if it is missing, with the schema of this program. Throws a
/// `std::runtime_error` whose sentence says what to do.
std::unique_ptr<store::Database> opened(const Keeping& keeping);
/// Opens what is kept as it is: nothing is made, and no step of the schema is taken. Throws too
/// when there is nothing, or when a newer program has used it.
std::unique_ptr<store::Database> opened_as_it_is(const Keeping& keeping);

}  // namespace liaise
