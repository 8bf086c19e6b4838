#pragma once

#include "adapters/tracking/ticket_text_tree.hpp"

#include <cstddef>
#include <string>
#include <string_view>

/// Textile and Jira's wiki markup have most in common: "h2. ", "* item", "*strong*", "_emphasis_",
/// and character references, which show a sign without meaning it.
namespace adapters::tracking {

/// What differs between the two.
struct WikiRules {
    std::string_view always;   ///< signs that are always written as references
    std::string_view opening;  ///< where a word could begin with them, and at the start of a line
    std::string_view doubled;  ///< where two stand side by side
    /// What else means something where it stands.
    bool (*means)(std::string_view words, std::size_t at) = nullptr;
    std::string_view code_open;  ///< of code within words
    std::string_view code_close;
    bool code_is_bare = false;    ///< what stands in it means nothing already
    std::string_view block_open;  ///< of a block of code, in which nothing means anything
    std::string_view block_close;
    std::string_view quote_open;
    std::string_view quote_close;
    std::string_view quoted;  ///< before each paragraph of a quotation
    /// Code in which nothing ends it, nor begins other code.
    std::string (*sealed)(std::string_view code) = nullptr;
    /// `words` are written already; `last`: nothing, or space, comes after it.
    std::string (*link)(const std::string& words, const std::string& url, bool last) = nullptr;
};

[[nodiscard]] std::string write_wiki(const WikiRules& rules, const Blocks& blocks);

/// Redmine's Textile.
[[nodiscard]] std::string write_textile(const Blocks& blocks);
/// Jira Data Center's markup.
[[nodiscard]] std::string write_jira_wiki(const Blocks& blocks);

}  // namespace adapters::tracking
