# Puts the built web part (web/dist) inside the program; without it the program says how to build
# it. Looked at on every build: the files' names change with their content.
set(WEB_FILES_CPP ${CMAKE_BINARY_DIR}/generated/web_files.cpp)
add_custom_target(web_inside
  COMMAND ${CMAKE_COMMAND} -DFOLDER=${CMAKE_SOURCE_DIR}/web/dist -DOUT=${WEB_FILES_CPP}
          -DWORK=${CMAKE_BINARY_DIR}/generated/web -P ${CMAKE_SOURCE_DIR}/tools/embed-web.cmake
  BYPRODUCTS ${WEB_FILES_CPP} VERBATIM)
set_source_files_properties(${WEB_FILES_CPP} PROPERTIES GENERATED TRUE)
target_sources(edge PRIVATE ${WEB_FILES_CPP})
add_dependencies(edge web_inside)
