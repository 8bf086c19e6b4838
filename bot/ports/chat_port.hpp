#pragma once

#include "bot/core/decide/decide.hpp"
#include "bot/core/event/event.hpp"
#include "bot/core/outbox/effect.hpp"
#include "bot/ports/attempt.hpp"
#include "bot/ports/deadline.hpp"
#include "bot/ports/result.hpp"

#include <boost/asio/awaitable.hpp>

#include <optional>
#include <string>
#include <vector>

namespace bot::ports {

namespace asio = boost::asio;

/// A document handed to a person.
struct Document {
    std::string name;  ///< of the file: "INC-7.md"
    std::string media_type;
    std::string content;
};

/// A chat platform, seen from the dispatcher. Called on the io thread, one call at a time for each
/// lane. Where something was done in part or nobody can see, the failure is `unknown_outcome`.
class ChatPort {
public:
    virtual ~ChatPort() = default;
    template <class T>
    using Answer = asio::awaitable<Result<T>>;

    [[nodiscard]] virtual core::decide::ChatTraits traits() const = 0;
    /// Whether it can be reached and lets us in, in words; ok when it does.
    virtual Answer<std::string> check(Deadline deadline) = 0;

    virtual Answer<core::event::RoomCreated> create_room(core::outbox::CreateRoom order,
                                                         Attempt attempt, Deadline deadline) = 0;
    /// Being there already is fine. The room may be an address; the answer has its id.
    virtual Answer<core::event::RoomJoined> join(core::outbox::JoinRoom order,
                                                 Deadline deadline) = 0;
    virtual Answer<core::event::PeopleInvited> invite(core::outbox::InvitePeople order,
                                                      Deadline deadline) = 0;
    virtual Answer<Done> set_topic(core::outbox::SetTopic order, Deadline deadline) = 0;
    virtual Answer<core::event::Posted> post(core::outbox::PostText order, Attempt attempt,
                                             Deadline deadline) = 0;
    /// Nothing where it was shown in passing and stands nowhere.
    virtual Answer<std::optional<core::event::Posted>> post_privately(
        core::outbox::PostPrivately order, Attempt attempt, Deadline deadline) = 0;
    virtual Answer<core::event::Posted> message_person(core::outbox::MessagePerson order,
                                                       Attempt attempt, Deadline deadline) = 0;
    virtual Answer<core::event::Posted> post_card(core::outbox::PostCard order, Attempt attempt,
                                                  Deadline deadline) = 0;
    virtual Answer<Done> update_card(core::outbox::UpdateCard order, Attempt attempt,
                                     Deadline deadline) = 0;
    /// not_found where the post is gone.
    virtual Answer<Done> edit(core::outbox::EditPost order, Attempt attempt, Deadline deadline) = 0;
    virtual Answer<Done> pin(core::outbox::PinMessage order, Deadline deadline) = 0;
    virtual Answer<Done> react(core::outbox::React order, Attempt attempt, Deadline deadline) = 0;
    virtual Answer<Done> open_form(core::outbox::OpenForm order, Deadline deadline) = 0;
    virtual Answer<Done> share(core::event::PersonRef to, core::event::RoomRef room,
                               Document document, Attempt attempt, Deadline deadline) = 0;

    /// not_found where the platform has no such message, or will not show it to us.
    virtual Answer<core::event::MessageFetched> fetch_message(core::outbox::FetchMessage order,
                                                              Deadline deadline) = 0;
    virtual Answer<core::event::HistoryRead> read_history(core::outbox::ReadHistory order,
                                                          Deadline deadline) = 0;
    virtual Answer<core::event::PersonFound> look_up(core::event::PersonRef person,
                                                     Deadline deadline) = 0;
    virtual Answer<core::event::MembersFound> members(core::event::RoomRef room,
                                                      Deadline deadline) = 0;
};

}  // namespace bot::ports
