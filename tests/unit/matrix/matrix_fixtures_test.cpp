#include "adapters/matrix/matrix_transaction.hpp"
#include "tests/support/skip.hpp"
#include "tests/unit/matrix/matrix_stage.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <string>
#include <vector>

/// Recorded requests, each with what must become of it. A new file fails until it is named here.
using namespace adapters::matrix;
using namespace bot::core::event;
using tests::matrix::Json;

namespace {

const MatrixIdentity recorded_us{"@incident:rig.test", "rig.test", "!incident", "incident"};
const std::string retried = "MessagePosted @alice:rig.test \"during failure 0\"";

/// One line for each thing it means, transaction by transaction.
const std::map<std::string, std::vector<std::string>> expected{
    {"bot-own-message.json",
     {"MessagePosted ourselves @incident:rig.test \"from the bot itself\""}},
    {"client-429-alice.json", {}},
    {"client-429-namespace-user.json", {}},
    {"edit.json",
     {"MessageEdited $qJbNodofrtpsU4Veu_BLFgfapl1OUcIviK_F7zFyaVY "
      "\"!incident start Database is slow\" "
      "0001795316874649 $DMqzL_VmUqHkH2oxlzoCpPYoy0DGVcdcWudlJ4U_YTY"}},
    {"emote-notice.json",
     {"MessagePosted action @bob:rig.test \"looks at the graphs\"",
      "MessagePosted bot @bob:rig.test \"automated notice\""}},
    {"encrypted-room.json",
     {"Invited secret encrypted", "MembershipChanged ourselves @incident:rig.test joined",
      "MessagePosted unreadable @alice:rig.test \"\""}},
    {"image.json",
     {"MessagePosted @alice:rig.test \"\" graph.png mxc://rig.test/joIgCfNjoIDtnwLbRMONoxQW"}},
    {"invite-of-bot.json", {"Invited ops"}},
    {"join-of-bot.json", {"MembershipChanged ourselves @incident:rig.test joined"}},
    {"join-of-user.json", {"MembershipChanged @bob:rig.test joined"}},
    {"message-formatted-mention.json",
     {"MessagePosted @alice:rig.test \"@incident: hello @Bob\" @incident:rig.test @bob:rig.test",
      "CommandGiven \"hello @Bob\""}},
    {"message.json", {"CommandGiven \"start Database is down\""}},
    {"pin-state.json", {"PinChanged $qJbNodofrtpsU4Veu_BLFgfapl1OUcIviK_F7zFyaVY"}},
    {"ping.json", {}},
    {"reaction-redacted.json", {"MessageDeleted $MB8XsPz_JlIyDaugTmwb-bQ3UrasGABQljfZ2asc3AM"}},
    {"reaction.json",
     {"ReactionChanged $qJbNodofrtpsU4Veu_BLFgfapl1OUcIviK_F7zFyaVY 👀 "
      "$MB8XsPz_JlIyDaugTmwb-bQ3UrasGABQljfZ2asc3AM"}},
    {"receipt-ephemeral.json", {}},
    {"redaction.json",
     {"MessagePosted @alice:rig.test \"secret, to be removed\"",
      "MessageDeleted $PZJO_OvZi3qXNbAipcDPKhKELFrt7G_aghInI9sjWtY"}},
    {"reply.json", {"MessagePosted @bob:rig.test \"on it\""}},
    {"retry-after-500.json",
     {retried, retried, retried, retried, "MessagePosted @alice:rig.test \"during failure 1\"",
      "MessagePosted @alice:rig.test \"during failure 2\"",
      "MessagePosted @alice:rig.test \"during failure 3\"",
      "MessagePosted @alice:rig.test \"during failure 4\""}},
    {"thread.json",
     {"MessagePosted @bob:rig.test \"in a thread\" in "
      "$qJbNodofrtpsU4Veu_BLFgfapl1OUcIviK_F7zFyaVY"}},
    {"typing-ephemeral.json", {}},
};

std::string kind_of(const MessagePosted& body) {
    if (body.author.kind == PersonKind::ourselves)
        return "ourselves ";
    if (body.author.kind == PersonKind::bot)
        return "bot ";
    if (body.kind == PostKind::action)
        return "action ";
    return body.kind == PostKind::unreadable ? "unreadable " : "";
}

struct Tell {
    std::string operator()(const MessagePosted& body) const {
        auto told =
            "MessagePosted " + kind_of(body) + body.author.ref.id + " \"" + body.text.plain + "\"";
        for (const auto& span : body.text.spans)
            told += " " + std::get<PersonRef>(span.meaning).id;
        for (const auto& file : body.files)
            told += " " + file.name + " " + file.url;
        return told + (body.thread ? " in " + *body.thread : "");
    }
    std::string operator()(const MessageEdited& body) const {
        return "MessageEdited " + body.now.message.message + " \"" + body.now.text.plain + "\" " +
               body.revision;
    }
    std::string operator()(const MessageDeleted& body) const {
        return "MessageDeleted " + body.message.message;
    }
    std::string operator()(const ReactionChanged& body) const {
        return "ReactionChanged " + body.message.message + " " + body.reaction + " " + body.id;
    }
    std::string operator()(const PinChanged& body) const {
        return "PinChanged " + body.message.message;
    }
    std::string operator()(const MembershipChanged& body) const {
        const bool us = body.person.kind == PersonKind::ourselves;
        return std::string{"MembershipChanged "} + (us ? "ourselves " : "") + body.person.ref.id +
               (body.change == Change::added ? " joined" : " left");
    }
    std::string operator()(const Invited& body) const {
        return "Invited " + body.room_name + (body.encrypted ? " encrypted" : "");
    }
    std::string operator()(const RoomChanged& body) const { return "RoomChanged " + body.value; }
    std::string operator()(const RoomMoved& body) const { return "RoomMoved " + body.now.room; }
    std::string operator()(const CommandGiven& body) const {
        return "CommandGiven \"" + body.text.plain + "\"";
    }
    std::string operator()(const MissedStretch&) const { return "MissedStretch"; }
    std::string operator()(const PersonRenamed& body) const {
        return "PersonRenamed " + body.person.name;
    }
    std::string operator()(const Unknown& body) const { return "Unknown " + body.type; }
};

/// What each transaction in the file means; its other requests have no events.
std::vector<std::vector<ChatEvent>> transactions_in(const std::filesystem::path& file) {
    std::ifstream in{file, std::ios::binary};
    const std::string text{std::istreambuf_iterator<char>{in}, {}};
    const auto requests = parse_json(text);
    std::vector<std::vector<ChatEvent>> all;
    for (const auto& request : requests) {
        const auto& body = member(request, "body");
        if (!member(body, "events").is_array())
            continue;
        const auto& first = element(member(body, "events"), 0);
        const Instant received{std::chrono::milliseconds{number_at(first, "origin_server_ts") +
                                                         number_at(first, "age")}};
        auto decoded = decode_transaction(to_text(body), recorded_us, received);
        REQUIRE(decoded);
        CHECK(decoded->unreadable.empty());
        all.push_back(std::move(decoded->events));
    }
    return all;
}

std::vector<std::filesystem::path> recordings() {
    const std::filesystem::path folder = std::filesystem::path{SHARED_FIXTURES} / "matrix";
    std::vector<std::filesystem::path> files;
    if (!std::filesystem::is_directory(folder)) {
        tests::support::skip("the recorded requests are not beside this checkout");
        return files;
    }
    for (const auto& file : std::filesystem::directory_iterator{folder})
        files.push_back(file.path());
    std::sort(files.begin(), files.end());
    return files;
}

}  // namespace

