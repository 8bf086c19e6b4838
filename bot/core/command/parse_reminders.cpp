#include "bot/core/command/arguments.hpp"

#include <charconv>
#include <utility>

namespace bot::core::command {
namespace {

constexpr int longest_snooze = 5;

Asked asked(Command command) {
    return {std::nullopt, std::move(command)};
}

std::optional<Switch> switch_of(const std::string& word) {
    if (word == "on")
        return Switch::on;
    if (word == "off")
        return Switch::off;
    return std::nullopt;
}

}  // namespace

Parsed parse_remind(Arguments arguments) {
    Remind order;
    if (arguments.empty())
        return asked(order);
    const auto first = arguments.word();
    arguments.skip();
    if (const auto all = switch_of(first); all && arguments.empty())
        return asked(Remind{"all", *all});
    order.kind = first;
    if (arguments.empty())
        return arguments.refuse("`" + first + "` on or off?");
    const auto wish = switch_of(arguments.word());
    arguments.skip();
    if (!wish || !arguments.empty())
        return arguments.refuse("A reminder is `on` or `off`.");
    order.wish = *wish;
    return asked(std::move(order));
}

Parsed parse_mute(Arguments arguments) {
    if (arguments.empty())
        return asked(Remind{"all", Switch::off});
    const auto word = arguments.word();
    arguments.skip();
    if (word != "off" || !arguments.empty())
        return arguments.refuse("Reminders are muted whole, or not.");
    return asked(Remind{"all", Switch::on});
}

Parsed parse_snooze(Arguments arguments) {
    Snooze order;
    if (arguments.empty())
        return asked(order);
    auto word = arguments.word();
    arguments.skip();
    if (word == "off" && arguments.empty())
        return asked(Snooze{0});
    if (word.ends_with('d'))
        word.pop_back();
    const auto read = std::from_chars(word.data(), word.data() + word.size(), order.working_days);
    const bool number = read.ec == std::errc{} && read.ptr == word.data() + word.size();
    if (!number || order.working_days < 1 || !arguments.empty())
        return arguments.refuse("For how many working days?");
    if (order.working_days > longest_snooze)
        return arguments.refuse("Reminders are kept back for five working days at most.");
    return asked(order);
}

}  // namespace bot::core::command
