#include "tests/support/matrix_imposter.hpp"

#include "adapters/http/percent.hpp"
#include "tests/support/matrix_imposter_state.hpp"

#include <algorithm>
#include <stdexcept>

namespace tests::support {

using adapters::http::Method;
using adapters::http::Request;
using adapters::http::Response;
namespace http = adapters::http;

namespace {

std::vector<std::string> components(std::string_view path) {
    std::vector<std::string> parts;
    while (!path.empty()) {
        const auto slash = path.find('/');
        parts.push_back(http::percent_decode(path.substr(0, slash)).value_or(""));
        path.remove_prefix(
            std::min(path.size(), slash == std::string_view::npos ? path.size() : slash + 1));
        if (slash != std::string_view::npos && path.empty())
            parts.emplace_back();
    }
    return parts;
}

/// "/_matrix/client/v3/rooms/{room}/send/…" is called "send".
HomeserverCall call_of(const Request& request) {
    HomeserverCall call;
    auto path = components(std::string_view{request.path}.substr(1));
    path.erase(path.begin(), path.begin() + std::min<std::ptrdiff_t>(3, std::ssize(path)));
    call.path = path;
    const auto at = path.empty() ? std::string{} : path[0];
    const bool about = (at == "rooms" || at == "user" || at == "appservice") && path.size() > 2;
    call.name = about ? path[2] : at == "account" ? "whoami" : at;
    if (call.name == "state")
        call.name = request.method == Method::get ? "get_state" : "put_state";
    call.query = request.query;
    call.body = Json::parse(request.body, nullptr, false);
    return call;
}

bool is_read(const Request& request) {
    return request.method == Method::get;
}

}  // namespace

Response refusal(int status, const std::string& code, const std::string& words) {
    return http::json(status, Json{{"errcode", code}, {"error", words}}.dump());
}

Response answer_with_json(const Json& json) {
    return http::json(200, json.dump());
}

std::string HomeserverCall::field(std::string_view the_name) const {
    return std::string{http::field(query, the_name).value_or(std::string_view{})};
}

Response MatrixImposter::State::serve(const Request& request) {
    auto call = call_of(request);
    if (request.headers.value_or_empty("Authorization") != "Bearer test-token")
        return refusal(401, "M_UNKNOWN_TOKEN", "who are you?");
    const bool is_json = is_read(request) || call.name == "upload" || call.body.is_object();
    if (!is_json)
        return refusal(400, "M_NOT_JSON");
    if (call.name == "upload")
        uploaded = request.body;
    if (calls.empty() || calls.back().name != "sync" || call.name != "sync" ||
        calls.back().query != call.query)
        calls.push_back(call);
    if (const auto planned = answers.find(call.name);
        planned != answers.end() && planned->second.spared-- == 0) {
        auto response = planned->second.response;
        answers.erase(planned);
        return response;
    }
    auto response = perform(call, is_read(request));
    const auto losing = std::find_if(lost.begin(), lost.end(),
                                     [&](const auto& names) { return names.contains(call.name); });
    if (losing == lost.end())
        return response;
    lost.erase(losing);
    return http::html(502, "<html>bad gateway</html>");
}

Response MatrixImposter::State::perform(const HomeserverCall& call, bool reads) {
    if (call.name == "createRoom")
        return create(call);
    if (call.name == "join")
        return join(call.path.at(1));
    if (call.name == "sync")
        return sync(call);
    if (call.name == "upload")
        return answer_with_json(Json{{"content_uri", "mxc://hs.test/file"}});
    if (call.name == "joined_rooms") {
        Json joined = Json::array();
        for (const auto& [id, room] : rooms) {
            if (room.membership(bot_user) == "join")
                joined.push_back(id);
        }
        return answer_with_json(Json{{"joined_rooms", joined}});
    }
    if (call.name == "directory") {
        const auto found = aliases.find(call.path.at(2));
        return found == aliases.end() ? refusal(404, "M_NOT_FOUND")
                                      : answer_with_json(Json{{"room_id", found->second}});
    }
    if (!call.path.empty() && call.path[0] == "rooms")
        return in_room(call);
    return about_account(call, reads);
}

Response MatrixImposter::State::about_account(const HomeserverCall& call, bool reads) {
    if (call.name == "whoami")
        return answer_with_json(Json{{"user_id", bot_user}});
    if (call.name == "register")
        return std::exchange(registered, true) ? refusal(400, "M_USER_IN_USE")
                                               : answer_with_json(Json{{"user_id", bot_user}});
    if (call.name == "ping")
        return answer_with_json(Json{{"duration_ms", 1}});
    if (call.name == "account_data") {
        if (!reads)
            account_data = call.body;
        else if (account_data.is_null())
            return refusal(404, "M_NOT_FOUND");
        return answer_with_json(reads ? account_data : Json::object());
    }
    if (call.name == "profile") {
        if (!reads)
            profile.update(call.body);
        if (call.path.at(1) == bot_user)
            return answer_with_json(profile);
        if (call.path[1].ends_with(":hs.test"))
            return answer_with_json(Json{{"displayname", "Name of " + call.path[1]}});
        return refusal(404, "M_NOT_FOUND");
    }
    return refusal(404, "M_UNRECOGNIZED");
}

MatrixImposter::MatrixImposter(boost::asio::any_io_executor executor)
    : x_state{std::make_shared<State>(std::move(executor), *this)} {
    auto* const state = x_state.get();
    x_state->server.answer_with([state](const Request& request) { return state->serve(request); });
}

MatrixImposter::~MatrixImposter() {
    x_state->server.answer_with([](const Request&) { return refusal(500, "M_UNKNOWN"); });
}

std::string MatrixImposter::url() const {
    return x_state->server.url();
}

HttpImposter& MatrixImposter::server() {
    return x_state->server;
}

void MatrixImposter::answer_once(const std::string& name, Response response, std::size_t spared) {
    x_state->answers.emplace(name, PlannedAnswer{std::move(response), spared});
}

void MatrixImposter::refuse_once(const std::string& name, int status, const std::string& code,
                                 const std::string& words) {
    answer_once(name, refusal(status, code, words));
}

void MatrixImposter::lose_answer_once(const std::vector<std::string>& names) {
    x_state->lost.emplace_back(names.begin(), names.end());
}

void MatrixImposter::forget_transactions() {
    x_state->transactions.clear();
}

void MatrixImposter::forget_positions() {
    x_state->oldest_position = x_state->log.size();
}

std::size_t MatrixImposter::position() const {
    return x_state->log.size();
}

const std::vector<HomeserverCall>& MatrixImposter::calls() const {
    return x_state->calls;
}

std::size_t MatrixImposter::count(const std::string& name) const {
    return static_cast<std::size_t>(
        std::count_if(x_state->calls.begin(), x_state->calls.end(),
                      [&](const auto& call) { return call.name == name; }));
}

const HomeserverCall& MatrixImposter::last(const std::string& name) const {
    const auto found = std::find_if(x_state->calls.rbegin(), x_state->calls.rend(),
                                    [&](const auto& call) { return call.name == name; });
    if (found == x_state->calls.rend())
        throw std::runtime_error{name + " was not called"};
    return *found;
}

std::vector<std::string> MatrixImposter::rooms() const {
    std::vector<std::string> ids;
    for (const auto& [id, room] : x_state->rooms)
        ids.push_back(id);
    return ids;
}

std::string MatrixImposter::room_called(const std::string& alias) const {
    const auto found = x_state->aliases.find(alias);
    return found == x_state->aliases.end() ? std::string{} : found->second;
}

Json MatrixImposter::direct_rooms() const {
    return x_state->account_data;
}

std::string MatrixImposter::uploaded() const {
    return x_state->uploaded;
}

}  // namespace tests::support
