# Writes OUT: all schema steps of FILES (…/<module>/changes/<number>_<title>.sql) as C++ text.
set(entries "")
foreach(file IN LISTS FILES)
  string(REGEX MATCH "([a-z_]+)/changes/([0-9]+)_([a-z0-9_]+)\\.sql$" matched "${file}")
  if(NOT matched)
    message(FATAL_ERROR "${file}: a step is called <number>_<title>.sql")
  endif()
  set(module ${CMAKE_MATCH_1})
  set(title ${CMAKE_MATCH_3})
  math(EXPR number "${CMAKE_MATCH_2}")
  file(READ "${file}" sql)
  string(APPEND entries "    {\"${module}\", ${number}, \"${title}\", R\"sql(${sql})sql\"},\n")
endforeach()
file(WRITE "${OUT}" "#include \"store/changes.hpp\"

namespace liaise::store {

const std::vector<Change>& all_changes() {
    static const std::vector<Change> changes = {
${entries}    };
    return changes;
}

}  // namespace liaise::store
")
