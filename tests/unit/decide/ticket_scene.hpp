#pragma once

#include "bot/core/ticket/ticket.hpp"
#include "tests/unit/decide/scene.hpp"

#include <string>

/// INC-1 in C1, with the trackers "ops" and "jira": alice is "al" in ops, bob is "bo" there.
class TicketScene : public Scene {
public:
    TicketScene();

    /// `person` types it, and ops files it as acme/ops#7; its line stands in C1 as "line".
    void files(const std::string& command, const std::string& person = "alice");
    [[nodiscard]] bot::core::ticket::Ticket item(std::int64_t number = 1);
    /// The tracker has it like that now, and we look.
    Decision looks(bot::core::event::TicketView view);
    [[nodiscard]] bot::core::event::TicketView view() const;
    /// A minute later.
    bot::core::event::TicketView later(bot::core::event::WorkState state, std::string owner = {});
    Decision presses(const std::string& person, const std::string& command,
                     std::map<std::string, std::string> fields = {});
    /// All that is said to somebody in private.
    static std::string whispered(const Decision& decision, const std::string& person);
};
