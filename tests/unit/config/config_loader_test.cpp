#include "config/config_loader.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <map>
#include <set>

using namespace std::chrono_literals;
using namespace config;

namespace {

/// A machine with the given variables and files and nothing else.
struct Machine {
    std::map<std::string, std::string> variables{};
    std::map<std::string, std::string> files{};

    [[nodiscard]] Environment environment() const {
        return {[this](const std::string& name) { return look_up(variables, name); },
                [this](const std::string& path) { return files.contains(path); },
                [this](const std::string& path) { return look_up(files, path); }};
    }

    [[nodiscard]] Loaded read(std::string_view text) const {
        return parse(text, "test.toml", environment());
    }

private:
    static std::optional<std::string> look_up(const std::map<std::string, std::string>& map,
                                              const std::string& key) {
        const auto found = map.find(key);
        return found == map.end() ? std::nullopt : std::optional{found->second};
    }
};

std::string all_problems(const Loaded& loaded) {
    std::string out;
    for (const Problem& problem : loaded.problems)
        out += to_string(problem) + "\n";
    return out;
}

/// The one problem of a text that should have exactly one.
std::string problem_of(std::string_view text, const Machine& machine = {}) {
    const Loaded loaded = machine.read(text);
    return loaded.problems.size() == 1 ? to_string(loaded.problems[0])
                                       : "not one problem:\n" + all_problems(loaded);
}

std::string example(const std::string& name) {
    std::ifstream in{CONFIG_EXAMPLES + name};
    REQUIRE(in.good());
    return {std::istreambuf_iterator<char>{in}, std::istreambuf_iterator<char>{}};
}

constexpr std::string_view small_slack = "[slack]\nsigning_secret = 's'\nbot_token = 'xoxb-1'\n";

}  // namespace

TEST_CASE("with no file at all the sandbox runs on loopback with SQLite") {
    const Loaded loaded = load(std::nullopt, Machine{}.environment());
    REQUIRE(loaded.ok());
    CHECK(loaded.settings.sandbox.enabled);
    CHECK(loaded.settings.server.listen == Address{"127.0.0.1", 8080});
    CHECK(loaded.settings.server.admin_listen == Address{"127.0.0.1", 9090});
    CHECK(loaded.settings.storage.sqlite_path == "secondstory.db");
    CHECK_FALSE(loaded.settings.slack.has_value());
}

TEST_CASE("the file given on the command line comes before the variable and the usual places") {
    Machine machine;
    CHECK(find_file("mine.toml", machine.environment()) == "mine.toml");
    CHECK_FALSE(find_file(std::nullopt, machine.environment()).has_value());
    machine.files["/etc/secondstory/secondstory.toml"] = "";
    CHECK(find_file(std::nullopt, machine.environment()) == "/etc/secondstory/secondstory.toml");
    machine.files["./secondstory.toml"] = "";
    CHECK(find_file(std::nullopt, machine.environment()) == "./secondstory.toml");
    machine.variables["SECONDSTORY_CONFIG"] = "";
    CHECK(find_file(std::nullopt, machine.environment()) == "./secondstory.toml");
    machine.variables["SECONDSTORY_CONFIG"] = "theirs.toml";
    CHECK(find_file(std::nullopt, machine.environment()) == "theirs.toml");
    CHECK(find_file("mine.toml", machine.environment()) == "mine.toml");
}

TEST_CASE("a file that is named but not there is a problem, not the sandbox") {
    const Loaded loaded = load("missing.toml", Machine{}.environment());
    CHECK(all_problems(loaded) == "missing.toml:1: file: does not exist: check the path\n");
}

