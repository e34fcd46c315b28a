# A room is one static library. It sees the headers of the rooms that it names in USES and of no other:
# every room's folder is reached through a link of its own name, so "store/Store.h" compiles only where
# store is named.

set(GUILDHALL_STRICT
    -Wall -Wextra -Wpedantic -Wshadow -Wold-style-cast -Woverloaded-virtual -Wnon-virtual-dtor -Wconversion -Werror)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    # GCC 12 reports QFuture's own null checks and moved-from optionals as if they were ours.
    list(APPEND GUILDHALL_STRICT -Wno-maybe-uninitialized -Wno-nonnull -Wno-dangling-pointer)
endif()
set(GUILDHALL_DEFINITIONS
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING QT_NO_FOREACH
    QT_STRICT_ITERATORS QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_DISABLE_DEPRECATED_BEFORE=0x060400
    QT_NO_KEYWORDS)
set(GUILDHALL_SANITIZERS)
if(GUILDHALL_SANITIZE)
    # A null pointer ends in AddressSanitizer's report by itself, and what is not aligned is read all the same
    # here; their checks at every access would be a quarter of the time to compile and half of every program.
    set(GUILDHALL_SANITIZERS
        -fsanitize=address,undefined -fno-sanitize=null,alignment -fno-omit-frame-pointer -fno-sanitize-recover=all)
endif()
if(GUILDHALL_FUZZ)
    list(APPEND GUILDHALL_SANITIZERS -fsanitize=fuzzer-no-link)
endif()

add_library(guildhall_strict INTERFACE)
target_compile_features(guildhall_strict INTERFACE cxx_std_20)
target_compile_options(guildhall_strict INTERFACE ${GUILDHALL_STRICT} ${GUILDHALL_SANITIZERS})
target_compile_definitions(guildhall_strict INTERFACE ${GUILDHALL_DEFINITIONS})
if(GUILDHALL_SANITIZE)
    target_link_options(guildhall_strict INTERFACE -fsanitize=address,undefined)
endif()

# guildhall_clazy([EXCEPT check...]): the targets of this folder and of those below it are compiled with clazy's
# checks (Clang). tests/check.sh names them, lets the build go on after what they find, and fails at its end.
function(guildhall_clazy)
    cmake_parse_arguments(CLAZY "" "" "EXCEPT" ${ARGN})
    if(NOT GUILDHALL_CLAZY)
        return()
    endif()
    set(checks ${GUILDHALL_CLAZY})
    foreach(check IN LISTS CLAZY_EXCEPT)
        string(APPEND checks ",no-${check}")
    endforeach()
    set_property(DIRECTORY PROPERTY COMPILE_OPTIONS
        "SHELL:-Xclang -load -Xclang ClazyPlugin.so -Xclang -add-plugin -Xclang clazy -Xclang -plugin-arg-clazy -Xclang ${checks}")
endfunction()

include(${CMAKE_SOURCE_DIR}/app/cmake/Precompiled.cmake)
# Rooms that sort, encrypt and compare are slow under the sanitizers; for the others, and for the tests
# themselves, optimising would only double the time to compile.
set(GUILDHALL_ROOM_OPTIONS)
if(GUILDHALL_SANITIZE)
    set(GUILDHALL_ROOM_OPTIONS -O1)
endif()
if(GUILDHALL_PRECOMPILE)
    guildhall_precompiled(rooms MODULES QtCore OPTIONS ${GUILDHALL_ROOM_OPTIONS})
    guildhall_precompiled(tests MODULES QtCore)
    guildhall_precompiled(windows MODULES QtCore QtGui QtWidgets)
endif()

# What several files instantiate of the same templates is compiled once for eight files of a room: a cold build
# takes much less time. Rooms that are optimised gain nothing.
option(GUILDHALL_UNITY "Compile the files of a room eight at a time" ON)

