#pragma once

#include "adapters/http/http_client.hpp"
#include "adapters/matrix/matrix_api.hpp"
#include "adapters/matrix/matrix_direct.hpp"
#include "adapters/matrix/matrix_identity.hpp"
#include "bot/ports/chat_port.hpp"
#include "bot/ports/clock.hpp"
#include "config/settings.hpp"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace adapters::matrix {

/// The rooms of a Matrix homeserver as a chat.
///
/// What it says carries the attempt's key in its content beside a transaction id made of it; a
/// repeated attempt first looks whether an earlier one got through, because homeservers forget
/// transaction ids. Rooms are invite-only and not encrypted; those of private incidents have no
/// alias, nor have others where it is not ours to take. A private word goes into the direct room,
/// which is made where there is none. Choices stand as lines, and as reactions of ours that people
/// need only to press.
class MatrixChat final : public bot::ports::ChatPort {
public:
    /// `client` and `clock` outlive it. The homeserver's origin is allowed in the client here.
    MatrixChat(http::HttpClient& client, const bot::ports::Clock& clock,
               const config::MatrixSettings& settings);

    /// Who we are, as soon as `check` has been let in; the reference stays good.
    [[nodiscard]] const MatrixIdentity& identity() const { return x_ours; }
    [[nodiscard]] MatrixApi& api() { return x_api; }

    [[nodiscard]] bot::core::decide::ChatTraits traits() const override;
    /// The first time it is let in, it also registers our user (as an application service) and
    /// tells its name and picture.
    Answer<std::string> check(bot::ports::Deadline deadline) override;
    /// Has the homeserver call our listener (Matrix specification: Application Service API,
    /// Pinging). Fails where what happens in rooms would not reach us; in words what was found.
    Answer<std::string> ping(bot::ports::Deadline deadline);

    Answer<bot::core::event::RoomCreated> create_room(bot::core::outbox::CreateRoom order,
                                                      bot::ports::Attempt attempt,
                                                      bot::ports::Deadline deadline) override;
    Answer<bot::core::event::RoomJoined> join(bot::core::outbox::JoinRoom order,
                                              bot::ports::Deadline deadline) override;
    Answer<bot::core::event::PeopleInvited> invite(bot::core::outbox::InvitePeople order,
                                                   bot::ports::Deadline deadline) override;
    Answer<bot::ports::Done> set_topic(bot::core::outbox::SetTopic order,
                                       bot::ports::Deadline deadline) override;
    Answer<bot::core::event::Posted> post(bot::core::outbox::PostText order,
                                          bot::ports::Attempt attempt,
                                          bot::ports::Deadline deadline) override;
    Answer<std::optional<bot::core::event::Posted>> post_privately(
        bot::core::outbox::PostPrivately order, bot::ports::Attempt attempt,
        bot::ports::Deadline deadline) override;
    Answer<bot::core::event::Posted> message_person(bot::core::outbox::MessagePerson order,
                                                    bot::ports::Attempt attempt,
                                                    bot::ports::Deadline deadline) override;
    Answer<bot::core::event::Posted> post_card(bot::core::outbox::PostCard order,
                                               bot::ports::Attempt attempt,
                                               bot::ports::Deadline deadline) override;
    Answer<bot::ports::Done> edit(bot::core::outbox::EditPost order, bot::ports::Attempt attempt,
                                  bot::ports::Deadline deadline) override;
    Answer<bot::ports::Done> update_card(bot::core::outbox::UpdateCard order,
                                         bot::ports::Attempt attempt,
                                         bot::ports::Deadline deadline) override;
    Answer<bot::ports::Done> pin(bot::core::outbox::PinMessage order,
                                 bot::ports::Deadline deadline) override;
    Answer<bot::ports::Done> react(bot::core::outbox::React order, bot::ports::Attempt attempt,
                                   bot::ports::Deadline deadline) override;
    Answer<bot::ports::Done> open_form(bot::core::outbox::OpenForm order,
                                       bot::ports::Deadline deadline) override;
    Answer<bot::ports::Done> share(bot::core::event::PersonRef to, bot::core::event::RoomRef room,
                                   bot::ports::Document document, bot::ports::Attempt attempt,
                                   bot::ports::Deadline deadline) override;
    Answer<bot::core::event::MessageFetched> fetch_message(bot::core::outbox::FetchMessage order,
                                                           bot::ports::Deadline deadline) override;
    Answer<bot::core::event::HistoryRead> read_history(bot::core::outbox::ReadHistory order,
                                                       bot::ports::Deadline deadline) override;
    Answer<bot::core::event::PersonFound> look_up(bot::core::event::PersonRef person,
                                                  bot::ports::Deadline deadline) override;
    Answer<bot::core::event::MembersFound> members(bot::core::event::RoomRef room,
                                                   bot::ports::Deadline deadline) override;

private:
    /// A message in the making.
    struct Outgoing {
        std::string room;
        std::string thread;  ///< empty: none
        std::vector<Json> parts;
        std::vector<bot::core::outbox::Button> buttons;
    };
    using Sent = std::map<std::size_t, std::string>;       ///< event id by part
    using Reactions = std::map<std::string, std::string>;  ///< event id of ours by key

