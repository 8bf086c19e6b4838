#include "adapters/matrix/matrix_api.hpp"

#include "adapters/http/percent.hpp"
#include "adapters/http/retry_after.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <chrono>
#include <utility>

namespace adapters::matrix {
namespace {

using bot::core::event::Instant;
using bot::ports::Deadline;
using bot::ports::Failure;
using bot::ports::FailureKind;

constexpr std::chrono::seconds usual_pause{1};
constexpr std::chrono::hours longest_pause{24};

std::string lane_of(const MatrixCall& call) {
    return call.name + " " + call.place;
}

/// "too many calls" named twice: as the header, and in an older dialect in the body.
Instant free_again(Instant now, const http::Response& response, const Json& answer) {
    auto until = now;
    if (const auto told =
            http::parse_retry_after(response.headers.value_or_empty("Retry-After"), now))
        until = *told;
    const auto told = number_at(answer, "retry_after_ms");
    const auto most = std::chrono::milliseconds{longest_pause}.count();
    until =
        std::max(until, now + std::chrono::milliseconds{std::clamp<std::int64_t>(told, 0, most)});
    return until > now ? until : now + usual_pause;
}

}  // namespace

std::string client_path(std::initializer_list<std::string_view> components,
                        std::string_view version) {
    std::string path = "/_matrix/client/";
    path += version;
    for (const auto component : components)
        path.append("/").append(http::percent_encode(component));
    return path;
}

MatrixCall room_call(std::string name, const std::string& room,
                     std::initializer_list<std::string_view> components) {
    MatrixCall call;
    call.name = std::move(name);
    call.place = room;
    call.path = client_path({"rooms", room});
    for (const auto component : components)
        call.path.append("/").append(http::percent_encode(component));
    return call;
}

MatrixApi::MatrixApi(http::HttpClient& client, const bot::ports::Clock& clock,
                     std::string homeserver, config::Secret token)
    : x_client{client},
      x_clock{clock},
      x_homeserver{std::move(homeserver)},
      x_token{std::move(token)} {
    x_client.allow(x_homeserver);
}

std::string MatrixApi::url_of(const MatrixCall& call) const {
    auto url = x_homeserver + call.path;
    char before = '?';
    // Not as a form: there a space would become "+", which homeservers do not all read as one.
    for (const auto& [name, value] : call.query) {
        url.append(1, std::exchange(before, '&'));
        url.append(name).append("=").append(http::percent_encode(value));
    }
    return url;
}

MatrixApi::Answer<Json> MatrixApi::get(MatrixCall call, Deadline deadline) {
    http::ClientRequest request{http::Method::get, url_of(call)};
    return send(std::move(call), std::move(request), deadline);
}

MatrixApi::Answer<Json> MatrixApi::put(MatrixCall call, Json body, Deadline deadline) {
    return send_object(http::Method::put, std::move(call), body, deadline);
}

MatrixApi::Answer<Json> MatrixApi::post(MatrixCall call, Json body, Deadline deadline) {
    return send_object(http::Method::post, std::move(call), body, deadline);
}

MatrixApi::Answer<Json> MatrixApi::send_object(http::Method method, MatrixCall call,
                                               const Json& body, Deadline deadline) {
    http::ClientRequest request{method, url_of(call), to_text(body)};
    request.headers.set("Content-Type", "application/json");
    return send(std::move(call), std::move(request), deadline);
}

MatrixApi::Answer<Json> MatrixApi::send(MatrixCall call, http::ClientRequest request,
                                        Deadline deadline) {
    if (const auto held = x_held_back.find(lane_of(call)); held != x_held_back.end()) {
        if (x_clock.now() < held->second)
            co_return Failure{FailureKind::rate_limited, call.name + ": held back", held->second};
        x_held_back.erase(held);
    }
    request.headers.set("Authorization", "Bearer " + std::string{x_token.reveal()});
    auto response = co_await x_client.send(std::move(request), deadline);
    if (!response)
        co_return unanswered(call.name, response.failure(), call.repeating);
    auto answer = parse_json(response->body);
    if (response->ok() && answer.is_structured())
        co_return answer;
    auto failure = failure_of(call.name, response->status, answer, call.repeating);
    if (failure.kind == FailureKind::rate_limited)
        co_return hold_back(call, *response, answer);
    co_return failure;
}

Failure MatrixApi::hold_back(const MatrixCall& call, const http::Response& response,
                             const Json& answer) {
    const auto now = x_clock.now();
    const auto until = free_again(now, response, answer);
    std::erase_if(x_held_back, [&](const auto& entry) { return entry.second <= now; });
    x_held_back[lane_of(call)] = until;
    return Failure{FailureKind::rate_limited, call.name + ": too many calls", until};
}

MatrixApi::Answer<std::string> MatrixApi::create_room(Json order, Deadline deadline) {
    MatrixCall call;
    call.name = "createRoom";
    call.path = client_path({"createRoom"});
    call.repeating = Repeating::harmful;
    auto made = co_await post(std::move(call), std::move(order), deadline);
    if (!made)
        co_return made.failure();
    const auto room = text_at(*made, "room_id");
    if (room.empty())
        co_return Failure{FailureKind::unknown_outcome, "createRoom: no room_id in the answer"};
    co_return std::string{room};
}

MatrixApi::Answer<std::string> MatrixApi::upload(std::string name, std::string media_type,
                                                 std::string content, Deadline deadline) {
    MatrixCall call;
    call.name = "upload";
    call.path = "/_matrix/media/v3/upload";
    call.query.emplace_back("filename", std::move(name));
    http::ClientRequest request{http::Method::post, url_of(call), std::move(content)};
    request.headers.set("Content-Type", media_type);
    auto answer = co_await send(std::move(call), std::move(request), deadline);
    if (!answer)
        co_return answer.failure();
    const auto place = text_at(*answer, "content_uri");
    if (place.empty())
        co_return Failure{FailureKind::transient, "upload: no content_uri in the answer"};
    co_return std::string{place};
}

}  // namespace adapters::matrix
