#include "adapters/redmine/redmine_codec.hpp"

#include "adapters/http/header_list.hpp"
#include "adapters/tracking/ticket_own_part.hpp"
#include "adapters/tracking/ticket_reference.hpp"
#include "adapters/tracking/tracker_moments.hpp"
#include "adapters/tracking/work_states.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <charconv>
#include <utility>

namespace adapters::redmine {
namespace {

using bot::core::event::WorkState;
using http::element;
using http::member;
using http::text_at;

std::string digits(const Json& value) {
    const auto number = http::number_in(value);
    return number > 0 ? std::to_string(number) : std::string{};
}

std::string name_at(const Json& from, const char* key) {
    return std::string{text_at(member(from, key), "name")};
}

std::string field_value(const Json& issue, std::uint64_t field) {
    for (const auto& each : member(issue, "custom_fields")) {
        if (field != 0 && http::number_at(each, "id") == static_cast<std::int64_t>(field))
            return std::string{text_at(each, "value")};
    }
    return {};
}

/// Labels, of which Redmine knows nothing, and by what the ticket is found again.
std::string last_lines(const bot::core::outbox::FileTicket& order,
                       const config::TrackerSettings& settings) {
    auto lines = "Labels: " + settings.label;
    for (const auto& label : order.labels)
        lines.append(", ").append(label);
    return lines.append("\n").append(tracking::reference_line(order.marker));
}

/// {"errors": ["Subject cannot be blank"]}
std::string words(const tracking::TrackerReply& reply) {
    std::string all;
    for (const auto& each : member(reply.json(), "errors")) {
        if (!each.is_string())
            continue;
        all.append(all.empty() ? "" : "; ").append(http::text_in(each));
    }
    return all;
}

}  // namespace

std::string id_at(const Json& from, const char* key) {
    const auto& value = member(from, key);
    return digits(value.is_object() ? member(value, "id") : value);
}

std::optional<RedmineIssue> read_issue(const Json& issue, std::uint64_t field) {
    RedmineIssue read;
    read.id = id_at(issue, "id");
    if (read.id.empty())
        return std::nullopt;
    read.status = id_at(issue, "status");
    read.status_name = name_at(issue, "status");
    read.owner = id_at(issue, "assigned_to");
    read.owner_name = name_at(issue, "assigned_to");
    read.priority = id_at(issue, "priority");
    read.due = bot::core::event::from_date(text_at(issue, "due_date"));
    read.description = text_at(issue, "description");
    read.marker = field_value(issue, field);
    read.created = tracking::moment_at(issue, "created_on");
    read.updated = tracking::moment_at(issue, "updated_on");
    for (const auto& journal : member(issue, "journals"))
        read.notes.emplace_back(text_at(journal, "notes"));
    for (const auto& status : member(issue, "allowed_statuses"))
        read.statuses.push_back(id_at(status, "id"));
    return read;
}

std::vector<RedmineIssue> read_issues(const Json& answer, std::uint64_t field) {
    std::vector<RedmineIssue> all;
    for (const auto& issue : member(answer, "issues")) {
        if (auto read = read_issue(issue, field))
            all.push_back(std::move(*read));
    }
    return all;
}

std::vector<RedmineStatus> read_statuses(const Json& answer) {
    std::vector<RedmineStatus> all;
    for (const auto& status : member(answer, "issue_statuses"))
        all.push_back({id_at(status, "id"), std::string{text_at(status, "name")},
                       http::flag_at(status, "is_closed")});
    return all;
}

WorkState state_of(const RedmineStatus& status, const config::TrackerSettings& settings) {
    if (const auto configured = tracking::configured_state(settings.statuses, status.name))
        return *configured;
    if (status.closed)
        return tracking::says_not_done(status.name) ? WorkState::cancelled : WorkState::done;
    return http::same_word(status.name, "In Progress") ? WorkState::in_progress : WorkState::open;
}

std::vector<Numbered> read_numbered(const Json& list) {
    std::vector<Numbered> all;
    for (const auto& each : list) {
        if (auto id = id_at(each, "id"); !id.empty())
            all.push_back({std::move(id), std::string{text_at(each, "name")}});
    }
    return all;
}

std::vector<Numbered> read_members(const Json& answer) {
    std::vector<Numbered> all;
    for (const auto& membership : member(answer, "memberships")) {
        if (auto id = id_at(membership, "user"); !id.empty())
            all.push_back({std::move(id), name_at(membership, "user")});
    }
    return all;
}

std::optional<Numbered> find_numbered(const std::vector<Numbered>& all, std::string_view wanted) {
    const auto found = std::find_if(all.begin(), all.end(), [&](const Numbered& each) {
        return each.id == wanted || http::same_word(each.name, wanted);
    });
    return found == all.end() ? std::nullopt : std::optional{*found};
}

std::int64_t number_of(const std::string& id) {
    std::int64_t number = 0;
    std::from_chars(id.data(), id.data() + id.size(), number);
    return number;
}

tracking::Dialect text_dialect_of(const config::TrackerSettings& settings) {
    return settings.formatting == config::TextFormatting::textile
               ? tracking::Dialect::redmine_textile
               : tracking::Dialect::redmine_markdown;
}

void put_words(Json& issue, const bot::core::outbox::FileTicket& order, std::string_view stands,
               const config::TrackerSettings& settings) {
    const auto dialect = text_dialect_of(settings);
    if (!order.title.empty())
        issue["subject"] = tracking::ticket_title(dialect, order.title);
    if (order.body.empty())
        return;
    const auto ours =
        tracking::ticket_text(dialect, tracking::own_words(order), last_lines(order, settings));
    issue["description"] = tracking::with_own_part(stands, ours, order.marker);
}

tracking::TrackerDialect dialect_of(const config::TrackerSettings& settings) {
    tracking::TrackerDialect dialect;
    dialect.title = "Redmine " + settings.project;
    dialect.credential_header = "X-Redmine-API-Key";
    dialect.credential_prefix = {};
    dialect.credential_advice =
        "put the bot's API key, from its page \"My account\", into `token`, and see that the REST "
        "web service is on (Administration, Settings, API)";
    dialect.permission_advice =
        "make the bot a member of " + settings.project +
        " with a role that may view, add and edit issues and add notes, and see that the REST web "
        "service is on (Administration, Settings, API)";
    dialect.missing_advice =
        "check that `project` is its identifier, as in its address, that its module for issues is "
        "on, and that the bot is a member who may view and add issues";
    dialect.words = words;
    return dialect;
}

}  // namespace adapters::redmine
