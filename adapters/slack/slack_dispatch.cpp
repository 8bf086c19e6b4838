#include "adapters/slack/slack_dispatch.hpp"

#include "adapters/slack/slack_blocks.hpp"
#include "adapters/slack/slack_commands.hpp"
#include "adapters/slack/slack_interactions.hpp"

#include <nlohmann/json.hpp>

#include <utility>

namespace adapters::slack {

using bot::core::event::ChatEvent;
using bot::core::event::Instant;

DecodedDelivery event_delivery(EventsRequest decoded) {
    if (auto* const event = std::get_if<ChatEvent>(&decoded))
        return Delivery{std::move(*event)};
    if (auto* const malformed = std::get_if<Malformed>(&decoded))
        return std::move(*malformed);
    return Malformed{"a challenge, where nobody asks for one"};
}

DecodedDelivery event_delivery(const Json& envelope, const SlackIdentity& ours) {
    if (!envelope.is_object())
        return Malformed{"the envelope is not a JSON object"};
    return event_delivery(decode_envelope(envelope, ours));
}

DecodedDelivery command_delivery(const http::Fields& form, Instant received,
                                 const SlackIdentity& ours) {
    auto decoded = decode_command(form, received, ours);
    if (auto* const malformed = std::get_if<Malformed>(&decoded))
        return std::move(*malformed);
    return Delivery{std::get<ChatEvent>(std::move(decoded)), {Answering::Kind::command}};
}

DecodedDelivery command_delivery(const Json& form, Instant received, const SlackIdentity& ours) {
    if (!form.is_object())
        return Malformed{"the command is not a JSON object"};
    http::Fields fields;
    for (const auto& [name, value] : form.items()) {
        if (value.is_string())
            fields.emplace_back(name, value.get<std::string>());
    }
    return command_delivery(fields, received, ours);
}

DecodedDelivery interaction_delivery(const Json& payload, Instant received,
                                     const SlackIdentity& ours) {
    auto decoded = read_interaction(payload, received, ours);
    if (auto* const malformed = std::get_if<Malformed>(&decoded))
        return std::move(*malformed);
    auto& interaction = std::get<Interaction>(decoded);
    if (!interaction.form)
        return Delivery{std::move(interaction.event)};
    return Delivery{std::move(interaction.event),
                    {Answering::Kind::form, std::move(interaction.first_field)}};
}

Json answer_to(const Answering& answering, const bot::ports::Receipt& receipt) {
    if (!receipt.reply)
        return nullptr;
    switch (answering.kind) {
        case Answering::Kind::nothing:
            return nullptr;
        case Answering::Kind::command:
            if (receipt.reply->text.plain.empty())
                return nullptr;
            return command_answer(*receipt.reply);
        case Answering::Kind::form:
            return form_answer(*receipt.reply, answering.first_field);
    }
    return nullptr;
}

}  // namespace adapters::slack