TEST_CASE("the full example is accepted and every one of its keys arrives") {
    const Machine machine{{{"SLACK_OLD_SECRET", "old"},
                           {"MATRIX_AS_TOKEN", "as"},
                           {"MATRIX_HS_TOKEN", "hs"},
                           {"OPS_HOOK", "hook"},
                           {"DESK_TOKEN", "desk"},
                           {"PLANT_TOKEN", "plant"}},
                          {{"slack-app-token", "xapp-1\n"},
                           {"slack-bot-token", "xoxb-1\n"},
                           {"tracker-token", "ghp\r\n"}}};
    const Loaded loaded = parse(example("full.toml"), "full.toml", machine.environment());
    REQUIRE_MESSAGE(loaded.ok(), all_problems(loaded));
    const Settings& s = loaded.settings;
    CHECK(s.server.public_url == "https://incidents.example.org");
    CHECK(s.server.tls_key == "/etc/secondstory/tls/key.pem");
    CHECK(s.server.limits.idle_timeout == 75s);
    CHECK(s.incident.digest_room == RoomName{"slack", "C0123456789"});
    CHECK(s.incident.roles == std::vector<std::string>{"liaison", "operations"});
    CHECK(s.incident.time_zone == "Europe/Berlin");
    CHECK(s.incident.marks.at("eyes") == MarkKind::question);
    CHECK(s.incident.marks.at("📌") == MarkKind::key);
    CHECK_FALSE(s.incident.marks.contains(":pushpin:"));
    REQUIRE(s.slack.has_value());
    CHECK(s.slack->socket_mode());
    CHECK(s.slack->bot_token.reveal() == "xoxb-1");
    CHECK(s.slack->previous_signing_secret.reveal() == "old");
    REQUIRE(s.matrix.has_value());
    CHECK(s.matrix->hs_token.reveal() == "hs");
    CHECK(s.matrix->avatar == "mxc://example.org/AbCdEf");
    CHECK(s.matrix->room_version == "11");
    CHECK_FALSE(s.matrix->client_mode());
    REQUIRE(s.trackers.size() == 3);
    CHECK(s.trackers[0].token.reveal() == "ghp");
    CHECK(s.trackers[0].webhook_secret.reveal() == "hook");
    CHECK(s.trackers[0].poll == 5min);
    CHECK(s.trackers[0].people.at("slack:U0123") == "octocat");
    CHECK(s.trackers[0].severities.at("sev1") == "urgent");
    CHECK(s.trackers[1].api == JiraApi::cloud);
    CHECK(s.trackers[1].statuses.at("Won't Do") == TicketState::cancelled);
    CHECK(s.trackers[2].formatting == TextFormatting::markdown);
    CHECK(s.trackers[2].custom_field == 7);
    CHECK_FALSE(s.sandbox.enabled);
}

TEST_CASE("defaults written into the full example are the defaults in force") {
    const Machine machine{
        {{"SLACK_OLD_SECRET", "old"},
         {"MATRIX_AS_TOKEN", "as"},
         {"MATRIX_HS_TOKEN", "hs"},
         {"OPS_HOOK", "hook"},
         {"DESK_TOKEN", "desk"},
         {"PLANT_TOKEN", "plant"}},
        {{"slack-app-token", "a"}, {"slack-bot-token", "b"}, {"tracker-token", "c"}}};
    const Settings s = parse(example("full.toml"), "full.toml", machine.environment()).settings;
    const Settings plain;
    CHECK(s.server.limits.max_header_bytes == plain.server.limits.max_header_bytes);
    CHECK(s.server.limits.max_body_bytes == plain.server.limits.max_body_bytes);
    CHECK(s.server.limits.max_connections == plain.server.limits.max_connections);
    CHECK(s.server.limits.max_queued_deliveries == plain.server.limits.max_queued_deliveries);
    CHECK(s.server.limits.header_timeout == plain.server.limits.header_timeout);
    CHECK(s.server.limits.body_timeout == plain.server.limits.body_timeout);
    CHECK(s.incident.soak == plain.incident.soak);
    CHECK(s.incident.answer_pause == plain.incident.answer_pause);
    CHECK(s.incident.default_due == plain.incident.default_due);
    CHECK(s.incident.ticket_reminders == plain.incident.ticket_reminders);
    CHECK(s.incident.digest_at == plain.incident.digest_at);
    CHECK(s.incident.no_lead_after == plain.incident.no_lead_after);
    CHECK(s.incident.no_severity_after == plain.incident.no_severity_after);
    CHECK(s.incident.still_open_after == plain.incident.still_open_after);
    CHECK(s.incident.quiet_hours == plain.incident.quiet_hours);
    CHECK(s.incident.working_hours == plain.incident.working_hours);
    CHECK(s.incident.working_days == plain.incident.working_days);
    CHECK(s.slack->api_url == SlackSettings{}.api_url);
    CHECK(s.matrix->sender_localpart == MatrixSettings{}.sender_localpart);
    CHECK(s.matrix->registration_id == MatrixSettings{}.registration_id);
    CHECK(s.matrix->display_name == MatrixSettings{}.display_name);
    CHECK(s.matrix->command == MatrixSettings{}.command);
    CHECK(s.trackers[0].poll == TrackerSettings{}.poll);
    CHECK(s.trackers[0].label == TrackerSettings{}.label);
    CHECK(s.trackers[1].issue_type == TrackerSettings{}.issue_type);
    CHECK(s.trackers[2].formatting == TrackerSettings{}.formatting);
}

