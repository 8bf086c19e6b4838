#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace adapters::slack {

/// How far a room has been read back: what the core carries for us as an opaque word.
///
/// First come the messages of the stretch, then those from before it whose threads went on into
/// it, of which only the replies count. Slack's newest page is its first, and what was said is to
/// be heard in order: of a stretch of several pages only the oldest is taken as it comes, and the
/// others once more, from there on. Threads found on a page are read before the next page, a few
/// at a time, so that no page costs more calls than a minute allows.
struct HistoryPage {
    bool before = false;              ///< reading what is older than the stretch
    std::string cursor;               ///< Slack's, of the next page; empty: the first
    bool last = false;                ///< no page after this one
    std::vector<std::string> roots;   ///< threads still to be read
    std::vector<std::string> begins;  ///< of pages to be read once more: their oldest ts
};

/// "" for the first page. Anything that is not ours reads as the first page.
[[nodiscard]] HistoryPage parse_history_page(std::string_view word);
[[nodiscard]] std::string to_string(const HistoryPage& page);
/// The word for the page after this one; empty after the last.
[[nodiscard]] std::string next_after(const HistoryPage& page);
/// To what is read next, once a page was read, whose oldest message and next cursor these are.
/// False: it is read once more, in its turn.
[[nodiscard]] bool go_on(HistoryPage& page, std::string oldest, std::string cursor);

}  // namespace adapters::slack
