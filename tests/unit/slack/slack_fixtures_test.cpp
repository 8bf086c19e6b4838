#include "adapters/slack/slack_commands.hpp"
#include "adapters/slack/slack_events.hpp"
#include "adapters/slack/slack_interactions.hpp"
#include "tests/support/skip.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <string>

/// Recorded payloads, each with what must become of it. A new file fails until it is named here.
using namespace adapters::slack;
using namespace bot::core::event;

namespace {

const SlackIdentity us{"U0BOT", "B0BOT", "T1", ""};

/// "<how it comes> <what it becomes>": event (an inner event), request (the body of a request to
/// the events address), interaction, command, socket (an envelope of Socket Mode).
const std::map<std::string, std::string> expected{
    {"app_mention.json", "event MessagePosted C0LAN2Q65 1515449522.000016"},
    {"app_rate_limited.json", "request MissedStretch"},
    {"block_actions.json", "interaction Unknown block_actions"},
    {"block_suggestion.json", "interaction Unknown block_suggestion"},
    {"channel_created.json", "event Unknown channel_created"},
    {"channel_deleted.json", "event RoomChanged C024BE91L"},
    {"channel_history_changed.json", "event Unknown channel_history_changed"},
    {"channel_id_changed.json", "event RoomMoved G111 C111"},
    {"channel_rename.json", "event RoomChanged C02ELGNBH channel-renamed"},
    {"event.app_home_opened.json", "request Unknown app_home_opened"},
    {"event.app_mention.bot_message.json", "request MessagePosted C123 1583636399.000700"},
    {"event.app_mention.json", "request MessagePosted C111 1605835902.008000"},
    {"event.app_uninstalled.json", "request Unknown app_uninstalled"},
    {"event.function_executed.json", "request Unknown function_executed"},
    {"event.goodbye.json", "request Unknown goodbye"},
    {"event.message.json", "request MessagePosted C2147483705 1355517523.000005"},
    {"event.reaction_added.json", "request ReactionChanged C111 1599529504.000400 heart_eyes"},
    {"event.tokens_revoked.json", "request Unknown tokens_revoked"},
    {"function_executed.json", "event Unknown function_executed"},
    {"link_shared.json", "event Unknown link_shared"},
    {"member_joined_channel.json", "event MembershipChanged C0698JE0H W06GH7XHN"},
    {"member_left_channel.json", "event MembershipChanged C0698JE0H W06GH7XHN"},
    {"message.bot_message.json", "event MessagePosted G024BE91L 1355517523.000005"},
    {"message.channel_archive.json", "event RoomChanged C111"},
    {"message.channel_convert_to_public.json", "event RoomChanged C07RP9QHR2S"},
    {"message.channel_join.json", "event MembershipChanged C111 W111"},
    {"message.channel_name.json", "event RoomChanged C111 private-test-1618886315905-2-5430"},
    {"message.channel_posting_permissions.json", "event RoomChanged C111"},
    {"message.channel_topic.json",
     "event RoomChanged C111 Non-work banter and water cooler conversation"},
    {"message.channel_unarchive.json", "event RoomChanged C111"},
    {"message.file_share.json", "event MessagePosted C111"},
    {"message.group_topic.json", "event RoomChanged G111 topic!"},
    {"message.json", "event MessagePosted D111 1726133700.887259"},
    {"message.me_message.json", "event MessagePosted C03E94MKS 1679895454.657169"},
    {"message.message_changed.json", "event MessageEdited D111 1726133698.626339"},
    {"message.message_deleted.json", "event MessageDeleted C111 1626387317.008600"},
    {"message_action.json", "interaction Unknown message_action"},
    {"message_metadata_deleted.json", "event Unknown message_metadata_deleted"},
    {"message_metadata_posted.json", "event Unknown message_metadata_posted"},
    {"message_metadata_updated.json", "event Unknown message_metadata_updated"},
    {"modal.json", "interaction Unknown modal"},
    {"pin_added.json", "event Unknown pin_added"},
    {"pin_removed.json", "event Unknown pin_removed"},
    {"reaction_added.json", "event ReactionChanged C0G9QF9GZ 1360782400.498405 +1"},
    {"reaction_removed.json", "event ReactionChanged C0G9QF9GZ 1360782400.498405 +1"},
    {"shortcut.json", "interaction Unknown shortcut"},
    {"slash_command_form.json", "command CommandGiven C2147483705 94070"},
    {"socket_mode.events_api.json", "socket MessagePosted C111 1605853844.000800"},
    {"socket_mode.hello.json", "request refused: not an envelope of the Events API"},
    {"socket_mode.interactive.json", "socket CommandGiven C111 underlying"},
    {"socket_mode.slash_commands.json", "socket CommandGiven C111 "},
    {"url_verification.json", "request challenge"},
    {"view_closed.json", "interaction Unknown view_closed"},
    {"view_submission.json", "interaction Unknown view_submission"},
};

struct Tell {
    const ChatEvent& event;
    std::string operator()(const MessagePosted& body) const {
        return "MessagePosted " + event.room.room + " " + body.message.message;
    }
    std::string operator()(const MessageEdited& body) const {
        return "MessageEdited " + event.room.room + " " + body.now.message.message;
    }
    std::string operator()(const MessageDeleted& body) const {
        return "MessageDeleted " + event.room.room + " " + body.message.message;
    }
    std::string operator()(const ReactionChanged& body) const {
        return "ReactionChanged " + event.room.room + " " + body.message.message + " " +
               body.reaction;
    }
    std::string operator()(const PinChanged& body) const {
        return "PinChanged " + event.room.room + " " + body.message.message;
    }
    std::string operator()(const MembershipChanged& body) const {
        return "MembershipChanged " + event.room.room + " " + body.person.ref.id;
    }
    std::string operator()(const Invited& body) const { return "Invited " + body.room_name; }
    std::string operator()(const RoomChanged& body) const {
        return "RoomChanged " + event.room.room + (body.value.empty() ? "" : " " + body.value);
    }
    std::string operator()(const RoomMoved& body) const {
        return "RoomMoved " + event.room.room + " " + body.now.room;
    }
    std::string operator()(const CommandGiven& body) const {
        return "CommandGiven " + event.room.room + " " + body.text.plain;
    }
    std::string operator()(const MissedStretch&) const { return "MissedStretch"; }
    std::string operator()(const PersonRenamed& body) const {
        return "PersonRenamed " + body.person.ref.id;
    }
    std::string operator()(const Unknown& body) const { return "Unknown " + body.type; }
};

std::string tell(const ChatEvent& event) {
    return std::visit(Tell{event}, event.body);
}
std::string tell(const Interaction& interaction) {
    return tell(interaction.event);
}
std::string tell(const Challenge&) {
    return "challenge";
}
std::string tell(const Malformed& malformed) {
    return "refused: " + malformed.why;
}

template <class... Kinds>
std::string told(const std::variant<Kinds...>& outcome) {
    return std::visit([](const auto& kind) { return tell(kind); }, outcome);
}

adapters::http::Fields form_of(const Json& json) {
    adapters::http::Fields fields;
    for (const auto& [name, value] : json.items())
        fields.emplace_back(name, value.get<std::string>());
    return fields;
}

std::string from_socket(const Json& envelope) {
    const auto type = text_at(envelope, "type");
    const auto& payload = member(envelope, "payload");
    if (type == "slash_commands")
        return told(decode_command(form_of(payload), {}, us));
    if (type == "interactive")
        return told(read_interaction(payload, {}, us));
    return told(decode_envelope(payload, us));
}

std::string outcome(const std::string& how, const std::string& text) {
    if (how == "request")
        return told(decode_events_request(text, us));
    if (how == "interaction")
        return told(decode_interaction(text, {}, us));
    const auto json = parse_json(text);
    if (how == "command")
        return told(decode_command(form_of(json), {}, us));
    if (how == "socket")
        return from_socket(json);
    return tell(decode_event(json, {}, us));
}

}  // namespace

TEST_CASE("every recorded payload becomes what it must become") {
    const std::filesystem::path folder = std::filesystem::path{SHARED_FIXTURES} / "slack";
    if (!std::filesystem::is_directory(folder)) {
        tests::support::skip("the recorded payloads are not beside this checkout");
        return;
    }
    std::size_t seen = 0;
    for (const auto& file : std::filesystem::directory_iterator{folder}) {
        const auto name = file.path().filename().string();
        const auto known = expected.find(name);
        REQUIRE_MESSAGE(known != expected.end(), name << " has no expected outcome");
        std::ifstream in{file.path(), std::ios::binary};
        const std::string text{std::istreambuf_iterator<char>{in}, {}};
        const auto how = known->second.substr(0, known->second.find(' '));
        const auto got = how + " " + outcome(how, text);
        CHECK_MESSAGE(got.starts_with(known->second), name << ": " << got);
        ++seen;
    }
    CHECK(seen == expected.size());
}
