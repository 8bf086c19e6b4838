#include "adapters/http/media_type.hpp"

#include "adapters/http/header_list.hpp"

#include <array>
#include <utility>

namespace adapters::http {

namespace {

constexpr std::array<std::pair<std::string_view, std::string_view>, 12> types{{
    {".html", "text/html; charset=utf-8"},
    {".css", "text/css; charset=utf-8"},
    {".js", "text/javascript; charset=utf-8"},
    {".mjs", "text/javascript; charset=utf-8"},
    {".json", "application/json"},
    {".txt", "text/plain; charset=utf-8"},
    {".md", "text/markdown; charset=utf-8"},
    {".csv", "text/csv; charset=utf-8"},
    {".svg", "image/svg+xml"},
    {".png", "image/png"},
    {".ico", "image/x-icon"},
    {".woff2", "font/woff2"},
}};

}  // namespace

bool is_media_type(std::string_view header, std::string_view type) {
    header = header.substr(0, header.find(';'));
    const auto first = header.find_first_not_of(" \t");
    if (first == std::string_view::npos)
        return false;
    return same_word(header.substr(first, header.find_last_not_of(" \t") - first + 1), type);
}

std::string_view media_type_of_file(std::string_view name) {
    const auto dot = name.rfind('.');
    if (dot != std::string_view::npos)
        for (const auto& [ending, type] : types)
            if (same_word(name.substr(dot), ending))
                return type;
    return "application/octet-stream";
}

}  // namespace adapters::http
