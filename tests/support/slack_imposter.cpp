#include "tests/support/slack_imposter.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <set>
#include <stdexcept>
#include <utility>

namespace tests::support {

using adapters::http::Fields;
using adapters::http::Request;
using adapters::http::Response;
using Json = nlohmann::json;
namespace http = adapters::http;

namespace {

constexpr std::size_t longest_page = 3;

struct Room {
    std::string id;
    std::string name;
    std::string creator;
    std::string topic;
    std::int64_t created = 0;
    bool is_private = false;
    std::vector<std::string> members;
    std::vector<Json> messages;
    std::set<std::string> pins;

    [[nodiscard]] bool has(const std::string& user) const {
        return std::find(members.begin(), members.end(), user) != members.end();
    }
    [[nodiscard]] Json to_json() const {
        return {{"id", id},
                {"name", name},
                {"creator", creator},
                {"created", created},
                {"is_private", is_private},
                {"topic", {{"value", topic}}}};
    }
};

Json ok(Json more = Json::object()) {
    more["ok"] = true;
    return more;
}

Json error(const std::string& code) {
    return {{"ok", false}, {"error", code}};
}

/// A page of `items` from the cursor on, under `key`.
Json page(const std::vector<Json>& items, const std::string& key, const std::string& cursor) {
    const auto begin = cursor.empty() ? 0 : std::stoul(cursor.substr(5));
    const auto end = std::min(items.size(), begin + longest_page);
    Json answer = ok();
    answer[key] = Json::array();
    for (auto i = begin; i < end; ++i)
        answer[key].push_back(items[i]);
    answer["has_more"] = end < items.size();
    answer["response_metadata"]["next_cursor"] =
        end < items.size() ? "next:" + std::to_string(end) + "=" : "";
    return answer;
}

}  // namespace

std::string SlackCall::field(std::string_view name) const {
    return std::string{http::field(form, name).value_or(std::string_view{})};
}

struct SlackImposter::State {
    explicit State(boost::asio::any_io_executor executor) : server{std::move(executor)} {}

    HttpImposter server;
    std::map<std::string, Room> rooms;
    std::vector<SlackCall> calls;
    std::multimap<std::string, Response> answers;
    std::multiset<std::string> lost;
    std::string uploaded;
    std::int64_t clock = 0;
    std::string* scopes = nullptr;

