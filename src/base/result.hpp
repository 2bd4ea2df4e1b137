#pragma once

#include <expected>
#include <string>
#include <utility>

namespace liaise {

/// What a caller must expect, by what the person can do about it.
enum class ErrorKind {
    invalid,
    unauthenticated,
    refused,
    not_found,
    conflict,
    too_large,
    busy,
    unavailable,
};

/// An expected failure. `message` is a whole sentence that says what to do next and carries no
/// record's content; `code` is the key of its translation; `field` names the input it is about.
struct Error {
    ErrorKind kind = ErrorKind::invalid;
    std::string code;
    std::string message;
    std::string field;
};

/// A `T`, or the failure that its caller has to expect.
template <class T>
using Result = std::expected<T, Error>;

/// Nothing to say but that it was done.
struct Done {};

/// The input `field` cannot be taken; `message` says what would be.
inline std::unexpected<Error> invalid(std::string field, std::string code, std::string message) {
    return std::unexpected(
        Error{ErrorKind::invalid, std::move(code), std::move(message), std::move(field)});
}

/// The one reply for what is not there and for what the viewer may not see: never two replies.
inline std::unexpected<Error> not_found() {
    return std::unexpected(Error{ErrorKind::not_found, "error.not_found",
                                 "There is nothing here that you can see. Check the address, or "
                                 "go back to the list.",
                                 ""});
}

/// The viewer's role does not allow this.
inline std::unexpected<Error> refused(std::string code, std::string message) {
    return std::unexpected(Error{ErrorKind::refused, std::move(code), std::move(message), ""});
}

/// Somebody else changed it first, or it is there already.
inline std::unexpected<Error> conflict(std::string code, std::string message) {
    return std::unexpected(Error{ErrorKind::conflict, std::move(code), std::move(message), ""});
}

/// Somebody wrote it first, since it was read.
inline std::unexpected<Error> changed_meanwhile() {
    return conflict("error.changed_meanwhile",
                    "Somebody corrected this while you were writing. Your text is kept on the "
                    "screen: look at theirs, and save again.");
}

}  // namespace liaise
