#pragma once

#include "adapters/http/form.hpp"
#include "adapters/http/http_response.hpp"
#include "tests/support/http_imposter.hpp"

#include <boost/asio/any_io_executor.hpp>
#include <nlohmann/json.hpp>

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace tests::support {

/// One call of the Client-Server API, as it arrived. `name` is what stands behind the version, or
/// behind the room: "createRoom", "send"; "get_state" and "put_state".
struct HomeserverCall {
    std::string name;
    std::vector<std::string> path;  ///< decoded, behind the version
    adapters::http::Fields query;
    nlohmann::json body;

    [[nodiscard]] std::string field(std::string_view name) const;
};

/// A small homeserver on loopback that remembers what it is told: rooms, state, events, account
/// data, files. Its server name is hs.test, its only account @incident:hs.test with the token
/// "test-token". Pages are short, so that paging is met. Whoever is invited comes.
class MatrixImposter {
public:
    explicit MatrixImposter(boost::asio::any_io_executor executor);
    ~MatrixImposter();

    [[nodiscard]] std::string url() const;
    [[nodiscard]] HttpImposter& server();

    /// A room with these people in it, who are the only ones; its id.
    std::string add_room(const std::string& name, const std::vector<std::string>& people);
    /// Somebody does something; the event's id.
    /// `more` are members of the event beside those.
    std::string add_event(const std::string& room, const std::string& sender,
                          const std::string& type, nlohmann::json content,
                          const nlohmann::json& more = nlohmann::json::object());
    std::string add_state(const std::string& room, const std::string& sender,
                          const std::string& type, const std::string& key, nlohmann::json content);
    std::string say(const std::string& room, const std::string& sender, const std::string& text,
                    const std::string& thread = {});
    std::string edit(const std::string& room, const std::string& event, const std::string& text);

    /// The next call of this name, but for the first so many, gets this answer and does nothing.
    void answer_once(const std::string& name, adapters::http::Response response,
                     std::size_t spared = 0);
    void refuse_once(const std::string& name, int status, const std::string& code,
                     const std::string& words = "no");
    /// The next call of any of these names is carried out, but its answer gets lost on the way.
    void lose_answer_once(const std::vector<std::string>& names);
    /// As after a restart: what was sent twice is there twice, no position is known.
    void forget_transactions();
    void forget_positions();
    /// How much has happened: what the newest sync token stands for.
    [[nodiscard]] std::size_t position() const;

    bool exclusive_aliases = false;  ///< they belong to somebody else
    bool encrypts_rooms = false;     ///< whatever is made on it
    std::size_t longest_page = 3;

    [[nodiscard]] const std::vector<HomeserverCall>& calls() const;
    [[nodiscard]] std::size_t count(const std::string& name) const;
    [[nodiscard]] const HomeserverCall& last(const std::string& name) const;
    /// Events of a room in client format, oldest first.
    [[nodiscard]] std::vector<nlohmann::json> events(const std::string& room) const;
    /// What people read there: messages with their newest words, nothing that was taken back.
    [[nodiscard]] std::vector<std::string> texts(const std::string& room) const;
    /// Reactions on a message that were not taken back.
    [[nodiscard]] std::vector<std::string> reactions(const std::string& event) const;
    [[nodiscard]] std::vector<std::string> members(const std::string& room) const;
    /// Null where there is none.
    [[nodiscard]] nlohmann::json state(const std::string& room, const std::string& type,
                                       const std::string& key = {}) const;
    [[nodiscard]] nlohmann::json event(const std::string& event) const;
    [[nodiscard]] std::vector<std::string> rooms() const;
    /// What everybody may ask: the room with that alias; empty where there is none.
    [[nodiscard]] std::string room_called(const std::string& alias) const;
    [[nodiscard]] nlohmann::json direct_rooms() const;
    [[nodiscard]] std::string uploaded() const;

    struct State;

private:
    std::shared_ptr<State> x_state;
};

}  // namespace tests::support
