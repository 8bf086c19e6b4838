#include "adapters/slack/slack_envelope.hpp"

#include <nlohmann/json.hpp>

#include <utility>

namespace adapters::slack {
namespace {

using bot::core::event::CommandGiven;
using bot::core::event::Instant;

/// Words of a stranger, short enough for a log line.
std::string quoted(std::string_view word) {
    constexpr std::size_t longest = 40;
    return "\"" + std::string{word.substr(0, longest)} + "\"";
}

Departure departure_of(std::string_view reason) {
    if (reason == "link_disabled")
        return Departure::switched_off;
    if (reason == "too_many_websockets")
        return Departure::too_many_open;
    return Departure::refresh;
}

DecodedDelivery content_of(const Json& envelope, std::string_view type, Instant received,
                           const SlackIdentity& ours) {
    const auto& payload = member(envelope, "payload");
    if (type == "events_api")
        return event_delivery(payload, ours);
    if (type == "slash_commands")
        return command_delivery(payload, received, ours);
    if (type == "interactive")
        return interaction_delivery(payload, received, ours);
    return Malformed{"an envelope of the unknown type " + quoted(type)};
}

void expect_no_inline_answer(DecodedDelivery& content) {
    auto* const delivery = std::get_if<Delivery>(&content);
    auto* const command = delivery ? std::get_if<CommandGiven>(&delivery->event.body) : nullptr;
    if (command)
        command->answered_inline = false;
}

Envelope read_envelope(const Json& json, std::string_view type, Instant received,
                       const SlackIdentity& ours) {
    Envelope envelope{std::string{text_at(json, "envelope_id")},
                      flag_at(json, "accepts_response_payload"), number_at(json, "retry_attempt"),
                      content_of(json, type, received, ours)};
    if (!envelope.takes_answer)
        expect_no_inline_answer(envelope.content);
    return envelope;
}

}  // namespace

SocketMessage decode_socket_message(std::string_view text, Instant received,
                                    const SlackIdentity& ours) {
    const auto json = parse_json(text);
    if (json.is_discarded())
        return Noise{"a message that is not JSON"};
    const auto type = text_at(json, "type");
    if (type == "hello")
        return Hello{std::string{text_at(member(json, "connection_info"), "app_id")}};
    if (type == "disconnect") {
        const auto reason = text_at(json, "reason");
        return Disconnect{departure_of(reason), quoted(reason)};
    }
    if (text_at(json, "envelope_id").empty())
        return Noise{"a message of the type " + quoted(type) + " without an envelope"};
    return read_envelope(json, type, received, ours);
}

std::string acknowledgement(std::string_view envelope_id, const Json& answer) {
    Json json{{"envelope_id", envelope_id}};
    if (!answer.is_null())
        json["payload"] = answer;
    return to_text(json);
}

}  // namespace adapters::slack
