#pragma once

#include "adapters/matrix/matrix_identity.hpp"
#include "bot/core/event/chat_event.hpp"

#include <optional>

/// Commands are words in messages: servers know no slash commands, and clients keep them for
/// themselves.
namespace adapters::matrix {

enum class Address {
    by_word,    ///< "!incident …": nothing but the command
    by_mention  ///< "@bot …": also something said in the room
};

struct Addressed {
    bot::core::event::CommandGiven command;
    Address how = Address::by_word;
};

/// The command a person's message begins with: the configured word, "!inc", "/incident", or our
/// name as a mention; up to the end of that line. Nothing for what programs post.
[[nodiscard]] std::optional<Addressed> read_command(const bot::core::event::MessagePosted& posted,
                                                    const MatrixIdentity& ours);

}  // namespace adapters::matrix
