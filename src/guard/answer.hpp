#pragma once

#include "base/json.hpp"
#include "base/result.hpp"
#include "guard/seen.hpp"

namespace liaise::guard {

/// What goes out: made of what is seen, of an id that was just given, or of nothing. There is no
/// way to make one of a bare record.
class Answer {
public:
    template <class T>
    static Answer of(const Seen<T>& seen) {
        return Answer(json_of(*seen));
    }
    template <class T>
    static Answer of(const std::vector<Seen<T>>& seen) {
        Json object = Json::object();
        object["items"] = items(seen);
        return Answer(std::move(object));
    }
    template <class T>
    static Answer of(const Page<T>& page) {
        Json object = Json::object();
        object["items"] = items(page.items);
        object["total"] = page.total;
        object["total_is_capped"] = page.total_is_capped;
        object["page"] = page.number;
        object["page_size"] = page_size_of_lists;
        return Answer(std::move(object));
    }
    template <class T>
    static Answer of(const Id<T>& id) {
        Json object = Json::object();
        object["id"] = id.text();
        return Answer(std::move(object));
    }
    static Answer of(const Done&) { return Answer(Json::object()); }

    const Json& json() const { return json_; }

private:
    static constexpr std::int64_t page_size_of_lists = 50;
    explicit Answer(Json json) : json_(std::move(json)) {}

    template <class T>
    static Json items(const std::vector<Seen<T>>& seen) {
        Json list = Json::array();
        for (const auto& item : seen) list.push_back(json_of(*item));
        return list;
    }

    Json json_;
};

}  // namespace liaise::guard
