#pragma once

#include "adapters/http/form.hpp"
#include "adapters/http/http_response.hpp"
#include "tests/support/http_imposter.hpp"

#include <boost/asio/any_io_executor.hpp>
#include <nlohmann/json_fwd.hpp>

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace tests::support {

/// One call of a Web API method, as it arrived.
struct SlackCall {
    std::string method;
    adapters::http::Fields form;

    [[nodiscard]] std::string field(std::string_view name) const;
};

/// A small Slack workspace on loopback that remembers what it is told: rooms, members, messages,
/// pins, reactions, files. Pages are short, so that paging is met. Its bot is U0BOT (B0BOT) with
/// the token xoxb-test.
class SlackImposter {
public:
    explicit SlackImposter(boost::asio::any_io_executor executor);
    ~SlackImposter();

    /// For the configuration: ends in a slash.
    [[nodiscard]] std::string api_url() const;
    [[nodiscard]] HttpImposter& server();

    /// A room with these people in it; its id.
    std::string add_room(const std::string& name, const std::vector<std::string>& people);
    /// Somebody says something; its ts. `more` is merged into the message.
    std::string say(const std::string& room, const std::string& user, const std::string& text,
                    const std::string& thread = {});
    /// Changes a message at will.
    void alter(const std::string& room, const std::string& ts,
               const std::function<void(nlohmann::json&)>& change);

    /// The next call of this method gets this answer and does nothing.
    void answer_once(const std::string& method, adapters::http::Response response);
    /// `ok:false` with this error, once; `more` is merged into the answer.
    void refuse_once(const std::string& method, const std::string& error);
    /// The next call of this method is carried out, but its answer gets lost on the way.
    void lose_answer_once(const std::string& method);

    /// Answers carry this as X-OAuth-Scopes; empty: they do not.
    std::string scopes;
    [[nodiscard]] const std::vector<SlackCall>& calls() const;
    [[nodiscard]] std::size_t count(const std::string& method) const;
    [[nodiscard]] const SlackCall& last(const std::string& method) const;
    /// Messages of a room, oldest first, replies among them.
    [[nodiscard]] std::vector<nlohmann::json> messages(const std::string& room) const;
    [[nodiscard]] std::vector<std::string> members(const std::string& room) const;
    [[nodiscard]] std::string room_named(const std::string& name) const;
    [[nodiscard]] std::string topic(const std::string& room) const;
    [[nodiscard]] std::string uploaded() const;

private:
    struct State;
    std::shared_ptr<State> x_state;
};

}  // namespace tests::support
