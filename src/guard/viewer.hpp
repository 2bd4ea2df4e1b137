#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "base/id.hpp"
#include "guard/scope.hpp"

namespace liaise::guard {

/// A person who signs in.
struct Person {
    static constexpr const char* record_name = "person";
};

/// A body as `guard` knows it: an id. The register's module `bodies` describes it.
struct BodyRef {
    static constexpr const char* record_name = "body";
};

/// What a person may do in the own body. Each includes those before it. A coordinator of the
/// coordinating body also writes the register.
enum class Role { reader, editor, coordinator };

/// How exactly the viewer sees the days of others' visits in the register. A body that depends on
/// an authority it visits sees half-years: exact days would tell that authority when the next is.
enum class Sight { exact, coarse };

/// Where the viewer belongs.
enum class Place { in_coordinating_body, in_another_body, of_the_machine };

/// The body's private key, as this session opened it (guard/body_keys.hpp).
class OpenedKey;

/// Who asks. Made from a session, or from the command line's sign-in, by `guard` alone.
class Viewer {
public:
    const Id<Person>& person() const { return person_; }
    /// Nothing for an administrator of the machine, who has no body and so no compartment.
    const std::optional<Id<BodyRef>>& body() const { return body_; }
    bool is_at_least(Role role) const { return body_ && role_ >= role; }
    bool writes_the_register() const;
    bool runs_the_machine() const { return place_ == Place::of_the_machine; }
    Role role() const { return role_; }
    Sight sight() const { return sight_; }
    /// Nothing where no session opened it: then nothing sealed can be read.
    const std::shared_ptr<const OpenedKey>& key() const { return key_; }
    /// The scopes that the viewer reads.
    std::vector<Scope> scopes() const;

private:
    friend class Sessions;
    friend class Founding;
    Viewer() = default;

    Id<Person> person_;
    std::optional<Id<BodyRef>> body_;
    Role role_ = Role::reader;
    Sight sight_ = Sight::coarse;
    Place place_ = Place::in_another_body;
    std::shared_ptr<const OpenedKey> key_;
};

}  // namespace liaise::guard
