#include "bot/core/command/arguments.hpp"

#include <array>
#include <string_view>

namespace bot::core::command {
namespace {

constexpr std::string_view too_long = "The title is too long: 250 letters at most, in one line.";

/// "sev2" and "p2" only: "critical" or "low" may well begin a title.
std::optional<incident::Severity> severity_flag(const std::string& word) {
    const bool numbered = word.size() > 1 && word.back() >= '0' && word.back() <= '9';
    return numbered && (word.front() == 's' || word.front() == 'p') ? incident::parse_severity(word)
                                                                    : std::nullopt;
}

/// In front of a title stand only words that hardly begin one: "Private beta is down" is a title,
/// and so is "Here we go again".
bool may_lead(const Token& token) {
    return token.word == "here" || severity_flag(lower(token.word)).has_value();
}

bool take_flag(Start& start, const Token& token) {
    if (token.quoted || token.meaning)
        return false;
    const auto word = lower(token.word);
    if (word == "private")
        start.visibility = incident::Visibility::restricted;
    else if (word == "drill")
        start.kind = incident::Kind::drill;
    else if (word == "here")
        start.place = Place::this_room;
    else if (const auto severity = severity_flag(word))
        start.severity = *severity;
    else
        return false;
    return true;
}

bool on(const std::map<std::string, std::string>& fields, const std::string& name) {
    const auto found = fields.find(name);
    if (found == fields.end())
        return false;
    const auto value = lower(found->second);
    return value == "true" || value == "on" || value == "yes" || value == "1" || value == name;
}

std::string value(const std::map<std::string, std::string>& fields, const std::string& name) {
    const auto found = fields.find(name);
    return found == fields.end() ? std::string{} : one_line(found->second);
}

}  // namespace

Parsed parse_start(Arguments arguments) {
    Start start;
    while (!arguments.empty() && may_lead(arguments.front()) && take_flag(start, arguments.front()))
        arguments.skip();
    const auto text = arguments.rest();
    auto tokens = tokenise(text);
    // A title that was quoted as a whole has lost its quotes, and holds no flags.
    if (arguments.empty() || (arguments.count() == 1 && arguments.front().quoted)) {
        start.title = one_line(text.plain);
    } else {
        auto last = tokens.size();
        while (last > 0 && take_flag(start, tokens[last - 1]))
            --last;
        start.title = one_line(between(text, tokens, 0, last).plain);
    }
    if (start.title.size() > longest_title)
        return Refusal{std::string{too_long}};
    return Asked{std::nullopt, start};
}

std::variant<Start, FieldErrors> parse_start_form(
    const std::map<std::string, std::string>& fields) {
    Start start;
    FieldErrors errors;
    start.title = value(fields, "title");
    if (start.title.empty())
        errors["title"] = "A few words are enough: what do people notice?";
    if (start.title.size() > longest_title)
        errors["title"] = too_long;
    if (const auto severity = value(fields, "severity"); !severity.empty()) {
        const auto read = incident::parse_severity(severity);
        if (!read)
            errors["severity"] = "One of sev1, sev2, sev3, sev4, or left open.";
        start.severity = read.value_or(incident::Severity::unset);
    }
    if (on(fields, "private"))
        start.visibility = incident::Visibility::restricted;
    if (on(fields, "drill"))
        start.kind = incident::Kind::drill;
    if (value(fields, "where") == "here")
        start.place = Place::this_room;
    if (!errors.empty())
        return errors;
    return start;
}

}  // namespace bot::core::command
