#include "adapters/slack/slack_export.hpp"

#include <doctest/doctest.h>
#include <zip.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <string>
#include <vector>

using namespace adapters::slack;
using namespace bot::core::event;
using bot::ports::FailureKind;
namespace fs = std::filesystem;

namespace {

using Content = std::map<std::string, std::string>;

/// A folder of its own that goes away with it.
class Place {
public:
    Place() {
        std::string name = (fs::temp_directory_path() / "slack-export-XXXXXX").string();
        REQUIRE(::mkdtemp(name.data()) != nullptr);
        x_path = name;
    }
    Place(const Place&) = delete;
    Place& operator=(const Place&) = delete;
    ~Place() { fs::remove_all(x_path); }

    [[nodiscard]] std::string folder(const Content& content) const {
        const auto root = x_path / "folder";
        fs::create_directories(root);
        for (const auto& [name, text] : content) {
            fs::create_directories((root / name).parent_path());
            std::ofstream{root / name, std::ios::binary} << text;
        }
        return root.string();
    }
    [[nodiscard]] std::string zip(const Content& content, const std::string& top = "") const {
        const auto file = (x_path / "export.zip").string();
        auto* const archive = zip_open(file.c_str(), ZIP_CREATE | ZIP_TRUNCATE, nullptr);
        REQUIRE(archive != nullptr);
        for (const auto& [name, text] : content) {
            auto* const source = zip_source_buffer(archive, text.data(), text.size(), 0);
            REQUIRE(zip_file_add(archive, (top + name).c_str(), source, ZIP_FL_ENC_UTF_8) >= 0);
        }
        REQUIRE(zip_close(archive) == 0);
        return file;
    }
    [[nodiscard]] std::string file(const std::string& name, const std::string& text) const {
        std::ofstream{x_path / name, std::ios::binary} << text;
        return (x_path / name).string();
    }

private:
    fs::path x_path;
};

Content usual() {
    return {
        {"channels.json", R"([{"id":"C1","name":"ops","created":1,"members":null,
            "pins":[{"id":"1714550400.000100","type":"C","created":1714550500,"user":"U02"}]},
            {"id":"C2","name":"dev"}])"},
        {"groups.json", R"([{"id":"G1","name":"war-room"}])"},
        {"dms.json", R"([{"id":"D1","members":["U01","U02"]}])"},
        {"users.json", R"([{"id":"U01","name":"ann","profile":{"display_name":"Ann"}},
                           {"id":"U02","name":"bob","real_name":"Bob B"}])"},
        {"ops/2024-05-02.json",
         R"([{"type":"message","user":"U02","text":"late","ts":"1714640000.000100"},
             {"type":"message","user":"U02","text":"from the day before","ts":"1714600000.000100"}])"},
        {"ops/2024-05-01.json",
         R"([{"type":"message","user":"U01","text":"<@U02> db is down &amp; paging","ts":"1714550400.000100","thread_ts":"1714550400.000100","reply_count":1,"replies":[{"user":"U02","ts":"1714550460.000200"}],"reactions":[{"name":"eyes","users":["U02"],"count":1}]},
             {"type":"message","user":"U02","text":"on it","ts":"1714550460.000200","thread_ts":"1714550400.000100","edited":{"user":"U02","ts":"1714550470.000000"}},
             {"type":"message","subtype":"channel_join","user":"U03","inviter":"U01","text":"joined","ts":"1714550500.000300"}])"},
        {"dev/2024-05-01.json",
         R"([{"type":"message","user":"U09","user_profile":{"display_name":"Guest"},"text":"hm","ts":"1714550430.000000"}])"},
        {"unlisted/2024-05-01.json", "[]"},
        {"ops/canvas.json", "not a day"},
    };
}

SlackExport opened(const std::string& path, ExportOptions options) {
    auto result = SlackExport::open(path, options);
    REQUIRE_MESSAGE(result.ok(), (result.ok() ? "" : result.failure().detail));
    return std::move(*result);
}

