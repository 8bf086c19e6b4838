# house_embed(TARGET NAMESPACE DIR FILES…): compiles text files into TARGET. Generates the header
# "<TARGET>_assets.hpp", which declares
#     std::string_view NAMESPACE::asset(std::string_view name);   // empty where there is none
# Names are the file names relative to DIR.
function(house_embed target namespace dir)
    set(out ${CMAKE_CURRENT_BINARY_DIR}/generated)
    set(header ${out}/${target}_assets.hpp)
    set(source ${out}/${target}_assets.cpp)
    set(body "#include \"${target}_assets.hpp\"\n\nnamespace ${namespace} {\n\n")
    string(APPEND body "std::string_view asset(std::string_view name) {\n")
    foreach(file IN LISTS ARGN)
        set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${dir}/${file})
        file(READ ${dir}/${file} content)
        string(LENGTH "${content}" length)
        string(APPEND body "    if (name == \"${file}\")\n        return ")
        # Literals of more than 64 KiB are not portable: cut, and let the compiler join them.
        set(at 0)
        while(at LESS_EQUAL length)
            string(SUBSTRING "${content}" ${at} 16000 part)
            string(APPEND body "\nR\"asset~(${part})asset~\"")
            math(EXPR at "${at} + 16000")
        endwhile()
        string(APPEND body ";\n")
    endforeach()
    string(APPEND body "    return {};\n}\n\n}  // namespace ${namespace}\n")
    file(CONFIGURE OUTPUT ${header} CONTENT
        "#pragma once\n#include <string_view>\nnamespace ${namespace} {\n[[nodiscard]] std::string_view asset(std::string_view name);\n}\n" @ONLY)
    # Written only when it changed, so that a configure run costs no rebuild.
    if(EXISTS ${source})
        file(READ ${source} old)
    endif()
    if(NOT "${old}" STREQUAL "${body}")
        file(WRITE ${source} "${body}")
    endif()
    target_sources(${target} PRIVATE ${source})
    target_include_directories(${target} PRIVATE ${out})
endfunction()
