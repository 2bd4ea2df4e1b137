#include "base/xml_reader.hpp"

#include <expat.h>

#include <stdexcept>
#include <string>

namespace liaise {

namespace {

// Workbooks nest a dozen elements; each that is open takes memory.
constexpr std::size_t depth_max = 200;
// No one tag or comment has so many bytes; they are held until its end.
constexpr std::size_t tag_bytes_max = 1024UL * 1024;

std::string_view without_prefix(std::string_view name) {
    const auto colon = name.find(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

XML_Parser parser_in(void* kept) { return static_cast<XML_Parser>(kept); }

}  // namespace

std::string_view XmlAttributes::operator[](std::string_view name) const {
    for (const auto* at = all_; *at; at += 2)
        if (without_prefix(at[0]) == name) return at[1];
    return {};
}

/// What expat calls; it is C, and knows no exceptions.
struct XmlReader::Calls {
    static void begins(void* self, const char* name, const char** attributes) noexcept {
        auto& reader = *static_cast<XmlReader*>(self);
        reader.unheard_bytes_ = 0;
        if (++reader.depth_ > depth_max) {
            XML_StopParser(parser_in(reader.parser_), XML_FALSE);
            return;
        }
        reader.events_.begins(without_prefix(name), XmlAttributes(attributes));
    }
    static void ends(void* self, const char* name) noexcept {
        auto& reader = *static_cast<XmlReader*>(self);
        reader.unheard_bytes_ = 0;
        --reader.depth_;
        reader.events_.ends(without_prefix(name));
    }
    static void text(void* self, const char* letters, int length) noexcept {
        auto& reader = *static_cast<XmlReader*>(self);
        reader.unheard_bytes_ = 0;
        reader.events_.text({letters, static_cast<std::size_t>(length)});
    }
    static void document_type(void* self, const char*, const char*, const char*, int) noexcept {
        XML_StopParser(parser_in(static_cast<XmlReader*>(self)->parser_), XML_FALSE);
    }
};

XmlReader::XmlReader(XmlEvents events)
    : events_(std::move(events)), parser_(XML_ParserCreate(nullptr)) {
    if (!parser_) throw std::runtime_error("the reader of XML did not start");
    auto* parser = parser_in(parser_);
    XML_SetUserData(parser, this);
    XML_SetElementHandler(parser, &Calls::begins, &Calls::ends);
    XML_SetCharacterDataHandler(parser, &Calls::text);
    XML_SetStartDoctypeDeclHandler(parser, &Calls::document_type);
}

XmlReader::~XmlReader() { XML_ParserFree(parser_in(parser_)); }

bool XmlReader::take(std::string_view piece) {
    unheard_bytes_ += piece.size();
    if (unheard_bytes_ > tag_bytes_max) return false;
    return XML_Parse(parser_in(parser_), piece.data(), static_cast<int>(piece.size()),
                     piece.empty() ? 1 : 0) == XML_STATUS_OK;
}

}  // namespace liaise
