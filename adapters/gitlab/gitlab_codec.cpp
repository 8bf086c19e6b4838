#include "adapters/gitlab/gitlab_codec.hpp"

#include "adapters/http/percent.hpp"
#include "adapters/tracking/ticket_own_part.hpp"
#include "adapters/tracking/ticket_reference.hpp"
#include "adapters/tracking/ticket_wish.hpp"
#include "adapters/tracking/ticket_writing.hpp"
#include "adapters/tracking/tracker_moments.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <nlohmann/json.hpp>

#include <algorithm>

namespace adapters::gitlab {
namespace {

using bot::core::event::TicketView;
using bot::core::event::WorkState;
using http::flag_at;
using http::member;
using http::number_at;
using http::text_at;
using tracking::TrackerReply;

constexpr std::string_view digits = "0123456789";
/// GitLab: Permissions and roles. From here on labels and assignees may be set.
constexpr std::int64_t planner = 15;

/// A sentence, a list of them, or sentences by field.
std::string in_words(const Json& said) {
    if (said.is_string())
        return std::string{http::text_in(said)};
    std::string words;
    if (!said.is_structured())
        return words;
    for (const auto& [key, value] : said.items()) {
        words.append(words.empty() ? "" : ", ");
        if (said.is_object())
            words.append(key).append(" ");
        words.append(in_words(value));
    }
    return words;
}

/// GitLab: REST API, "Status codes" and "Validation errors".
std::string words_of(const TrackerReply& reply) {
    const auto& body = reply.json();
    auto words = in_words(member(body, "message"));
    if (words.empty())
        words = in_words(member(body, "error"));
    if (const auto more = text_at(body, "error_description"); !more.empty())
        words.append(", ").append(more);
    if (flag_at(body, "needs_captcha_response"))
        words.append(", it wants to see a person: let our account pass as no spam");
    return words;
}

}  // namespace

std::string api_base(const std::string& url) {
    constexpr std::string_view version = "/api/v4";
    return url.ends_with(version) ? url : url + std::string{version};
}

tracking::TrackerDialect gitlab_dialect(const config::TrackerSettings& settings) {
    tracking::TrackerDialect dialect;
    dialect.title = "GitLab " + settings.project;
    dialect.credential_header = "PRIVATE-TOKEN";
    dialect.credential_prefix.clear();
    dialect.credential_advice = "make a new token with the scope `api` for `token`";
    dialect.permission_advice =
        "the token needs the scope `api` and a role in " + settings.project + ", Reporter or more";
    dialect.missing_advice =
        "check that `project` is its path, group/name, that issues are on "
        "there, and that the token's user is a member, Reporter or more";
    dialect.limits = {{"RateLimit-Remaining", "RateLimit-Reset"}};
    dialect.words = words_of;
    return dialect;
}

std::string project_path(std::string_view project) {
    return "/projects/" + http::percent_encode(project);
}

std::optional<std::string> issue_path(std::string_view id) {
    const auto slash = id.find('/');
    if (slash == std::string_view::npos)
        return std::nullopt;
    const auto project = id.substr(0, slash);
    const auto number = id.substr(slash + 1);
    if (project.empty() || number.empty() ||
        project.find_first_not_of(digits) != std::string_view::npos ||
        number.find_first_not_of(digits) != std::string_view::npos)
        return std::nullopt;
    return fmt::format("/projects/{}/issues/{}", project, number);
}

namespace {

void put_words(Json& issue, const bot::core::outbox::FileTicket& order,
               std::string_view stands = {}) {
    if (!order.title.empty())
        issue["title"] = tracking::ticket_title(tracking::Dialect::gitlab, order.title);
    if (order.body.empty())
        return;
    const auto ours = tracking::ticket_text(tracking::Dialect::gitlab, tracking::own_words(order),
                                            tracking::reference_line(order.marker));
    issue["description"] = tracking::with_own_part(stands, ours, order.marker);
}

}  // namespace

std::string new_issue(const bot::core::outbox::FileTicket& order,
                      const std::vector<std::string>& labels, std::int64_t owner) {
    Json issue{{"labels", fmt::format("{}", fmt::join(labels, ","))}};
    put_words(issue, order);
    if (owner > 0)
        issue["assignee_ids"] = Json::array({owner});
    if (order.due)
        issue["due_date"] = bot::core::event::to_date(*order.due);
    return http::to_text(issue);
}

namespace {

/// Ours comes first, for some plans keep one only. 0 stands for nobody.
Json owners_after(const tracking::TicketChange& change, std::int64_t owner, const Json& stands) {
    auto ids = Json::array();
    if (owner > 0)
        ids.push_back(owner);
    for (const auto& other : member(stands, "assignees")) {
        const auto id = number_at(other, "id");
        if (id > 0 && id != owner && !http::same_word(text_at(other, "username"), change.former))
            ids.push_back(id);
    }
    if (ids.empty())
        ids.push_back(0);
    return ids;
}

}  // namespace

std::string changed_issue(WorkState is, const tracking::TicketChange& change, std::int64_t owner,
                          const Json& stands) {
    Json body = Json::object();
    if (change.rewritten)
        put_words(body, *change.rewritten, text_at(stands, "description"));
    if (change.state) {
        const bool dropped = *change.state == WorkState::cancelled;
        const bool closed = dropped || *change.state == WorkState::done;
        if (closed || is != WorkState::open)
            body["state_event"] = closed ? "close" : "reopen";
        body[dropped ? "add_labels" : "remove_labels"] = dropped_label;
    }
    if (change.owner)
        body["assignee_ids"] = owners_after(change, owner, stands);
    if (change.due)
        body["due_date"] = bot::core::event::to_date(*change.due);
    return http::to_text(body);
}

std::optional<TicketView> view_of(const Json& issue, const config::TrackerSettings& settings) {
    const auto number = number_at(issue, "iid");
    const auto project = number_at(issue, "project_id");
    if (number <= 0 || project <= 0)
        return std::nullopt;
    TicketView view;
    view.ticket = {settings.name, fmt::format("{}/{}", project, number)};
    view.key = text_at(member(issue, "references"), "full");
    if (view.key.empty())
        view.key = fmt::format("{}#{}", settings.project, number);
    view.url = text_at(issue, "web_url");
    view.state_name = text_at(issue, "state");
    const auto labels = labels_in(issue);
    const bool dropped = std::find(labels.begin(), labels.end(), dropped_label) != labels.end();
    if (view.state_name == "closed")
        view.state = dropped ? WorkState::cancelled : WorkState::done;
    else if (dropped)
        view.state_name = open_but_dropped;
    if (number_at(issue, "moved_to_id") > 0) {
        view.state = WorkState::gone;
        view.state_name = "moved";
    }
    tracking::put_owners(view, member(issue, "assignees"), "username");
    view.due = bot::core::event::from_date(text_at(issue, "due_date"));
    view.updated = tracking::moment_at(issue, "updated_at");
    return view;
}

std::vector<std::string> labels_in(const Json& issue) {
    std::vector<std::string> names;
    const auto& labels = member(issue, "labels");
    if (labels.is_array()) {
        for (const auto& label : labels)
            names.emplace_back(http::text_in(label));
    }
    return names;
}

std::vector<std::string> faults_of(const Json& project) {
    std::vector<std::string> wrong;
    if (member(project, "issues_enabled") == Json(false) ||
        text_at(project, "issues_access_level") == "disabled")
        wrong.emplace_back("issues are off: switch them on in the project's settings");
    const auto& rights = member(project, "permissions");
    const auto level = std::max(number_at(member(rights, "project_access"), "access_level"),
                                number_at(member(rights, "group_access"), "access_level"));
    if (rights.is_object() && level < planner)
        wrong.emplace_back(
            "our token may file, but not set labels and assignees: give it the role Reporter");
    return wrong;
}

}  // namespace adapters::gitlab
