#include "bot/core/draft/about_person.hpp"

#include "bot/core/draft/clean_text.hpp"
#include "bot/core/draft/markdown_text.hpp"
#include "tests/unit/draft/draft_story.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <algorithm>

namespace draft = bot::core::draft;
namespace event = bot::core::event;
namespace incident = bot::core::incident;
using Json = nlohmann::json;

namespace {

Json about(const DraftStory& story, const event::Person& person,
           const std::vector<std::string>& unsent = {}) {
    const std::vector<event::PersonRenamed> accounts{{person, "handle", "Europe/Berlin"}};
    draft::AboutPerson all{accounts};
    all.add(story.incident(), story.facts);
    all.add_name({person.ref, "Former Name"}, "former");
    all.add_name({{"chat", "U77"}, "Somebody Else"}, "other");
    for (const auto& text : unsent)
        all.add_unsent(story.incident().id, "file_ticket", text);
    all.add_switch("remind.off/all", story_time(3), event::Change::added);
    return Json::parse(all.take());
}

bool has(const Json& json, std::string_view words) {
    return json.dump().find(words) != std::string::npos;
}

}  // namespace

TEST_CASE("whoever asks gets their words with every version, deleted ones too, and their marks") {
    auto story = full_story();
    story.say(90, story.carol, "900.1", "first wording");
    story.add(91, story.carol,
              incident::Revised{story.message("900.1"), "r1", event::words("second wording"), {}});
    story.add(92, story.carol, incident::Removed{story.message("900.1")});
    story.mark(93, story.carol, "900.1");
    const auto all = about(story, story.carol);
    CHECK(all["format"] == "secondstory person 1");
    CHECK(all["accounts"][0]["id"] == story.carol.ref.id);
    CHECK(all["accounts"][0]["time_zone"] == "Europe/Berlin");
    REQUIRE(all["incidents"].size() == 1);
    const auto& mine = all["incidents"][0];
    const auto said = std::find_if(mine["entries"].begin(), mine["entries"].end(),
                                   [](const Json& one) { return one["message"] == "900.1"; });
    REQUIRE(said != mine["entries"].end());
    CHECK((*said)["text"] == "second wording");
    CHECK((*said)["earlier"][0]["text"] == "first wording");
    CHECK((*said)["deleted"] == true);
    CHECK(has(mine["marks"], "pushpin"));
    CHECK(all["switches"][0]["name"] == "remind.off/all");
    CHECK(all["switches"][0]["on"] == true);
}

TEST_CASE("whoever asks gets the names they went by, and nobody else's") {
    const auto story = full_story();
    const auto all = about(story, story.carol);
    REQUIRE(all["names"].size() == 1);
    CHECK(all["names"][0]["name"] == "Former Name");
    CHECK(all["names"][0]["handle"] == "former");
}

TEST_CASE("whoever asks gets what of their words is still to go out, and no words of others") {
    auto story = told_story();
    story.say(90, story.bob, "900.1", "the pool_gauge showed nothing");
    story.tell(story.bob, incident::Seat::on_rota, "W1", {}, "I looked at the other cluster",
               incident::Audience::facilitator, false);
    const auto all =
        about(story, story.bob,
              {"Alice told: mine was green. Because: the pool\\_gauge showed *nothing*",
               "> I looked at the other cluster", "nothing of it"});
    REQUIRE(all["unsent"].size() == 2);
    CHECK(all["unsent"][0]["words"] == Json{"the pool_gauge showed nothing"});
    CHECK(all["unsent"][0]["incident"] == to_string(story.incident().id));
    CHECK(all["unsent"][1]["words"] == Json{"I looked at the other cluster"});
    CHECK_FALSE(has(all["unsent"], "mine was green"));
}

TEST_CASE("words that wait are found where they are cut short, escaped or said in a title") {
    auto story = told_story();
    std::string words = "write to bob@example.com,\n  first thing,";
    while (words.size() < 500)
        words += " and to whoever else is on call,";
    story.say(90, story.bob, "900.1", words);
    story.add(91, story.bob, incident::TitleSet{"", "Checkout fails for some"});
    auto indented = words;
    indented.replace(indented.find("  "), 2, "\u00A0\u00A0");
    std::string quoted;
    draft::append_escaped(quoted, draft::one_line(words, 400));
    REQUIRE(quoted.find("\u2060") != std::string::npos);
    const auto all =
        about(story, story.bob,
              {"> " + quoted, indented, "INC-1 Checkout fails for some · investigating"});
    REQUIRE(all["unsent"].size() == 3);
    CHECK(all["unsent"][0]["words"] == Json{words});
    CHECK(all["unsent"][1]["words"] == Json{words});
    CHECK(all["unsent"][2]["words"] == Json{"Checkout fails for some"});
}

TEST_CASE("what waits in an incident is theirs by what they said in that one only") {
    auto story = full_story();
    story.say(90, story.carol, "900.1", "thanks everybody");
    const std::vector<event::PersonRenamed> accounts{{story.carol, "carol", {}}};
    draft::AboutPerson all{accounts};
    all.add(story.incident(), story.facts);
    all.add_unsent({story.incident().id.number + 1}, "post_text", "Mallory said: thanks everybody");
    CHECK(Json::parse(all.take())["unsent"].empty());
}

TEST_CASE("whoever asks gets all they told with who may see it, and nothing that others told") {
    auto story = told_story();
    story.tell(story.bob, incident::Seat::on_rota, "W1", {}, "For me alone",
               incident::Audience::only_me, false);
    story.tell(story.alice, incident::Seat::lead, "W1", {}, "Of Alice in private",
               incident::Audience::facilitator, false);
    const auto all = about(story, story.bob);
    const auto& asked = all["incidents"][0]["interviews"][0]["questions"];
    const auto mine = std::find_if(asked.begin(), asked.end(), [](const Json& one) {
        return has(one["told"], "For me alone");
    });
    REQUIRE(mine != asked.end());
    CHECK((*mine)["visibility"] == "only me");
    CHECK((*mine)["state"] == "kept");
    CHECK_FALSE(has(all, "Of Alice in private"));
    for (const auto& entry : all["incidents"][0]["entries"])
        CHECK(entry["as"] == story.bob.name);
}

TEST_CASE("an incident in which somebody had no part is not there, nor are those who had") {
    const auto story = full_story();
    const event::Person nobody{{"chat", "U9"}, "Nobody"};
    const auto all = about(story, nobody);
    CHECK(all["incidents"].empty());
    CHECK_FALSE(has(all, story.alice.name));
}

TEST_CASE("roles and the items that somebody owns or proposed are theirs") {
    auto story = full_story();
    incident::Ticketed proposed;
    proposed.number = 9;
    proposed.step = incident::ItemProposed{};
    proposed.words = event::words("Cap the retries");
    story.add(95, story.alice, proposed);
    incident::Ticketed offered;
    offered.number = 9;
    offered.step = incident::OwnerOffered{story.bob};
    story.add(96, story.alice, offered);
    const auto item = [&](const event::Person& who) {
        const auto all = about(story, who);
        for (const auto& one : all["incidents"][0]["items"])
            if (one["summary"] == "Cap the retries")
                return one;
        return Json{};
    };
    CHECK(item(story.alice)["proposed"] == true);
    CHECK(item(story.alice)["offered"] == false);
    CHECK(item(story.bob)["offered"] == true);
    const auto all = about(story, story.alice);
    const auto& roles = all["incidents"][0]["roles"];
    CHECK(std::find(roles.begin(), roles.end(), "lead") != roles.end());
}
