#include "adapters/slack/slack_held_link.hpp"
#include "adapters/slack/slack_socket_mode.hpp"

#include <algorithm>
#include <utility>

namespace adapters::slack {

using bot::core::event::Instant;
using bot::ports::LogLevel;
using std::chrono::steady_clock;

void SlackSocketMode::look_after_links() {
    // Oldest first: that one has ended before the next has greeted.
    for (auto& held : x_links)
        look_after(held);
    x_links.remove_if([](const Held& held) { return held.mourned && held.link.under_way() == 0; });
}

void SlackSocketMode::look_after(Held& held) {
    if (held.link.greeted() && !held.greeted)
        greeted(held);
    if (held.link.departing() && !held.leaving)
        depart(held);
    if (held.over && !held.mourned)
        ended(held);
    if (!held.greeted && !held.leaving && !held.over && steady_clock::now() >= held.due) {
        held.leaving = true;
        held.link.give_up();
        failed("Slack did not greet in time");
    }
}

void SlackSocketMode::greeted(Held& held) {
    const bool was_deaf = listening() == 0;
    held.greeted = true;
    x_failures = 0;
    x_alone = false;
    say(LogLevel::info, "connected");
    for (auto& other : x_links) {
        if (&other != &held && !other.over)
            other.link.retire();
    }
    if (was_deaf && x_to.reconnected)
        x_to.reconnected(x_deaf_since, x_to.clock.now());
}

void SlackSocketMode::depart(Held& held) {
    held.leaving = true;
    const auto& wish = *held.link.departing();
    switch (wish.departure) {
        case Departure::switched_off:
            halt("Slack says that Socket Mode is switched off for this app");
            return;
        case Departure::too_many_open:
            x_alone = true;
            held.link.retire();
            failed("Slack says that the app has too many connections");
            return;
        case Departure::refresh:
            x_to.log.write(LogLevel::info, "slack",
                           "Socket Mode: replacing a connection: " + wish.told);
            x_not_before = std::max(x_not_before, held.opened + x_options.backoff.first);
            if (!held.greeted) {
                held.link.retire();
                failed("Slack sent us away: " + wish.told);
            }
    }
}

void SlackSocketMode::ended(Held& held) {
    held.mourned = true;
    // A connection that broke without a word has been dead for at most the idle time.
    const auto surely = *held.ended_at - x_options.sockets.idle;
    if (held.greeted)
        x_deaf_since = std::max({x_deaf_since, held.link.last_heard(), surely});
    if (held.leaving) {
        if (listening() == 0 && x_state == "connected")
            x_state = "connecting";
        return;
    }
    failed(held.failure.empty() ? "the connection was lost: " + held.link.ending() : held.failure);
}

void SlackSocketMode::failed(const std::string& why, std::optional<Instant> not_before) {
    ++x_failures;
    auto pause = x_options.backoff.after(x_failures, x_options.chance());
    if (not_before)
        pause = std::max(pause, std::chrono::ceil<Backoff::Span>(*not_before - x_to.clock.now()));
    x_not_before = steady_clock::now() + pause;
    say(LogLevel::warning, "not connected: " + why);
}

void SlackSocketMode::halt(const std::string& why) {
    x_over = true;
    for (auto& held : x_links)
        held.leaving = true;
    finish_links();
    x_state = why;
    x_to.log.write(LogLevel::error, "slack",
                   "Socket Mode: stopped for good: " + why + "; put it right and start again");
}

void SlackSocketMode::finish_links() {
    for (auto& held : x_links) {
        if (held.link.connected())
            held.link.finish();
        else if (!held.over)
            held.link.give_up();
    }
}

void SlackSocketMode::say(LogLevel level, const std::string& state) {
    const bool still_listening = level != LogLevel::info && listening() != 0;
    const bool known = x_state == state;
    if (!still_listening)
        x_state = state;
    x_to.log.write(known ? LogLevel::debug : level, "slack", "Socket Mode: " + state);
}

bool SlackSocketMode::wants_link() const {
    return std::ranges::all_of(
        x_links, [&](const Held& held) { return held.over || (held.leaving && !x_alone); });
}

SlackSocketMode::TimePoint SlackSocketMode::next_look() const {
    auto next = wants_link() ? x_not_before : TimePoint::max();
    for (const auto& held : x_links) {
        if (!held.greeted && !held.leaving && !held.over)
            next = std::min(next, held.due);
    }
    return next;
}

std::size_t SlackSocketMode::listening() const {
    return static_cast<std::size_t>(
        std::ranges::count_if(x_links, [](const Held& held) { return held.listens(); }));
}

}  // namespace adapters::slack
