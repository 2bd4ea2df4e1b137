#pragma once

#include <string_view>
#include <vector>

namespace liaise::http {

/// A file of the web part, as it lies inside the program.
struct WebFile {
    std::string_view path;     ///< "/assets/index-B1aC.js"
    std::string_view print;    ///< of its content, for the browser's cache
    std::string_view bytes;
    std::string_view gzipped;  ///< empty where it would not be smaller
};

/// All of them; generated when the program is built, and empty when the web part was not.
const std::vector<WebFile>& web_files();

}  // namespace liaise::http