    std::string next_ts() {
        ++clock;
        const auto fraction = std::to_string(1'000'100 + clock).substr(1);
        return std::to_string(1'700'000'000 + clock) + "." + fraction;
    }
    Room& make_room(const std::string& prefix, const std::string& name) {
        const auto id = prefix + "0" + std::to_string(rooms.size() + 1);
        auto& room = rooms[id];
        room.id = id;
        room.name = name;
        room.creator = "U0BOT";
        room.created = 1'700'000'000 + clock;
        return room;
    }
    Room* find(const SlackCall& call) {
        const auto found = rooms.find(call.field("channel"));
        return found == rooms.end() ? nullptr : &found->second;
    }

    Response serve(const Request& request);
    Json perform(const SlackCall& call);
    Json on_room(const std::string& method, const SlackCall& call, Room& room);
    Json post(const SlackCall& call, Room& room);
    Json history(const SlackCall& call, const Room& room, const std::string& thread) const;
    Json create(const SlackCall& call);
    Json invite(const SlackCall& call, Room& room) const;
};

Response SlackImposter::State::serve(const Request& request) {
    if (request.path == "/upload") {
        uploaded = request.body;
        return http::text(200, "OK - " + std::to_string(request.body.size()));
    }
    SlackCall call{request.path.substr(request.path.rfind('/') + 1),
                   http::decode_form(request.body)};
    calls.push_back(call);
    if (request.headers.value_or_empty("Authorization") != "Bearer xoxb-test")
        return http::json(200, error("not_authed").dump());
    if (const auto planned = answers.find(call.method); planned != answers.end()) {
        auto response = planned->second;
        answers.erase(planned);
        return response;
    }
    auto response = http::json(200, perform(call).dump());
    if (scopes && !scopes->empty())
        response.headers.set("X-OAuth-Scopes", *scopes);
    if (const auto at = lost.find(call.method); at != lost.end()) {
        lost.erase(at);
        return http::html(502, "<html>bad gateway</html>");
    }
    return response;
}

Json SlackImposter::State::post(const SlackCall& call, Room& room) {
    if (!room.has("U0BOT"))
        return error("not_in_channel");
    Json message{{"type", "message"},
                 {"user", "U0BOT"},
                 {"bot_id", "B0BOT"},
                 {"text", call.field("text")},
                 {"ts", next_ts()}};
    if (const auto thread = call.field("thread_ts"); !thread.empty())
        message["thread_ts"] = thread;
    if (const auto metadata = call.field("metadata"); !metadata.empty())
        message["metadata"] = Json::parse(metadata);
    if (const auto blocks = call.field("blocks"); !blocks.empty())
        message["blocks"] = Json::parse(blocks);
    room.messages.push_back(message);
    return ok({{"channel", room.id}, {"ts", message["ts"]}, {"message", message}});
}

/// Newest first without replies, or a thread: its first message, then the replies, oldest first.
Json SlackImposter::State::history(const SlackCall& call, const Room& room,
                                   const std::string& thread) const {
    const auto oldest = call.field("oldest");
    const auto latest = call.field("latest");
    const bool inclusive = call.field("inclusive") == "true";
    const auto inside = [&](const std::string& ts) {
        if (inclusive && (ts == oldest || ts == latest))
            return true;
        return (oldest.empty() || ts > oldest) && (latest.empty() || ts < latest);
    };
    std::vector<Json> found;
    for (auto message : room.messages) {
        const auto ts = message["ts"].get<std::string>();
        const auto root = message.value("thread_ts", ts);
        const bool is_root = root == ts;
        if (thread.empty() ? !is_root || !inside(ts)
                           : !(ts == thread || (root == thread && inside(ts))))
            continue;
        std::string newest;
        for (const auto& other : room.messages) {
            if (other.value("thread_ts", "") == ts && other["ts"] != ts)
                newest = other["ts"];
        }
        if (!newest.empty()) {
            message["thread_ts"] = ts;
            message["latest_reply"] = newest;
            message["reply_count"] = 1;
        }
        if (call.field("include_all_metadata") != "true")
            message.erase("metadata");
        found.push_back(message);
    }
    if (thread.empty())
        std::reverse(found.begin(), found.end());
    else if (found.empty())
        return error("thread_not_found");
    return page(found, "messages", call.field("cursor"));
}

Json SlackImposter::State::create(const SlackCall& call) {
    const auto name = call.field("name");
    for (const auto& [id, room] : rooms) {
        if (room.name == name)
            return error("name_taken");
    }
    auto& room = make_room("C", name);
    room.is_private = call.field("is_private") == "true";
    room.members = {"U0BOT"};
    return ok({{"channel", room.to_json()}});
}

Json SlackImposter::State::invite(const SlackCall& call, Room& room) const {
    std::vector<std::string> users;
    auto list = call.field("users");
    while (!list.empty()) {
        const auto comma = list.find(',');
        users.push_back(list.substr(0, comma));
        list.erase(0, comma == std::string::npos ? list.size() : comma + 1);
    }
    Json errors = Json::array();
    for (const auto& user : users) {
        if (room.has(user))
            errors.push_back({{"user", user}, {"ok", false}, {"error", "already_in_channel"}});
        else if (user == "U0GUEST")
            errors.push_back({{"user", user}, {"ok", false}, {"error", "user_is_restricted"}});
        else
            room.members.push_back(user);
    }
    if (errors.size() < users.size() || errors.empty())
        return ok({{"channel", room.to_json()}, {"errors", errors}});
    auto failed = error(errors[0]["error"]);
    failed["errors"] = errors;
    return failed;
}

Json SlackImposter::State::on_room(const std::string& method, const SlackCall& call, Room& room) {
    if (method == "chat.postMessage")
        return post(call, room);
    if (method == "chat.postEphemeral")
        return room.has(call.field("user")) ? ok({{"message_ts", next_ts()}})
                                            : error("user_not_in_channel");
    if (method == "conversations.history")
        return history(call, room, "");
    if (method == "conversations.replies")
        return history(call, room, call.field("ts"));
    if (method == "conversations.invite")
        return invite(call, room);
    if (method == "conversations.join") {
        room.members.push_back("U0BOT");
        return ok({{"channel", room.to_json()}});
    }
    if (method == "conversations.setTopic") {
        room.topic = call.field("topic");
        return ok({{"channel", room.to_json()}});
    }
    if (method == "conversations.members") {
        const std::vector<Json> all{room.members.begin(), room.members.end()};
        return page(all, "members", call.field("cursor"));
    }
    const auto ts = call.field(method == "chat.update" ? "ts" : "timestamp");
    const auto message = std::find_if(room.messages.begin(), room.messages.end(),
                                      [&](const auto& one) { return one["ts"] == ts; });
    if (message == room.messages.end())
        return error("message_not_found");
    if (method == "chat.update") {
        (*message)["text"] = call.field("text");
        (*message)["blocks"] = Json::parse(call.field("blocks"));
        return ok({{"ts", ts}, {"channel", room.id}});
    }
    if (method == "pins.add")
        return room.pins.insert(ts).second ? ok() : error("already_pinned");
    if (method == "reactions.add" || method == "reactions.remove")
        return ok();
    return error("unknown_method");
}

Json SlackImposter::State::perform(const SlackCall& call) {
    const auto& method = call.method;
    if (method == "auth.test")
        return ok({{"url", "https://acme.slack.com/"},
                   {"team", "Acme"},
                   {"user", "incident"},
                   {"team_id", "T1"},
                   {"user_id", "U0BOT"},
                   {"bot_id", "B0BOT"}});
    if (method == "conversations.create")
        return create(call);
    if (method == "conversations.list") {
        std::vector<Json> all;
        for (const auto& [id, room] : rooms)
            all.push_back(room.to_json());
        return page(all, "channels", call.field("cursor"));
    }
    if (method == "conversations.open") {
        const auto name = "dm " + call.field("users");
        for (const auto& [id, room] : rooms) {
            if (room.name == name)
                return ok({{"channel", {{"id", id}}}});
        }
        auto& room = make_room("D", name);
        room.members = {"U0BOT", call.field("users")};
        return ok({{"channel", {{"id", room.id}}}});
    }
    if (method == "users.info") {
        const auto id = call.field("user");
        if (!id.starts_with("U"))
            return error("user_not_found");
        return ok({{"user",
                    {{"id", id},
                     {"name", "handle"},
                     {"tz", "Europe/Berlin"},
                     {"profile", {{"display_name", "Name of " + id}}}}}});
    }
    if (method == "bots.info")
        return ok({{"bot", {{"id", call.field("bot")}, {"name", "Pager"}}}});
    if (method == "views.open")
        return call.field("trigger_id") == "stale" ? error("expired_trigger_id") : ok();
    if (method == "files.getUploadURLExternal")
        return ok({{"upload_url", server.url() + "/upload"}, {"file_id", "F1"}});
    if (method == "files.completeUploadExternal") {
        auto& room = rooms.at(call.field("channel_id"));
        Json file = Json::parse(call.field("files"))[0];
        file["name"] = file["title"];
        room.messages.push_back({{"ts", next_ts()},
                                 {"user", "U0BOT"},
                                 {"bot_id", "B0BOT"},
                                 {"text", ""},
                                 {"files", Json::array({file})}});
        return ok();
    }
    auto* const room = find(call);
    return room ? on_room(method, call, *room) : error("channel_not_found");
}

SlackImposter::SlackImposter(boost::asio::any_io_executor executor)
    : x_state{std::make_shared<State>(std::move(executor))} {
    x_state->scopes = &scopes;
    auto* const state = x_state.get();
    x_state->server.answer_with([state](const Request& request) { return state->serve(request); });
}

SlackImposter::~SlackImposter() = default;

std::string SlackImposter::api_url() const {
    return x_state->server.url() + "/api/";
}

HttpImposter& SlackImposter::server() {
    return x_state->server;
}

std::string SlackImposter::add_room(const std::string& name,
                                    const std::vector<std::string>& people) {
    auto& room = x_state->make_room("C", name);
    room.creator = "U0SOMEBODY";
    room.members = people;
    return room.id;
}

std::string SlackImposter::say(const std::string& room, const std::string& user,
                               const std::string& text, const std::string& thread) {
    Json message{{"type", "message"}, {"user", user}, {"text", text}, {"ts", x_state->next_ts()}};
    if (!thread.empty())
        message["thread_ts"] = thread;
    x_state->rooms.at(room).messages.push_back(message);
    return message["ts"];
}

void SlackImposter::alter(const std::string& room, const std::string& ts,
                          const std::function<void(Json&)>& change) {
    for (auto& message : x_state->rooms.at(room).messages) {
        if (message["ts"] == ts)
            change(message);
    }
}

void SlackImposter::answer_once(const std::string& method, Response response) {
    x_state->answers.emplace(method, std::move(response));
}

void SlackImposter::refuse_once(const std::string& method, const std::string& code) {
    answer_once(method, http::json(200, error(code).dump()));
}

void SlackImposter::lose_answer_once(const std::string& method) {
    x_state->lost.insert(method);
}

const std::vector<SlackCall>& SlackImposter::calls() const {
    return x_state->calls;
}

std::size_t SlackImposter::count(const std::string& method) const {
    return static_cast<std::size_t>(
        std::count_if(x_state->calls.begin(), x_state->calls.end(),
                      [&](const auto& call) { return call.method == method; }));
}

const SlackCall& SlackImposter::last(const std::string& method) const {
    const auto found = std::find_if(x_state->calls.rbegin(), x_state->calls.rend(),
                                    [&](const auto& call) { return call.method == method; });
    if (found == x_state->calls.rend())
        throw std::runtime_error{method + " was not called"};
    return *found;
}

std::vector<Json> SlackImposter::messages(const std::string& room) const {
    return x_state->rooms.at(room).messages;
}

std::vector<std::string> SlackImposter::members(const std::string& room) const {
    return x_state->rooms.at(room).members;
}

std::string SlackImposter::room_named(const std::string& name) const {
    for (const auto& [id, room] : x_state->rooms) {
        if (room.name == name)
            return id;
    }
    return {};
}

std::string SlackImposter::topic(const std::string& room) const {
    return x_state->rooms.at(room).topic;
}

std::string SlackImposter::uploaded() const {
    return x_state->uploaded;
}

}  // namespace tests::support
