#include "bot/core/draft/draft.hpp"
#include "tests/component/matrix_webhook/matrix_store_stage.hpp"
#include "tests/support/skip.hpp"

#include <algorithm>
#include <cctype>
#include <cstddef>
#include <filesystem>
#include <fstream>
#include <map>
#include <random>
#include <string>
#include <utility>
#include <vector>

/// Every recorded transaction into a store of its own, in whatever order: a reader of the records
/// finds the same.
using namespace tests::matrix;
using Requests = std::vector<Json>;

namespace {

/// In the order in which the homeserver sent them.
Requests recorded_transactions() {
    const std::filesystem::path folder = std::filesystem::path{SHARED_FIXTURES} / "matrix";
    std::map<int, Requests> by_number;
    if (!std::filesystem::is_directory(folder)) {
        tests::support::skip("the recorded requests are not beside this checkout");
        return {};
    }
    for (const auto& file : std::filesystem::directory_iterator{folder}) {
        std::ifstream in{file.path(), std::ios::binary};
        for (auto& request : Json::parse(in)) {
            const auto path = request.is_object() ? request.value("path", "") : std::string{};
            if (path.find("/transactions/") != std::string::npos)
                by_number[std::stoi(path.substr(path.rfind('/') + 1))].push_back(request);
        }
    }
    Requests all;
    for (auto& [number, requests] : by_number)
        std::move(requests.begin(), requests.end(), std::back_inserter(all));
    return all;
}

/// Rooms of the recordings, each of which is an incident's before anything is said in it.
std::vector<std::string> rooms_of(const Requests& requests) {
    std::vector<std::string> rooms;
    for (const auto& request : requests) {
        for (const auto& event : request["body"]["events"]) {
            const std::string room = event["room_id"];
            if (std::find(rooms.begin(), rooms.end(), room) == rooms.end())
                rooms.push_back(room);
        }
    }
    std::sort(rooms.begin(), rooms.end());
    return rooms;
}

/// The draft as data, without what tells when and as which line something came to be known.
Json readable(const bot::ports::Record& record) {
    const bot::core::draft::Material material{record.incident, record.facts, record.people,
                                              record.accounts};
    auto draft = Json::parse(bot::core::draft::render(material, bot::core::draft::Format::json,
                                                      bot::core::draft::People::names));
    std::map<std::string, std::string> places;
    for (auto& entry : draft["timeline"]) {
        places[entry["id"]] = "entry " + std::to_string(places.size() + 1);
        entry.erase("recorded");
    }
    auto text = draft.dump(1);
    const auto is_word = [](char c) {
        return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_';
    };
    std::string told;
    for (std::size_t from = 0; from < text.size();) {
        const auto end = static_cast<std::size_t>(
            std::find_if_not(text.begin() + static_cast<std::ptrdiff_t>(from), text.end(),
                             is_word) -
            text.begin());
        const auto word = text.substr(from, end - from);
        const auto known = places.find(word);
        told += known == places.end() ? word : known->second;
        if (end < text.size())
            told += text[end];
        from = end + 1;
    }
    return Json::parse(told);
}

/// What a reader finds afterwards, incident by incident.
std::vector<Json> replayed(const Requests& requests) {
    StoreStage stage;
    stage.clock.time -= std::chrono::minutes{1};
    for (const auto& room : rooms_of(requests)) {
        auto start = message("$" + room, "!incident start all of it here");
        start["room_id"] = room;
        CHECK(stage.push("start", Json::array({start})) == 200);
    }
    stage.clock.time += std::chrono::minutes{3};
    for (const auto& request : requests) {
        auto sent = stage.homeserver->request(Method::put, request["path"], request["body"].dump());
        CHECK(stage.homeserver->send(std::move(sent)).status == 200);
    }
    std::vector<Json> told;
    for (const auto& record : stage.records())
        told.push_back(readable(record));
    return told;
}

void check_same(const std::vector<Json>& told, const std::vector<Json>& expected) {
    REQUIRE(told.size() == expected.size());
    for (std::size_t i = 0; i < told.size(); ++i)
        CHECK_MESSAGE(told[i] == expected[i], Json::diff(expected[i], told[i]).dump(1));
}

/// The same however often and in whatever order they come.
void check_any_order(const Requests& once, const std::vector<Json>& expected) {
    Requests twice = once;
    twice.insert(twice.end(), once.begin(), once.end());
    check_same(replayed(twice), expected);
    check_same(replayed({once.rbegin(), once.rend()}), expected);
    check_same(replayed({twice.rbegin(), twice.rend()}), expected);
    std::mt19937 dice{20261122};
    for (int round = 0; round < 8; ++round) {
        std::shuffle(twice.begin(), twice.end(), dice);
        check_same(replayed(twice), expected);
    }
}

/// One transaction each, a second apart.
class Story {
public:
    Json& add(const std::string& id, const std::string& type, Json content) {
        auto event = message("$" + id, {});
        event["type"] = type;
        event["content"] = std::move(content);
        event["origin_server_ts"] = x_now += 1000;
        x_requests.push_back({{"path", "/_matrix/app/v1/transactions/" + id},
                              {"body", {{"events", Json::array({std::move(event)})}}}});
        return x_requests.back()["body"]["events"][0];
    }
    void say(const std::string& id, const std::string& body) {
        add(id, "m.room.message", {{"msgtype", "m.text"}, {"body", body}});
    }
    void edit(const std::string& id, const std::string& of, const std::string& body) {
        const Json now{{"msgtype", "m.text"}, {"body", body}};
        add(id, "m.room.message",
            {{"msgtype", "m.text"},
             {"body", "* " + body},
             {"m.new_content", now},
             {"m.relates_to", {{"rel_type", "m.replace"}, {"event_id", "$" + of}}}});
    }
    void react(const std::string& id, const std::string& to, const std::string& key) {
        add(id, "m.reaction",
            {{"m.relates_to",
              {{"rel_type", "m.annotation"}, {"event_id", "$" + to}, {"key", key}}}});
    }
    void redact(const std::string& id, const std::string& what) {
        add(id, "m.room.redaction", {{"redacts", "$" + what}});
    }
    [[nodiscard]] const Requests& requests() const { return x_requests; }

private:
    std::int64_t x_now = 1'795'316'873'752;
    Requests x_requests;
};

}  // namespace

