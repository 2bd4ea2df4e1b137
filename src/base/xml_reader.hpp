#pragma once

#include <functional>
#include <string_view>

#include "base/result.hpp"

namespace liaise {

/// The attributes of an element, as long as it is being told of.
class XmlAttributes {
public:
    explicit XmlAttributes(const char* const* all) : all_(all) {}
    /// Of that name, whatever its prefix; empty without one.
    std::string_view operator[](std::string_view name) const;

private:
    const char* const* all_;
};

/// Who hears what a document says, in its order; names are without their prefix.
struct XmlEvents {
    std::function<void(std::string_view name, const XmlAttributes& attributes)> begins;
    std::function<void(std::string_view name)> ends;
    std::function<void(std::string_view letters)> text;
};

/// Reads a document piece by piece. It takes no document type, and so nothing from elsewhere.
class XmlReader {
public:
    explicit XmlReader(XmlEvents events);
    ~XmlReader();
    XmlReader(const XmlReader&) = delete;
    XmlReader& operator=(const XmlReader&) = delete;

    /// The next piece; the last one is empty. Whether it is good XML so far.
    bool take(std::string_view piece);

private:
    struct Calls;

    XmlEvents events_;
    void* parser_;
    std::size_t depth_ = 0;
    std::size_t unheard_bytes_ = 0;
};

}  // namespace liaise
