#include "config/config_loader.hpp"

#include "config/sections.hpp"
#include "config/table_reader.hpp"
#include "config/toml_document.hpp"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>
#include <utility>

namespace config {

namespace {

std::optional<std::string> read_file(const std::string& path) {
    // A folder opens, but does not read.
    std::ifstream in{path, std::ios::binary};
    std::string content{std::istreambuf_iterator<char>{in}, std::istreambuf_iterator<char>{}};
    std::error_code error;
    if (!in.good() && !in.eof())
        return std::nullopt;
    if (std::filesystem::is_directory(path, error))
        return std::nullopt;
    return content;
}

void read_trackers(TableReader& whole, std::vector<TrackerSettings>& out) {
    std::set<std::string> names;
    whole.sections("tracker", [&](TableReader& table) {
        TrackerSettings tracker;
        read_tracker(table, tracker);
        if (!tracker.name.empty() && !names.insert(tracker.name).second)
            table.complain("name", "is taken by another tracker: \"" + tracker.name + "\"");
        out.push_back(std::move(tracker));
    });
}

/// Anybody who reaches the sandbox page may speak as alice: it must stay on this machine.
void refuse_open_sandbox(TableReader& server, const Address& listen) {
    if (!is_loopback(listen.host))
        server.complain("listen",
                        "must be a loopback address while the sandbox is enabled, not " +
                            to_string(listen) +
                            ": use 127.0.0.1, or set up a chat platform and leave the sandbox off");
}

Settings read_settings(TableReader& whole) {
    Settings out;
    out.sandbox.enabled = !whole.has("slack") && !whole.has("matrix");
    whole.section("sandbox", [&](TableReader& table) { read_sandbox(table, out.sandbox); });
    whole.section("server", [&](TableReader& table) {
        read_server(table, out.server);
        if (out.sandbox.enabled)
            refuse_open_sandbox(table, out.server.listen);
    });
    whole.section("storage", [&](TableReader& table) { read_storage(table, out.storage); });
    whole.section("incident", [&](TableReader& table) { read_incident(table, out.incident); });
    whole.section("slack", [&](TableReader& table) { read_slack(table, out.slack.emplace()); });
    whole.section("matrix", [&](TableReader& table) { read_matrix(table, out.matrix.emplace()); });
    read_trackers(whole, out.trackers);
    whole.finish();
    return out;
}

}  // namespace

Environment process_environment() {
    return {[](const std::string& name) -> std::optional<std::string> {
                const char* value = std::getenv(name.c_str());
                return value != nullptr ? std::optional<std::string>{value} : std::nullopt;
            },
            [](const std::string& path) {
                std::error_code error;
                return std::filesystem::exists(path, error);
            },
            read_file};
}

std::string to_string(const Problem& problem) {
    return problem.file + ":" + std::to_string(problem.line) + ": " + problem.key + ": " +
           problem.what;
}

std::optional<std::string> find_file(const std::optional<std::string>& given,
                                     const Environment& environment) {
    if (given)
        return given;
    // An empty variable is how a shell says "not set".
    if (auto named = environment.variable("SECONDSTORY_CONFIG"); named && !named->empty())
        return named;
    for (const char* place : {"./secondstory.toml", "/etc/secondstory/secondstory.toml"}) {
        if (environment.exists(place))
            return place;
    }
    return std::nullopt;
}

Loaded load(const std::optional<std::string>& file, const Environment& environment) {
    if (!file)
        return parse("", "sandbox defaults", environment);
    const auto text = environment.read(*file);
    if (!text) {
        const char* what = environment.exists(*file) ? "cannot be read: check its permissions"
                                                     : "does not exist: check the path";
        return {{}, {{*file, 1, "file", what}}};
    }
    return parse(*text, *file, environment);
}

Loaded parse(std::string_view text, const std::string& file, const Environment& environment) {
    const auto document = read_toml(text);
    if (const auto* error = std::get_if<SyntaxError>(&document))
        return {{}, {{file, error->line, "syntax", error->what}}};
    Reading reading{file, environment};
    TableReader whole{reading, std::get<Table>(document), "", 1};
    Loaded loaded{read_settings(whole), {}};
    loaded.problems = std::move(reading.problems);
    std::stable_sort(loaded.problems.begin(), loaded.problems.end(),
                     [](const Problem& a, const Problem& b) { return a.line < b.line; });
    return loaded;
}

}  // namespace config