TEST_CASE("the small Slack example needs two variables and turns the sandbox off") {
    const Machine machine{{{"SLACK_SIGNING_SECRET", "sig"}, {"SLACK_BOT_TOKEN", "xoxb-1"}}, {}};
    const Loaded loaded = parse(example("slack.toml"), "slack.toml", machine.environment());
    REQUIRE_MESSAGE(loaded.ok(), all_problems(loaded));
    CHECK_FALSE(loaded.settings.sandbox.enabled);
    CHECK_FALSE(loaded.settings.slack->socket_mode());
    CHECK(loaded.settings.slack->signing_secret.reveal() == "sig");
    CHECK(loaded.settings.storage.sqlite_path == "/var/lib/secondstory/secondstory.db");
}

TEST_CASE("the small Matrix example needs two variables and turns the sandbox off") {
    const Machine machine{{{"MATRIX_AS_TOKEN", "as"}, {"MATRIX_HS_TOKEN", "hs"}}, {}};
    const Loaded loaded = parse(example("matrix.toml"), "matrix.toml", machine.environment());
    REQUIRE_MESSAGE(loaded.ok(), all_problems(loaded));
    CHECK_FALSE(loaded.settings.sandbox.enabled);
    CHECK_FALSE(loaded.settings.matrix->client_mode());
}

TEST_CASE("the sandbox example says what no file at all means") {
    const Loaded loaded = Machine{}.read(example("sandbox.toml"));
    REQUIRE_MESSAGE(loaded.ok(), all_problems(loaded));
    CHECK(loaded.settings.sandbox.enabled);
}

TEST_CASE("an unknown key names the nearest known one and its line") {
    CHECK(problem_of("[server]\nlisten = '127.0.0.1:1'\npublic_ulr = 'x'\n") ==
          "test.toml:3: server.public_ulr: is not a known key; the nearest is server.public_url");
    CHECK(problem_of("[sever]\n") ==
          "test.toml:1: sever: is not a known key; the nearest is server");
    CHECK(problem_of("listen = 1\n").starts_with("test.toml:1: listen: is not a known key"));
}

TEST_CASE("all problems are reported together, in the order of the file") {
    const Loaded loaded = Machine{}.read(
        "[slack]\ncommand = 'incident'\napi_url = 'slack'\nbot_tokn = 'x'\n"
        "[incident]\nsoak = '1h'\ntime_zone = 'Europe/Atlantis'\nkeep_deleted = 'yes'\n"
        "[server]\nlisten = 'nowhere'\nmax_connections = 0\n");
    const std::string told = all_problems(loaded);
    CHECK(loaded.problems.size() == 10);
    CHECK(std::is_sorted(loaded.problems.begin(), loaded.problems.end(),
                         [](const Problem& a, const Problem& b) { return a.line < b.line; }));
    for (const char* line :
         {"test.toml:1: slack.bot_token: is missing",
          "test.toml:1: slack.signing_secret: is missing",
          "test.toml:2: slack.command: must be one word that begins with '/'",
          "test.toml:3: slack.api_url: must begin with https:// or http://",
          "test.toml:4: slack.bot_tokn: is not a known key; the nearest is slack.bot_token",
          "test.toml:6: incident.soak: must be at least 7200s",
          "test.toml:7: incident.time_zone: is not a time zone known here: \"Europe/Atlantis\"",
          "test.toml:8: incident.keep_deleted: must be true or false, not a string",
          "test.toml:10: server.listen: must be HOST:PORT",
          "test.toml:11: server.max_connections: must be from 1 to 100000"}) {
        CAPTURE(line);
        CHECK(told.find(line) != std::string::npos);
    }
}

