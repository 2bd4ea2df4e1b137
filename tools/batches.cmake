# Compiles many sources as few: each batch is a file that includes several of them, so that what
# they all ask for is read and made once. Takes half the time from nothing; who changes one file
# often builds with LIAISE_BATCHES=OFF (see CONTRIBUTING.md).
option(LIAISE_BATCHES "compile sources in batches" ON)

# Sets `out` to what is compiled for `sources` (paths from the project's folder), in up to `count`
# batches. No two files of one folder that has no more than `count` stand in one batch, as they may
# name the same in namespaces without a name; and a new folder moves no file of another.
function(in_batches out name count)
  set(sources ${ARGN})
  if(NOT LIAISE_BATCHES)
    set(${out} ${sources} PARENT_SCOPE)
    return()
  endif()
  foreach(source IN LISTS sources)
    cmake_path(RELATIVE_PATH source BASE_DIRECTORY ${CMAKE_SOURCE_DIR} OUTPUT_VARIABLE path)
    cmake_path(GET path PARENT_PATH folder)
    string(MD5 place ${folder})
    string(SUBSTRING ${place} 0 6 place)
    math(EXPR batch "(0x${place} + 0${next_${place}}) % ${count}")
    math(EXPR next_${place} "0${next_${place}} + 1")
    string(REGEX REPLACE "^(src|tests)/" "" path ${path})
    string(APPEND text_${batch} "#include \"${path}\"\n")
    list(APPEND batches ${batch})
  endforeach()
  list(REMOVE_DUPLICATES batches)
  set(files "")
  foreach(batch IN LISTS batches)
    set(file ${CMAKE_BINARY_DIR}/generated/batches/${name}_${batch}.cpp)
    file(CONFIGURE OUTPUT ${file} CONTENT "${text_${batch}}" @ONLY)
    list(APPEND files ${file})
  endforeach()
  set(${out} ${files} PARENT_SCOPE)
endfunction()
