#include "adapters/gitlab/gitlab_tracker.hpp"

#include "adapters/gitlab/gitlab_codec.hpp"
#include "adapters/tracking/ticket_wish.hpp"

#include <nlohmann/json.hpp>

#include <utility>
#include <vector>

namespace adapters::gitlab {
namespace {

using bot::core::event::AccountFound;
using bot::core::event::TicketFiled;
using bot::ports::Done;
using bot::ports::Failure;
using bot::ports::FailureKind;
using tracking::TrackerCall;

tracking::Forge forge_of(const config::TrackerSettings& settings) {
    tracking::Forge forge;
    forge.markup = tracking::Dialect::gitlab;
    forge.issues = project_path(settings.project) + "/issues";
    forge.comments = "/notes";
    forge.text = "description";
    forge.by_making = {{"state", "all"}, {"order_by", "created_at"}, {"sort", "asc"}};
    forge.made_since = "created_after";
    forge.by_change = {{"state", "all"}, {"order_by", "updated_at"}, {"sort", "asc"}};
    forge.changed_since = "updated_after";
    forge.by_saying = {{"order_by", "created_at"}, {"sort", "desc"}};
    forge.path_of = issue_path;
    forge.view_of = view_of;
    forge.labels_in = labels_in;
    return forge;
}

}  // namespace

GitlabTracker::GitlabTracker(tracking::TrackerApi::Wiring wiring,
                             const config::TrackerSettings& settings)
    : ForgeTracker{wiring, settings, api_base(settings.url), gitlab_dialect(settings),
                   forge_of(settings)} {}

GitlabTracker::Answer<std::int64_t> GitlabTracker::user(std::string name, Deadline deadline) {
    if (name.empty())
        co_return std::int64_t{0};
    TrackerCall order{"looking for " + name, http::Method::get, "/users"};
    order.query = {{"username", name}};
    auto reply = co_await x_api.call(std::move(order), deadline);
    if (!reply)
        co_return reply.failure();
    co_return http::number_at(http::element(reply->json(), 0), "id");
}

GitlabTracker::Answer<TicketFiled> GitlabTracker::create(FileTicket order, Deadline deadline) {
    const auto owner = co_await user(order.owner, deadline);
    if (!owner)
        co_return owner.failure();
    TrackerCall filing{"filing the ticket", http::Method::post, x_forge.issues};
    filing.body = new_issue(order, tracking::labels_of(order, x_settings), *owner);
    filing.repeating = tracking::Repeating::harmful;
    auto reply = co_await ask(filing, deadline);
    if (!reply)
        co_return reply.failure();
    co_return made(order, filing, *reply);
}

bool GitlabTracker::is_so(const TicketView& is, bot::core::event::WorkState wanted) const {
    return ForgeTracker::is_so(is, wanted) && is.state_name != open_but_dropped;
}

GitlabTracker::Answer<Done> GitlabTracker::change(TicketView is, tracking::TicketChange change,
                                                  Deadline deadline) {
    const auto path = issue_path(is.ticket.id);
    if (!path)
        co_return no_such(is.ticket);
    auto owner = co_await user(change.owner.value_or(""), deadline);
    if (!owner)
        co_return owner.failure();
    const bool has_name = change.owner && !change.owner->empty();
    if (has_name && *owner == 0)
        co_return Failure{FailureKind::rejected, *change.owner + " is no user of " + title() +
                                                     ": check how the name is written"};
    TrackerCall reading{"reading " + is.key, http::Method::get, *path};
    const auto stands = co_await call(std::move(reading), deadline);
    if (!stands)
        co_return stands.failure();
    TrackerCall order{"changing " + is.key, http::Method::put, *path};
    order.body = changed_issue(is.state, change, *owner, stands->json());
    auto reply = co_await x_api.call(std::move(order), deadline);
    if (!reply)
        co_return reply.failure();
    co_return Done{};
}

GitlabTracker::Answer<AccountFound> GitlabTracker::find_account(std::string account,
                                                                Deadline deadline) {
    const auto name = tracking::account_of(account);
    const auto number = co_await user(name, deadline);
    if (!number)
        co_return number.failure();
    Failure unknown{FailureKind::not_found, name + " is no user to whom tickets can be given in " +
                                                title() +
                                                ": check how the name is written, and make them a "
                                                "member there"};
    if (*number == 0)
        co_return unknown;
    TrackerCall order{"looking for " + name, http::Method::get,
                      project_path(x_settings.project) + "/members/all/" + std::to_string(*number)};
    auto reply = co_await x_api.call(std::move(order), deadline);
    if (!reply && reply.failure().kind == FailureKind::not_found)
        co_return unknown;
    if (!reply)
        co_return reply.failure();
    const auto& member = reply->json();
    co_return AccountFound{std::string{http::text_at(member, "username")},
                           std::string{http::text_at(member, "name")}};
}

/// GitLab 15.5 and later tell a token about itself.
GitlabTracker::Answer<std::string> GitlabTracker::scope_fault(Deadline deadline) {
    TrackerCall order{"looking at the token", http::Method::get, "/personal_access_tokens/self"};
    auto reply = co_await x_api.call(std::move(order), deadline);
    if (!reply)
        co_return std::string{};
    const auto& scopes = http::member(reply->json(), "scopes");
    bool may_write = !scopes.is_array();
    for (const auto& scope : scopes)
        may_write = may_write || http::text_in(scope) == "api";
    co_return std::string{may_write ? "" : "our token lacks the scope `api`: make one that has it"};
}

GitlabTracker::Answer<std::string> GitlabTracker::check(Deadline deadline) {
    TrackerCall order{"looking at the project", http::Method::get,
                      project_path(x_settings.project)};
    auto reply = co_await x_api.call(std::move(order), deadline);
    if (!reply && reply.failure().kind == FailureKind::not_found)
        co_return Failure{FailureKind::not_found,
                          "there is no project " + x_settings.project +
                              ", or our token may not see it: check `project`, and make the "
                              "token's user a member"};
    if (!reply)
        co_return reply.failure();
    auto wrong = faults_of(reply->json());
    auto scope = co_await scope_fault(deadline);
    if (scope && !scope->empty())
        wrong.push_back(*scope);
    const std::vector<std::string> no_statuses;
    co_return co_await verdict(std::move(wrong), no_statuses, deadline);
}

}  // namespace adapters::gitlab