TEST_CASE("broken TOML is reported with its line") {
    CHECK(problem_of("[server]\nlisten = \n").starts_with("test.toml:2: syntax: "));
    CHECK(
        problem_of("[server]\nlisten = 'a'\nlisten = 'b'\n").starts_with("test.toml:3: syntax: "));
    CHECK(problem_of("\xff\xfe").starts_with("test.toml:1: syntax: "));
}

TEST_CASE("a secret comes from the file itself, from another file or from the environment") {
    const Machine machine{{{"TOKEN", "xoxb-env"}}, {{"run/token", "xoxb-file\n"}}};
    const auto token = [&](const std::string& line) {
        const Loaded loaded = machine.read("[slack]\nsigning_secret = 's'\n" + line);
        CHECK_MESSAGE(loaded.ok(), all_problems(loaded));
        return std::string{loaded.settings.slack->bot_token.reveal()};
    };
    CHECK(token("bot_token = 'xoxb-here'") == "xoxb-here");
    CHECK(token("bot_token_file = 'run/token'") == "xoxb-file");
    CHECK(token("bot_token_env = 'TOKEN'") == "xoxb-env");
}

TEST_CASE("a secret's file is looked for beside the configuration") {
    const Machine machine{{}, {{"/etc/x/token", "xoxb-1"}, {"/run/token", "xoxb-2"}}};
    const auto token = [&](const std::string& path) {
        const Loaded loaded =
            parse("[slack]\nsigning_secret = 's'\nbot_token_file = '" + path + "'\n",
                  "/etc/x/secondstory.toml", machine.environment());
        return std::string{loaded.settings.slack->bot_token.reveal()};
    };
    CHECK(token("token") == "xoxb-1");
    CHECK(token("/run/token") == "xoxb-2");
}

TEST_CASE(
    "a secret that is missing, empty, doubled or broken over lines is refused without showing it") {
    const Machine machine{{{"EMPTY", ""}, {"GOOD", "xoxb-1"}, {"LINES", "one\ntwo"}}, {}};
    const auto problem = [&](const std::string& line) {
        return problem_of("[slack]\nsigning_secret = 's'\n" + line, machine);
    };
    CHECK(problem("bot_token = ''") == "test.toml:3: slack.bot_token: is empty");
    CHECK(problem("bot_token_env = 'EMPTY'") == "test.toml:3: slack.bot_token_env: is empty");
    CHECK(
        problem("bot_token_env = 'NOT_SET'") ==
        "test.toml:3: slack.bot_token_env: names an environment variable that is not set: NOT_SET");
    CHECK(problem("bot_token_file = 'none'") ==
          "test.toml:3: slack.bot_token_file: names a file that cannot be read: none");
    CHECK(problem("bot_token_env = 'LINES'") ==
          "test.toml:3: slack.bot_token_env: contains a control character");
    CHECK(problem("bot_token = 'hidden1'\nbot_token_env = 'GOOD'\n") ==
          "test.toml:3: slack.bot_token: is given more than once: keep one of bot_token, "
          "bot_token_file and bot_token_env");
    CHECK(problem("bot_token = 7") ==
          "test.toml:3: slack.bot_token: must be a string, not a whole number");
}

TEST_CASE("swapped Slack tokens are noticed") {
    CHECK(problem_of("[slack]\nsigning_secret = 's'\nbot_token = 'xapp-1'\n") ==
          "test.toml:3: slack.bot_token: holds a token that begins with xapp-; it takes the one "
          "that begins with xoxb-");
}

TEST_CASE("Slack needs a signing secret or an app token") {
    CHECK(Machine{}.read(small_slack).ok());
    CHECK(Machine{}.read("[slack]\napp_token = 'xapp-1'\nbot_token = 'xoxb-1'\n").ok());
    CHECK(problem_of("[slack]\nbot_token = 'xoxb-1'\n")
              .starts_with("test.toml:1: slack.signing_secret: is missing"));
}

