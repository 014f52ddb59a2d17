# SPDX-FileCopyrightText: 2026 Khattama contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# What every target of the project shares: the language level, the warnings, and how a library and a
# test are declared, so that the link lists of core/ read as the arrows of ARCHITECTURE.md.

add_library(khattama_options INTERFACE)
target_compile_features(khattama_options INTERFACE cxx_std_20)
target_include_directories(khattama_options INTERFACE ${CMAKE_SOURCE_DIR})
target_compile_definitions(khattama_options INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
  QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_FOREACH QT_NO_KEYWORDS QT_USE_QSTRINGBUILDER
  QT_DISABLE_DEPRECATED_BEFORE=0x060400)
if(MSVC)
  target_compile_options(khattama_options INTERFACE /W4 /permissive- /utf-8)
else()
  target_compile_options(khattama_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wconversion -Wold-style-cast)
endif()
if(KHATTAMA_WERROR)
  target_compile_options(khattama_options INTERFACE $<IF:$<CXX_COMPILER_ID:MSVC>,/WX,-Werror>)
endif()
if(KHATTAMA_SANITIZE)
  target_compile_options(khattama_options INTERFACE -fsanitize=${KHATTAMA_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=undefined)
  target_link_options(khattama_options INTERFACE -fsanitize=${KHATTAMA_SANITIZE})
endif()

# The same, with the sanitizers, for the twins of the libraries: see khattama_add_library().
add_library(khattama_checked_options INTERFACE)
target_link_libraries(khattama_checked_options INTERFACE khattama_options)
if(NOT MSVC)
  target_compile_options(khattama_checked_options INTERFACE -fsanitize=address,undefined -fno-omit-frame-pointer
    -fno-sanitize-recover=undefined)
  target_link_options(khattama_checked_options INTERFACE -fsanitize=address,undefined)
endif()

# khattama_add_library(base SOURCES a.cpp a.h LINKS Qt6::Core PRIVATE_LINKS PkgConfig::X)
# makes the static library khattama_base, known to others as khattama::base; and khattama::base_checked, its twin with
# the sanitizers, which is built where something links it alone: tests of what is foreign or broken run on it in every
# build.
function(khattama_add_library name)
  cmake_parse_arguments(ARG "" "" "SOURCES;LINKS;PRIVATE_LINKS" ${ARGN})
  add_library(khattama_${name} STATIC ${ARG_SOURCES})
  add_library(khattama::${name} ALIAS khattama_${name})
  target_link_libraries(khattama_${name} PUBLIC khattama_options ${ARG_LINKS} PRIVATE ${ARG_PRIVATE_LINKS})
  if(KHATTAMA_SANITIZE)
    add_library(khattama::${name}_checked ALIAS khattama_${name})
  elseif(BUILD_TESTING AND NOT "${ARG_LINKS}" MATCHES "Qt6::Widgets|khattama::ui") # the window has no twin
    list(TRANSFORM ARG_LINKS REPLACE "^(khattama::.+)$" "\\1_checked")
    add_library(khattama_${name}_checked STATIC EXCLUDE_FROM_ALL ${ARG_SOURCES})
    add_library(khattama::${name}_checked ALIAS khattama_${name}_checked)
    target_link_libraries(khattama_${name}_checked
      PUBLIC khattama_checked_options ${ARG_LINKS} PRIVATE ${ARG_PRIVATE_LINKS})
  endif()
endfunction()

# khattama_add_test(core/base/tst_words.cpp LINKS khattama::base): one file, one program, one ctest entry,
# with the time zone and locale fixed so that a result never depends on the machine.
function(khattama_add_test source)
  cmake_parse_arguments(ARG "" "" "LINKS" ${ARGN})
  get_filename_component(name ${source} NAME_WE)
  add_executable(${name} ${source})
  target_link_libraries(${name} PRIVATE Qt6::Test khattama::testsupport ${ARG_LINKS})
  set_target_properties(${name} PROPERTIES AUTOMOC ON)
  target_compile_definitions(${name} PRIVATE KHATTAMA_TEST_DATA="${CMAKE_SOURCE_DIR}/tests/data")
  set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
  add_test(NAME ${name} COMMAND ${name})
  set_tests_properties(${name} PROPERTIES
    ENVIRONMENT "TZ=UTC;LC_ALL=C.UTF-8;QT_QPA_PLATFORM=offscreen;QT_FORCE_ASSERTS=1" TIMEOUT 600)
endfunction()
