#include "adapters/http/percent.hpp"
#include "adapters/redmine/redmine_tracker.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <set>
#include <utility>

/// What stands in the way of filing, all of it at once.
namespace adapters::redmine {

using bot::ports::Failure;
using bot::ports::FailureKind;
using http::Method;
using tracking::TrackerCall;

namespace {

bool lists(const Json& list, const char* key, std::string_view wanted) {
    return std::any_of(list.begin(), list.end(),
                       [&](const Json& each) { return http::text_at(each, key) == wanted; });
}

}  // namespace

/// By the roles that the account has in the project; an administrator needs none.
RedmineTracker::Answer<std::vector<std::string>> RedmineTracker::missing_rights(Deadline deadline) {
    std::vector<std::string> missing;
    TrackerCall call{"looking up our account", Method::get, "/users/current.json"};
    call.query.emplace_back("include", "memberships");
    auto reply = co_await x_api.call(std::move(call), deadline);
    if (!reply)
        co_return reply.failure();
    const auto& user = http::member(reply->json(), "user");
    if (http::flag_at(user, "admin"))
        co_return missing;
    TrackerCall asking{"reading the project", Method::get,
                       "/projects/" + http::percent_encode(x_settings.project) + ".json"};
    auto project = co_await x_api.call(std::move(asking), deadline);
    if (!project)
        co_return project.failure();
    const auto id = id_at(http::member(project->json(), "project"), "id");
    std::set<std::string> roles;
    for (const auto& membership : http::member(user, "memberships")) {
        if (id_at(membership, "project") != id)
            continue;
        for (const auto& role : http::member(membership, "roles"))
            roles.insert(id_at(role, "id"));
    }
    std::set<std::string> rights;
    for (auto role = roles.begin(); role != roles.end(); ++role) {
        TrackerCall reading{"reading a role", Method::get, "/roles/" + *role + ".json"};
        auto answer = co_await x_api.call(std::move(reading), deadline);
        if (!answer)
            co_return answer.failure();
        for (const auto& right : http::member(http::member(answer->json(), "role"), "permissions"))
            rights.emplace(http::text_in(right));
    }
    for (const char* right : {"view_issues", "add_issues", "edit_issues", "add_issue_notes"}) {
        if (!rights.contains(right))
            missing.push_back("our account has no role in " + x_settings.project +
                              " with the permission " + right);
    }
    co_return missing;
}

RedmineTracker::Answer<std::vector<std::string>> RedmineTracker::what_is_wrong(Deadline deadline) {
    std::vector<std::string> wrong;
    TrackerCall call{"reading the project", Method::get,
                     "/projects/" + http::percent_encode(x_settings.project) + ".json"};
    call.query.emplace_back("include", "enabled_modules,issue_custom_fields");
    auto reply = co_await x_api.call(std::move(call), deadline);
    if (!reply && reply.failure().kind == FailureKind::not_found)
        co_return Failure{FailureKind::rejected,
                          "there is no project " + x_settings.project +
                              " that our account sees: `project` is its identifier, as in its "
                              "address, and the account must be a member"};
    if (!reply)
        co_return reply.failure();
    const auto& project = http::member(reply->json(), "project");
    if (!lists(http::member(project, "enabled_modules"), "name", "issue_tracking"))
        wrong.push_back(x_settings.project +
                        " has no issues: switch the module on in its settings");
    const auto field = std::to_string(x_settings.custom_field);
    const auto fields = read_numbered(http::member(project, "issue_custom_fields"));
    const bool has_field = std::any_of(fields.begin(), fields.end(),
                                       [&](const Numbered& each) { return each.id == field; });
    if (x_settings.custom_field != 0 && !has_field)
        wrong.push_back("`custom_field` " + field + " is no field of the issues of " +
                        x_settings.project);
    const auto rights = co_await missing_rights(deadline);
    if (!rights)
        co_return rights.failure();
    wrong.insert(wrong.end(), rights->begin(), rights->end());
    for (auto pair = x_settings.severities.begin(); pair != x_settings.severities.end(); ++pair) {
        const auto priority = co_await x_directory.priority(pair->second, deadline);
        if (!priority && priority.failure().kind != FailureKind::not_found)
            co_return priority.failure();
        if (!priority)
            wrong.push_back("`severities`, " + pair->first + ": " + priority.failure().detail);
    }
    co_return wrong;
}

RedmineTracker::Answer<std::string> RedmineTracker::check(Deadline deadline) {
    auto wrong = co_await what_is_wrong(deadline);
    if (!wrong)
        co_return wrong.failure();
    const auto statuses = co_await x_directory.statuses(std::string{}, deadline);
    if (!statuses)
        co_return statuses.failure();
    std::vector<std::string> known;
    for (const auto& status : *statuses)
        known.push_back(status.name);
    co_return co_await verdict(std::move(*wrong), std::move(known), deadline);
}

}  // namespace adapters::redmine
