#include "guard/viewer.hpp"

namespace liaise::guard {

bool Viewer::writes_the_register() const {
    return place_ == Place::in_coordinating_body && is_at_least(Role::coordinator);
}

std::vector<Scope> Viewer::scopes() const {
    if (!body_) return {};
    return {Scope::of_register(), Scope::of_body(body_->text())};
}

}  // namespace liaise::guard
