#include "adapters/slack/slack_commands.hpp"

#include "adapters/slack/slack_fingerprint.hpp"
#include "adapters/slack/slack_json.hpp"
#include "adapters/slack/slack_message.hpp"
#include "adapters/slack/slack_text.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>

namespace adapters::slack {
namespace {

using namespace bot::core::event;

std::string value(const http::Fields& form, std::string_view name) {
    return whole_utf8(http::field(form, name).value_or(std::string_view{}));
}

/// The links to messages among the words of [from, to), which no span covers.
void add_permalinks(std::size_t from, std::size_t to, Text& text) {
    constexpr const char* blanks = " \t\r\n";
    while (from < to) {
        const auto begin = std::min(text.plain.find_first_not_of(blanks, from), to);
        const auto end = std::min(text.plain.find_first_of(blanks, begin), to);
        auto word = std::string_view{text.plain}.substr(begin, end - begin);
        word = word.substr(0, word.find_last_not_of(".,;:!?)") + 1);
        if (auto message = message_of_permalink(word))
            text.spans.push_back({begin, word.size(), std::move(*message)});
        from = end;
    }
}

/// Where the command is not registered to have its links escaped, they come as they were typed,
/// without the `<…>` that read_mrkdwn knows them by.
Text with_typed_permalinks(const Text& read) {
    Text text{read.plain, {}};
    std::size_t from = 0;
    for (const auto& span : read.spans) {
        add_permalinks(from, span.offset, text);
        text.spans.push_back(span);
        from = span.offset + span.length;
    }
    add_permalinks(from, read.plain.size(), text);
    return text;
}

}  // namespace

std::variant<ChatEvent, Malformed> decode_command(const http::Fields& form, Instant received,
                                                  const SlackIdentity& ours) {
    const auto command = value(form, "command");
    const auto user = value(form, "user_id");
    const auto room = value(form, "channel_id");
    if (!command.starts_with('/'))
        return Malformed{"no command"};
    if (user.empty() || room.empty())
        return Malformed{"a command without user_id or channel_id"};
    const auto text = value(form, "text");
    CommandGiven given;
    given.text = with_typed_permalinks(read_mrkdwn(text));
    given.origin = CommandOrigin::typed;
    given.trigger = value(form, "trigger_id");
    given.room_name = room_name_of(value(form, "channel_name"));
    ChatEvent event;
    event.key.value = "slack:command:" + given.trigger + ":" +
                      fingerprint({user, room, command, text, value(form, "response_url")});
    event.room = {platform, room};
    event.at = received;
    event.actor = person_of(user, ours);
    event.actor.name = value(form, "user_name");
    event.body = std::move(given);
    return event;
}

}  // namespace adapters::slack
