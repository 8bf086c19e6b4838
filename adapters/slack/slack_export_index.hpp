#pragma once

#include "adapters/slack/slack_export_files.hpp"
#include "bot/core/event/chat_event.hpp"

#include <map>
#include <string>
#include <vector>

namespace adapters::slack {

/// A pin as channels.json tells it.
struct ExportPin {
    std::string by;
    bot::core::event::Instant at;
};

struct ExportChannel {
    std::string id;
    std::string name;
    std::vector<std::string> day_files;     ///< in order of their dates
    std::map<std::string, ExportPin> pins;  ///< by the pinned message's ts
};

/// What the index files say, and where each channel's days lie.
struct ExportIndex {
    std::vector<ExportChannel> channels;
    std::map<std::string, bot::core::event::PersonRenamed> people;  ///< by id
    std::vector<std::string> warnings;
};

/// `rejected` where none of the index files is there, at the top or one folder deeper.
[[nodiscard]] bot::ports::Result<ExportIndex> read_export_index(ExportFiles& files);

/// "2024-05-01" of "…/2024-05-01.json" as midnight UTC; nothing for other names.
[[nodiscard]] std::optional<bot::core::event::Instant> day_of_file(std::string_view name);

}  // namespace adapters::slack
