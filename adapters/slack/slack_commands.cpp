#include "adapters/slack/slack_commands.hpp"

#include "adapters/slack/slack_fingerprint.hpp"
#include "adapters/slack/slack_json.hpp"
#include "adapters/slack/slack_message.hpp"
#include "adapters/slack/slack_text.hpp"

#include <string>
#include <utility>

namespace adapters::slack {
namespace {

using namespace bot::core::event;

std::string value(const http::Fields& form, std::string_view name) {
    return whole_utf8(http::field(form, name).value_or(std::string_view{}));
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
    given.text = read_mrkdwn(text);
    given.origin = CommandOrigin::typed;
    given.trigger = value(form, "trigger_id");
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
