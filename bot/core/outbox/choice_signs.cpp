#include "bot/core/outbox/choice_signs.hpp"

#include "bot/core/event/ids.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace bot::core::outbox {
namespace {

/// None of these marks a message, so that nobody presses a button by marking the card.
constexpr std::array<std::pair<std::string_view, std::string_view>, 15> known{{
    {"lead", "🙋"},
    {"severity sev1", "🔴"},
    {"severity sev2", "🟠"},
    {"severity sev3", "🟡"},
    {"severity sev4", "🔵"},
    {"status investigating", "🔎"},
    {"status identified", "💡"},
    {"status mitigated", "🩹"},
    {"resolve", "🏁"},
    {"close", "🔒"},
    {"reopen", "🔓"},
    {"timeline", "🕒"},
    {"draft", "📄"},
    {"debrief vote", ""},  // one of several: each has its number
    {"debrief", "💬"},
}};

constexpr std::size_t numbers = 9;
constexpr std::string_view variation_selector = "\xEF\xB8\x8F";

bool begins_with(std::string_view words, std::string_view command) {
    return words.starts_with(command) &&
           (words.size() == command.size() || words[command.size()] == ' ');
}

/// Without the incident that a button's words may name first.
std::string_view said(const Button& button) {
    const std::string_view words{button.command};
    const auto space = words.find(' ');
    if (space != std::string_view::npos && event::parse_incident(words.substr(0, space)))
        return words.substr(space + 1);
    return words;
}

/// "1️⃣" to "9️⃣".
std::string number_sign(std::size_t place) {
    if (place >= numbers)
        return {};
    return std::string(1, static_cast<char>('1' + place)) + "\xEF\xB8\x8F\xE2\x83\xA3";
}

std::string plain(std::string_view sign) {
    std::string text{sign};
    for (auto at = text.find(variation_selector); at != std::string::npos;
         at = text.find(variation_selector))
        text.erase(at, variation_selector.size());
    return text;
}

}  // namespace

std::string_view sign_of(const Button& button) {
    const auto words = said(button);
    const auto* const found = std::find_if(known.begin(), known.end(), [&](const auto& pair) {
        return begins_with(words, pair.first);
    });
    return found == known.end() ? std::string_view{} : found->second;
}

std::vector<std::string> signs_of(const std::vector<Button>& buttons) {
    std::vector<std::string> signs;
    for (const auto& button : buttons) {
        const auto own = sign_of(button);
        const bool taken = std::find(signs.begin(), signs.end(), own) != signs.end();
        signs.push_back(own.empty() || taken ? number_sign(signs.size()) : std::string{own});
    }
    return signs;
}

const Button* chosen(const std::vector<Button>& buttons, std::string_view reaction) {
    const auto wanted = plain(reaction);
    const auto signs = signs_of(buttons);
    for (std::size_t at = 0; at < signs.size(); ++at) {
        if (!signs[at].empty() && plain(signs[at]) == wanted)
            return &buttons[at];
    }
    return nullptr;
}

bool is_sign(std::string_view reaction) {
    const auto wanted = plain(reaction);
    for (std::size_t place = 0; place < numbers; ++place) {
        if (plain(number_sign(place)) == wanted)
            return true;
    }
    return !wanted.empty() && std::any_of(known.begin(), known.end(),
                                          [&](const auto& pair) { return pair.second == wanted; });
}

}  // namespace bot::core::outbox
