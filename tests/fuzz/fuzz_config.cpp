// Any bytes as a configuration file: problems, never an exception, and each problem at a real line.
#include "config/config_loader.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const config::Environment nothing{
        [](const std::string&) { return std::optional<std::string>{}; },
        [](const std::string&) { return false; },
        [](const std::string&) { return std::optional<std::string>{}; }};
    const std::string text{data, data + size};
    const auto loaded = config::parse(text, "fuzz.toml", nothing);
    const auto lines = static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n')) + 1;
    for (const config::Problem& problem : loaded.problems) {
        if (problem.line < 1 || problem.line > lines || problem.what.empty())
            std::abort();
    }
    return 0;
}