# guildhall_room(name [EXCEPT file...] [ALONE file...] USES room... LINKS library...): every .cpp and .h in this
# folder (folders that are rooms of their own, which hold a CMakeLists.txt, excepted). ALONE are files whose
# unnamed namespace has a name that another file of the room has too ("redefinition of ...").
function(guildhall_room name)
    cmake_parse_arguments(ROOM "" "" "EXCEPT;ALONE;USES;LINKS" ${ARGN})
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS *.cpp *.h)
    foreach(file IN LISTS ROOM_EXCEPT)
        list(REMOVE_ITEM sources ${CMAKE_CURRENT_SOURCE_DIR}/${file})
    endforeach()
    file(GLOB inner CONFIGURE_DEPENDS LIST_DIRECTORIES true */CMakeLists.txt)
    foreach(list IN LISTS inner)
        get_filename_component(folder ${list} DIRECTORY)
        list(FILTER sources EXCLUDE REGEX "^${folder}/")
    endforeach()
    set(window ${CMAKE_BINARY_DIR}/rooms/${name})
    file(MAKE_DIRECTORY ${window})
    file(CREATE_LINK ${CMAKE_CURRENT_SOURCE_DIR} ${window}/${name} SYMBOLIC)
    if(sources MATCHES "\\.cpp")
        add_library(${name} STATIC ${sources})
        set_target_properties(${name} PROPERTIES AUTOMOC ON)
        target_include_directories(${name} PUBLIC ${window})
        target_link_libraries(${name} PRIVATE guildhall_strict ${ROOM_USES} PUBLIC ${ROOM_LINKS})
        set(together ${GUILDHALL_UNITY})
        if(name MATCHES "^(ui|app)$")
            guildhall_use_precompiled(${name} windows)
            # Each command has its own Words.
            if(name STREQUAL "app")
                set(together OFF)
            endif()
        elseif(name MATCHES "^(domain|encryption|store|linkage)$")
            target_compile_options(${name} PRIVATE ${GUILDHALL_ROOM_OPTIONS})
            guildhall_use_precompiled(${name} rooms)
            set(together OFF)
        else()
            guildhall_use_precompiled(${name} tests)
        endif()
        set_target_properties(${name} PROPERTIES UNITY_BUILD ${together} UNITY_BUILD_BATCH_SIZE 8)
        set_source_files_properties(${ROOM_ALONE} PROPERTIES SKIP_UNITY_BUILD_INCLUSION ON)
    else()
        add_library(${name} INTERFACE)
        target_include_directories(${name} INTERFACE ${window})
        target_link_libraries(${name} INTERFACE ${ROOM_LINKS})
    endif()
    set_property(GLOBAL APPEND PROPERTY GUILDHALL_ROOMS ${name})
endfunction()

# guildhall_resources(room name ...): qt_add_resources, whose own library is compiled with the room's options and so
# waits for the precompiled headers too.
function(guildhall_resources room name)
    qt_add_resources(${room} ${name} ${ARGN})
    set_target_properties(${room}_resources_1 PROPERTIES AUTOMOC OFF AUTOUIC OFF)
    if(GUILDHALL_PRECOMPILE)
        add_dependencies(${room}_resources_1 precompiled_rooms precompiled_tests precompiled_windows)
    endif()
endfunction()

# guildhall_test(TestName [LONG] USES room... LINKS library...): TestName.cpp is one Qt Test program. LONG
# tests run only with `sh tests/run.sh --long`.
function(guildhall_test name)
    cmake_parse_arguments(TEST "LONG" "TIMEOUT" "USES;LINKS;SOURCES" ${ARGN})
    if(NOT TEST_TIMEOUT)
        set(TEST_TIMEOUT 120)
    endif()
    # By hand: CMake's own way scans a folder and compiles an empty file for each of a hundred tests.
    set(made ${CMAKE_CURRENT_BINARY_DIR}/${name}_moc)
    add_executable(${name} ${name}.cpp ${TEST_SOURCES} ${made}/${name}.moc)
    set_target_properties(${name} PROPERTIES AUTOMOC OFF AUTOUIC OFF)
    target_include_directories(${name} PRIVATE ${made})
    qt_generate_moc(${CMAKE_CURRENT_SOURCE_DIR}/${name}.cpp ${made}/${name}.moc TARGET ${name})
    set(headers ${TEST_SOURCES})
    list(FILTER headers INCLUDE REGEX "\\.h$")
    foreach(header IN LISTS headers)
        file(STRINGS ${header} objects REGEX "Q_OBJECT")
        if(objects)
            get_filename_component(stem ${header} NAME_WE)
            get_filename_component(header ${header} ABSOLUTE)
            qt_generate_moc(${header} ${made}/moc_${stem}.cpp TARGET ${name})
            target_sources(${name} PRIVATE ${made}/moc_${stem}.cpp)
        endif()
    endforeach()
    target_link_libraries(${name} PRIVATE guildhall_strict ${TEST_USES} ${TEST_LINKS} Qt6::Test)
    target_compile_definitions(${name} PRIVATE GUILDHALL_SOURCE_DIR="${CMAKE_SOURCE_DIR}")
    if("ui" IN_LIST TEST_USES)
        guildhall_use_precompiled(${name} windows)
    else()
        guildhall_use_precompiled(${name} tests)
    endif()
    add_test(NAME ${name} COMMAND ${name})
    set_tests_properties(${name} PROPERTIES TIMEOUT ${TEST_TIMEOUT}
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LANG=C.UTF-8;TZ=Europe/London;ASAN_OPTIONS=detect_leaks=1;LSAN_OPTIONS=suppressions=${CMAKE_SOURCE_DIR}/tests/lsan.supp:print_suppressions=0")
    if(TEST_LONG)
        set_tests_properties(${name} PROPERTIES LABELS long)
    endif()
endfunction()
