#include "bot/core/command/arguments.hpp"

#include <array>
#include <string_view>
#include <utility>

namespace bot::core::command {
namespace {

Asked asked(Command command) {
    return {std::nullopt, std::move(command)};
}

constexpr std::string_view how_to_point =
    "Point at a message with its link, or at a line of the timeline with its number, like `e12`.";

std::string milestone_name(const std::string& word) {
    using Entry = std::pair<std::string_view, std::string_view>;
    static constexpr std::array<Entry, 17> names{{
        {"started", "started"},
        {"start", "started"},
        {"began", "started"},
        {"begin", "started"},
        {"detected", "detected"},
        {"detect", "detected"},
        {"noticed", "detected"},
        {"acknowledged", "acknowledged"},
        {"acknowledge", "acknowledged"},
        {"ack", "acknowledged"},
        {"acked", "acknowledged"},
        {"mitigated", "mitigated"},
        {"mitigate", "mitigated"},
        {"resolved", "resolved"},
        {"resolve", "resolved"},
        {"fixed", "resolved"},
        {"ended", "resolved"},
    }};
    for (const auto& [known, name] : names) {
        if (known == word)
            return std::string{name};
    }
    return {};
}

/// Reads the target in front; a refusal says what was there instead.
std::variant<Target, Refusal> take_target(Arguments& arguments) {
    if (arguments.empty())
        return arguments.refuse("Which one? " + std::string{how_to_point});
    const auto target = target_of(arguments.front());
    if (!target)
        return arguments.refuse("I cannot tell what `" + arguments.front().word + "` points at. " +
                                std::string{how_to_point});
    arguments.skip();
    return *target;
}

}  // namespace

Parsed parse_note(Arguments arguments, incident::NoteKind kind) {
    auto timed = arguments.timed_rest();
    if (auto* refusal = std::get_if<Refusal>(&timed))
        return *refusal;
    auto& [text, at] = std::get<TimedText>(timed);
    if (one_line(text.plain).empty())
        return arguments.refuse("There is nothing to write down yet.");
    return asked(Note{kind, std::move(text), std::move(at)});
}

Parsed parse_milestone_verb(Arguments arguments, const std::string& name) {
    auto at = arguments.rest_as_time();
    if (auto* refusal = std::get_if<Refusal>(&at))
        return *refusal;
    return asked(SetMilestone{name, std::get<std::optional<TimePhrase>>(std::move(at))});
}

Parsed parse_milestone(Arguments arguments) {
    if (arguments.empty())
        return asked(SetMilestone{});
    const auto name = milestone_name(arguments.word());
    if (!name.empty()) {
        arguments.skip();
        return parse_milestone_verb(arguments, name);
    }
    static constexpr std::array<std::string_view, 5> names{"started", "detected", "acknowledged",
                                                           "mitigated", "resolved"};
    const auto near = nearest(arguments.word(), names);
    return arguments.refuse("`" + arguments.front().word + "` is no milestone." +
                            (near ? " Did you mean `" + std::string{*near} + "`?" : ""));
}

Parsed parse_timeline(Arguments arguments) {
    Timeline timeline;
    while (!arguments.empty()) {
        const auto word = arguments.word();
        if (word == "ok" && arguments.count() == 1)
            return asked(SignOff{});
        if (word == "since" || word == "from") {
            arguments.skip();
            auto since = arguments.rest_as_time();
            if (auto* refusal = std::get_if<Refusal>(&since))
                return *refusal;
            timeline.since = std::get<std::optional<TimePhrase>>(std::move(since));
            if (!timeline.since)
                return arguments.refuse("Since when?");
            return asked(timeline);
        }
        if (word == "key")
            timeline.part = TimelinePart::key;
        else if (word == "all")
            timeline.part = TimelinePart::all;
        else
            return arguments.refuse("I do not know a timeline `" + arguments.front().word + "`.");
        arguments.skip();
    }
    return asked(timeline);
}

Parsed parse_mark(Arguments arguments) {
    std::optional<Target> target;
    if (!arguments.empty()) {
        auto taken = take_target(arguments);
        if (auto* refusal = std::get_if<Refusal>(&taken))
            return *refusal;
        target = std::get<Target>(std::move(taken));
    }
    if (!arguments.empty())
        return arguments.refuse("One at a time, please.");
    if (arguments.verb() == Verb::unmark)
        return asked(Unmark{target});
    return asked(Mark{target});
}

Parsed parse_edit(Arguments arguments) {
    auto target = take_target(arguments);
    if (auto* refusal = std::get_if<Refusal>(&target))
        return *refusal;
    auto text = arguments.rest();
    if (one_line(text.plain).empty())
        return arguments.refuse("What should it say instead?");
    return asked(Edit{std::get<Target>(std::move(target)), std::move(text)});
}

Parsed parse_strike(Arguments arguments) {
    auto target = take_target(arguments);
    if (auto* refusal = std::get_if<Refusal>(&target))
        return *refusal;
    if (arguments.verb() == Verb::unstrike)
        return asked(Unstrike{std::get<Target>(std::move(target))});
    auto reason = arguments.rest_line();
    if (reason.empty())
        return arguments.refuse("A strike needs a reason, which stands in place of the line.");
    return asked(Strike{std::get<Target>(std::move(target)), std::move(reason)});
}

Parsed parse_forget(Arguments arguments) {
    std::optional<Target> target;
    if (!arguments.empty()) {
        auto taken = take_target(arguments);
        if (auto* refusal = std::get_if<Refusal>(&taken))
            return *refusal;
        target = std::get<Target>(std::move(taken));
    }
    return asked(Forget{std::move(target), arguments.rest_line()});
}

Parsed parse_draft(Arguments arguments) {
    Draft draft;
    for (; !arguments.empty(); arguments.skip()) {
        const auto word = arguments.word();
        if (word == "md" || word == "markdown")
            draft.format = "md";
        else if (word == "html" || word == "json" || word == "csv")
            draft.format = word;
        else if (word == "names" || word == "roles")
            draft.people = word;
        else
            return arguments.refuse("I cannot write a draft as `" + arguments.front().word + "`.");
    }
    return asked(draft);
}

}  // namespace bot::core::command
