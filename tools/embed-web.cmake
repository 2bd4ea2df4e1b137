# Writes OUT: all files of FOLDER (web/dist) as C++ that has their bytes inside, each also gzipped
# into WORK. The text holds a print of every file, so that it changes when one of them does.
file(GLOB_RECURSE files RELATIVE "${FOLDER}" "${FOLDER}/*")
list(FILTER files EXCLUDE REGEX "(^|/)\\.")
list(SORT files)
set(blobs "")
set(entries "")
set(number 0)
file(MAKE_DIRECTORY "${WORK}")

function(add_blob name file)
  set(blobs "${blobs}asm(\".section .rodata\\n${name}:\\n.incbin \\\"${file}\\\"\\n\"
    \"${name}_end:\\n.byte 0\\n.previous\\n\");
extern \"C\" { extern const char ${name}[], ${name}_end[]; }
" PARENT_SCOPE)
endfunction()

foreach(file IN LISTS files)
  set(name "liaise_web_${number}")
  file(SHA256 "${FOLDER}/${file}" print)
  string(SUBSTRING ${print} 0 16 print)
  # From a copy: the web part may be built anew while this is compiled.
  set(copy "${WORK}/${print}")
  file(COPY_FILE "${FOLDER}/${file}" "${copy}" ONLY_IF_DIFFERENT)
  add_blob(${name} "${copy}")
  set(gzipped "{}")
  if(file MATCHES "\\.(html|js|css|svg|json|txt|webmanifest)$")
    set(small "${WORK}/${print}.gz")
    if(NOT EXISTS "${small}")
      execute_process(COMMAND gzip -9 -n -c "${copy}" OUTPUT_FILE "${small}"
        COMMAND_ERROR_IS_FATAL ANY)
    endif()
    add_blob(${name}_gz "${small}")
    set(gzipped "between(${name}_gz, ${name}_gz_end)")
  endif()
  string(APPEND entries
    "        {\"/${file}\", \"${print}\", between(${name}, ${name}_end), ${gzipped}},\n")
  math(EXPR number "${number} + 1")
endforeach()

set(text "#include \"edge/http/web_files.hpp\"

${blobs}
namespace liaise::http {

[[maybe_unused]] static std::string_view between(const char* begin, const char* end) {
    return {begin, static_cast<std::size_t>(end - begin)};
}

const std::vector<WebFile>& web_files() {
    static const std::vector<WebFile> files = {
${entries}    };
    return files;
}

}  // namespace liaise::http
")
file(CONFIGURE OUTPUT "${OUT}" CONTENT "${text}" @ONLY)
