#include "bot/main/lint_command.hpp"

#include "bot/core/language/wording_check.hpp"
#include "bot/main/exit_code.hpp"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <optional>
#include <sstream>
#include <string_view>

namespace bot::main {
namespace {

using core::language::Finding;

struct Linted {
    std::string file;
    std::vector<Finding> findings;
};

std::optional<std::string> content_of(const std::string& file) {
    std::ostringstream content;
    if (file == "-") {
        content << std::cin.rdbuf();
        return std::move(content).str();
    }
    if (std::filesystem::is_directory(file))
        return std::nullopt;
    std::ifstream stream{file, std::ios::binary};
    if (!stream ||
        !(content << stream.rdbuf() || stream.peek() == std::ifstream::traits_type::eof()))
        return std::nullopt;
    return std::move(content).str();
}

std::string one_line(std::string words) {
    std::replace(words.begin(), words.end(), '\n', ' ');
    return words;
}

/// The file is named where there are several.
std::string as_text(const std::vector<Linted>& all) {
    std::string result;
    for (const auto& [file, findings] : all) {
        const auto where = all.size() > 1 ? file + ":" : std::string{};
        for (const auto& finding : findings)
            result += fmt::format("{}{}:{}: {}: \"{}\": {}\n", where, finding.line, finding.column,
                                  to_string(finding.wording), one_line(finding.match),
                                  finding.suggestion);
    }
    return result;
}

std::string json_words(std::string_view words) {
    return nlohmann::json(words).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

std::string as_json(const std::string& file, const Finding& finding) {
    return fmt::format(
        R"({{"file":{},"line":{},"column":{},"start":{},"end":{},"class":"{}","level":"{}",)"
        R"("rule":"{}","self":{},"match":{},"suggestion":{}}})",
        json_words(file), finding.line, finding.column, finding.begin, finding.end,
        to_string(finding.wording), to_string(finding.level), finding.rule, finding.self,
        json_words(finding.match), json_words(finding.suggestion));
}

/// A line for each finding.
std::string as_json(const std::vector<Linted>& all) {
    std::string list = "[";
    for (const auto& [file, findings] : all) {
        for (const auto& finding : findings)
            list.append(list.size() > 1 ? ",\n " : "\n ").append(as_json(file, finding));
    }
    return list + (list.size() > 1 ? "\n]\n" : "]\n");
}

}  // namespace

int lint(const LintOrder& order) {
    const core::language::WordingCheck check{{order.people}};
    std::vector<Linted> all;
    bool found = false;
    for (const auto& file : order.files) {
        const auto content = content_of(file);
        if (!content) {
            fmt::print(stderr, "secondstory: {} cannot be read\n", file);
            return ExitCode::misconfigured;
        }
        all.push_back({file, check.look(*content)});
        found = found || !all.back().findings.empty();
    }
    const auto shown = order.format == "json" ? as_json(all) : as_text(all);
    std::fwrite(shown.data(), 1, shown.size(), stdout);
    return found ? ExitCode::failed : ExitCode::success;
}

}  // namespace bot::main
