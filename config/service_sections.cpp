#include "config/sections.hpp"
#include "config/value_formats.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace config {

namespace {

using std::chrono::seconds;

void read_limits(TableReader& table, ServerLimits& out) {
    table.size("max_header_bytes", 1024, 1024 * 1024, out.max_header_bytes);
    table.size("max_body_bytes", 1024, 1024 * 1024 * 1024, out.max_body_bytes);
    table.size("max_connections", 1, 100'000, out.max_connections);
    table.size("max_queued_deliveries", 1, 10'000'000, out.max_queued_deliveries);
    table.duration("header_timeout", seconds{1}, out.header_timeout);
    table.duration("body_timeout", seconds{1}, out.body_timeout);
    table.duration("idle_timeout", seconds{1}, out.idle_timeout);
}

constexpr std::array<std::pair<std::string_view, MarkKind>, 5> mark_kinds{
    {{"key", MarkKind::key},
     {"milestone", MarkKind::milestone},
     {"ticket", MarkKind::ticket},
     {"question", MarkKind::question},
     {"strike", MarkKind::strike}}};

/// ":pushpin:" and "pushpin" are one emoji.
std::string bare_emoji(std::string_view written) {
    if (written.size() > 2 && written.starts_with(':') && written.ends_with(':'))
        written = written.substr(1, written.size() - 2);
    return std::string{written};
}

std::optional<std::string> take_mark(const std::string& emoji, const std::string& kind,
                                     std::map<std::string, MarkKind>& marks) {
    if (kind == "none") {
        marks.erase(bare_emoji(emoji));
        return std::nullopt;
    }
    const auto* const known = std::find_if(mark_kinds.begin(), mark_kinds.end(),
                                           [&](const auto& pair) { return pair.first == kind; });
    if (known == mark_kinds.end())
        return "must be one of key, milestone, ticket, question, strike and none";
    marks[bare_emoji(emoji)] = known->second;
    return std::nullopt;
}

/// A string in a form of its own, or what the form is.
template <class Parse, class Target>
void read_formed(TableReader& table, std::string_view key, const Parse& parse, Target& target,
                 std::string_view form) {
    table.parsed(key, [&](const std::string& value) -> std::optional<std::string> {
        auto read = parse(value);
        if (!read)
            return std::string{form};
        target = std::move(*read);
        return std::nullopt;
    });
}

void read_days(TableReader& table, std::vector<std::chrono::weekday>& out) {
    std::vector<std::chrono::weekday> days;
    table.list("working_days", [&](const std::string& value) -> std::optional<std::string> {
        const auto day = parse_weekday(value);
        if (!day)
            return "must hold days of the week such as mon or friday, not \"" + value + "\"";
        if (std::find(days.begin(), days.end(), *day) == days.end())
            days.push_back(*day);
        return std::nullopt;
    });
    if (table.has("working_days"))
        out = std::move(days);
}

void read_names(TableReader& table, IncidentSettings& out) {
    table.list("roles", [&](const std::string& role) -> std::optional<std::string> {
        if (role.empty() || role.find_first_of(" \t\n@<>") != std::string::npos)
            return "must hold single words such as liaison, not \"" + role + "\"";
        out.roles.push_back(role);
        return std::nullopt;
    });
    table.map("marks", [&](const std::string& emoji, const std::string& kind) {
        return take_mark(emoji, kind, out.marks);
    });
}

void read_question_file(TableReader& table, std::optional<QuestionFile>& out) {
    table.parsed("questions", [&](const std::string& path) -> std::optional<std::string> {
        const auto whole = table.beside(path);
        const auto text = table.environment().read(whole);
        if (!text)
            return "names a file that cannot be read: " + whole;
        std::vector<Problem> problems;
        out = read_questions(whole, *text, table.environment(), problems);
        table.add_problems(problems);
        return std::nullopt;
    });
}

}  // namespace

void read_server(TableReader& table, ServerSettings& out) {
    table.port_address("listen", out.listen);
    table.port_address("admin_listen", out.admin_listen);
    table.base_url("public_url", out.public_url);
    table.text("tls_certificate", out.tls_certificate);
    table.text("tls_key", out.tls_key);
    if (table.has("tls_certificate"))
        table.require("tls_key", "tls_certificate needs the key that belongs to it");
    if (table.has("tls_key"))
        table.require("tls_certificate", "tls_key needs the certificate that belongs to it");
    if (out.listen == out.admin_listen && out.listen.port != 0)
        table.complain("admin_listen", "must differ from server.listen (" + to_string(out.listen) +
                                           "): give it a port of its own");
    read_limits(table, out.limits);
}

void read_storage(TableReader& table, StorageSettings& out) {
    Secret url;
    table.secret("url", url);
    if (url.empty())
        return;
    constexpr std::string_view sqlite = "sqlite:";
    const std::string_view text = url.reveal();
    if (text.starts_with(sqlite) && text.size() > sqlite.size() && !text.starts_with("sqlite://")) {
        out.sqlite_path = std::string{text.substr(sqlite.size())};
    } else if (text.starts_with("postgresql://") || text.starts_with("postgres://")) {
        table.complain("url", "PostgreSQL is not in this version yet; use sqlite:PATH");
    } else {
        table.complain("url", "must be sqlite:PATH");
    }
}

void read_incident(TableReader& table, IncidentSettings& out) {
    read_formed(table, "digest_room", parse_room, out.digest_room,
                "must be PLATFORM:ROOM with the platform slack, matrix or sandbox, for example "
                "slack:C0123456789");
    read_formed(table, "digest_at", parse_weekly_moment, out.digest_at,
                "must be a day and a time such as mon 10:00, or off");
    table.truth("ticket_reminders", out.ticket_reminders);
    table.parsed("time_zone", [&](const std::string& value) -> std::optional<std::string> {
        if (!is_time_zone(value))
            return "is not a time zone known here: \"" + value +
                   "\"; use a name such as Europe/Berlin or UTC";
        out.time_zone = value;
        return std::nullopt;
    });
    table.duration("soak", std::chrono::hours{2}, out.soak);
    table.duration("answer_pause", seconds{1}, out.answer_pause);
    table.truth("private_notes", out.private_notes);
    table.switchable_duration("keep_answers", out.keep_answers);
    table.truth("answers_not_for_reviews", out.answers_not_for_reviews);
    read_question_file(table, out.questions);
    table.duration("default_due", std::chrono::days{1}, out.default_due);
    table.truth("keep_deleted", out.keep_deleted);
    table.switchable_duration("no_lead_after", out.no_lead_after);
    table.switchable_duration("no_severity_after", out.no_severity_after);
    table.switchable_duration("still_open_after", out.still_open_after);
    read_formed(table, "quiet_hours", parse_day_span, out.quiet_hours,
                "must be two times of day such as 22:00-07:00");
    read_formed(table, "working_hours", parse_day_span, out.working_hours,
                "must be two times of day such as 09:30-16:30");
    read_days(table, out.working_days);
    read_names(table, out);
}

void read_sandbox(TableReader& table, SandboxSettings& out) {
    table.truth("enabled", out.enabled);
}

}  // namespace config
