// Any bytes behind the command word: a command or a refusal that shows the form, and whatever was
// understood as a time can be placed and shown.
#include "bot/core/command/command_words.hpp"
#include "bot/core/command/parse.hpp"
#include "bot/core/command/time_phrase.hpp"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>
#include <variant>

namespace {

using namespace bot::core::command;
namespace event = bot::core::event;

void require(bool holds) {
    if (!holds)
        std::abort();
}

/// The first byte says where somebody is meant; such spans come from any platform's codec.
event::Text words(std::string_view input) {
    event::Text text{std::string{input.substr(input.empty() ? 0 : 1)}, {}};
    const auto at = input.empty() ? 0U : static_cast<std::size_t>(input.front()) % 32U;
    if (at > 0 && at + 3 <= text.plain.size())
        text.spans.push_back({at, 3, event::PersonRef{"chat", "U1"}});
    return text;
}

void words_lie_in(const event::Text& text) {
    std::size_t end = 0;
    for (const auto& token : tokenise(text)) {
        require(token.offset >= end);
        end = token.offset + token.length;
        require(end <= text.plain.size());
    }
}

void times(std::string_view input) {
    const event::Instant now{std::chrono::seconds{1'700'000'000}};
    const auto reading = read_time(input);
    if (const auto* const phrase = std::get_if<TimePhrase>(&reading)) {
        const auto placed = place(*phrase, now, "Europe/Berlin");
        if (const auto* const moment = std::get_if<Moment>(&placed)) {
            require(moment->at <= now);
            require(!show_time(moment->at, now, "Europe/Berlin").empty());
        }
    } else if (const auto* const bad = std::get_if<BadTime>(&reading)) {
        require(!bad->why.empty());
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view input{reinterpret_cast<const char*>(data), size};
    const auto text = words(input);
    words_lie_in(text);
    (void)parse(text, "/incident");
    times(input);
    return 0;
}
