# Writes OUT: the screens' messages of FILES (…/messages/<language>/<part>.json) as C++ text, for
# the headings of files that the program writes itself.
set(entries "")
foreach(file IN LISTS FILES)
  string(REGEX MATCH "messages/([a-z]+)/([a-z_-]+)\\.json$" matched "${file}")
  set(language ${CMAKE_MATCH_1})
  set(part ${CMAKE_MATCH_2})
  file(READ "${file}" json)
  string(APPEND entries "    {\"${language}\", \"${part}\", R\"json(${json})json\"sv},\n")
endforeach()
file(WRITE "${OUT}" "#include \"edge/sheet/messages.hpp\"

namespace liaise::sheet {

std::span<const Messages> all_messages() {
    using namespace std::string_view_literals;  // their lengths are known, and not counted
    static constexpr Messages all[] = {
${entries}    };
    return all;
}

}  // namespace liaise::sheet
")
