# The program behind `./dev bench`. It is no test: it measures, and its goals are read by people.
file(GLOB BENCH_SOURCES CONFIGURE_DEPENDS tests/bench/*.cpp)
add_executable(bench ${BENCH_SOURCES})
target_include_directories(bench PRIVATE tests)
target_link_libraries(bench PRIVATE whole_schema edge warnings)