TEST_CASE("Slack's base address always ends in a slash") {
    const std::string given = "api_url = 'http://127.0.0.1:9999/api'\n";
    const Loaded loaded = Machine{}.read(std::string{small_slack} + given);
    REQUIRE(loaded.ok());
    CHECK(loaded.settings.slack->api_url == "http://127.0.0.1:9999/api/");
}

TEST_CASE("Matrix is either an application service or a plain account") {
    const std::string where = "[matrix]\nhomeserver_url = 'http://127.0.0.1:8008/'\n";
    const Loaded plain = Machine{}.read(where + "access_token = 'a'\n");
    REQUIRE_MESSAGE(plain.ok(), all_problems(plain));
    CHECK(plain.settings.matrix->client_mode());
    CHECK(plain.settings.matrix->homeserver_url == "http://127.0.0.1:8008");
    CHECK(plain.settings.matrix->display_name.empty());
    CHECK(problem_of(where + "access_token = 'a'\nas_token = 'b'\n")
              .starts_with("test.toml:4: matrix.as_token: does not go together"));
    CHECK(problem_of(where + "as_token = 'a'\nhs_token = 'b'\n")
              .starts_with("test.toml:1: matrix.server_name: is missing"));
    CHECK(problem_of(where + "server_name = 's'\nas_token = 'a'\nhs_token = 'a'\n")
              .ends_with("matrix.hs_token: must differ from as_token"));
    CHECK(problem_of(where + "server_name = 's'\nhs_token = 'a'\n")
              .starts_with("test.toml:1: matrix.as_token: is missing"));
}

TEST_CASE("a Matrix user's name is held to what homeservers let in, a picture lies there already") {
    const std::string plain = "[matrix]\nhomeserver_url = 'http://h'\naccess_token = 'a'\n";
    CHECK(problem_of(plain + "sender_localpart = 'Bot'\n")
              .starts_with("test.toml:4: matrix.sender_localpart: must be small letters"));
    CHECK(problem_of(plain + "avatar = 'https://example.org/a.png'\n")
              .starts_with("test.toml:4: matrix.avatar: must be where a picture lies"));
}

TEST_CASE(
    "a room version is what homeservers may call one, and theirs to choose where none is given") {
    const std::string plain = "[matrix]\nhomeserver_url = 'http://h'\naccess_token = 'a'\n";
    CHECK(Machine{}.read(plain).settings.matrix->room_version.empty());
    const auto longest = std::string(32, '1');
    CHECK(Machine{}.read(plain + "room_version = '" + longest + "'\n").ok());
    for (const auto& odd : {longest + "1", std::string{}, std::string{"V 12"}})
        CHECK(problem_of(plain + "room_version = '" + odd + "'\n")
                  .starts_with("test.toml:4: matrix.room_version: must be a room version"));
}

TEST_CASE("the sandbox is refused where strangers could reach it") {
    CHECK(problem_of("[server]\nlisten = '0.0.0.0:8080'\n")
              .starts_with("test.toml:2: server.listen: must be a loopback address"));
    CHECK(problem_of("[server]\nlisten = '[::]:8080'\n[sandbox]\nenabled = true\n")
              .starts_with("test.toml:2: server.listen: must be a loopback address"));
    CHECK(Machine{}.read("[server]\nlisten = '0.0.0.0:1'\n" + std::string{small_slack}).ok());
    CHECK(Machine{}.read("[server]\nlisten = '[::1]:1'\n").ok());
}

TEST_CASE("the sandbox can run beside a platform when it is asked for") {
    const Loaded loaded = Machine{}.read(std::string{small_slack} + "[sandbox]\nenabled = true\n");
    REQUIRE(loaded.ok());
    CHECK(loaded.settings.sandbox.enabled);
}

TEST_CASE("trackers need their keys, distinct names and a kind we know") {
    const std::string good =
        "[[tracker]]\nname = 'a'\nkind = 'jira'\nurl = 'https://x.example'\n"
        "token = 't'\nproject = 'OPS'\n";
    const Loaded loaded = Machine{}.read(good);
    REQUIRE_MESSAGE(loaded.ok(), all_problems(loaded));
    CHECK(loaded.settings.trackers[0].kind == TrackerKind::jira);
    CHECK(problem_of(good + good) ==
          "test.toml:8: tracker.name: is taken by another tracker: \"a\"");
    CHECK(problem_of(good + "kidn = 'x'\n") ==
          "test.toml:7: tracker.kidn: is not a known key; the nearest is tracker.kind");
    CHECK(Machine{}.read("[[tracker]]\n").problems.size() == 5);
    CHECK(problem_of("[tracker]\nname = 'a'\n") ==
          "test.toml:1: tracker: must be a list of tables: [[tracker]], not a table");
}

