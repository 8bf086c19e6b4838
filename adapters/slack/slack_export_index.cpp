#include "adapters/slack/slack_export_index.hpp"

#include "adapters/slack/slack_identity.hpp"
#include "adapters/slack/slack_json.hpp"
#include "adapters/slack/slack_message.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <chrono>
#include <optional>
#include <set>
#include <string_view>
#include <utility>

namespace adapters::slack {
namespace {

using bot::core::event::Instant;
using bot::ports::Failure;
using bot::ports::FailureKind;
using bot::ports::Result;
using Folders = std::map<std::string, std::vector<std::string>>;

constexpr std::array<std::string_view, 4> channel_indexes{"channels.json", "groups.json",
                                                          "mpims.json", "dms.json"};

/// Zips that were packed again have everything in one folder more: "" or "folder/".
std::optional<std::string> top_of(const std::vector<std::string>& names) {
    std::optional<std::string> best;
    for (const auto& name : names) {
        const auto slash = name.rfind('/');
        const auto file = slash == std::string::npos ? name : name.substr(slash + 1);
        const auto top = slash == std::string::npos ? std::string{} : name.substr(0, slash + 1);
        const bool index = std::find(channel_indexes.begin(), channel_indexes.end(), file) !=
                           channel_indexes.end();
        const bool near_the_top = std::count(top.begin(), top.end(), '/') <= 1;
        if (index && near_the_top && (!best || top.size() < best->size()))
            best = top;
    }
    return best;
}

/// Day files by the folder they lie in, in order of their dates, which is that of their names.
Folders days_by_folder(const std::vector<std::string>& names, const std::string& top) {
    Folders folders;
    for (const auto& name : names) {
        if (!name.starts_with(top) || !day_of_file(name))
            continue;
        const auto slash = name.rfind('/');
        if (slash != std::string::npos && slash > top.size())
            folders[name.substr(top.size(), slash - top.size())].push_back(name);
    }
    for (auto& [folder, days] : folders)
        std::sort(days.begin(), days.end());
    return folders;
}

/// An index file as an array; empty, with a warning where it is there but broken.
Json read_array(ExportFiles& files, const std::string& name, std::vector<std::string>& warnings) {
    const auto& names = files.names();
    if (std::find(names.begin(), names.end(), name) == names.end())
        return Json::array();
    auto content = files.read(name);
    if (!content) {
        warnings.push_back(content.failure().detail);
        return Json::array();
    }
    auto json = parse_json(*content);
    if (!json.is_array()) {
        warnings.push_back(name + ": not a JSON list, left out");
        return Json::array();
    }
    return json;
}

std::map<std::string, ExportPin> pins_of(const Json& channel) {
    std::map<std::string, ExportPin> pins;
    const auto& list = member(channel, "pins");
    for (std::size_t i = 0; list.is_array() && i < list.size(); ++i) {
        const auto ts = text_at(list[i], "id");
        const auto created =
            std::clamp<std::int64_t>(number_at(list[i], "created"), 0, 253'402'300'799);
        if (text_at(list[i], "type") == "C" && !ts.empty())
            pins[std::string{ts}] = {std::string{text_at(list[i], "user")},
                                     Instant{std::chrono::seconds{created}}};
    }
    return pins;
}

void add_channels(const Json& list, Folders& folders, std::vector<ExportChannel>& channels) {
    for (const auto& channel : list) {
        ExportChannel found{std::string{text_at(channel, "id")},
                            std::string{text_at(channel, "name")},
                            {},
                            pins_of(channel)};
        if (found.id.empty())
            continue;
        if (found.name.empty())
            found.name = found.id;
        for (const auto& folder : {found.name, found.id}) {
            if (const auto days = folders.find(folder); days != folders.end()) {
                found.day_files = std::move(days->second);
                folders.erase(days);
                break;
            }
        }
        channels.push_back(std::move(found));
    }
}

}  // namespace

std::optional<Instant> day_of_file(std::string_view name) {
    constexpr std::string_view shape = "0000-00-00.json";
    const auto file = name.substr(name.rfind('/') + 1);
    if (file.size() != shape.size() || !file.ends_with(".json"))
        return std::nullopt;
    return bot::core::event::from_rfc3339(std::string{file.substr(0, 10)} + "T00:00:00Z");
}

Result<ExportIndex> read_export_index(ExportFiles& files) {
    const auto top = top_of(files.names());
    if (!top)
        return Failure{FailureKind::rejected,
                       "not a Slack export: it has no channels.json, groups.json, mpims.json or "
                       "dms.json"};
    ExportIndex index;
    auto folders = days_by_folder(files.names(), *top);
    for (const auto name : channel_indexes)
        add_channels(read_array(files, *top + std::string{name}, index.warnings), folders,
                     index.channels);
    for (auto& [folder, days] : folders)
        index.channels.push_back({folder, folder, std::move(days), {}});
    for (const auto* const name : {"users.json", "org_users.json"}) {
        for (const auto& user : read_array(files, *top + name, index.warnings)) {
            auto person = read_user(user, SlackIdentity{});
            if (!person.person.ref.id.empty())
                index.people[person.person.ref.id] = std::move(person);
        }
    }
    return index;
}

}  // namespace adapters::slack
