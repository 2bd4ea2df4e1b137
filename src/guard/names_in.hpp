#pragma once

#include <fmt/format.h>

#include <map>
#include <set>

#include "base/names.hpp"
#include "guard/work.hpp"
#include "store/bound.hpp"

namespace liaise::guard {

/// What things of one kind are called, by their ids.
template <class T>
class NamesById {
public:
    void add(const store::Row& row) {
        std::pair<Id<T>, Names> named;
        store::Columns(row) >> named.first >> named.second;
        names_.insert(std::move(named));
    }
    /// No names for what the viewer does not see.
    Names of(const Id<T>& id) const {
        const auto found = names_.find(id);
        return found == names_.end() ? Names{} : found->second;
    }

private:
    std::map<Id<T>, Names> names_;
};

/// What those of `ids` are called; `table` is the name of the table that keeps them. One statement,
/// however many they are.
template <class T>
Seen<NamesById<T>> names_in(Work& work, const char* table, const std::set<Id<T>>& ids) {
    store::Binds binds;
    const auto list = store::in_list(std::vector<Id<T>>(ids.begin(), ids.end()), binds);
    const auto sql = fmt::format("SELECT n.id, n.names FROM {} n WHERE {{scope n by id}} AND n.id "
                                 "IN ({})", table, list.empty() ? "''" : list);
    return work.gathered(sql, binds, NamesById<T>{},
                         [](auto& names, const store::Row& row) { names.add(row); });
}

}  // namespace liaise::guard
