#pragma once

#include "bot/async/tokens.hpp"
#include "bot/ports/chat_port.hpp"

#include <deque>
#include <functional>
#include <optional>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace tests::app {

namespace event = bot::core::event;
namespace outbox = bot::core::outbox;

/// Posts as the script says, one line for each call, and well when the script is at its end. Knows
/// nothing else.
class ScriptedChat : public bot::ports::ChatPort {
public:
    using Failure = bot::ports::Failure;
    using Attempt = bot::ports::Attempt;
    using Deadline = bot::ports::Deadline;
    using Done = bot::ports::Done;
    using Line = std::function<Answer<event::Posted>()>;
    struct Post {
        std::string text;
        Attempt attempt;
    };

    std::deque<Line> script;
    std::vector<Post> posts;
    std::optional<event::HistoryRead> history;  ///< what is read back

    static Line fails(Failure failure) {
        return [failure]() -> Answer<event::Posted> { co_return failure; };
    }
    static Line throws() {
        return []() -> Answer<event::Posted> { throw std::runtime_error{"broken on purpose"}; };
    }
    /// Answers well once the gate is opened, which is done by cancelling it.
    static Line waits(bot::async::Timer& gate) {
        return [&gate]() -> Answer<event::Posted> {
            co_await gate.async_wait();
            co_return event::Posted{};
        };
    }

    [[nodiscard]] bot::core::decide::ChatTraits traits() const override { return {}; }
    Answer<std::string> check(Deadline) override { co_return none(); }
    Answer<event::Posted> post(outbox::PostText order, Attempt attempt, Deadline) override {
        posts.push_back({order.text.plain, std::move(attempt)});
        if (script.empty())
            co_return event::Posted{};
        const auto line = std::move(script.front());
        script.pop_front();
        co_return co_await line();
    }
    Answer<event::RoomCreated> create_room(outbox::CreateRoom, Attempt, Deadline) override {
        co_return none();
    }
    Answer<event::RoomJoined> join(outbox::JoinRoom, Deadline) override { co_return none(); }
    Answer<event::PeopleInvited> invite(outbox::InvitePeople, Deadline) override {
        co_return none();
    }
    Answer<Done> set_topic(outbox::SetTopic, Deadline) override { co_return none(); }
    Answer<std::optional<event::Posted>> post_privately(outbox::PostPrivately, Attempt,
                                                        Deadline) override {
        co_return none();
    }
    Answer<event::Posted> message_person(outbox::MessagePerson, Attempt, Deadline) override {
        co_return none();
    }
    Answer<event::Posted> post_card(outbox::PostCard, Attempt, Deadline) override {
        co_return none();
    }
    Answer<Done> update_card(outbox::UpdateCard, Attempt, Deadline) override { co_return none(); }
    Answer<Done> edit(outbox::EditPost, Attempt, Deadline) override { co_return none(); }
    Answer<Done> pin(outbox::PinMessage, Deadline) override { co_return none(); }
    Answer<Done> react(outbox::React, Attempt, Deadline) override { co_return none(); }
    Answer<Done> open_form(outbox::OpenForm, Deadline) override { co_return none(); }
    Answer<Done> share(event::PersonRef, event::RoomRef, bot::ports::Document, Attempt,
                       Deadline) override {
        co_return none();
    }
    Answer<event::MessageFetched> fetch_message(outbox::FetchMessage, Deadline) override {
        co_return none();
    }
    Answer<event::HistoryRead> read_history(outbox::ReadHistory, Deadline) override {
        if (!history)
            co_return none();
        co_return *history;
    }
    Answer<event::PersonFound> look_up(event::PersonRef, Deadline) override { co_return none(); }
    Answer<event::MembersFound> members(event::RoomRef, Deadline) override { co_return none(); }

private:
    static Failure none() { return Failure{bot::ports::FailureKind::rejected, "not here"}; }
};

}  // namespace tests::app
