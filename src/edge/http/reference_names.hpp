#pragma once

#include <map>
#include <span>
#include <string>
#include <vector>

#include "base/json_read.hpp"
#include "guard/route.hpp"

namespace liaise::http {

/// Puts the names of what a list refers to beside the ids, so that a person can read the file.
/// They come from the lists that the same viewer sees: what is not seen there has no name here.
class ReferenceNames {
public:
    ReferenceNames(guard::Desk& desk, std::span<const guard::Route> all, const Shape& shape,
                   const std::string& language);

    /// The list's shape, with a field `region_name` after `region`.
    const Shape& shape() const { return shape_; }
    Json added_to(const Json& record);

private:
    using Names = std::map<std::string, std::string>;
    struct Named {
        std::string field;
        std::string record;
    };
    const Names& names_of(const std::string& record);
    Names read(const guard::Route& list);

    guard::Desk& desk_;
    std::string language_;
    Shape shape_;
    std::vector<Named> named_;
    std::map<std::string, const guard::Route*> lists_;
    std::map<std::string, Names> known_;
};

}  // namespace liaise::http
