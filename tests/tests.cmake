# The tests in C++. `floor_tests(name)` makes one program of all src/<name>/**/*_test.cpp; those of
# the floors above `store` may use both engines, with the whole schema.
find_package(GTest REQUIRED)

# All of them: `tests/programs` runs them.
add_custom_target(programs)

# What tests are made of is in no program that is handed on: it may be slower and made sooner.
add_library(tests_options INTERFACE)
target_link_libraries(tests_options INTERFACE warnings)
target_compile_options(tests_options INTERFACE -O1)

add_library(engines STATIC tests/engines/engines.cpp tests/engines/postgres_server.cpp
  tests/engines/used_databases.cpp)
target_include_directories(engines PUBLIC tests)
target_link_libraries(engines PUBLIC store GTest::gtest PRIVATE tests_options)
target_precompile_headers(engines PRIVATE tests/often_included.hpp)
known_by_its_text(engines tests/often_included.hpp)

# The order of the steps is main's; where a test does not ask for it, it is not linked.
add_library(whole_schema STATIC tests/engines/whole_schema.cpp src/main/modules.cpp
  src/main/settings.cpp)
target_link_libraries(whole_schema PUBLIC engines modules PRIVATE warnings)

# One PostgreSQL server for all that run together.
add_executable(shared_server tests/engines/shared_server.cpp)
target_link_libraries(shared_server PRIVATE engines warnings)

# Makes the program `target` of test sources.
function(engine_tests target)
  add_executable(${target} ${ARGN})
  target_link_libraries(${target} PRIVATE GTest::gtest_main tests_options)
  target_precompile_headers(${target} REUSE_FROM engines)
  target_compile_definitions(${target} PRIVATE LIAISE_SOURCE_DIR="${CMAKE_SOURCE_DIR}")
  add_dependencies(programs ${target} shared_server)
endfunction()

set(BATCHES_guard_tests 4)
set(BATCHES_modules_tests 14)
set(BATCHES_edge_tests 4)
set(BATCHES_seen_tests 4)

# One module's tests alone, where nothing else is asked for.
set(LIAISE_TESTED "*" CACHE STRING "the module whose tests are made, or * for all")

function(floor_tests name)
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS src/${name}/*_test.cpp)
  if(name STREQUAL modules AND NOT LIAISE_TESTED STREQUAL "*")
    list(FILTER sources INCLUDE REGEX "/modules/${LIAISE_TESTED}/")
  endif()
  if(NOT sources OR NOT TARGET ${name})
    return()
  endif()
  if(BATCHES_${name}_tests)
    in_batches(sources ${name}_tests ${BATCHES_${name}_tests} ${sources})
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

engine_tests(main_tests src/main/modules_test.cpp src/main/settings_test.cpp
  src/main/swap_test.cpp src/main/swap.cpp)
target_link_libraries(main_tests PRIVATE whole_schema)

# What each kind of viewer gets to see, over every route of every module and in each story.
if(TARGET edge)
  file(GLOB SEEN_TESTS CONFIGURE_DEPENDS tests/seen/*.cpp tests/stories/*.cpp)
  in_batches(SEEN_TESTS seen_tests ${BATCHES_seen_tests} ${SEEN_TESTS})
  engine_tests(seen_tests ${SEEN_TESTS} src/main/expiry.cpp)
  target_link_libraries(seen_tests PRIVATE edge whole_schema)
endif()

# Questions about who may do what, for the rule that is written in Cedar beside it.
if(TARGET edge)
  add_executable(oracle_questions tests/oracle/questions.cpp)
  target_link_libraries(oracle_questions PRIVATE modules whole_schema warnings)
endif()
