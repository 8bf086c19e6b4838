#include "bot/core/command/arguments.hpp"

#include <string_view>
#include <utility>

namespace bot::core::command {

std::string Arguments::word() const {
    if (empty() || front().quoted || front().meaning)
        return {};
    return lower(front().word);
}

event::Text Arguments::rest() const {
    return between(x_text, x_tokens, x_at, x_tokens.size());
}

std::variant<TimedText, Refusal> Arguments::timed_rest() const {
    for (auto i = x_tokens.size(); i-- > x_at;) {
        if (x_tokens[i].quoted || x_tokens[i].meaning || lower(x_tokens[i].word) != "at")
            continue;
        const auto reading = read_time(between(x_text, x_tokens, i + 1, x_tokens.size()).plain);
        if (const auto* bad = std::get_if<BadTime>(&reading))
            return Refusal{bad->why};
        if (const auto* phrase = std::get_if<TimePhrase>(&reading))
            return TimedText{between(x_text, x_tokens, x_at, i), *phrase};
        break;  // "at the gateway": words like any other
    }
    return TimedText{rest(), std::nullopt};
}

std::pair<event::Text, std::string> Arguments::rest_before_next() const {
    const auto end = x_tokens.size();
    const bool told = count() >= 2 && !x_tokens[end - 2].quoted && !x_tokens[end - 2].meaning &&
                      lower(x_tokens[end - 2].word) == "next";
    if (!told)
        return {rest(), {}};
    return {between(x_text, x_tokens, x_at, end - 2), lower(x_tokens[end - 1].word)};
}

std::variant<std::optional<TimePhrase>, Refusal> Arguments::rest_as_time() const {
    if (empty())
        return std::nullopt;
    const auto first = word() == "at" || word() == "@" ? x_at + 1 : x_at;
    const auto words = between(x_text, x_tokens, first, x_tokens.size()).plain;
    auto reading = read_time(words);
    if (auto* phrase = std::get_if<TimePhrase>(&reading))
        return std::optional{std::move(*phrase)};
    if (const auto* bad = std::get_if<BadTime>(&reading))
        return Refusal{bad->why};
    return refuse("`" + words + "` is no time I can read.");
}

Refusal Arguments::refuse(const std::string& why) const {
    return {why + " Try `" + x_root + " " + std::string{usage(x_verb).form} + "`."};
}

Named named_by(const Token& token) {
    Named named{std::nullopt, token.word};
    if (token.meaning) {
        if (const auto* ref = std::get_if<event::PersonRef>(&*token.meaning))
            named.ref = *ref;
    }
    auto& word = named.word;
    if (!named.ref && word.starts_with('@') && word.find(':') == std::string::npos)
        word.erase(0, 1);
    return named;
}

std::optional<Target> target_of(const Token& token) {
    if (token.meaning) {
        if (const auto* message = std::get_if<event::MessageRef>(&*token.meaning))
            return *message;
        return std::nullopt;
    }
    if (const auto fact = event::parse_fact(token.word))
        return *fact;
    return std::nullopt;
}

std::string one_line(const std::string& text) {
    std::string line;
    bool gap = false;
    for (const char c : text) {
        if (c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\v' || c == '\f') {
            gap = !line.empty();
            continue;
        }
        if (std::exchange(gap, false))
            line += ' ';
        line += c;
    }
    return line;
}

}  // namespace bot::core::command
