#pragma once

#include "adapters/matrix/matrix_json.hpp"
#include "bot/core/event/text.hpp"

#include <string>
#include <string_view>

/// Our words as the content of m.room.message (Matrix specification: Instant messaging).
namespace adapters::matrix {

enum class Ring {
    silently,  ///< m.notice: never notifies anybody, mentioned or not
    aloud      ///< m.text: notifies whom it mentions
};

/// `msgtype`, `body`, `m.mentions` and, where there is more than words to show, `formatted_body`.
/// People whose ids are Matrix's are mentioned where it rings aloud.
[[nodiscard]] Json message_content(const bot::core::event::Text& text, Ring ring);

/// `content` as the edit that gives the message `edited` this content.
[[nodiscard]] Json edit_content(const Json& content, std::string_view edited);

/// Makes `content` a message in the thread that began with `root`.
void put_in_thread(Json& content, std::string_view root);

/// The words as HTML: spans become tags, everything people typed is inert, line ends are <br>.
[[nodiscard]] std::string to_html(const bot::core::event::Text& text);

}  // namespace adapters::matrix