TEST_CASE("a tracker's keys are checked by its kind") {
    const auto tracker = [](const std::string& kind, const std::string& more) {
        return "[[tracker]]\nname = 'a'\nkind = '" + kind +
               "'\nurl = 'https://x.example'\nproject = 'o/p'\n" + more;
    };
    const std::string token = "token = 't'\n";
    CHECK(problem_of(tracker("gitlab", token + "app_id = '1'\n")) ==
          "test.toml:7: tracker.app_id: is a key of GitHub alone");
    CHECK(problem_of(tracker("github", token + "email = 'a@b'\n")) ==
          "test.toml:7: tracker.email: is a key of Jira alone");
    CHECK(problem_of(tracker("linear", token + "formatting = 'textile'\n")) ==
          "test.toml:7: tracker.formatting: is a key of Redmine alone");
    CHECK(problem_of(tracker("redmine", token + "formatting = 'wiki'\n")) ==
          "test.toml:7: tracker.formatting: must be one of markdown, textile");
    CHECK(problem_of(tracker("github", token + "label = 'two words'\n"))
              .starts_with("test.toml:7: tracker.label: must be one word"));
    CHECK(problem_of(tracker("github", token + "severities = { sev9 = 'x' }\n"))
              .find("must be one of sev1") != std::string::npos);
    CHECK(problem_of(tracker("jira", token + "statuses = { Odd = 'odd' }\n"))
              .find("must be one of open, in progress, done, will not do") != std::string::npos);
    CHECK(problem_of(tracker("github", token + "ca_file = 'nowhere.pem'\n"))
              .starts_with("test.toml:7: tracker.ca_file: does not exist"));
    CHECK(problem_of(tracker("jira", token + "api = 'cloud'\n"))
              .starts_with("test.toml:1: tracker.email: is missing"));
}

TEST_CASE("a GitHub tracker has a token or is an app, and names a repository") {
    const auto tracker = [](const std::string& project, const std::string& more) {
        return "[[tracker]]\nname = 'a'\nkind = 'github'\nurl = 'https://api.github.com'\n"
               "project = '" +
               project + "'\n" + more;
    };
    const auto app = Machine{}.read(tracker("o/p", "app_id = '7'\nprivate_key = 'pem'\n"));
    REQUIRE_MESSAGE(app.ok(), all_problems(app));
    CHECK(app.settings.trackers[0].token.empty());
    CHECK(problem_of(tracker("o/p", "app_id = '7'\n"))
              .starts_with("test.toml:1: tracker.private_key: is missing"));
    CHECK(problem_of(tracker("o/p", "token = 't'\napp_id = '7'\nprivate_key = 'pem'\n"))
              .starts_with("test.toml:6: tracker.token: does not go together with app_id"));
    for (const auto* const odd : {"ops", "/ops", "acme/", "a/b/c"})
        CHECK(problem_of(tracker(odd, "token = 't'\n"))
                  .starts_with("test.toml:5: tracker.project: must be OWNER/REPOSITORY"));
}

TEST_CASE("a tracker has no chat's name") {
    for (const auto* const name : {"slack", "matrix", "sandbox"})
        CHECK(problem_of("[[tracker]]\nname = '" + std::string{name} +
                         "'\nkind = 'gitlab'\nurl = 'https://x.example'\ntoken = 't'\n"
                         "project = 'p'\n")
                  .starts_with("test.toml:2: tracker.name: must not be " + std::string{name}));
}

