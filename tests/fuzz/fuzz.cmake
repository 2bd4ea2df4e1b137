# The programs behind `./dev fuzz`: libFuzzer, one program for each way in. They are made when
# they are asked for (`ninja fuzzers`). What reads bytes is compiled once more for them, watched
# and under the address and undefined-behaviour sanitizers; all else is linked as it is.
file(GLOB LIBFUZZER
  /usr/lib/llvm-*/lib/clang/*/lib/linux/libclang_rt.fuzzer_no_main-${CMAKE_SYSTEM_PROCESSOR}.a)
if(LIBFUZZER)
  list(GET LIBFUZZER -1 LIBFUZZER)
  set(PARSERS
    base/day base/delimited base/encoding base/file_rows base/harmless base/id base/json
    base/json_text base/json_written base/pattern base/workbook base/workbook_failures
    base/workbook_parts base/workbook_sheet base/workbook_values base/xml_reader base/zip_file
    store/sqlite/copy
    guard/compartment_filling guard/compartment_parts guard/compartment_rows guard/emergency_code
    guard/file_in_base64 guard/locked_file guard/scope_rule guard/webauthn
    modules/complaints/load_rows
    modules/imports/file_read modules/imports/headings modules/imports/mapping_columns
    modules/imports/mapping_file modules/imports/mapping_sections modules/imports/mapping_visits
    modules/imports/merged_fill modules/imports/row_reader modules/imports/row_visits
    modules/imports/rows_stand modules/imports/sheet_reading modules/imports/toml_letters
    modules/imports/toml_table modules/imports/values
    modules/ledger/against_letters modules/ledger/ledger
    edge/http/asked edge/http/input edge/http/origin edge/http/request_reader
    edge/http/session_cookie)
  list(TRANSFORM PARSERS PREPEND ${CMAKE_SOURCE_DIR}/src/)
  list(TRANSFORM PARSERS APPEND .cpp)
  in_batches(PARSERS fuzzed 17 ${PARSERS})
  set(SANITIZED -O1 -g1 -fsanitize=address,undefined -fno-sanitize-recover=all)

  add_library(fuzzed OBJECT EXCLUDE_FROM_ALL ${PARSERS})
  target_compile_options(fuzzed PRIVATE ${SANITIZED} -fsanitize-coverage=trace-pc,trace-cmp)
  target_link_libraries(fuzzed PRIVATE modules)
  add_library(fuzzing OBJECT EXCLUDE_FROM_ALL tests/fuzz/fuzzing.cpp tests/fuzz/coverage.cpp)
  target_include_directories(fuzzing PRIVATE tests)
  target_link_libraries(fuzzing PRIVATE fmt::fmt)

  add_custom_target(fuzzers)
  file(GLOB FUZZERS CONFIGURE_DEPENDS tests/fuzz/*_fuzz.cpp)
  foreach(file IN LISTS FUZZERS)
    get_filename_component(name ${file} NAME_WE)
    add_executable(${name} EXCLUDE_FROM_ALL ${file})
    target_compile_options(${name} PRIVATE ${SANITIZED})
    target_include_directories(${name} PRIVATE tests)
    # libFuzzer has functions of coverage.cpp's names that do nothing: the first ones are taken.
    target_link_options(${name} PRIVATE -fsanitize=address,undefined -Wl,-z,muldefs)
    target_link_libraries(${name} PRIVATE fuzzing fuzzed whole_schema ${LIBFUZZER} Threads::Threads)
    add_dependencies(fuzzers ${name})
  endforeach()
endif()
