#pragma once

#include "adapters/http/http_client.hpp"
#include "adapters/slack/slack_chat.hpp"
#include "tests/contract/chat/chat_world.hpp"
#include "tests/support/slack_imposter.hpp"

namespace tests::contract {

class SlackWorld final : public ChatWorld {
public:
    SlackWorld();

    [[nodiscard]] bot::ports::ChatPort& chat() override { return x_chat; }
    [[nodiscard]] bot::core::event::RoomRef room() override { return {"slack", x_room}; }
    [[nodiscard]] bot::core::event::PersonRef person(const std::string& name) override;
    std::string say(const std::string& name, const std::string& text,
                    const std::string& thread) override;
    void edit(const std::string& message, const std::string& text) override;
    [[nodiscard]] std::vector<std::string> texts(const bot::core::event::RoomRef& room) override;
    [[nodiscard]] std::vector<std::string> people_in(
        const bot::core::event::RoomRef& room) override;
    void lose_next_answer() override;
    [[nodiscard]] bot::core::event::Instant time_of(const std::string& message) override;
    [[nodiscard]] bot::core::event::Instant now() override { return clock.at; }

    support::SlackImposter slack{io.get_executor()};
    StandingClock clock;

private:
    std::string x_room;
    adapters::http::HttpClient x_client;
    adapters::slack::SlackChat x_chat;
};

}  // namespace tests::contract