std::vector<ChatEvent> all(SlackExport& archive) {
    std::vector<ChatEvent> events;
    while (auto event = archive.next())
        events.push_back(std::move(*event));
    return events;
}

template <class Body>
std::vector<Body> only(const std::vector<ChatEvent>& events) {
    std::vector<Body> found;
    for (const auto& event : events) {
        if (const auto* const body = std::get_if<Body>(&event.body))
            found.push_back(*body);
    }
    return found;
}

std::vector<std::string> texts(const std::vector<ChatEvent>& events) {
    std::vector<std::string> found;
    for (const auto& posted : only<MessagePosted>(events))
        found.push_back(posted.text.plain);
    return found;
}

std::vector<std::string> read_texts(const std::string& path, const ExportOptions& options) {
    auto archive = opened(path, options);
    return texts(all(archive));
}

Instant at(const char* time) {
    return *from_rfc3339(time);
}

}  // namespace

TEST_CASE("messages come in order of time, over day files and channels") {
    const Place place;
    auto archive = opened(place.folder(usual()), {{"ops", "#dev"}, {}, {}});
    const auto events = all(archive);
    CHECK(texts(events) == std::vector<std::string>{"@U02 db is down & paging", "hm", "on it",
                                                    "from the day before", "late"});
    CHECK(archive.warnings().empty());
    CHECK(archive.newest() == at("2024-05-02T08:53:20.0001Z"));
    CHECK(archive.opened().from == at("2024-05-01T08:00:00.0001Z"));
    REQUIRE(archive.opened().rooms.size() == 2);
    CHECK(archive.opened().rooms[1] == std::pair{RoomRef{"slack", "C2"}, std::string{"dev"}});
}

TEST_CASE("a zip, and one packed again with a folder around it, read as the folder does") {
    const Place place;
    const ExportOptions options{{"ops"}, {}, {}};
    const auto expected = read_texts(place.folder(usual()), options);
    CHECK(expected.size() == 4);
    CHECK(read_texts(place.zip(usual()), options) == expected);
    CHECK(read_texts(place.zip(usual(), "My export/"), options) == expected);
}

TEST_CASE("an archived message is what the live one would have been") {
    const Place place;
    auto archive = opened(place.folder(usual()), {{"C1"}, {}, {}});
    const auto events = all(archive);
    const auto posted = only<MessagePosted>(events);
    CHECK(posted[0].message == MessageRef{{"slack", "C1"}, "1714550400.000100"});
    CHECK_FALSE(posted[0].thread);
    CHECK(posted[0].author == Person{{"slack", "U01"}, "Ann", PersonKind::human});
    CHECK(posted[1].thread == "1714550400.000100");
    const auto reactions = only<ReactionChanged>(events);
    REQUIRE(reactions.size() == 1);
    CHECK(reactions[0].reaction == "eyes");
    CHECK(reactions[0].message.message == "1714550400.000100");
    const auto pins = only<PinChanged>(events);
    REQUIRE(pins.size() == 1);
    CHECK(pins[0].message.message == "1714550400.000100");
    const auto joins = only<MembershipChanged>(events);
    REQUIRE(joins.size() == 1);
    CHECK(joins[0].inviter->name == "Ann");
    CHECK(only<MessageEdited>(events).empty());
}

TEST_CASE("everybody gets a name before they do anything, known or not") {
    const Place place;
    auto archive = opened(place.folder(usual()), {{"ops", "dev"}, {}, {}});
    std::map<std::string, std::string> names;
    for (const auto& event : all(archive)) {
        if (const auto* const renamed = std::get_if<PersonRenamed>(&event.body))
            CHECK(names.emplace(renamed->person.ref.id, renamed->person.name).second);
        else
            CHECK(names.contains(event.actor.ref.id));
    }
    CHECK(names ==
          std::map<std::string, std::string>{
              {"U01", "Ann"}, {"U02", "Bob B"}, {"U03", "unknown member U03"}, {"U09", "Guest"}});
}

