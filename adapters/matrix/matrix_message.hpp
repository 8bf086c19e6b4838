#pragma once

#include "adapters/matrix/matrix_identity.hpp"
#include "adapters/matrix/matrix_json.hpp"
#include "bot/core/event/chat_event.hpp"

#include <string_view>

/// Messages and who sent them: the same whether they come as an event or out of history.
namespace adapters::matrix {

/// Somebody of whom only the id is told.
[[nodiscard]] bot::core::event::Person person_of(std::string_view id, const MatrixIdentity& ours);

/// Whether the server told the event without its content, because somebody had it removed.
[[nodiscard]] bool is_redacted(const Json& event);

/// Whether the event is an edit: `content` has the new words and says of what.
[[nodiscard]] bool is_edit(const Json& content);

/// Whether `content` says anything: words, a file, or that it is encrypted.
[[nodiscard]] bool says_something(const Json& event);

/// What `content` says, posted by the event's sender in `room`; the message is the event itself.
/// `content` is the event's own or, of an edit, its m.new_content.
[[nodiscard]] bot::core::event::MessagePosted posted_of(const Json& event, const Json& content,
                                                        std::string_view room,
                                                        const MatrixIdentity& ours,
                                                        bot::core::event::Instant received);

}  // namespace adapters::matrix
