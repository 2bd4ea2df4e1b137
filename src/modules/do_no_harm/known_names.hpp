#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace liaise::do_no_harm {

/// Names of places and bodies, which are no people's, folded once and ready to be found in many
/// texts. Copies share what was folded.
class KnownNames {
public:
    /// The words of a name after its first, folded.
    using Rest = std::vector<std::string>;

    KnownNames() = default;
    /// From names as they are written.
    KnownNames(const std::vector<std::string>& names);

    void add(const KnownNames& more);
    /// Calls `on_rest` for each name that begins with the word.
    template <class F>
    void each_beginning_with(const std::string& first, F&& on_rest) const {
        for (const auto& part : parts_) {
            const auto found = part->find(first);
            if (found == part->end()) continue;
            for (const auto& rest : found->second) on_rest(rest);
        }
    }

private:
    using ByFirstWord = std::unordered_map<std::string, std::vector<Rest>>;

    std::vector<std::shared_ptr<const ByFirstWord>> parts_;
};

}  // namespace liaise::do_no_harm
