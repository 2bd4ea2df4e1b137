#pragma once

#include <functional>
#include <optional>
#include <string>

#include "base/json_read.hpp"
#include "edge/sheet/table.hpp"
#include "guard/door.hpp"
#include "guard/route.hpp"
#include "store/store.hpp"

/// The command line: the same routes as over HTTP, by a person who signs in for one command.
namespace liaise::cli {

/// Who signs in. The password comes from the variable LIAISE_PASSWORD, or is asked for unseen.
struct Who {
    std::string sign_in_name;
    std::optional<std::string> code;
};

/// The person who signed in. Errors: `unauthenticated`, `busy`, as at the web's door.
Result<guard::Viewer> signed_in(store::Database& database, const Who& who, Moment now);

/// What is asked of a route, as words `field=value`.
struct Asking {
    std::string method;
    std::string path;
    std::vector<std::string> words;
};

/// A route that was found, and the input made of the words and of what the path says.
struct Found {
    const guard::Route* route = nullptr;
    Json input;
};

/// Errors: `invalid` for a word that is not `field=value`, or a field that the route lacks.
Result<Found> found(const guard::Routes& routes, const Asking& asking);

/// Whether a command changes anything. One that only reads waits for nobody who writes.
enum class Doing { reads, writes };

/// Runs `deed` as the viewer in one transaction, kept when it gives no error; jobs that it leaves
/// for afterwards are done before this returns.
Result<std::string> done_as(store::Database& database, const guard::Viewer& viewer, Clock clock,
                            Doing doing,
                            const std::function<Result<std::string>(guard::Desk&)>& deed);

/// A record laid out in rows and columns, one row a line.
std::string as_table(const sheet::Table& table, const std::string& language, std::size_t width);
/// An answer as a table that fits a terminal `width` letters wide; `language` is for names.
std::string as_table(const guard::Route& route, const Json& answer, const std::string& language,
                     std::size_t width);

}  // namespace liaise::cli
