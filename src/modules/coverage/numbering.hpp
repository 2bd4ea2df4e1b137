#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace liaise::coverage {

/// The number of what is not numbered.
inline constexpr std::uint32_t nowhere = UINT32_MAX;

/// Gives texts small numbers in the order in which they come, so that half a million rows are
/// counted in plain vectors. To look one up allocates nothing.
class Numbering {
public:
    std::uint32_t number(std::string_view text) {
        if (const auto found = numbers_.find(text); found != numbers_.end()) return found->second;
        const auto next = static_cast<std::uint32_t>(texts_.size());
        numbers_.emplace(texts_.emplace_back(text), next);
        return next;
    }
    /// The number of `text`; `nowhere` when it has none.
    std::uint32_t found(std::string_view text) const {
        const auto it = numbers_.find(text);
        return it == numbers_.end() ? nowhere : it->second;
    }
    const std::string& text(std::uint32_t number) const { return texts_[number]; }
    const std::vector<std::string>& texts() const { return texts_; }
    std::size_t size() const { return texts_.size(); }

private:
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const {
            return std::hash<std::string_view>{}(text);
        }
    };

    std::unordered_map<std::string, std::uint32_t, Hash, std::equal_to<>> numbers_;
    std::vector<std::string> texts_;
};

}  // namespace liaise::coverage
