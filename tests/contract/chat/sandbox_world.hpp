#pragma once

#include "adapters/sandbox/sandbox_chat.hpp"
#include "adapters/sandbox/sandbox_ledger.hpp"
#include "tests/contract/chat/chat_world.hpp"
#include "tests/support/sandbox_imposters.hpp"

namespace tests::contract {

/// Ann is called alice here.
class SandboxWorld final : public ChatWorld {
public:
    SandboxWorld();
    ~SandboxWorld() override;

    [[nodiscard]] bot::ports::ChatPort& chat() override { return x_chat; }
    [[nodiscard]] bot::core::event::RoomRef room() override { return {"sandbox", "general"}; }
    [[nodiscard]] bot::core::event::PersonRef person(const std::string& name) override;
    std::string say(const std::string& name, const std::string& text,
                    const std::string& thread) override;
    void edit(const std::string& message, const std::string& text) override;
    [[nodiscard]] std::vector<std::string> texts(const bot::core::event::RoomRef& room) override;
    [[nodiscard]] std::vector<std::string> people_in(
        const bot::core::event::RoomRef& room) override;
    void lose_next_answer() override { x_journal.lose_answer = true; }
    [[nodiscard]] bot::core::event::Instant time_of(const std::string& message) override;
    [[nodiscard]] bot::core::event::Instant now() override { return x_clock.at; }

private:
    [[nodiscard]] const adapters::sandbox::ChatMessage& message(const std::string& id) const;
    /// Done by a person; its line.
    std::int64_t act(const std::string& who, adapters::sandbox::Action action);

    sandbox::MemoryJournal x_journal;
    sandbox::RecordingSink x_sink;
    support::RecordedLog x_log;
    StandingClock x_clock;
    adapters::sandbox::SandboxLedger x_ledger;
    adapters::sandbox::SandboxChat x_chat;
};

}  // namespace tests::contract
