#include "modules/coverage/country.hpp"

namespace liaise::coverage {

Id<bodies::Body> Bodies::id(std::uint32_t body) const {
    return Id<bodies::Body>::from(ids.text(body)).value();
}

std::uint32_t Country::place(std::string_view id) const {
    const auto found = places->ids.found(id);
    return found == nowhere ? places->ids.found(host_of(*mergers, id)) : found;
}

std::uint32_t Country::body(std::string_view id) const {
    const auto found = bodies->ids.found(id);
    return found == nowhere ? bodies->ids.found(host_of(*bodies_merged, id)) : found;
}

std::string_view host_of(const Mergers& mergers, std::string_view id) {
    // A place is merged into one that is merged later, at most a few times over.
    constexpr int mergers_max = 20;
    for (int i = 0; i < mergers_max; ++i) {
        const auto into = mergers.find(id);
        if (into == mergers.end()) break;
        id = into->second;
    }
    return id;
}

}  // namespace liaise::coverage
