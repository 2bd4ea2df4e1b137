#pragma once

#include <map>
#include <random>
#include <string>
#include <vector>

#include "seen/an_installation.hpp"

namespace liaise::seen {

/// What comes by chance, the same again for the same seed.
class Chance {
public:
    explicit Chance(std::uint64_t seed) : random_(seed) {}
    std::size_t below(std::size_t count) { return count == 0 ? 0 : random_() % count; }
    bool in_percent(std::size_t percent) { return below(100) < percent; }
    template <class T>
    const T& one_of(const std::vector<T>& all) {
        return all.at(below(all.size()));
    }

private:
    std::mt19937_64 random_;
};

/// One request, as somebody makes it.
struct Asking {
    Kind who = Kind::nobody;
    std::string method;
    std::string target;
    std::string input;
};
std::string text_of(const Asking& asking);
std::string text_of(guard::Method method);

/// The ids of records that are there, by the names of their kinds.
using Known = std::map<std::string, std::vector<std::string>>;

/// Makes requests by chance, from the descriptions of the routes.
class RandomAskings {
public:
    RandomAskings(const AnInstallation& installation, Chance& chance);

    /// A call of this route with what may be in it, or often enough with what is taken.
    Asking of(const guard::Route& route, Kind who, const Known& known);
    /// A question by this route, with some of its fields filled in; now and then for a file.
    Asking question(const guard::Route& route, Kind who, const Known& known);
    /// The kind of record that a call of this route makes; empty where that has no name.
    std::string made_by(const guard::Route& route) const;
    /// The kind of record that the id in the route's path names; empty without one.
    static std::string named_by(const guard::Route& route);

private:
    std::string path(const guard::Route& route, const Known& known);
    Json filled(const Shape& shape, const Known& known);
    Json value(const FieldShape& field, const Known& known);
    std::string id_of(const std::string& record, const Known& known);
    std::string words();

    const AnInstallation& installation_;
    Chance& chance_;
    std::map<std::string, std::string> record_at_;  ///< by the path before "/{id}"
};

}  // namespace liaise::seen
