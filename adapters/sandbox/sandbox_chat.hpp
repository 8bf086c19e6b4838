#pragma once

#include "adapters/sandbox/sandbox_ledger.hpp"
#include "bot/ports/chat_port.hpp"

#include <string>

namespace adapters::sandbox {

/// The bot's hands in the sandbox chat. Whatever is asked twice under one key is done once. The
/// ledger outlives it.
class SandboxChat final : public bot::ports::ChatPort {
public:
    using Deadline = bot::ports::Deadline;
    using Attempt = bot::ports::Attempt;
    using Done = bot::ports::Done;

    explicit SandboxChat(SandboxLedger& ledger) : x_ledger{ledger} {}

    [[nodiscard]] bot::core::decide::ChatTraits traits() const override;
    Answer<std::string> check(Deadline deadline) override;

    Answer<bot::core::event::RoomCreated> create_room(bot::core::outbox::CreateRoom order,
                                                      Attempt attempt, Deadline deadline) override;
    Answer<bot::core::event::RoomJoined> join(bot::core::outbox::JoinRoom order,
                                              Deadline deadline) override;
    Answer<bot::core::event::PeopleInvited> invite(bot::core::outbox::InvitePeople order,
                                                   Deadline deadline) override;
    Answer<Done> set_topic(bot::core::outbox::SetTopic order, Deadline deadline) override;
    Answer<bot::core::event::Posted> post(bot::core::outbox::PostText order, Attempt attempt,
                                          Deadline deadline) override;
    Answer<std::optional<bot::core::event::Posted>> post_privately(
        bot::core::outbox::PostPrivately order, Attempt attempt, Deadline deadline) override;
    Answer<bot::core::event::Posted> message_person(bot::core::outbox::MessagePerson order,
                                                    Attempt attempt, Deadline deadline) override;
    Answer<bot::core::event::Posted> post_card(bot::core::outbox::PostCard order, Attempt attempt,
                                               Deadline deadline) override;
    Answer<Done> update_card(bot::core::outbox::UpdateCard order, Attempt attempt,
                             Deadline deadline) override;
    Answer<Done> edit(bot::core::outbox::EditPost order, Attempt attempt,
                      Deadline deadline) override;
    Answer<Done> pin(bot::core::outbox::PinMessage order, Deadline deadline) override;
    Answer<Done> react(bot::core::outbox::React order, Attempt attempt, Deadline deadline) override;
    Answer<Done> open_form(bot::core::outbox::OpenForm order, Deadline deadline) override;
    /// At most 8 MiB: `rejected` beyond.
    Answer<Done> share(bot::core::event::PersonRef to, bot::core::event::RoomRef room,
                       bot::ports::Document document, Attempt attempt, Deadline deadline) override;

    Answer<bot::core::event::MessageFetched> fetch_message(bot::core::outbox::FetchMessage order,
                                                           Deadline deadline) override;
    Answer<bot::core::event::HistoryRead> read_history(bot::core::outbox::ReadHistory order,
                                                       Deadline deadline) override;
    Answer<bot::core::event::PersonFound> look_up(bot::core::event::PersonRef person,
                                                  Deadline deadline) override;
    Answer<bot::core::event::MembersFound> members(bot::core::event::RoomRef room,
                                                   Deadline deadline) override;

private:
    Answer<Recorded> act(std::string key, Action action, Deadline deadline);
    Answer<Done> act_on(bot::core::event::MessageRef message, Action action, Deadline deadline);
    Answer<bot::core::event::Posted> say(std::string key, Said said, Deadline deadline);

    SandboxLedger& x_ledger;
};

}  // namespace adapters::sandbox
