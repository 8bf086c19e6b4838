#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace adapters::slack {

/// How far a room has been read back: what the core carries for us as an opaque word.
///
/// First come the messages of the stretch, newest page first, then those from before it whose
/// threads went on into it, of which only the replies count. Threads found on a page are read
/// before the next page, a few at a time, so that no page costs more calls than a minute allows.
struct HistoryPage {
    bool before = false;             ///< reading what is older than the stretch
    std::string cursor;              ///< Slack's, of the next page; empty: the first
    bool last = false;               ///< no page after this one
    std::vector<std::string> roots;  ///< threads still to be read
    std::string reached;             ///< ts down to which the messages of the stretch were read
};

/// "" for the first page. Anything that is not ours reads as the first page.
[[nodiscard]] HistoryPage parse_history_page(std::string_view word);
[[nodiscard]] std::string to_string(const HistoryPage& page);

}  // namespace adapters::slack
