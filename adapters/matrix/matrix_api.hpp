#pragma once

#include "adapters/http/form.hpp"
#include "adapters/http/http_client.hpp"
#include "adapters/matrix/matrix_failure.hpp"
#include "adapters/matrix/matrix_json.hpp"
#include "bot/ports/clock.hpp"
#include "bot/ports/deadline.hpp"
#include "bot/ports/result.hpp"
#include "config/secret.hpp"

#include <boost/asio/awaitable.hpp>

#include <initializer_list>
#include <map>
#include <string>
#include <string_view>

namespace adapters::matrix {

/// "/_matrix/client/v3" and these components, each encoded for itself.
[[nodiscard]] std::string client_path(std::initializer_list<std::string_view> components,
                                      std::string_view version = "v3");

/// One call of the Client-Server API, but for its body.
class MatrixCall {
public:
    std::string name;  ///< for failures: "invite"
    /// Where it happens, as far as homeservers limit by it: calls of one name and place are held
    /// back together.
    std::string place;
    std::string path;
    http::Fields query;
    Repeating repeating = Repeating::harmless;
};

/// A call about one room: "/_matrix/client/v3/rooms/{room}/{components…}".
[[nodiscard]] MatrixCall room_call(std::string name, const std::string& room,
                                   std::initializer_list<std::string_view> components);

/// The homeserver's Client-Server API: JSON objects both ways, a bearer token. Io thread only.
class MatrixApi {
public:
    template <class T>
    using Answer = boost::asio::awaitable<bot::ports::Result<T>>;

    /// `client` and `clock` outlive this, and the client may call `homeserver`, which has no slash
    /// at its end.
    MatrixApi(http::HttpClient& client, const bot::ports::Clock& clock, std::string homeserver,
              config::Secret token);

    /// One call, never repeated by itself; the answer is an object or a list. After the homeserver
    /// said that there were too many, calls of the same name and place fail with rate_limited until
    /// the time it named (the later one, where it named two; a second, where none), without being
    /// sent.
    Answer<Json> get(MatrixCall call, bot::ports::Deadline deadline);
    Answer<Json> put(MatrixCall call, Json body, bot::ports::Deadline deadline);
    Answer<Json> post(MatrixCall call, Json body, bot::ports::Deadline deadline);

    /// Makes a room; the same again makes another one. Its id.
    Answer<std::string> create_room(Json order, bot::ports::Deadline deadline);

    /// Puts a file into the media store; where it lies now ("mxc://…"). Twice makes two.
    Answer<std::string> upload(std::string name, std::string media_type, std::string content,
                               bot::ports::Deadline deadline);

private:
    Answer<Json> send(MatrixCall call, http::ClientRequest request, bot::ports::Deadline deadline);
    Answer<Json> send_object(http::Method method, MatrixCall call, const Json& body,
                             bot::ports::Deadline deadline);
    [[nodiscard]] std::string url_of(const MatrixCall& call) const;
    bot::ports::Failure hold_back(const MatrixCall& call, const http::Response& response,
                                  const Json& answer);

    http::HttpClient& x_client;
    const bot::ports::Clock& x_clock;
    std::string x_homeserver;
    config::Secret x_token;
    std::map<std::string, bot::core::event::Instant> x_held_back;  ///< by name and place
};

}  // namespace adapters::matrix
