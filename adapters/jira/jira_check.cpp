#include "adapters/http/percent.hpp"
#include "adapters/jira/jira_tracker.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <utility>

/// What stands in the way of filing, all of it at once.
namespace adapters::jira {

using bot::ports::Failure;
using bot::ports::FailureKind;
using http::member;
using http::text_at;

namespace {

/// The Cloud has a name of its own for each list.
const Json& list_in(const Json& answer, const char* cloud) {
    const auto& list = member(answer, cloud);
    return list.is_array() ? list : member(answer, "values");
}

bool is_filled_by_us(std::string_view field) {
    constexpr std::array<std::string_view, 6> filled{"project",     "issuetype", "summary",
                                                     "description", "labels",    "reporter"};
    return std::find(filled.begin(), filled.end(), field) != filled.end();
}

}  // namespace

JiraTracker::Answer<std::vector<std::string>> JiraTracker::missing_rights(Deadline deadline) {
    constexpr std::string_view rights =
        "BROWSE_PROJECTS,CREATE_ISSUES,EDIT_ISSUES,ASSIGN_ISSUES,TRANSITION_ISSUES,ADD_COMMENTS";
    http::Fields query;
    query.emplace_back("projectKey", x_settings.project);
    query.emplace_back("permissions", rights);
    const auto reply =
        co_await get("reading our permissions", "/mypermissions", std::move(query), deadline);
    if (!reply)
        co_return reply.failure();
    std::vector<std::string> missing;
    const auto& granted = member(reply->json(), "permissions");
    for (auto rest = rights; !rest.empty();) {
        const auto end = std::min(rest.find(','), rest.size());
        const std::string right{rest.substr(0, end)};
        rest.remove_prefix(std::min(end + 1, rest.size()));
        if (!http::flag_at(member(granted, right.c_str()), "havePermission"))
            missing.push_back("our account lacks the permission " + right);
    }
    co_return missing;
}

JiraTracker::Answer<std::vector<std::string>> JiraTracker::unfit_type(Deadline deadline) {
    std::vector<std::string> wrong;
    const auto path =
        "/issue/createmeta/" + http::percent_encode(x_settings.project) + "/issuetypes";
    http::Fields none;
    const auto types = co_await get("reading the issue types", path, none, deadline);
    if (!types)
        co_return types.failure();
    std::string id;
    std::string known;
    for (const auto& type : list_in(types->json(), "issueTypes")) {
        known.append(known.empty() ? "" : ", ").append(text_at(type, "name"));
        if (http::same_word(text_at(type, "name"), x_settings.issue_type))
            id = text_at(type, "id");
    }
    if (id.empty()) {
        wrong.push_back("`issue_type`: the project has no " + x_settings.issue_type +
                        ", but it has " + known);
        co_return wrong;
    }
    const auto fields = co_await get("reading the fields", path + "/" + id, none, deadline);
    if (!fields)
        co_return fields.failure();
    for (const auto& field : list_in(fields->json(), "fields")) {
        if (http::flag_at(field, "required") && !http::flag_at(field, "hasDefaultValue") &&
            !is_filled_by_us(text_at(field, "fieldId")))
            wrong.push_back("the issue type " + x_settings.issue_type + " requires the field " +
                            std::string{text_at(field, "name")} +
                            ", which we cannot fill: make it optional, give it a default, or "
                            "choose another `issue_type`");
    }
    co_return wrong;
}

JiraTracker::Answer<std::vector<std::string>> JiraTracker::unknown_priorities(Deadline deadline) {
    std::vector<std::string> wrong;
    if (x_settings.severities.empty())
        co_return wrong;
    http::Fields none;
    const auto all = co_await get("reading the priorities", "/priority", std::move(none), deadline);
    if (!all)
        co_return all.failure();
    for (const auto& [severity, priority] : x_settings.severities) {
        const auto& list = all->json();
        const bool known =
            std::any_of(list.begin(), list.end(), [&, wanted = priority](const Json& each) {
                return http::same_word(text_at(each, "name"), wanted);
            });
        if (!known)
            wrong.push_back("`severities`, " + severity + ": Jira has no priority " + priority);
    }
    co_return wrong;
}

/// Of the workflows of the project's issue types.
JiraTracker::Answer<std::vector<std::string>> JiraTracker::statuses(Deadline deadline) {
    std::vector<std::string> known;
    http::Fields none;
    const auto path = "/project/" + http::percent_encode(x_settings.project) + "/statuses";
    const auto types = co_await get("reading the statuses", path, std::move(none), deadline);
    if (!types)
        co_return types.failure();
    for (const auto& type : types->json()) {
        for (const auto& status : member(type, "statuses"))
            known.emplace_back(text_at(status, "name"));
    }
    co_return known;
}

JiraTracker::Answer<std::string> JiraTracker::check(Deadline deadline) {
    http::Fields none;
    const auto project =
        co_await get("reading the project", "/project/" + http::percent_encode(x_settings.project),
                     none, deadline);
    if (!project && project.failure().kind == FailureKind::not_found)
        co_return Failure{FailureKind::rejected, x_api.dialect().title +
                                                     ": there is no such project that our account "
                                                     "sees: `project` is its key, as in OPS-12"};
    if (!project)
        co_return project.failure();
    auto wrong = co_await missing_rights(deadline);
    if (!wrong)
        co_return wrong.failure();
    const auto type = co_await unfit_type(deadline);
    if (!type)
        co_return type.failure();
    const auto priorities = co_await unknown_priorities(deadline);
    if (!priorities)
        co_return priorities.failure();
    auto known = co_await statuses(deadline);
    if (!known)
        co_return known.failure();
    for (const auto* more : {&*type, &*priorities})
        wrong->insert(wrong->end(), more->begin(), more->end());
    co_return co_await verdict(std::move(*wrong), std::move(*known), deadline);
}

}  // namespace adapters::jira
