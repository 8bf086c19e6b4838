#include "bot/main/reading_commands.hpp"

#include "bot/app/document_desk.hpp"
#include "bot/main/exit_code.hpp"
#include "bot/main/open_store.hpp"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <cstdio>
#include <fstream>
#include <iterator>

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
    auto document = app::draft_document(**store, *incident, order.format, order.people,
                                        settings.incident.keep_deleted);
    if (!document)
        return complain(document.failure().detail);
    if (order.out.empty()) {
        std::fwrite(document->content.data(), 1, document->content.size(), stdout);
        return std::fflush(stdout) == 0 ? ExitCode::success
                                        : complain("standard output could not be written");
    }
    if (!write_file(order.out, document->content))
        return complain(order.out + " could not be written: is there a folder, and room?");
    return ExitCode::success;
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
