# The program behind `./dev bench`. It is no test: it measures, and its goals are read by people.
file(GLOB BENCH_SOURCES CONFIGURE_DEPENDS tests/bench/*.cpp)
add_executable(bench EXCLUDE_FROM_ALL ${BENCH_SOURCES})
target_include_directories(bench PRIVATE tests)
target_link_libraries(bench PRIVATE whole_schema modules warnings)
if(TARGET edge)
  target_link_libraries(bench PRIVATE edge)
endif()
