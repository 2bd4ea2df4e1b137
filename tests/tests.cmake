# The tests in C++. `floor_tests(name)` makes one program of all src/<name>/**/*_test.cpp; those of
# the floors above `store` may use both engines, with the whole schema.
find_package(GTest REQUIRED)
include(GoogleTest)

add_library(engines STATIC tests/engines/engines.cpp tests/engines/postgres_server.cpp)
target_include_directories(engines PUBLIC tests)
target_link_libraries(engines PUBLIC store GTest::gtest PRIVATE warnings)
target_precompile_headers(engines PRIVATE tests/often_included.hpp)

# The order of the steps is main's; where a test does not ask for it, it is not linked.
add_library(whole_schema STATIC tests/engines/whole_schema.cpp src/main/modules.cpp
  src/main/settings.cpp)
target_link_libraries(whole_schema PUBLIC engines modules PRIVATE warnings)

# One PostgreSQL server for a run of ctest, started before the first test that wants it.
set(TEST_SERVER ${CMAKE_BINARY_DIR}/test_server)
add_executable(shared_server tests/engines/shared_server.cpp)
target_link_libraries(shared_server PRIVATE engines warnings)
add_test(NAME postgres_starts COMMAND shared_server start ${TEST_SERVER})
add_test(NAME postgres_stops COMMAND shared_server stop ${TEST_SERVER})
set_tests_properties(postgres_starts PROPERTIES FIXTURES_SETUP postgres)
set_tests_properties(postgres_stops PROPERTIES FIXTURES_CLEANUP postgres)

set(LONGEST 120)
if(LIAISE_SANITIZE)
  set(LONGEST 1800)
endif()

# Makes the program `target` of test sources, which ctest then knows test by test.
function(engine_tests target)
  add_executable(${target} ${ARGN})
  target_link_libraries(${target} PRIVATE GTest::gtest_main warnings)
  target_precompile_headers(${target} REUSE_FROM engines)
  target_compile_definitions(${target} PRIVATE LIAISE_SOURCE_DIR="${CMAKE_SOURCE_DIR}")
  add_dependencies(${target} shared_server)
  gtest_discover_tests(${target} DISCOVERY_MODE PRE_TEST PROPERTIES
    FIXTURES_REQUIRED postgres ENVIRONMENT LIAISE_TEST_SERVER=${TEST_SERVER} TIMEOUT ${LONGEST}
    LABELS ${target})
endfunction()

function(floor_tests name)
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS src/${name}/*_test.cpp)
  if(NOT sources OR NOT TARGET ${name})
    return()
  endif()
  engine_tests(${name}_tests ${sources})
  target_link_libraries(${name}_tests PRIVATE ${name})
  if(name STREQUAL store)
    target_link_libraries(${name}_tests PRIVATE engines)
  elseif(NOT name STREQUAL base)
    target_link_libraries(${name}_tests PRIVATE whole_schema)
  endif()
endfunction()

foreach(floor base store guard modules edge)
  floor_tests(${floor})
endforeach()

engine_tests(engines_tests tests/engines/engines_test.cpp)
target_link_libraries(engines_tests PRIVATE whole_schema)

engine_tests(main_tests src/main/settings_test.cpp src/main/swap_test.cpp src/main/swap.cpp)
target_link_libraries(main_tests PRIVATE whole_schema)

# What each kind of viewer gets to see, over every route of every module and in each story.
if(TARGET edge)
  file(GLOB SEEN_TESTS CONFIGURE_DEPENDS tests/seen/*.cpp tests/stories/*.cpp)
  engine_tests(seen_tests ${SEEN_TESTS} src/main/expiry.cpp)
  target_link_libraries(seen_tests PRIVATE edge whole_schema)
endif()

# Questions about who may do what, for the rule that is written in Cedar beside it.
if(TARGET edge)
  add_executable(oracle_questions tests/oracle/questions.cpp)
  target_link_libraries(oracle_questions PRIVATE modules whole_schema warnings)
endif()
