#include "adapters/http/percent.hpp"
#include "adapters/jira/jira_tracker.hpp"
#include "adapters/jira/jira_transition.hpp"
#include "adapters/tracking/ticket_own_part.hpp"
#include "adapters/tracking/ticket_reference.hpp"
#include "adapters/tracking/ticket_wish.hpp"
#include "adapters/tracking/ticket_writing.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <utility>

/// What is put into a Jira.
namespace adapters::jira {

using bot::core::event::TicketFiled;
using bot::ports::Failure;
using bot::ports::FailureKind;
using http::member;
using http::Method;
using http::text_at;
using tracking::Dialect;
using tracking::Repeating;
using tracking::TrackerCall;

namespace {

Dialect text_dialect_of(const config::TrackerSettings& settings) {
    return is_cloud(settings) ? Dialect::jira_document : Dialect::jira_wiki;
}

/// Labels have no spaces there.
std::string label_of(std::string label) {
    std::replace(label.begin(), label.end(), ' ', '-');
    return label;
}

/// Takes out of the fields what Jira refused and a ticket can do without; what it was, in words.
std::vector<std::string> without_refused(Json& fields, const Json& answer) {
    constexpr std::array<std::pair<std::string_view, std::string_view>, 4> spare{
        {{"duedate", "the due date"},
         {"assignee", "the owner"},
         {"priority", "the severity"},
         {"labels", "the labels"}}};
    std::vector<std::string> left_out;
    for (const auto& [field, words] : refused_fields(answer)) {
        const auto* const known =
            std::find_if(spare.begin(), spare.end(),
                         [&name = field](const auto& pair) { return pair.first == name; });
        if (known == spare.end() || !fields.contains(field))
            return {};
        fields.erase(field);
        left_out.push_back(std::string{known->second} + ": " + words);
    }
    return left_out;
}

}  // namespace

Json JiraTracker::text_of(std::string_view common_mark, std::string_view marker) const {
    const auto line = tracking::reference_line(marker);
    if (is_cloud(x_settings))
        return tracking::ticket_document(common_mark, line);
    return tracking::ticket_text(Dialect::jira_wiki, common_mark, line);
}

void JiraTracker::put_words(Json& fields, const FileTicket& order, const Json& stands) const {
    if (!order.title.empty())
        fields["summary"] = tracking::ticket_title(text_dialect_of(x_settings), order.title);
    if (order.body.empty())
        return;
    fields["description"] =
        with_own_part(stands, text_of(tracking::own_words(order), order.marker), order.marker);
}

JiraTracker::Answer<Json> JiraTracker::fields_of(const FileTicket& order,
                                                 std::vector<std::string>& left_out,
                                                 Deadline deadline) {
    Json fields{{"project", {{"key", x_settings.project}}},
                {"issuetype", {{"name", x_settings.issue_type}}},
                {"labels", {label_of(x_settings.label), order.marker}}};
    put_words(fields, order, Json{});
    for (const auto& label : order.labels)
        fields["labels"].push_back(label_of(label));
    if (order.due)
        fields["duedate"] = bot::core::event::to_date(*order.due);
    if (const auto priority = tracking::severity_word(order, x_settings); !priority.empty())
        fields["priority"]["name"] = priority;
    if (!order.owner.empty()) {
        const auto owner = co_await user(tracking::account_of(order.owner), deadline);
        if (owner)
            fields["assignee"] = assignee_of(user_id(*owner), x_settings);
        else if (owner.failure().kind == FailureKind::not_found)
            left_out.push_back("the owner: " + owner.failure().detail);
        else
            co_return owner.failure();
    }
    co_return fields;
}

/// The answer to filing holds no more than an id. What else there is to tell we know, should it
/// not be read.
JiraTracker::Answer<TicketFiled> JiraTracker::filed(std::string id, std::string key,
                                                    const FileTicket& order,
                                                    std::vector<std::string> left_out,
                                                    Deadline deadline) {
    const auto where = co_await site(deadline);
    TicketRef ticket{x_settings.name, id};
    auto now = co_await read(std::move(ticket), deadline);
    TicketFiled filed;
    filed.left_out = std::move(left_out);
    if (now) {
        filed.ticket = std::move(now->ticket);
        co_return filed;
    }
    filed.ticket.ticket = {x_settings.name, std::move(id)};
    filed.ticket.key = std::move(key);
    filed.ticket.url = (where ? *where : x_settings.url) + "/browse/" + filed.ticket.key;
    filed.ticket.owner = order.owner;
    filed.ticket.due = order.due;
    filed.ticket.updated = x_api.clock().now();
    co_return filed;
}

JiraTracker::Answer<TicketFiled> JiraTracker::create(FileTicket order, Deadline deadline) {
    std::vector<std::string> left_out;
    auto fields = co_await fields_of(order, left_out, deadline);
    if (!fields)
        co_return fields.failure();
    for (bool again = false;; again = true) {
        TrackerCall call{"filing the ticket", Method::post, "/issue"};
        call.body = Json{{"fields", *fields}}.dump();
        call.repeating = Repeating::harmful;
        const auto reply = co_await x_api.ask(call, deadline);
        if (!reply)
            co_return reply.failure();
        if (reply->ok()) {
            std::string id{text_at(reply->json(), "id")};
            std::string key{text_at(reply->json(), "key")};
            if (id.empty())
                co_return tracking::in_the_dark(x_api.dialect(), call, "the answer holds no issue",
                                                x_api.clock().now());
            co_return co_await filed(std::move(id), std::move(key), order, std::move(left_out),
                                     deadline);
        }
        const auto refused = reply->status == 400 && !again
                                 ? without_refused(*fields, reply->json())
                                 : std::vector<std::string>{};
        if (refused.empty())
            co_return x_api.failure_of(call, *reply);
        left_out.insert(left_out.end(), refused.begin(), refused.end());
        if (!fields->contains("assignee"))
            order.owner.clear();
        if (!fields->contains("duedate"))
            order.due.reset();
    }
}

/// The index of the search is seconds behind; only what it shows itself is believed.
JiraTracker::Answer<std::vector<TicketFiled>> JiraTracker::find(FileTicket order, Instant,
                                                                Deadline deadline) {
    constexpr int most = 50;
    const auto marker = jql_string(order.marker);
    const auto jql = "project = " + jql_string(x_settings.project) + " AND (labels = " + marker +
                     " OR description ~ " + marker + ") ORDER BY created ASC";
    const auto answer = co_await search(jql, most, deadline);
    if (!answer)
        co_return answer.failure();
    std::vector<TicketFiled> found;
    const auto& issues = member(*answer, "issues");
    for (std::size_t i = 0; i < issues.size(); ++i) {
        if (!is_marked(issues[i], order.marker))
            continue;
        auto view = co_await view_of(issues[i], deadline);
        if (!view)
            co_return view.failure();
        auto& filed = found.emplace_back();
        filed.ticket = std::move(*view);
        if (!order.owner.empty() && filed.ticket.owner.empty())
            filed.left_out.push_back("the owner " + order.owner + " was not taken");
        if (order.due && filed.ticket.due != order.due)
            filed.left_out.push_back("the due date " + bot::core::event::to_date(*order.due) +
                                     " was not taken");
    }
    co_return found;
}

}  // namespace adapters::jira
