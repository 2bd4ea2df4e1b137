# Writes OUT: the texts of FILES (…/<module>/shipped/<name>) as C++, found by `<module>/<name>`.
set(entries "")
foreach(file IN LISTS FILES)
  string(REGEX MATCH "([a-z_]+)/shipped/([a-z_]+\\.(toml|json))$" matched "${file}")
  if(NOT matched)
    message(FATAL_ERROR "${file}: a shipped text is called <name>.toml or <name>.json")
  endif()
  set(name "${CMAKE_MATCH_1}/${CMAKE_MATCH_2}")
  file(READ "${file}" text)
  string(APPEND entries "    if (name == \"${name}\") return R\"shipped(${text})shipped\";\n")
endforeach()
file(WRITE "${OUT}" "#include \"base/shipped_text.hpp\"

#include <stdexcept>

namespace liaise {

std::string_view shipped_text(std::string_view name) {
${entries}    throw std::logic_error(\"no text of this name is shipped\");
}

}  // namespace liaise
")