TEST_CASE("the same export gives the same keys, each once") {
    const Place place;
    const ExportOptions options{{"ops", "dev"}, {}, {}};
    auto first = opened(place.folder(usual()), options);
    auto second = opened(place.zip(usual()), {{"dev", "C1"}, {}, {}});
    CHECK(first.opened().key == second.opened().key);
    std::vector<std::string> keys;
    for (const auto& event : all(first))
        keys.push_back(event.key.value);
    std::vector<std::string> again;
    for (const auto& event : all(second))
        again.push_back(event.key.value);
    CHECK(keys == again);
    std::sort(keys.begin(), keys.end());
    CHECK(std::adjacent_find(keys.begin(), keys.end()) == keys.end());
    CHECK(std::find(keys.begin(), keys.end(), "slack-export:C1:1714550460.000200") != keys.end());
    auto other = opened(place.folder(usual()), {{"ops"}, {}, {}});
    CHECK(other.opened().key != first.opened().key);
}

TEST_CASE("a window takes its first instant and leaves its last") {
    const Place place;
    CHECK(read_texts(place.folder(usual()),
                     {{"ops"}, at("2024-05-01T08:01:00.0002Z"), at("2024-05-02T08:53:20.0001Z")}) ==
          std::vector<std::string>{"on it", "from the day before"});
    CHECK(read_texts(place.folder(usual()), {{"ops"}, at("2030-01-01T00:00:00Z"), {}}).empty());
}

TEST_CASE("a message that stands in two files is read once") {
    const Place place;
    auto content = usual();
    content["dev/2024-05-02.json"] = content["dev/2024-05-01.json"];
    CHECK(read_texts(place.folder(content), {{"dev"}, {}, {}}) == std::vector<std::string>{"hm"});
}

TEST_CASE("a broken day file is named, and the rest is read") {
    const Place place;
    auto content = usual();
    content["ops/2024-05-01.json"] = "[{\"type\":\"message\",";
    auto archive = opened(place.folder(content), {{"ops"}, {}, {}});
    CHECK(texts(all(archive)) == std::vector<std::string>{"from the day before", "late"});
    REQUIRE(archive.warnings().size() == 1);
    CHECK(archive.warnings()[0].find("ops/2024-05-01.json") != std::string::npos);
    content["ops/2024-05-01.json"] = R"({"messages":[]})";
    auto object = opened(place.zip(content), {{"ops"}, {}, {}});
    CHECK(all(object).size() > 2);
    CHECK(object.warnings().size() == 1);
    content["ops/2024-05-01.json"] = std::string(200'000, '[') + std::string(200'000, ']');
    auto deep = opened(place.zip(content), {{"ops"}, {}, {}});
    CHECK(all(deep).size() > 2);
    CHECK(deep.warnings().size() == 1);
}

TEST_CASE("odd things in a day file cost nothing but themselves") {
    const Place place;
    auto content = usual();
    content["dev/2024-05-01.json"] =
        R"([7,null,"x",[],{},{"ts":"x"},{"ts":"1714550430.000000","user":"U1","text":5},
            {"ts":"1714550431.000000","user":"U1","text":"good","reactions":[{"name":"x"},7],"files":3}])";
    CHECK(read_texts(place.folder(content), {{"dev"}, {}, {}}) ==
          std::vector<std::string>{"", "good"});
}