    // matrix_account.cpp: who we are
    Answer<bot::ports::Done> introduce(bot::ports::Deadline deadline);
    Answer<bot::ports::Done> know_ourselves(bot::ports::Deadline deadline);
    Answer<bot::ports::Done> sign_up(bot::ports::Deadline deadline);
    Answer<std::string> profile(std::string field, std::string wished,
                                bot::ports::Deadline deadline);
    // matrix_posting.cpp: saying something
    Answer<bot::core::event::Posted> send(Outgoing message, bot::ports::Attempt attempt,
                                          bot::ports::Deadline deadline);
    Answer<std::string> send_event(std::string room, std::string type, std::string transaction,
                                   Json content, Repeating repeating,
                                   bot::ports::Deadline deadline);
    Answer<bool> is_strange_to_us(std::string room, bot::ports::Deadline deadline);
    Answer<Sent> find_sent(std::string room, bot::ports::Attempt attempt,
                           bot::ports::Deadline deadline);
    bot::core::event::Posted posted(const std::string& room, const std::string& event) const;
    // matrix_reactions.cpp: choices and reactions
    Answer<bot::ports::Done> offer(bot::core::event::MessageRef message,
                                   std::vector<bot::core::outbox::Button> buttons,
                                   bot::ports::Attempt attempt, bot::ports::Deadline deadline);
    Answer<bot::ports::Done> add_reaction(bot::core::event::MessageRef message, std::string key,
                                          std::string attempt, bot::ports::Deadline deadline);
    Answer<bot::ports::Done> redact(std::string room, std::string event, std::string attempt,
                                    bot::ports::Deadline deadline);
    Answer<Reactions> own_reactions(bot::core::event::MessageRef message,
                                    bot::ports::Deadline deadline);
    // matrix_rooms.cpp: rooms and people in them
    Answer<std::string> make_room(bot::core::outbox::CreateRoom order, bot::ports::Attempt attempt,
                                  bot::ports::Deadline deadline);
    Answer<std::string> find_own_room(std::string name, std::string key,
                                      bot::ports::Deadline deadline);
    Answer<bot::ports::Done> invite_one(std::string room, std::string person,
                                        bot::ports::Deadline deadline);
    Answer<bot::core::event::RoomJoined> join(bot::core::event::RoomRef room,
                                              bot::core::event::PersonRef asker,
                                              bot::ports::Deadline deadline);
    boost::asio::awaitable<void> note_direct(std::string room, bot::ports::Deadline deadline);
    Answer<bot::core::event::RoomJoined> seen_from_inside(bot::core::event::RoomRef room,
                                                          bot::ports::Deadline deadline);
    // matrix_entry.cpp: who else may be in a room that we came into, and where it comes from
    Answer<Json> state_of(std::string room, std::string type, std::string key,
                          bot::ports::Deadline deadline);
    Answer<bool> is_public(std::string room, bot::ports::Deadline deadline);
    Answer<bool> is_inside(std::string room, std::vector<bot::core::event::PersonRef> accounts,
                           bot::ports::Deadline deadline);

    MatrixApi x_api;
    const bot::ports::Clock& x_clock;
    config::MatrixSettings x_settings;
    MatrixIdentity x_ours;
    DirectRooms x_direct;
    bool x_introduced = false;
};

}  // namespace adapters::matrix