TEST_CASE("every recorded request becomes what it must become") {
    const auto files = recordings();
    for (const auto& file : files) {
        const auto name = file.filename().string();
        const auto known = expected.find(name);
        REQUIRE_MESSAGE(known != expected.end(), name << " has no expected outcome");
        std::vector<std::string> told;
        for (const auto& transaction : transactions_in(file)) {
            for (const auto& event : transaction)
                told.push_back(std::visit(Tell{}, event.body));
        }
        CHECK_MESSAGE(told == known->second, name << ": " << doctest::toString(told.size()));
    }
    CHECK((files.empty() || files.size() == expected.size()));
}

TEST_CASE("a recorded event means the same whenever it comes, and is known by its key") {
    std::map<std::string, std::string> first;
    std::vector<std::vector<ChatEvent>> all;
    for (const auto& file : recordings()) {
        for (auto& transaction : transactions_in(file))
            all.push_back(std::move(transaction));
    }
    std::reverse(all.begin(), all.end());
    for (const auto& transaction : all) {
        for (const auto& event : transaction) {
            CHECK(event.key.value.starts_with("matrix:$"));
            const auto told = std::visit(Tell{}, event.body) + to_rfc3339(event.at);
            CHECK(first.emplace(event.key.value, told).first->second == told);
        }
    }
}
