#include "bot/core/command/arguments.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace bot::core::command {
namespace {

Asked asked(Command command) {
    return {std::nullopt, std::move(command)};
}

/// What a status is called, and the verb it has.
std::optional<incident::Status> status_word(const std::string& word) {
    using Entry = std::pair<std::string_view, incident::Status>;
    static constexpr std::array<Entry, 8> more{{
        {"investigate", incident::Status::investigating},
        {"identify", incident::Status::identified},
        {"mitigate", incident::Status::mitigated},
        {"resolve", incident::Status::resolved},
        {"fixed", incident::Status::resolved},
        {"close", incident::Status::closed},
        {"cancel", incident::Status::cancelled},
        {"canceled", incident::Status::cancelled},
    }};
    if (const auto status = incident::parse_status(word))
        return status;
    for (const auto& [name, status] : more) {
        if (name == word)
            return status;
    }
    return std::nullopt;
}

bool nobody(const std::string& word) {
    return word == "nobody" || word == "none" || word == "noone" || word == "-";
}

/// All that is left names one person.
AssignRole give(Arguments arguments, std::string role) {
    AssignRole assign{std::move(role), Who::sender, {}};
    if (arguments.empty() || arguments.word() == "me" || arguments.word() == "myself")
        return assign;
    if (nobody(arguments.word())) {
        assign.who = Who::nobody;
        return assign;
    }
    assign.who = Who::somebody;
    auto token = arguments.front();
    if (!token.meaning)
        token.word = arguments.rest_line();
    assign.person = named_by(token);
    return assign;
}

bool is_person(const Token& token) {
    if (token.meaning)
        return std::holds_alternative<event::PersonRef>(*token.meaning);
    return !token.quoted && token.word.size() > 1 && token.word.front() == '@';
}

std::string role_name(std::string word) {
    if (word == "commander" || word == "ic" || word == "leader")
        return "lead";
    if (word == "communications" || word == "communication")
        return "comms";
    const auto fits = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
    };
    if (word.empty() || word.size() > 30 || !std::all_of(word.begin(), word.end(), fits))
        return {};
    return word;
}

}  // namespace

Parsed parse_list(Arguments arguments) {
    using Entry = std::pair<std::string_view, ListWhich>;
    static constexpr std::array<Entry, 5> all{{{"open", ListWhich::open},
                                               {"closed", ListWhich::closed},
                                               {"mine", ListWhich::mine},
                                               {"stale", ListWhich::stale},
                                               {"all", ListWhich::all}}};
    if (arguments.empty())
        return asked(List{});
    for (const auto& [name, which] : all) {
        if (arguments.word() == name)
            return asked(List{which});
    }
    return arguments.refuse("`" + arguments.front().word + "` is no kind of list.");
}

Parsed parse_severity(Arguments arguments) {
    if (arguments.empty())
        return asked(SetSeverity{});
    auto word = arguments.word();
    const auto typed = arguments.front().word;
    if (!word.empty() && (word.back() == ',' || word.back() == ':'))
        word.pop_back();
    arguments.skip();
    // "severity sev 2", as people say it.
    if ((word == "sev" || word == "p") && !arguments.empty()) {
        word += arguments.word();
        arguments.skip();
    }
    const auto severity = incident::parse_severity(word);
    if (!severity)
        return arguments.refuse("`" + typed + "` is no severity.");
    return asked(SetSeverity{*severity, arguments.rest_line()});
}

Parsed parse_status_verb(Arguments arguments, incident::Status status) {
    auto timed = arguments.timed_rest();
    if (auto* refusal = std::get_if<Refusal>(&timed))
        return *refusal;
    auto& [text, at] = std::get<TimedText>(timed);
    auto note = one_line(text.plain);
    switch (status) {
        case incident::Status::investigating:
        case incident::Status::identified:
        case incident::Status::mitigated:
            return asked(SetStatus{status, note, at});
        case incident::Status::resolved:
            return asked(Resolve{note, at});
        case incident::Status::closed:
            return asked(Close{arguments.rest_line()});
        case incident::Status::cancelled:
            return asked(Cancel{arguments.rest_line()});
        case incident::Status::merged:
            return asked(NotYet{Verb::merge});
    }
    return asked(Show{});
}

Parsed parse_status(Arguments arguments) {
    if (arguments.empty())
        return asked(Show{});
    auto word = arguments.word();
    if (!word.empty() && (word.back() == ':' || word.back() == ','))
        word.pop_back();
    if (const auto status = status_word(word)) {
        arguments.skip();
        return parse_status_verb(arguments, *status);
    }
    static constexpr std::array<std::string_view, 6> names{
        "investigating", "identified", "mitigated", "resolved", "closed", "cancelled"};
    const auto near = nearest(word, names);
    return arguments.refuse("`" + arguments.front().word + "` is no status." +
                            (near ? " Did you mean `" + std::string{*near} + "`?" : ""));
}

Parsed parse_field(Arguments arguments, Field field) {
    auto text = field == Field::title ? arguments.rest_line() : arguments.rest().plain;
    if (field == Field::title && text.size() > longest_title)
        return Refusal{"The title is too long: 250 letters at most, in one line."};
    return asked(SetField{field, std::move(text)});
}

Parsed parse_named_role(Arguments arguments, const std::string& role) {
    return asked(give(arguments, role));
}

Parsed parse_role(Arguments arguments) {
    if (arguments.empty())
        return asked(ShowRoles{});
    // "assign @bob scribe" as well as "role scribe @bob".
    if (is_person(arguments.front())) {
        AssignRole assign{{}, Who::somebody, named_by(arguments.front())};
        arguments.skip();
        if (arguments.word() == "as" || arguments.word() == "to")
            arguments.skip();
        assign.role = role_name(arguments.word());
        if (assign.role.empty() || arguments.count() > 1)
            return arguments.refuse("Which role is it?");
        return asked(assign);
    }
    const auto role = role_name(arguments.word());
    if (role.empty())
        return arguments.refuse("`" + arguments.front().word + "` is no name for a role.");
    arguments.skip();
    return asked(give(arguments, role));
}

}  // namespace bot::core::command
