# Reading Qt's headers is half the time that a file takes to compile. They are read once instead: one header
# for code without widgets, one for windows, each at the level of optimisation that its users are compiled at.
# CMake's own way would make one for each of a hundred targets. Without it (tests/check.sh --alone) a forgotten
# include is noticed.

option(GUILDHALL_PRECOMPILE "Read Qt's headers once a build folder" ON)

# guildhall_precompiled(name MODULES module... OPTIONS option...): makes `name` of the last of these modules of
# Qt, which includes the others.
function(guildhall_precompiled name)
    cmake_parse_arguments(MADE "" "" "MODULES;OPTIONS" ${ARGN})
    list(GET MADE_MODULES -1 qt)
    set(header ${CMAKE_BINARY_DIR}/precompiled/${name}.h)
    configure_file(${CMAKE_SOURCE_DIR}/app/cmake/Precompiled.h.in ${header} @ONLY)
    string(TOUPPER "${CMAKE_BUILD_TYPE}" build_type)
    separate_arguments(flags UNIX_COMMAND "${CMAKE_CXX_FLAGS} ${CMAKE_CXX_FLAGS_${build_type}}")
    list(APPEND flags -std=c++20 ${CMAKE_CXX_COMPILE_OPTIONS_PIC} ${GUILDHALL_STRICT} ${GUILDHALL_SANITIZERS} ${MADE_OPTIONS})
    foreach(definition IN LISTS GUILDHALL_DEFINITIONS)
        list(APPEND flags -D${definition})
    endforeach()
    if(NOT build_type STREQUAL "DEBUG")
        # Qt's targets say it to each of their users.
        list(APPEND flags -DQT_NO_DEBUG)
    endif()
    foreach(module IN LISTS MADE_MODULES)
        string(REPLACE "Qt" "Qt6::" target ${module})
        get_target_property(folders ${target} INTERFACE_INCLUDE_DIRECTORIES)
        foreach(folder IN LISTS folders)
            list(APPEND flags -isystem ${folder})
        endforeach()
    endforeach()
    # The compiler cache hashes this instead of the made file, which differs from folder to folder.
    string(SHA256 sum "${CMAKE_CXX_COMPILER_VERSION} ${Qt6_VERSION} ${qt} ${MADE_OPTIONS} ${CMAKE_CXX_FLAGS} ${CMAKE_CXX_FLAGS_${build_type}}")
    file(CONFIGURE OUTPUT ${header}.gch.sum CONTENT "${sum}\n")
    add_custom_command(OUTPUT ${header}.gch
        COMMAND ${CMAKE_CXX_COMPILER} ${flags} -x c++-header ${header} -o ${header}.gch
        DEPENDS ${header}
        COMMENT "Precompiling ${name}.h"
        VERBATIM)
    add_custom_target(precompiled_${name} DEPENDS ${header}.gch)
endfunction()

# guildhall_use_precompiled(target name): compiles `target` with that header.
function(guildhall_use_precompiled target name)
    if(GUILDHALL_PRECOMPILE)
        target_compile_options(${target} PRIVATE -include ${CMAKE_BINARY_DIR}/precompiled/${name}.h)
        add_dependencies(${target} precompiled_${name})
    endif()
endfunction()
