#include "adapters/http/form.hpp"
#include "adapters/slack/slack_archive.hpp"
#include "adapters/slack/slack_commands.hpp"
#include "adapters/slack/slack_events.hpp"
#include "adapters/slack/slack_interactions.hpp"
#include "adapters/slack/slack_markup.hpp"
#include "adapters/slack/slack_signature.hpp"
#include "adapters/slack/slack_text.hpp"

#include <nlohmann/json.hpp>

#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

/// Whatever bytes come from Slack's side: they become values or a refusal, spans lie inside their
/// text and in order, and what we write back is read as the same words.
namespace {

using namespace adapters::slack;
using namespace bot::core::event;

void require(bool holds) {
    if (!holds)
        std::abort();
}

void check(const Text& text) {
    std::size_t end = 0;
    for (const auto& span : text.spans) {
        require(span.offset >= end);
        end = span.offset + span.length;
        require(end <= text.plain.size());
    }
    require(text.plain.find('\0') == std::string::npos);
}

void check(const ChatEvent& event) {
    if (const auto* const posted = std::get_if<MessagePosted>(&event.body))
        check(posted->text);
    if (const auto* const edited = std::get_if<MessageEdited>(&event.body))
        check(edited->now.text);
    if (const auto* const given = std::get_if<CommandGiven>(&event.body))
        check(given->text);
    (void)to_rfc3339(event.at);
}

void codecs(std::string_view input) {
    const SlackIdentity ours{"U0BOT", "B0BOT", "T1", "https://acme.slack.com/"};
    const auto request = decode_events_request(input, ours);
    if (const auto* const event = std::get_if<ChatEvent>(&request)) {
        require(!event->key.value.empty());
        check(*event);
    }
    const auto json = parse_json(input);
    check(decode_event(json, {}, ours));
    for (const auto& event : read_archived(json, "C1", "x", Edits::told_apart, ours))
        check(event);
    const auto interaction = decode_interaction(input, Instant{}, ours);
    if (const auto* const one = std::get_if<Interaction>(&interaction))
        check(one->event);
    const auto command = decode_command(adapters::http::decode_form(input), {}, ours);
    if (const auto* const event = std::get_if<ChatEvent>(&command))
        check(*event);
}

void texts(std::string_view bytes) {
    const auto input = whole_utf8(bytes);
    const auto text = read_mrkdwn(input);
    check(text);
    require(read_mrkdwn(escape(text.plain)).plain == text.plain);
    std::string joined;
    for (const auto& piece : mrkdwn_pieces(words(text.plain), 64)) {
        require(piece.size() <= 64);
        joined += piece;
    }
    require(joined == escape(text.plain));
    require(shortened(text.plain, 10).size() <= 44);
    (void)message_of_permalink(input);
    (void)reaction_name(input);
}

void signatures(std::string_view input) {
    static SlackSignature signature{{config::Secret{"secret"}}};
    const auto line = input.find('\n');
    adapters::http::HeaderList headers;
    headers.set("X-Slack-Request-Timestamp", input.substr(0, line));
    headers.set("X-Slack-Signature", line == std::string_view::npos ? "" : input.substr(line + 1));
    const Instant now{std::chrono::seconds{1'700'000'000}};
    require(signature.check(headers, input, now) != Authenticity::genuine);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view input{reinterpret_cast<const char*>(data), size};
    codecs(input);
    texts(input);
    signatures(input);
    return 0;
}
