#include "adapters/http/form.hpp"
#include "adapters/matrix/matrix_content.hpp"
#include "adapters/matrix/matrix_events.hpp"
#include "adapters/matrix/matrix_html.hpp"
#include "adapters/matrix/matrix_ids.hpp"
#include "adapters/matrix/matrix_relations.hpp"
#include "adapters/matrix/matrix_token.hpp"
#include "adapters/matrix/matrix_transaction.hpp"

#include <nlohmann/json.hpp>

#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

/// Whatever bytes come from a homeserver's side: they become values or a refusal, spans lie inside
/// their text and in order, and what we write is read back as the same words.
namespace {

using namespace adapters::matrix;
using namespace bot::core::event;

const MatrixIdentity ours{"@bot:hs", "hs", "!incident", "Bot"};
const Instant received{std::chrono::seconds{1'795'316'900}};

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
    (void)to_text(message_content(text, Ring::aloud));
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

void events(std::string_view input) {
    if (const auto transaction = decode_transaction(input, ours, received)) {
        for (const auto& event : transaction->events) {
            require(!event.key.value.empty());
            check(event);
        }
    }
    const auto json = parse_json(input);
    const auto meant = decode_room_event(json, "!r", ours, received);
    require(!meant.empty());
    for (const auto& event : meant)
        check(event);
    (void)decode_message(json, "!r", ours, received);
    (void)decode_newest(json, "!r", ours, received);
}

void texts(std::string_view input) {
    check(with_typed_links(read_html(input)));
    const auto echoed = parse_json(to_text(Json(std::string{input})));
    std::string safe{text_in(echoed)};
    std::erase(safe, '\0');
    check(with_typed_links(words(safe)));
    (void)without_quote(input);
    (void)plain_reaction(input);
    if (is_event_id(input))
        require(meaning_of_link(link_to_message("!r", input, {"hs"})) ==
                Meaning{MessageRef{{"matrix", "!r"}, std::string{input}}});
    if (is_user_id(input))
        require(meaning_of_link(link_to_user(input)) ==
                Meaning{PersonRef{"matrix", std::string{input}}});
    (void)meaning_of_link(input);
    (void)parse_media(input);
}

void tokens(std::string_view input) {
    static const MatrixToken token{config::Secret{"a secret that no mutation will find"}};
    adapters::http::HeaderList headers;
    headers.set("Authorization", input);
    require(token.check(headers, adapters::http::decode_form(input)) != Caller::homeserver);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view input{reinterpret_cast<const char*>(data), size};
    events(input);
    texts(input);
    tokens(input);
    return 0;
}
