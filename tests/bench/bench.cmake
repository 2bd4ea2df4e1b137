# The program behind `./dev bench`. It is no test: it measures, and its goals are read by people.
file(GLOB BENCH_SOURCES CONFIGURE_DEPENDS tests/bench/*.cpp)
# The census is read as its tests read it.
add_executable(bench EXCLUDE_FROM_ALL ${BENCH_SOURCES} src/modules/matching/sisdepen_lists_test.cpp)
target_compile_definitions(bench PRIVATE LIAISE_SOURCE_DIR="${CMAKE_SOURCE_DIR}")
target_include_directories(bench PRIVATE tests)
# What the search for similar recommendations is held against; the program itself has none of it.
find_library(XAPIAN xapian)
if(XAPIAN)
  target_link_libraries(bench PRIVATE ${XAPIAN})
endif()
target_link_libraries(bench PRIVATE whole_schema edge warnings)
target_precompile_headers(bench REUSE_FROM base)
