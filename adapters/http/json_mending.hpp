#pragma once

#include <string>
#include <string_view>

namespace adapters::http {

/// The JSON text without what our parser refuses a whole document for, though everybody else reads
/// it: broken UTF-8 and halves of characters become U+FFFD, a number that no double holds becomes
/// null. For a text that was refused; it need not be JSON.
[[nodiscard]] std::string mended_json(std::string_view text);

}  // namespace adapters::http