TEST_CASE("recorded transactions give the same record in whatever order and however often sent") {
    const auto once = recorded_transactions();
    if (once.empty())
        return;
    const auto expected = replayed(once);
    REQUIRE(expected.size() == 3);
    CHECK(expected[1]["timeline"].size() == 16);
    check_any_order(once, expected);
}

TEST_CASE("edits, marks and redactions find their message in whatever order they come") {
    Story story;
    story.say("edited", "one");
    story.edit("edit_1", "edited", "two");
    story.edit("edit_2", "edited", "three");
    story.say("removed", "a slip");
    story.redact("removal", "removed");
    story.say("marked", "this matters");
    story.react("mark", "marked", "\U0001F4CC");
    story.say("unmarked", "this does not");
    story.react("mark_2", "unmarked", "\U0001F4CC");
    story.redact("unmark", "mark_2");
    story.say("liked", "fine");
    story.react("like", "liked", "\U0001F440");
    story.react("dislike", "liked", "\U0001F44E");
    story.redact("no_dislike", "dislike");
    story.say("restored", "first words");
    story.edit("second_thought", "restored", "second words");
    story.redact("no_second_thought", "second_thought");
    story.say("note", "TL: failover began");
    story.edit("better_note", "note", "TL: failover done");
    const auto expected = replayed(story.requests());
    REQUIRE(expected.size() == 1);
    CHECK(expected[0]["timeline"].size() == 10);
    check_any_order(story.requests(), expected);
}
