#pragma once

#include "config/question_file.hpp"
#include "config/secret.hpp"
#include "config/tracker_settings.hpp"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// What an operator can set. Plain values with usable defaults: a default-constructed `Settings`
/// with `sandbox.enabled` is what the program runs with when there is no file. Whoever holds one
/// that `config::load` called good may rely on the ranges named here.
namespace config {

using std::chrono::milliseconds;
using std::chrono::seconds;

struct Address {
    std::string host;        ///< a name or an IP address, without brackets; never empty
    std::uint16_t port = 0;  ///< 0 takes a free one

    friend bool operator==(const Address&, const Address&) = default;
};

/// Every limit of the server towards strangers; one over the limit gets an answer of its own.
struct ServerLimits {
    std::size_t max_header_bytes = 16 * 1024;      ///< 431 beyond
    std::size_t max_body_bytes = 2 * 1024 * 1024;  ///< 413 beyond
    std::size_t max_connections = 1024;            ///< 503 beyond
    std::size_t max_queued_deliveries = 10'000;    ///< waiting for the store; 503 beyond
    milliseconds header_timeout{10'000};           ///< first byte to end of header; 408 beyond
    milliseconds body_timeout{30'000};             ///< end of header to end of body; 408 beyond
    milliseconds idle_timeout{75'000};             ///< between two requests of one connection
};

struct ServerSettings {
    Address listen{"127.0.0.1", 8080};        ///< webhooks and pages
    Address admin_listen{"127.0.0.1", 9090};  ///< /healthz /readyz /metrics
    std::string public_url;       ///< http(s), no slash at the end; empty: only reachable locally
    std::string tls_certificate;  ///< path of a PEM chain; empty: plain HTTP
    std::string tls_key;          ///< path of its PEM key; set exactly when the certificate is
    ServerLimits limits;
};

struct StorageSettings {
    std::string sqlite_path = "secondstory.db";  ///< from the working directory where relative
};

/// What an emoji on a message does.
enum class MarkKind { key, milestone, ticket, question, strike };

struct RoomName {
    std::string platform;  ///< "slack", "matrix" or "sandbox"
    std::string room;      ///< the platform's own id

    friend bool operator==(const RoomName&, const RoomName&) = default;
};

/// A span of the day in local time, as minutes after midnight. May run past midnight (end < begin).
struct DaySpan {
    std::chrono::minutes begin;
    std::chrono::minutes end;

    friend bool operator==(const DaySpan&, const DaySpan&) = default;
};

struct IncidentSettings {
    std::optional<RoomName> digest_room;  ///< where starts, updates and digests are announced
    std::string time_zone = "UTC";        ///< a name of the IANA database that exists here
    std::vector<std::string> roles;       ///< beside lead, comms, scribe and facilitator
    bool keep_deleted = false;  ///< true: views and exports keep the text of deleted messages

    /// Both forms of each emoji: the character and the short name without colons.
    std::map<std::string, MarkKind> marks{
        {"📌", MarkKind::key},       {"pushpin", MarkKind::key},
        {"⭐", MarkKind::milestone}, {"star", MarkKind::milestone},
        {"🎫", MarkKind::ticket},    {"ticket", MarkKind::ticket},
        {"❓", MarkKind::question},  {"question", MarkKind::question},
        {"🚫", MarkKind::strike},    {"no_entry_sign", MarkKind::strike}};

    seconds soak = std::chrono::hours{18};         ///< resolve to first question; at least 2 h
    seconds answer_pause{15};                      ///< silence that ends an answer
    bool private_notes = true;                     ///< offer a note to oneself after the end
    seconds keep_answers = std::chrono::days{90};  ///< unused words, from resolve; zero: kept
    bool answers_not_for_reviews = false;          ///< confirmed by whoever runs the organisation
    std::optional<QuestionFile> questions;         ///< in place of the shipped ones
    seconds default_due = std::chrono::days{30};   ///< of a ticket, from filing
    seconds no_lead_after =
        std::chrono::minutes{10};  ///< reminders: zero is off, else a minute or more
    seconds no_severity_after = std::chrono::minutes{15};
    seconds still_open_after = std::chrono::hours{24};
    DaySpan quiet_hours{std::chrono::hours{20}, std::chrono::hours{8}};
    DaySpan working_hours{std::chrono::minutes{9 * 60 + 30}, std::chrono::minutes{16 * 60 + 30}};
    std::vector<std::chrono::weekday> working_days{std::chrono::Monday, std::chrono::Tuesday,
                                                   std::chrono::Wednesday, std::chrono::Thursday,
                                                   std::chrono::Friday};
};

struct SlackSettings {
    Secret signing_secret;           ///< HTTP mode; empty in Socket Mode
    Secret previous_signing_secret;  ///< accepted too while a secret is being exchanged
    Secret app_token;                ///< present: Socket Mode instead of inbound HTTP
    Secret bot_token;                ///< never empty
    std::string api_url = "https://slack.com/api/";  ///< ends in a slash
    std::string command = "/incident";

    [[nodiscard]] bool socket_mode() const { return !app_token.empty(); }
};

/// Either an application service (as_token and hs_token, with server_name and sender_localpart) or
/// a plain account (access_token), which needs no rights on the homeserver.
struct MatrixSettings {
    std::string homeserver_url;  ///< no slash at the end
    std::string server_name;     ///< empty with access_token
    Secret as_token;
    Secret hs_token;
    Secret access_token;
    std::string sender_localpart = "incident";
    std::string registration_id = "secondstory";  ///< the `id` in the registration file
    std::string display_name = "Incident bot";    ///< empty: stays as it is on the homeserver
    std::string avatar;                           ///< "mxc://…"; empty: stays as it is
    std::string command = "!incident";
    std::string room_version;  ///< of the rooms it makes; empty: what the homeserver prefers

    [[nodiscard]] bool client_mode() const { return !access_token.empty(); }
};

struct SandboxSettings {
    bool enabled = false;
};

struct Settings {
    ServerSettings server;
    StorageSettings storage;
    IncidentSettings incident;
    std::optional<SlackSettings> slack;
    std::optional<MatrixSettings> matrix;
    std::vector<TrackerSettings> trackers;  ///< the first is the default
    SandboxSettings sandbox;
};

/// "127.0.0.1:8080", "[::1]:8080".
[[nodiscard]] std::string to_string(const Address& address);

/// True where only this machine can reach the host: localhost, 127.0.0.0/8, ::1.
[[nodiscard]] bool is_loopback(std::string_view host);

}  // namespace config
