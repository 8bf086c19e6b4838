#pragma once

#include "adapters/http/http_client.hpp"
#include "adapters/slack/slack_api.hpp"
#include "adapters/slack/slack_history_page.hpp"
#include "adapters/slack/slack_identity.hpp"
#include "bot/ports/chat_port.hpp"
#include "bot/ports/clock.hpp"
#include "config/settings.hpp"

#include <cstddef>
#include <functional>
#include <map>
#include <string>
#include <vector>

namespace adapters::slack {

/// A Slack workspace as a chat.
///
/// What it posts carries the attempt's key as message metadata; a repeated attempt first looks
/// whether an earlier one got through. Texts too long for one message become several. A private
/// message to somebody who is not in the room becomes a direct one. `conflict` from create_room
/// means that the name is taken.
class SlackChat final : public bot::ports::ChatPort {
public:
    /// `client` and `clock` outlive it. The API's origin is allowed in the client here.
    SlackChat(http::HttpClient& client, const bot::ports::Clock& clock,
              const config::SlackSettings& settings);

    /// Who we are, as soon as `check` has been let in; the reference stays good.
    [[nodiscard]] const SlackIdentity& identity() const { return x_ours; }

    [[nodiscard]] bot::core::decide::ChatTraits traits() const override;
    /// Also learns who we are, even where it then complains of missing scopes. It fails for those
    /// without which nothing works, and names the others in its words.
    Answer<std::string> check(bot::ports::Deadline deadline) override;

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
    /// A message in the making: form fields of its parts but for channel, thread and metadata.
    struct Outgoing {
        std::string room;
        std::string thread;  ///< empty: none
        std::vector<http::Fields> parts;
    };
    using Sent = std::map<std::size_t, std::string>;  ///< ts by part
    enum class Enough { no, yes };

    Answer<bot::core::event::Posted> send(Outgoing message, bot::ports::Attempt attempt,
                                          bot::ports::Deadline deadline);
    Answer<std::string> send_part(http::Fields form, bot::ports::Deadline deadline);
    Answer<Sent> find_sent(std::string room, std::string thread, std::size_t parts,
                           bot::ports::Attempt attempt, bot::ports::Deadline deadline);
    /// Shows what stands in a conversation since the attempt began, until `look` says that it has
    /// seen enough. `rejected` where there is more than anybody can look through.
    using Look = std::function<Enough(const Json& message)>;
    Answer<bot::ports::Done> look_back(std::string room, std::string thread,
                                       bot::ports::Attempt attempt, Look look,
                                       bot::ports::Deadline deadline);
    Answer<std::string> direct_room(std::string person, bot::ports::Deadline deadline);
    Answer<bot::core::event::RoomCreated> find_own_room(std::string name,
                                                        bot::ports::Attempt attempt,
                                                        bot::ports::Deadline deadline);
    Answer<bot::core::event::PeopleInvited> invite_batch(std::string room,
                                                         std::vector<std::string> people,
                                                         bot::ports::Deadline deadline);
    Answer<bool> is_shared(std::string room, std::string title, bot::ports::Attempt attempt,
                           bot::ports::Deadline deadline);
    Answer<bot::core::event::HistoryRead> read_threads(bot::core::outbox::ReadHistory order,
                                                       HistoryPage page,
                                                       bot::ports::Deadline deadline);
    Answer<bot::ports::Done> read_thread(const bot::core::outbox::ReadHistory& order,
                                         std::string root,
                                         std::vector<bot::core::event::ChatEvent>& events,
                                         bot::ports::Deadline deadline);
    Answer<Json> find_message(std::string method, http::Fields form, std::string ts,
                              bot::ports::Deadline deadline);
    bot::core::event::Posted posted(const std::string& room, const std::string& ts,
                                    const std::string& thread) const;

    SlackApi x_api;
    const bot::ports::Clock& x_clock;
    std::string x_command;
    bool x_socket_mode;
    SlackIdentity x_ours;
};

}  // namespace adapters::slack
