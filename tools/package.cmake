# The package for Debian: `./dev package`, or `cpack` in the build folder.
set(PACKAGING ${CMAKE_SOURCE_DIR}/packaging)

# Every path below is the machine's own; a package of Debian has nothing in /usr/local.
if(CMAKE_INSTALL_PREFIX_INITIALIZED_TO_DEFAULT)
  set(CMAKE_INSTALL_PREFIX /usr CACHE PATH "Where it is installed" FORCE)
endif()
install(TARGETS liaise RUNTIME DESTINATION /usr/bin)
install(FILES ${PACKAGING}/liaise.service DESTINATION /lib/systemd/system)
install(FILES ${PACKAGING}/liaise.sysusers DESTINATION /usr/lib/sysusers.d RENAME liaise.conf)
install(FILES ${PACKAGING}/liaise.conf DESTINATION /etc/liaise
  PERMISSIONS OWNER_READ OWNER_WRITE GROUP_READ)
install(FILES README.md SECURITY.md DO-NO-HARM.md DESTINATION /usr/share/doc/liaise)
install(DIRECTORY docs/how-to docs/explanation docs/tutorial DESTINATION /usr/share/doc/liaise)
install(FILES LICENSE DESTINATION /usr/share/doc/liaise RENAME copyright)

# Debian wants these packed without the day on which that was done, so that two builds are alike.
find_program(GZIP gzip REQUIRED)
function(install_packed from to folder)
  set(packed ${CMAKE_BINARY_DIR}/packed/${to})
  add_custom_command(OUTPUT ${packed}
    COMMAND sh -c "${GZIP} -9nc '${from}' >'${packed}'" DEPENDS ${from} VERBATIM)
  set_property(TARGET packed APPEND PROPERTY SOURCES ${packed})
  install(FILES ${packed} DESTINATION ${folder})
endfunction()
add_custom_target(packed)
file(MAKE_DIRECTORY ${CMAKE_BINARY_DIR}/packed)
install_packed(${PACKAGING}/liaise.1 liaise.1.gz /usr/share/man/man1)
install_packed(${CMAKE_SOURCE_DIR}/CHANGELOG.md changelog.gz /usr/share/doc/liaise)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME liaise)
set(CPACK_PACKAGE_CONTACT "The maintainers of liaise <maintainers@liaise.invalid>")
set(CPACK_PACKAGE_VERSION ${PROJECT_VERSION})
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "coordinates bodies that visit places of detention")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
  "National Preventive Mechanisms and the bodies that they work with see who visits\n\
which place of detention and where nobody goes, while each stays independent.\n\
One program with its web pages inside.")
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION web)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS systemd)
# Without pg_dump a database of PostgreSQL has no backup; without cbc a calendar that the search
# alone does not bring near enough to the best stays as it is.
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "postgresql-client, coinor-cbc")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS nginx)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_PACKAGE_CONTROL_EXTRA
  ${PACKAGING}/postinst ${PACKAGING}/prerm ${PACKAGING}/postrm ${PACKAGING}/conffiles)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
  OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_INSTALL_PREFIX /usr)
set(CPACK_SET_DESTDIR ON)
set(CPACK_PACKAGE_DIRECTORY ${CMAKE_SOURCE_DIR}/build/package)
include(CPack)
