#pragma once

#include "bot/core/draft/document.hpp"
#include "bot/core/draft/manuscript.hpp"
#include "bot/core/timeline/timeline.hpp"

#include <optional>
#include <string>
#include <vector>

namespace bot::core::draft {

/// An entry as a person is to read it. Words clean, not escaped for any format.
struct EntryView {
    std::string id;     ///< "e12"
    std::string clock;  ///< "14:05:09", UTC
    std::string local;  ///< "15:05:09 CET"; may be empty
    std::string kind;
    std::string who;  ///< empty: nobody in particular
    std::string room;
    Runs words;
    bool silent = false;               ///< `words` are ours: the entry has none to show
    std::vector<std::string> remarks;  ///< "edited, 2 versions", "marked by Alice", …
    std::vector<std::string> files;
    std::string permalink;  ///< http or https; empty in a version with roles
    std::optional<event::FactNumber> thread;
};

[[nodiscard]] EntryView view(const Manuscript& draft, const timeline::Entry& entry);

}  // namespace bot::core::draft
