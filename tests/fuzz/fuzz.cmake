# The programs behind `./dev fuzz`: one for each way in, all of it under the sanitizers. Only in a
# build folder that was made with -DLIAISE_FUZZ=ON, as the sanitizers slow everything down.
if(LIAISE_FUZZ)
  add_custom_target(fuzzers)
  file(GLOB FUZZERS CONFIGURE_DEPENDS tests/fuzz/*_fuzz.cpp)
  foreach(file IN LISTS FUZZERS)
    get_filename_component(name ${file} NAME_WE)
    add_executable(${name} EXCLUDE_FROM_ALL ${file} tests/fuzz/fuzzing.cpp)
    target_include_directories(${name} PRIVATE tests)
    target_link_libraries(${name} PRIVATE edge warnings)
    add_dependencies(fuzzers ${name})
  endforeach()
  # With the sanitizers g++ 12 takes an empty boost::optional inside Beast for one that is not set.
  file(GLOB http_sources CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/src/edge/http/*.cpp)
  set_source_files_properties(${http_sources} PROPERTIES COMPILE_OPTIONS -Wno-maybe-uninitialized)
endif()