TEST_CASE("private channels, group messages, direct messages and unlisted folders can be chosen") {
    const Place place;
    auto content = usual();
    content["war-room/2024-05-01.json"] = R"([{"user":"U01","text":"w","ts":"1714550400.0"}])";
    content["D1/2024-05-01.json"] = R"([{"user":"U01","text":"d","ts":"1714550400.0"}])";
    content["unlisted/2024-05-01.json"] = R"([{"user":"U01","text":"u","ts":"1714550400.0"}])";
    const auto path = place.folder(content);
    CHECK(read_texts(path, {{"War-Room"}, {}, {}}) == std::vector<std::string>{"w"});
    CHECK(read_texts(path, {{"D1"}, {}, {}}) == std::vector<std::string>{"d"});
    CHECK(read_texts(path, {{"unlisted"}, {}, {}}) == std::vector<std::string>{"u"});
}

TEST_CASE("a channel that is not there is refused, naming those that are") {
    const Place place;
    const auto result = SlackExport::open(place.folder(usual()), {{"opps"}, {}, {}});
    REQUIRE_FALSE(result.ok());
    CHECK(result.failure().kind == FailureKind::not_found);
    CHECK(result.failure().detail ==
          "no channel opps in the export; there are: D1, dev, ops, unlisted, war-room");
    CHECK_FALSE(SlackExport::open(place.folder(usual()), {}).ok());
}

TEST_CASE("what is no export is refused with the reason") {
    const Place place;
    const ExportOptions options{{"ops"}, {}, {}};
    const auto why = [&](const std::string& path) {
        const auto result = SlackExport::open(path, options);
        REQUIRE_FALSE(result.ok());
        CHECK(result.failure().kind == FailureKind::rejected);
        return result.failure().detail;
    };
    CHECK(why("/nowhere/at/all").find("no such file") != std::string::npos);
    CHECK(why(place.file("x.zip", "not a zip at all")).find("not a zip file") != std::string::npos);
    CHECK(why(place.file("empty.zip", "")).find("not a") != std::string::npos);
    CHECK(why(place.zip({{"readme.txt", "x"}})).find("not a Slack export") != std::string::npos);
}

TEST_CASE("paths that lead out of a zip are left alone") {
    const Place place;
    auto content = usual();
    content["../dev/2024-05-03.json"] = R"([{"user":"U01","text":"out","ts":"1714730000.0"}])";
    content["/dev/2024-05-03.json"] = R"([{"user":"U01","text":"out","ts":"1714730001.0"}])";
    CHECK(read_texts(place.zip(content), {{"dev"}, {}, {}}) == std::vector<std::string>{"hm"});
}

TEST_CASE("links out of a folder are not followed") {
    const Place place;
    const auto outside =
        place.file("outside.json", R"([{"user":"U01","text":"out","ts":"1714730000.0"}])");
    const auto path = place.folder(usual());
    fs::create_symlink(outside, fs::path{path} / "dev" / "2024-05-03.json");
    CHECK(read_texts(path, {{"dev"}, {}, {}}) == std::vector<std::string>{"hm"});
}

TEST_CASE("old exports with single files, group subtypes and text numbers are read") {
    const Place place;
    Content content{
        {"groups.json", R"([{"id":"G1","name":"old","created":"1500000000"}])"},
        {"old/2017-07-14.json",
         R"([{"subtype":"file_share","user":"U1","text":"a file","ts":"1500000001.000001","file":{"id":"F1","name":"a.txt","size":"7","url_private":"https://files.slack.com/a.txt?t=xoxe-1-2"}},
             {"subtype":"group_topic","user":"U1","topic":"t","ts":"1500000002.000001"},
             {"subtype":"bot_message","bot_id":"B1","username":"pager","text":"","attachments":[{"text":"CPU"}],"ts":"1500000003.000001"}])"}};
    auto archive = opened(place.folder(content), {{"old"}, {}, {}});
    const auto events = all(archive);
    const auto posted = only<MessagePosted>(events);
    REQUIRE(posted.size() == 2);
    CHECK(posted[0].files.at(0).url == "https://files.slack.com/a.txt");
    CHECK(posted[1].text.plain == "CPU");
    CHECK(posted[1].author.name == "pager");
    CHECK(only<RoomChanged>(events).size() == 1);
}
