#include "bot/main/reading_commands.hpp"

#include "bot/app/document_desk.hpp"
#include "bot/core/draft/draft.hpp"
#include "bot/main/exit_code.hpp"
#include "bot/main/open_store.hpp"
#include "bot/main/person_export.hpp"
#include "bot/main/policy.hpp"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <optional>
#include <system_error>
#include <utility>

namespace bot::main {
namespace {

int complain(const std::string& what) {
    fmt::print(stderr, "secondstory: {}\n", what);
    return ExitCode::failed;
}

std::string as_json(const std::vector<core::decide::IncidentSummary>& incidents) {
    auto list = nlohmann::ordered_json::array();
    for (const auto& incident : incidents) {
        list.push_back({{"id", core::event::to_string(incident.id)},
                        {"title", incident.title},
                        {"status", to_string(incident.status)},
                        {"severity", to_string(incident.severity)},
                        {"started_at", core::event::to_rfc3339(incident.started_at)}});
    }
    return list.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
}

bool write_file(const std::string& path, const std::string& content) {
    std::ofstream file{path, std::ios::binary | std::ios::trunc};
    file.write(content.data(), static_cast<std::streamsize>(content.size()));
    file.close();
    return file.good();
}

/// What the draft's file says at present; empty where there is none, none where it cannot be read.
std::optional<std::string> read_file(const std::string& path) {
    if (!std::filesystem::is_regular_file(path))
        return std::string{};
    std::ifstream file{path, std::ios::binary};
    std::string content{std::istreambuf_iterator<char>{file}, {}};
    return file.is_open() && !file.bad() ? std::optional{std::move(content)} : std::nullopt;
}

/// In one step, so that what people wrote into the file is never half there.
bool replace_file(const std::string& path, const std::string& content) {
    std::error_code failed;
    if (!std::filesystem::is_regular_file(path, failed))
        return write_file(path, content);
    const auto real = std::filesystem::canonical(path, failed);
    const auto fresh = real.string() + ".new";
    if (failed || !write_file(fresh, content))
        return false;
    std::filesystem::permissions(fresh, std::filesystem::status(real).permissions(), failed);
    std::filesystem::rename(fresh, real, failed);
    return !failed;
}

int not_written(const std::string& file) {
    return complain(file + " could not be written: is there a folder, and room?");
}

int print(const std::string& content) {
    std::fwrite(content.data(), 1, content.size(), stdout);
    return std::fflush(stdout) == 0 ? int{ExitCode::success}
                                    : complain("standard output could not be written");
}

/// What is in it is for one person.
bool write_privately(const std::string& path, const std::string& content) {
    std::error_code failed;
    if (!write_file(path, {}))
        return false;
    std::filesystem::permissions(
        path, std::filesystem::perms::owner_read | std::filesystem::perms::owner_write, failed);
    return !failed && write_file(path, content);
}

}  // namespace

int list_incidents(const config::Settings& settings, const std::string& format) {
    auto store = open_store(settings.storage, StoreMay::only_open);
    if (!store)
        return complain(store.failure().detail);
    auto incidents = (*store)->list();
    if (!incidents)
        return complain(incidents.failure().detail);
    if (format == "json") {
        fmt::print("{}\n", as_json(*incidents));
        return ExitCode::success;
    }
    if (incidents->empty())
        fmt::print(stderr, "no incidents yet\n");
    for (const auto& incident : *incidents)
        fmt::print("{:<8} {:<5} {:<13} {}  {}\n", core::event::to_string(incident.id),
                   to_string(incident.severity), to_string(incident.status),
                   core::event::to_rfc3339(incident.started_at).substr(0, 16), incident.title);
    return ExitCode::success;
}

int print_draft(const config::Settings& settings, const DraftOrder& order) {
    const auto incident = core::event::parse_incident(order.incident);
    if (!incident)
        return complain("\"" + order.incident + "\" is not an incident; write it like INC-7");
    auto store = open_store(settings.storage, StoreMay::only_open);
    if (!store)
        return complain(store.failure().detail);
    const auto policy = policy_from(settings);
    // Over a draft that is there already: what people wrote into it stays.
    const bool merged =
        !order.out.empty() && core::draft::parse_format(order.format) == core::draft::Format::md;
    const auto over = merged ? read_file(order.out) : std::nullopt;
    if (merged && !over)
        return complain(order.out + " could not be read, so nothing was written to it");
    const auto document = app::draft_document(**store, *incident, order.format, order.people,
                                              {policy.keep_deleted, policy.questions}, over);
    if (!document && document.failure().kind == ports::FailureKind::conflict)
        return complain(order.out + " is " + document.failure().detail +
                        ": give this one a file of its own");
    if (!document)
        return complain(document.failure().detail);
    if (order.out.empty())
        return print(document->content);
    return replace_file(order.out, document->content) ? int{ExitCode::success}
                                                      : not_written(order.out);
}

int export_person(const config::Settings& settings, const PersonOrder& order) {
    const auto colon = order.person.find(':');
    if (colon == std::string::npos)
        return complain("\"" + order.person +
                        "\" is nobody; write a person like slack:U0123 or matrix:@ann:example.org");
    auto store = open_store(settings.storage, StoreMay::only_open);
    if (!store)
        return complain(store.failure().detail);
    auto content =
        all_about(**store, {order.person.substr(0, colon), order.person.substr(colon + 1)});
    if (!content)
        return complain(content.failure().detail);
    if (order.out.empty())
        return print(*content);
    return write_privately(order.out, *content) ? int{ExitCode::success} : not_written(order.out);
}

int back_up(const config::Settings& settings, const std::string& file) {
    auto store = open_store(settings.storage, StoreMay::only_open);
    if (!store)
        return complain(store.failure().detail);
    if (auto done = (*store)->backup(file); !done)
        return complain(done.failure().detail);
    fmt::print(stderr, "copied to {}\n", file);
    return ExitCode::success;
}

}  // namespace bot::main
