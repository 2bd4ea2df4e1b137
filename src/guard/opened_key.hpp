#pragma once

#include <memory>
#include <optional>
#include <string>

#include "guard/locks.hpp"

namespace liaise::guard {

/// What a session opens: the seed of its person's own key, and with it whatever is locked to them.
/// It is opened anew each time, so that a request that reads nothing sealed pays nothing for it.
class OpenedKey {
private:
    friend class Sessions;
    friend class PersonKeys;

    OpenedKey(const Key& with, std::string wrapped, std::string session)
        : with_(with), wrapped_(std::move(wrapped)), session_(std::move(session)) {}

    /// As a session keeps it: only `token`, which the browser has, opens it.
    static std::shared_ptr<const OpenedKey> kept(std::string_view token, std::string wrapped,
                                                 const std::string& session);
    /// For one call or command, from the seed itself.
    static std::shared_ptr<const OpenedKey> of(const Key& seed);
    static std::string wrapped(const Key& seed, std::string_view token, const std::string& session);
    std::optional<Key> seed() const;

    Key with_;
    std::string wrapped_;
    std::string session_;
};

}  // namespace liaise::guard
