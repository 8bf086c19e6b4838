#pragma once

#include "adapters/http/form.hpp"
#include "adapters/http/http_client.hpp"
#include "adapters/slack/slack_failure.hpp"
#include "adapters/slack/slack_json.hpp"
#include "bot/ports/clock.hpp"
#include "bot/ports/deadline.hpp"
#include "bot/ports/result.hpp"
#include "config/secret.hpp"

#include <boost/asio/awaitable.hpp>

#include <map>
#include <string>
#include <string_view>

namespace adapters::slack {

/// Slack's Web API: methods called with form fields, answers as JSON. Io thread only.
class SlackApi {
public:
    template <class T>
    using Answer = boost::asio::awaitable<bot::ports::Result<T>>;

    /// `url` ends in a slash. `client` and `clock` outlive this, and the client may call `url`.
    SlackApi(http::HttpClient& client, const bot::ports::Clock& clock, std::string url,
             config::Secret token);

    /// One call, never repeated by itself. After Slack said 429, calls of the same method (and
    /// channel, where the method posts) fail with rate_limited until the time it named, without
    /// being sent; other methods go on. The answer is an object with `ok` true.
    Answer<Json> call(std::string method, http::Fields form, Repeating repeating,
                      bot::ports::Deadline deadline);

    /// Sends bytes to where `files.getUploadURLExternal` said; `rejected` for a foreign host.
    Answer<bot::ports::Done> upload(std::string url, std::string content,
                                    bot::ports::Deadline deadline);

    /// The scopes that the last answer said the token has, comma-separated; empty where it did not.
    [[nodiscard]] const std::string& scopes() const { return x_scopes; }

private:
    bot::ports::Result<Json> read(const std::string& method, const std::string& lane,
                                  Repeating repeating, const http::Response& response);
    bot::ports::Failure hold_back(const std::string& method, const std::string& lane,
                                  std::string_view retry_after);
    [[nodiscard]] bool may_upload_to(std::string_view url) const;

    http::HttpClient& x_client;
    const bot::ports::Clock& x_clock;
    std::string x_url;
    config::Secret x_token;
    std::string x_scopes;
    std::map<std::string, bot::core::event::Instant> x_held_back;  ///< by method and channel
};

}  // namespace adapters::slack
