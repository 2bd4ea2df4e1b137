#pragma once

#include <string>
#include <string_view>
#include <utility>

namespace liaise {

/// Text that must not be printed, logged, formatted or compared by accident. It has no stream
/// operator and no conversion; `reveal()` is easy to search for, and the only way in.
class Confidential {
public:
    Confidential() = default;
    explicit Confidential(std::string text) : text_(std::move(text)) {}

    std::string_view reveal() const { return text_; }
    bool is_empty() const { return text_.empty(); }

private:
    std::string text_;
};

}  // namespace liaise
