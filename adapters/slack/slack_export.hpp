#pragma once

#include "bot/core/event/event.hpp"
#include "bot/ports/result.hpp"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace adapters::slack {

struct ExportOptions {
    std::vector<std::string> channels;  ///< names, with or without "#", or ids; at least one
    std::optional<bot::core::event::Instant> from;  ///< inclusive
    std::optional<bot::core::event::Instant> to;    ///< exclusive
};

/// A workspace export as Slack's owners download it: the zip file, or its unpacked folder; the
/// index files and day files may lie one folder deeper. Reads one day file at a time. Blocks; not
/// for the io thread.
///
/// Events come ordered by time over all chosen channels, with keys derived from channel and `ts`
/// alone, so that the same export gives the same keys. They are what the live events would be: a
/// message (with the text as it was at the export; earlier ones are not in there), then the
/// reactions and pins it has, at the message's own time, since no other is told. Before the first
/// event that concerns somebody comes that person's name, as PersonRenamed; people whom the export
/// does not know get one that says so.
class SlackExport {
public:
    /// `rejected`, with the reason, for what is no export; `not_found`, naming the channels there
    /// are, for a channel that is not in it.
    [[nodiscard]] static bot::ports::Result<SlackExport> open(const std::string& path,
                                                              const ExportOptions& options);
    SlackExport(SlackExport&&) noexcept;
    SlackExport& operator=(SlackExport&&) noexcept;
    ~SlackExport();

    /// The chosen channels with their names, in the order of the options; the time of the first
    /// message in the window (the epoch where there is none). The key is the same for the same
    /// channels and window, the title is left to the caller.
    [[nodiscard]] const bot::core::event::ImportOpened& opened() const;
    /// What was left out and why, naming the file; grows while reading.
    [[nodiscard]] const std::vector<std::string>& warnings() const;
    /// The next event; nothing at the end.
    [[nodiscard]] std::optional<bot::core::event::ChatEvent> next();
    /// The time of the newest event given so far.
    [[nodiscard]] bot::core::event::Instant newest() const;

private:
    struct State;
    explicit SlackExport(std::unique_ptr<State> state);
    std::unique_ptr<State> x_state;
};

}  // namespace adapters::slack
