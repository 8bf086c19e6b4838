#include "adapters/github/github_codec.hpp"

#include "adapters/http/percent.hpp"
#include "adapters/tracking/ticket_own_part.hpp"
#include "adapters/tracking/ticket_reference.hpp"
#include "adapters/tracking/ticket_wish.hpp"
#include "adapters/tracking/ticket_writing.hpp"
#include "adapters/tracking/tracker_moments.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <charconv>

namespace adapters::github {
namespace {

using bot::core::event::Day;
using bot::core::event::TicketView;
using bot::core::event::WorkState;
using http::flag_at;
using http::member;
using http::number_at;
using http::text_at;
using tracking::TrackerReply;

constexpr std::string_view due_word = "Due: ";
constexpr std::size_t date_size = 10;

/// Where people and we write dates in a text.
struct DueLines {
    std::optional<std::size_t> ours;       ///< the date right above our reference line
    std::optional<std::size_t> last;       ///< the last of all dates
    std::optional<std::size_t> reference;  ///< the last line that refers
};
DueLines due_lines(std::string_view text) {
    DueLines found;
    std::optional<std::size_t> above;
    for (std::size_t at = 0; at < text.size();) {
        const auto line = text.substr(at, std::min(text.find('\n', at), text.size()) - at);
        if (tracking::is_reference_line(line)) {
            found.reference = at;
            found.ours = above ? above : found.ours;
        }
        above.reset();
        if (line.starts_with(due_word) &&
            bot::core::event::from_date(line.substr(due_word.size(), date_size)))
            above = found.last = at + due_word.size();
        at += line.size() + 1;
    }
    return found;
}

/// "name" of ".../repos/name", as the repository is called now.
std::string repository_of(const Json& issue, const std::string& otherwise) {
    constexpr std::string_view mark = "/repos/";
    const auto url = text_at(issue, "repository_url");
    const auto at = url.rfind(mark);
    return at == std::string_view::npos ? otherwise : std::string{url.substr(at + mark.size())};
}

std::string field_error(const Json& error) {
    if (const auto message = text_at(error, "message"); !message.empty())
        return std::string{message};
    if (error.is_string())
        return std::string{http::text_in(error)};
    return std::string{text_at(error, "field")}.append(" is ").append(text_at(error, "code"));
}

/// GitHub REST API: Troubleshooting, "Validation failed".
std::string words_of(const TrackerReply& reply) {
    std::string words{text_at(reply.json(), "message")};
    const auto& errors = member(reply.json(), "errors");
    if (errors.is_array()) {
        for (const auto& error : errors)
            words.append(", ").append(field_error(error));
    }
    if (const auto needed = reply.headers.find("X-Accepted-GitHub-Permissions"))
        words.append(", needs ").append(*needed);
    if (reply.headers.find("X-GitHub-SSO"))
        words.append(", the token is to be authorised for single sign-on");
    return words;
}

/// GitHub REST API: Rate limits, "secondary rate limits": not every answer has a header for them.
bool says_limited(const TrackerReply& reply) {
    return reply.status == 403 &&
           text_at(reply.json(), "message").find("secondary rate limit") != std::string_view::npos;
}

}  // namespace

tracking::TrackerDialect github_dialect(const config::TrackerSettings& settings) {
    tracking::TrackerDialect dialect;
    dialect.title = "GitHub " + settings.project;
    dialect.headers = {{"Accept", "application/vnd.github+json"},
                       {"X-GitHub-Api-Version", "2022-11-28"}};
    dialect.credential_advice =
        settings.app_id.empty() ? "make a new token for `token`"
                                : "check `app_id` and `private_key`, and that the app is installed";
    dialect.permission_advice = "let it read and write issues in " + settings.project;
    dialect.missing_advice =
        "check that `project` is owner/name, that issues are on there, and "
        "that " +
        std::string{settings.app_id.empty() ? "the token" : "the app"} +
        " was given that repository with the right to read and write issues";
    dialect.limits = {{"X-RateLimit-Remaining", "X-RateLimit-Reset"}};
    dialect.words = words_of;
    dialect.says_limited = says_limited;
    return dialect;
}

std::string repository_path(std::string_view project) {
    const auto slash = std::min(project.find('/'), project.size());
    const auto name = project.substr(std::min(slash + 1, project.size()));
    return "/repos/" + http::percent_encode(project.substr(0, slash)) + "/" +
           http::percent_encode(name);
}

std::optional<std::string> issue_path(std::string_view id) {
    const auto hash = id.rfind('#');
    const auto slash = id.find('/');
    if (hash == std::string_view::npos || slash == std::string_view::npos || slash > hash)
        return std::nullopt;
    const auto number = id.substr(hash + 1);
    if (number.empty() || number.find_first_not_of("0123456789") != std::string_view::npos)
        return std::nullopt;
    return repository_path(id.substr(0, hash)) + "/issues/" + std::string{number};
}

void put_words(Json& issue, const bot::core::outbox::FileTicket& order, std::string_view stands) {
    auto lines = tracking::reference_line(order.marker);
    if (order.due)
        lines = std::string{due_word} + bot::core::event::to_date(*order.due) + "\n" + lines;
    if (!order.title.empty())
        issue["title"] = tracking::ticket_title(tracking::Dialect::github, order.title);
    if (order.body.empty())
        return;
    const auto ours =
        tracking::ticket_text(tracking::Dialect::github, tracking::own_words(order), lines);
    issue["body"] = tracking::with_own_part(stands, ours, order.marker);
}

std::string new_issue(const bot::core::outbox::FileTicket& order,
                      const std::vector<std::string>& labels, const std::string& owner) {
    Json issue{{"labels", labels}};
    put_words(issue, order);
    if (!owner.empty())
        issue["assignees"] = Json::array({owner});
    return http::to_text(issue);
}

bool blames_owner(const Json& refusal) {
    const auto& errors = member(refusal, "errors");
    return errors.is_array() && std::any_of(errors.begin(), errors.end(), [](const Json& error) {
               const auto field = text_at(error, "field");
               return field == "assignees" || field == "assignee";
           });
}

std::optional<TicketView> view_of(const Json& issue, const config::TrackerSettings& settings) {
    const auto number = number_at(issue, "number");
    if (number <= 0 || !member(issue, "pull_request").is_null())
        return std::nullopt;
    auto repository = repository_of(issue, settings.project);
    TicketView view;
    view.key = repository + "#" + std::to_string(number);
    const bool here = http::same_word(repository, settings.project);
    view.ticket = {settings.name,
                   (here ? settings.project : repository) + "#" + std::to_string(number)};
    view.url = text_at(issue, "html_url");
    const auto reason = text_at(issue, "state_reason");
    const bool dropped = reason == "not_planned" || reason == "duplicate";
    const bool closed = text_at(issue, "state") == "closed";
    view.state = !closed ? WorkState::open : dropped ? WorkState::cancelled : WorkState::done;
    view.state_name = text_at(issue, "state");
    if (!reason.empty())
        view.state_name.append(" (").append(reason).append(")");
    tracking::put_owners(view, member(issue, "assignees"), "login");
    view.due = due_in(text_at(issue, "body"));
    view.updated = tracking::moment_at(issue, "updated_at");
    return view;
}

std::vector<std::string> labels_in(const Json& issue) {
    std::vector<std::string> names;
    const auto& labels = member(issue, "labels");
    if (labels.is_array()) {
        for (const auto& label : labels)
            names.emplace_back(text_at(label, "name"));
    }
    return names;
}

std::optional<Day> due_in(std::string_view text) {
    const auto lines = due_lines(text);
    const auto place = lines.ours ? lines.ours : lines.last;
    if (!place)
        return std::nullopt;
    return bot::core::event::from_date(text.substr(*place, date_size));
}

std::string with_due(std::string text, Day due) {
    const auto date = bot::core::event::to_date(due);
    const auto lines = due_lines(text);
    if (lines.ours)
        return text.replace(*lines.ours, date_size, date);
    if (lines.reference)
        return text.insert(*lines.reference, std::string{due_word} + date + "\\\n");
    if (lines.last)
        return text.replace(*lines.last, date_size, date);
    return text.append("\n\n").append(due_word).append(date);
}

void put_state(Json& patch, WorkState state) {
    const bool closed = state == WorkState::done || state == WorkState::cancelled;
    patch["state"] = closed ? "closed" : "open";
    if (closed)
        patch["state_reason"] = state == WorkState::done ? "completed" : "not_planned";
}

}  // namespace adapters::github
