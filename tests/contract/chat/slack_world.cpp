#include "tests/contract/chat/slack_world.hpp"

#include "adapters/slack/slack_text.hpp"
#include "adapters/slack/slack_time.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cctype>
#include <stdexcept>

namespace tests::contract {

using namespace bot::core::event;

namespace {

config::SlackSettings settings_for(const support::SlackImposter& slack) {
    config::SlackSettings settings;
    settings.bot_token = config::Secret{"xoxb-test"};
    settings.api_url = slack.api_url();
    return settings;
}

std::string id_of(std::string name) {
    std::transform(name.begin(), name.end(), name.begin(),
                   [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
    return "U" + name;
}

}  // namespace

SlackWorld::SlackWorld()
    : x_room{slack.add_room("ops", {"UANN", "UBOB", "UCAROL", "U0BOT"})},
      x_client{io.get_executor(), {}},
      x_chat{x_client, clock, settings_for(slack)} {
    if (!run(x_chat.check(soon())))
        throw std::runtime_error{"the imposter did not let us in"};
}

PersonRef SlackWorld::person(const std::string& name) {
    return {"slack", id_of(name)};
}

std::string SlackWorld::say(const std::string& name, const std::string& text,
                            const std::string& thread) {
    return slack.say(x_room, id_of(name), text, thread);
}

void SlackWorld::edit(const std::string& message, const std::string& text) {
    slack.alter(x_room, message, [&](nlohmann::json& stored) {
        stored["text"] = text;
        stored["edited"] = {{"user", stored["user"]}, {"ts", "1700009999.000000"}};
    });
}

std::vector<std::string> SlackWorld::texts(const RoomRef& room) {
    std::vector<std::string> found;
    for (const auto& message : slack.messages(room.room))
        found.push_back(adapters::slack::read_mrkdwn(message["text"].get<std::string>()).plain);
    return found;
}

std::vector<std::string> SlackWorld::people_in(const RoomRef& room) {
    return slack.members(room.room);
}

void SlackWorld::lose_next_answer() {
    for (const auto* const method :
         {"chat.postMessage", "conversations.create", "files.completeUploadExternal"})
        slack.lose_answer_once(method);
}

Instant SlackWorld::time_of(const std::string& message) {
    return *adapters::slack::instant_of_ts(message);
}

std::unique_ptr<ChatWorld> make_slack_world() {
    return std::make_unique<SlackWorld>();
}

}  // namespace tests::contract