TEST_CASE("marks add to the defaults and none takes one away") {
    const Loaded loaded = Machine{}.read("[incident.marks]\n'🚫' = 'none'\n'fire' = 'key'\n");
    REQUIRE_MESSAGE(loaded.ok(), all_problems(loaded));
    CHECK_FALSE(loaded.settings.incident.marks.contains("🚫"));
    CHECK(loaded.settings.incident.marks.at("fire") == MarkKind::key);
    CHECK(loaded.settings.incident.marks.at("pushpin") == MarkKind::key);
    CHECK(problem_of("[incident.marks]\nfire = 'hot'\n") ==
          "test.toml:2: incident.marks.\"fire\": must be one of key, milestone, ticket, question, "
          "strike and none");
}

TEST_CASE("a reminder comes after a minute or more, or never") {
    CHECK(problem_of("[incident]\nno_lead_after = '59s'\n")
              .starts_with("test.toml:2: incident.no_lead_after: must be a time span of a minute"));
    const Loaded loaded = Machine{}.read("[incident]\nno_lead_after = 'off'\n");
    REQUIRE(loaded.ok());
    CHECK(loaded.settings.incident.no_lead_after == 0s);
}

TEST_CASE("storage is SQLite by path") {
    const auto storage = [](const std::string& url) {
        return Machine{}.read("[storage]\nurl = '" + url + "'\n");
    };
    CHECK(storage("sqlite:/tmp/a b.db").settings.storage.sqlite_path == "/tmp/a b.db");
    for (const char* url : {"sqlite:", "mysql://x", "secondstory.db"}) {
        CAPTURE(url);
        CHECK_FALSE(storage(url).ok());
    }
    CHECK(all_problems(storage("mysql://bot:hidden1@x")).find("hidden1") == std::string::npos);
}

TEST_CASE("PostgreSQL is refused in words while there is no store for it") {
    const auto said =
        problem_of("[storage]\nurl = 'postgresql://bot:hidden1@db.example/incident'\n");
    CHECK(said ==
          "test.toml:2: storage.url: PostgreSQL is not in this version yet; use sqlite:PATH");
}

TEST_CASE("two listeners on one port are refused, two free ports are not") {
    CHECK_FALSE(Machine{}.read("[server]\nlisten = '127.0.0.1:9090'\n").ok());
    CHECK(Machine{}.read("[server]\nlisten = '127.0.0.1:0'\nadmin_listen = '127.0.0.1:0'\n").ok());
}

TEST_CASE("a certificate without its key is refused") {
    CHECK(problem_of("[server]\ntls_certificate = 'c.pem'\n")
              .starts_with("test.toml:1: server.tls_key: is missing"));
}

TEST_CASE("questions are read from the file that is named, beside the configuration") {
    const Machine machine{{},
                          {{"/etc/q.toml",
                            "[[question]]\nid = 'Q1'\nkind = 'cues'\n"
                            "words = 'What did you see?'\n"
                            "when = ['own_action', 'decision']\n"}}};
    const auto loaded =
        parse("[incident]\nquestions = 'q.toml'\n", "/etc/s.toml", machine.environment());
    REQUIRE(loaded.ok());
    const auto& questions = *loaded.settings.incident.questions;
    REQUIRE(questions.questions.size() == 1);
    CHECK(questions.questions[0].when == "own_action decision");
    CHECK(questions.line_of("Q1", "words") == 1);
    CHECK(questions.follow_ups.size() == shipped_questions().follow_ups.size());
    CHECK(questions.signs.size() == shipped_questions().signs.size());
}

TEST_CASE("what is wrong in a file of questions is said of that file") {
    const Machine machine{
        {}, {{"q.toml", "[[question]]\nid = 'Q1'\nwords = 3\n[cues]\nsurprise = ''\n"}}};
    const auto problems = all_problems(machine.read("[incident]\nquestions = 'q.toml'\n"));
    CHECK(problems.find("q.toml:3: question.words: must be a string") != std::string::npos);
    CHECK(problems.find("q.toml:5: cues.surprise: must not be empty") != std::string::npos);
    CHECK(problem_of("[incident]\nquestions = 'none.toml'\n", machine) ==
          "test.toml:2: incident.questions: names a file that cannot be read: none.toml");
}

TEST_CASE("the questions that are shipped are read without a problem") {
    const auto shipped = shipped_questions();
    CHECK(shipped.questions.size() == 60);
    CHECK(shipped.follow_ups.size() == 16);
    CHECK(shipped.cues.size() == 2);
}
