#include "adapters/jira/jira_tracker.hpp"

#include "adapters/http/percent.hpp"
#include "adapters/tracking/change_cursor.hpp"
#include "adapters/tracking/ticket_wish.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <chrono>
#include <utility>

namespace adapters::jira {

using bot::core::event::AccountFound;
using bot::core::event::ChangesRead;
using bot::core::event::TicketRead;
using bot::core::event::TicketRef;
using bot::core::outbox::ReadChanges;
using bot::ports::Failure;
using bot::ports::FailureKind;
using http::member;
using http::Method;
using http::text_at;
using tracking::TrackerCall;

namespace {

constexpr int page_size = 50;
/// Data Center gives no more than a thousand at once.
constexpr int most_pages = 20;

Json field_list() {
    auto list = Json::array();
    for (auto rest = issue_fields; !rest.empty();) {
        const auto end = std::min(rest.find(','), rest.size());
        list.push_back(rest.substr(0, end));
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return list;
}

/// The Cloud tells that there is more, Data Center how many there are.
bool has_more(const Json& found) {
    const auto count = static_cast<std::int64_t>(member(found, "issues").size());
    return !text_at(found, "nextPageToken").empty() || http::number_at(found, "total") > count;
}

}  // namespace

JiraTracker::JiraTracker(tracking::TrackerApi::Wiring wiring,
                         const config::TrackerSettings& settings)
    : CarefulTracker{wiring, settings, api_url(settings), dialect_of(settings),
                     credential_of(settings)} {
    // Behind this gateway the address that programs use is not the one for people.
    if (x_settings.url.find("/ex/jira/") == std::string::npos)
        x_site = x_settings.url;
}

JiraTracker::Answer<JiraTracker::Reply> JiraTracker::get(const char* name, std::string path,
                                                         http::Fields query, Deadline deadline) {
    TrackerCall call{name, Method::get, std::move(path)};
    call.query = std::move(query);
    co_return co_await x_api.call(std::move(call), deadline);
}

JiraTracker::Answer<std::string> JiraTracker::site(Deadline deadline) {
    if (x_site.empty()) {
        http::Fields none;
        const auto info =
            co_await get("reading its address", "/serverInfo", std::move(none), deadline);
        if (!info)
            co_return info.failure();
        x_site = text_at(info->json(), "baseUrl");
        while (x_site.ends_with('/'))
            x_site.pop_back();
    }
    co_return x_site;
}

JiraTracker::Answer<JiraTracker::TicketView> JiraTracker::view_of(const Json& issue,
                                                                  Deadline deadline) {
    const auto where = co_await site(deadline);
    if (!where)
        co_return where.failure();
    auto view = read_issue(issue, x_settings, *where);
    const auto& assignee = member(member(issue, "fields"), "assignee");
    if (assignee.is_object()) {
        auto owner = co_await account_of(assignee, deadline);
        if (!owner)
            co_return owner.failure();
        view.owner = std::move(*owner);
    }
    co_return view;
}

JiraTracker::Answer<TicketRead> JiraTracker::read(TicketRef ticket, Deadline deadline) {
    http::Fields query;
    query.emplace_back("fields", issue_fields);
    const auto reply =
        co_await get("reading the ticket", "/issue/" + http::percent_encode(ticket.id),
                     std::move(query), deadline);
    if (!reply)
        co_return reply.failure();
    auto view = co_await view_of(reply->json(), deadline);
    if (!view)
        co_return view.failure();
    co_return TicketRead{std::move(*view)};
}

JiraTracker::Answer<Json> JiraTracker::search(std::string jql, int most, Deadline deadline) {
    TrackerCall call{"searching", Method::post, is_cloud(x_settings) ? "/search/jql" : "/search"};
    const Json wish{{"jql", std::move(jql)}, {"fields", field_list()}, {"maxResults", most}};
    call.body = wish.dump();
    const auto reply = co_await x_api.call(std::move(call), deadline);
    if (!reply)
        co_return reply.failure();
    co_return reply->json();
}

/// Moments in JQL are in the time zone of the bot's account, whichever that is; spans are not, and
/// have whole minutes. A list by spans begins later with each minute that passes, so it is not gone
/// on with by its places: where a page brings nothing new it is read again, longer.
JiraTracker::Answer<ChangesRead> JiraTracker::read_changes(ReadChanges order, Deadline deadline) {
    const tracking::ChangeCursor cursor{order.since, order.page};
    const auto ago = std::chrono::ceil<std::chrono::minutes>(x_api.clock().now() - cursor.since());
    const auto minutes = std::max<std::int64_t>(ago.count(), 0) + 1;
    const auto jql = "labels = " + jql_string(x_settings.label) + " AND updated >= -" +
                     std::to_string(minutes) + "m ORDER BY updated ASC";
    const auto found = co_await search(jql, page_size * cursor.page(), deadline);
    if (!found)
        co_return found.failure();
    ChangesRead changes;
    const auto& issues = member(*found, "issues");
    for (std::size_t i = 0; i < issues.size(); ++i) {
        auto view = co_await view_of(http::element(issues, i), deadline);
        if (!view)
            co_return view.failure();
        if (i + 1 == issues.size() && has_more(*found) && cursor.page() < most_pages)
            changes.next = cursor.next(view->updated);
        if (view->updated >= cursor.since())
            changes.tickets.push_back(std::move(*view));
    }
    co_return changes;
}

/// An e-mail address may be hidden: then whoever alone is found by it has it.
JiraTracker::Answer<Json> JiraTracker::user(std::string account, Deadline deadline) {
    http::Fields query;
    query.emplace_back("project", x_settings.project);
    query.emplace_back(is_cloud(x_settings) ? "query" : "username", account);
    const auto reply =
        co_await get("looking somebody up", "/user/assignable/search", std::move(query), deadline);
    if (!reply)
        co_return reply.failure();
    const auto& all = reply->json();
    for (const auto& each : all) {
        if (is_account(each, account))
            co_return each;
    }
    const bool by_mail = account.find('@') != std::string::npos;
    if (by_mail && all.is_array() && all.size() == 1 &&
        text_at(http::element(all, 0), "emailAddress").empty())
        co_return http::element(all, 0);
    co_return Failure{FailureKind::not_found,
                      "\"" + account + "\" is nobody to whom issues of " + x_settings.project +
                          " can be assigned: name the e-mail address or the user name, and give "
                          "them the permission Assignable User"};
}

JiraTracker::Answer<std::string> JiraTracker::account_of(const Json& user, Deadline deadline) {
    const auto id = user_id(user);
    for (const auto& [person, account] : x_settings.people) {
        if (is_account(user, account))
            co_return account;
    }
    const auto& people = x_settings.people;
    for (auto pair = people.begin(); pair != people.end() && !x_knows_people; ++pair) {
        const auto found = co_await this->user(pair->second, deadline);
        if (!found && found.failure().kind != FailureKind::not_found)
            co_return found.failure();
        if (found)
            x_accounts[user_id(*found)] = pair->second;
    }
    x_knows_people = true;
    const auto known = x_accounts.find(id);
    co_return known == x_accounts.end() ? plain_account(user) : known->second;
}

JiraTracker::Answer<AccountFound> JiraTracker::find_account(std::string account,
                                                            Deadline deadline) {
    const auto found = co_await user(tracking::account_of(account), deadline);
    if (!found)
        co_return found.failure();
    auto known_as = co_await account_of(*found, deadline);
    if (!known_as)
        co_return known_as.failure();
    co_return AccountFound{std::move(*known_as), std::string{text_at(*found, "displayName")}};
}

}  // namespace adapters::jira
