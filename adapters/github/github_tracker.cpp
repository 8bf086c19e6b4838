#include "adapters/github/github_tracker.hpp"

#include "adapters/github/github_codec.hpp"
#include "adapters/http/percent.hpp"
#include "adapters/tracking/ticket_wish.hpp"

#include <nlohmann/json.hpp>

#include <utility>
#include <vector>

namespace adapters::github {
namespace {

using bot::core::event::AccountFound;
using bot::core::event::TicketFiled;
using bot::ports::Done;
using bot::ports::Failure;
using bot::ports::FailureKind;
using tracking::TrackerCall;
using tracking::TrackerReply;

constexpr int refused_token = 401;
constexpr int unprocessable = 422;

tracking::Forge forge_of(const config::TrackerSettings& settings) {
    tracking::Forge forge;
    forge.markup = tracking::Dialect::github;
    forge.issues = repository_path(settings.project) + "/issues";
    forge.comments = "/comments";
    forge.by_making = {{"state", "all"}, {"sort", "created"}, {"direction", "asc"}};
    forge.by_change = {{"state", "all"}, {"sort", "updated"}, {"direction", "asc"}};
    // By the last change, which is no earlier than the making.
    forge.made_since = forge.changed_since = forge.said_since = "since";
    forge.path_of = issue_path;
    forge.view_of = view_of;
    forge.labels_in = labels_in;
    return forge;
}

/// Others whom people gave it to keep it.
std::vector<std::string> owners_after(const bot::core::event::TicketView& is,
                                      const tracking::TicketChange& change) {
    auto owners = tracking::owners_of(is);
    std::erase_if(owners, [&](const auto& one) {
        return http::same_word(one, change.former) || http::same_word(one, *change.owner);
    });
    if (!change.owner->empty())
        owners.push_back(*change.owner);
    return owners;
}

}  // namespace

GithubTracker::GithubTracker(tracking::TrackerApi::Wiring wiring,
                             const config::TrackerSettings& settings)
    : ForgeTracker{wiring, settings, settings.url, github_dialect(settings), forge_of(settings)} {
    if (!settings.app_id.empty())
        x_app.emplace(wiring, settings);
}

GithubTracker::Answer<TrackerReply> GithubTracker::ask(TrackerCall call, Deadline deadline) {
    for (bool first = true;; first = false) {
        if (x_app) {
            auto token = co_await x_app->token(deadline);
            if (!token)
                co_return token.failure();
            x_api.use(std::move(*token));
        }
        auto reply = co_await x_api.ask(call, deadline);
        if (!x_app || !first || !reply || reply->status != refused_token)
            co_return reply;
        x_app->forget();
    }
}

GithubTracker::Answer<TicketFiled> GithubTracker::create(FileTicket order, Deadline deadline) {
    const auto labels = tracking::labels_of(order, x_settings);
    TrackerCall filing{"filing the ticket", http::Method::post, x_forge.issues};
    filing.body = new_issue(order, labels, order.owner);
    filing.repeating = tracking::Repeating::harmful;
    auto reply = co_await ask(filing, deadline);
    if (reply && reply->status == unprocessable && blames_owner(reply->json())) {
        filing.body = new_issue(order, labels, "");
        reply = co_await ask(filing, deadline);
    }
    if (!reply)
        co_return reply.failure();
    co_return made(order, filing, *reply);
}

GithubTracker::Answer<Done> GithubTracker::change(TicketView is, tracking::TicketChange change,
                                                  Deadline deadline) {
    const auto path = issue_path(is.ticket.id);
    if (!path)
        co_return no_such(is.ticket);
    Json patch = Json::object();
    std::string text;
    if (change.rewritten || change.due) {
        TrackerCall reading{"reading " + is.ticket.id, http::Method::get, *path};
        auto reply = co_await call(std::move(reading), deadline);
        if (!reply)
            co_return reply.failure();
        text = http::text_at(reply->json(), "body");
    }
    if (change.rewritten) {
        change.rewritten->due = change.due ? change.due : is.due;
        put_words(patch, *change.rewritten, text);
    }
    if (change.due && !patch.contains("body"))
        patch["body"] = with_due(std::move(text), *change.due);
    if (change.state)
        put_state(patch, *change.state);
    if (change.owner)
        patch["assignees"] = owners_after(is, change);
    TrackerCall order{"changing " + is.ticket.id, http::Method::patch, *path};
    order.body = http::to_text(patch);
    auto reply = co_await call(std::move(order), deadline);
    if (!reply)
        co_return reply.failure();
    co_return Done{};
}

/// Whether tickets can be given to somebody is said without a word about them; how they are
/// written is asked besides.
GithubTracker::Answer<AccountFound> GithubTracker::find_account(std::string account,
                                                                Deadline deadline) {
    const auto login = tracking::account_of(account);
    const auto encoded = http::percent_encode(login);
    TrackerCall order{"looking for " + login, http::Method::get,
                      repository_path(x_settings.project) + "/assignees/" + encoded};
    auto reply = co_await call(std::move(order), deadline);
    if (!reply && reply.failure().kind == FailureKind::not_found)
        co_return Failure{FailureKind::not_found,
                          login + " is no account to which tickets can be given in " + title() +
                              ": check how it is written, and give it access there"};
    if (!reply)
        co_return reply.failure();
    TrackerCall asking{"looking for " + login, http::Method::get, "/users/" + encoded};
    reply = co_await call(std::move(asking), deadline);
    if (!reply)
        co_return reply.failure();
    const auto& user = reply->json();
    co_return AccountFound{std::string{http::text_at(user, "login")},
                           std::string{http::text_at(user, "name")}};
}

GithubTracker::Answer<std::string> GithubTracker::check(Deadline deadline) {
    TrackerCall order{"looking at the repository", http::Method::get,
                      repository_path(x_settings.project)};
    auto reply = co_await call(std::move(order), deadline);
    if (!reply && reply.failure().kind == FailureKind::not_found)
        co_return Failure{FailureKind::not_found,
                          "there is no repository " + x_settings.project +
                              ", or our token may not see it: check `project`, and the token's "
                              "access to it"};
    if (!reply)
        co_return reply.failure();
    std::vector<std::string> wrong;
    const auto& repository = reply->json();
    if (http::member(repository, "has_issues") == Json(false))
        wrong.push_back("issues are off: switch them on in the settings of " + x_settings.project);
    const auto& rights = http::member(repository, "permissions");
    const bool writes = http::flag_at(rights, "push") || http::flag_at(rights, "triage");
    if (x_app && !x_app->lacks().empty())
        wrong.push_back("our app lacks the right to " + x_app->lacks());
    if (!x_app && rights.is_object() && !writes)
        wrong.push_back("our token may file, but not set labels and owners: let it write in " +
                        x_settings.project);
    const std::vector<std::string> no_statuses;
    co_return co_await verdict(std::move(wrong), no_statuses, deadline);
}

}  // namespace adapters::github
