#pragma once

#include "adapters/slack/slack_export.hpp"
#include "adapters/slack/slack_export_files.hpp"
#include "adapters/slack/slack_export_index.hpp"
#include "adapters/slack/slack_json.hpp"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <unordered_set>
#include <vector>

namespace adapters::slack {

/// One channel of an export as events in order of time, one message's at a time. Day files are read
/// when their time comes: a file holds messages of its date in some time zone, so it may hold
/// earlier ones than the file before, by a day at most.
class ExportChannelReader {
public:
    /// Everything is borrowed; `warnings` gets what had to be left out.
    ExportChannelReader(ExportFiles& files, const ExportChannel& channel,
                        const ExportOptions& options, std::vector<std::string>& warnings);

    /// The time of the next message; nothing at the end.
    [[nodiscard]] std::optional<bot::core::event::Instant> peek();
    /// The events of that message.
    [[nodiscard]] std::vector<bot::core::event::ChatEvent> take();

private:
    using Events = std::vector<bot::core::event::ChatEvent>;

    void read_file(const std::string& name);
    void add(const Json& message);
    [[nodiscard]] bool wanted(bot::core::event::Instant at) const;
    [[nodiscard]] bool may_hold_wanted(const std::string& file) const;

    ExportFiles* x_files;
    const ExportChannel* x_channel;
    const ExportOptions* x_options;
    std::vector<std::string>* x_warnings;
    std::size_t x_next_file = 0;
    std::map<bot::core::event::Instant, Events> x_waiting;
    std::unordered_set<std::int64_t> x_seen;  ///< times of messages had, in microseconds
};

}  // namespace adapters::slack
