#include "bot/core/command/arguments.hpp"

#include <utility>

namespace bot::core::command {
namespace {

Asked asked(Command command) {
    return {std::nullopt, std::move(command)};
}

/// "30m" or "1h30m", as one says it before "ago".
std::optional<std::chrono::seconds> duration_of(const std::string& word) {
    const auto reading = read_time(word + " ago");
    const auto* phrase = std::get_if<TimePhrase>(&reading);
    const auto* ago = phrase == nullptr ? nullptr : std::get_if<AgoTime>(&phrase->words);
    return ago == nullptr ? std::nullopt : std::optional{ago->before};
}

template <class Order>
Parsed parse_room(Arguments arguments) {
    if (arguments.empty())
        return arguments.refuse("Which room?");
    Order order{std::nullopt, arguments.front().word};
    if (const auto& meaning = arguments.front().meaning) {
        if (const auto* room = std::get_if<event::RoomRef>(&*meaning))
            order.room = *room;
    }
    arguments.skip();
    if (!arguments.empty())
        return arguments.refuse("One room at a time, please.");
    return asked(std::move(order));
}

}  // namespace

Parsed parse_link(Arguments arguments) {
    return parse_room<LinkRoom>(arguments);
}

Parsed parse_unlink(Arguments arguments) {
    return parse_room<UnlinkRoom>(arguments);
}

Parsed parse_invite(Arguments arguments) {
    Invite order;
    for (; !arguments.empty(); arguments.skip()) {
        if (arguments.word() == "and" || arguments.word() == ",")
            continue;
        order.people.push_back(named_by(arguments.front()));
    }
    if (order.people.empty())
        return arguments.refuse("Whom?");
    return asked(std::move(order));
}

Parsed parse_update(Arguments arguments) {
    auto [text, next] = arguments.rest_before_next();
    Update order{std::move(text), std::nullopt};
    if (!next.empty()) {
        order.next = duration_of(next);
        if (!order.next)
            return arguments.refuse("`next " + next + "` is no time I can read.");
    }
    if (one_line(order.text.plain).empty())
        return arguments.refuse("What is there to tell?");
    return asked(std::move(order));
}

Parsed parse_iam(Arguments arguments) {
    TieAccounts order;
    if (arguments.empty())
        return asked(order);
    order.step = TieStep::claim;
    if (arguments.word() == "yes" || arguments.word() == "no") {
        order.step = arguments.word() == "yes" ? TieStep::agree : TieStep::decline;
        arguments.skip();
        if (arguments.empty())
            return arguments.refuse("Who asked you? Name the other account.");
    }
    order.account = named_by(arguments.front());
    arguments.skip();
    if (!arguments.empty())
        return arguments.refuse("One account at a time, please.");
    return asked(std::move(order));
}

}  // namespace bot::core::command
