#include "adapters/linear/linear_tracker.hpp"
#include "adapters/tracking/ticket_wish.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <utility>

/// What is put into Linear.
namespace adapters::linear {

using bot::core::event::TicketFiled;
using bot::core::event::TicketView;
using bot::ports::Failure;
using bot::ports::FailureKind;
using http::member;
using http::text_at;

namespace {

std::string mutation_of_issue() {
    return "mutation($input: IssueCreateInput!) { issueCreate(input: $input) { success issue { " +
           std::string{issue_fields} + " } } }";
}

/// Linear names in English what it does not take.
bool is_about_extras(std::string_view words) {
    return words.find("ssignee") != std::string_view::npos ||
           words.find("dueDate") != std::string_view::npos ||
           words.find("due date") != std::string_view::npos;
}

/// The id of the label, the team's own before the workspace's; empty where there is none.
std::string label_id(const Json& labels, std::string_view name, std::string_view team) {
    std::string found;
    for (const auto& label : labels) {
        const auto owner = text_at(member(label, "team"), "id");
        if (http::same_word(text_at(label, "name"), name) && (owner == team || owner.empty()) &&
            (found.empty() || !owner.empty()))
            found = text_at(label, "id");
    }
    return found;
}

}  // namespace

/// What an issue is made of, and what of the wish cannot be.
struct LinearTracker::Draft {
    Json input;
    std::vector<std::string> left_out;
};

/// Labels that are not there are made, as other trackers do by themselves.
LinearTracker::Answer<std::vector<std::string>> LinearTracker::label_ids(
    const FileTicket& order, const Json& team, std::vector<std::string>& left_out,
    Deadline deadline) {
    std::vector<std::string> names{x_settings.label};
    names.insert(names.end(), order.labels.begin(), order.labels.end());
    const auto& known = member(member(team, "labels"), "nodes");
    const std::string team_id{text_at(team, "id")};
    std::vector<std::string> ids;
    for (std::size_t i = 0; i < names.size(); ++i) {
        auto id = label_id(known, names[i], team_id);
        if (id.empty()) {
            id = id_for("label " + team_id + " " + names[i]);
            Json variables;
            variables["input"] = {{"id", id}, {"name", names[i]}, {"teamId", team_id}};
            const std::string mutation =
                "mutation($input: IssueLabelCreateInput!) { issueLabelCreate(input: $input) { "
                "success } }";
            const auto made =
                co_await tell("making a label", mutation, std::move(variables), deadline);
            const bool refused = !made && made.failure().kind != FailureKind::transient &&
                                 made.failure().kind != FailureKind::rate_limited &&
                                 made.failure().kind != FailureKind::unknown_outcome;
            if (!made && !refused)
                co_return made.failure().kind == FailureKind::unknown_outcome
                    ? Failure{FailureKind::transient, made.failure().detail}
                    : made.failure();
            if (refused) {
                left_out.push_back("the label " + names[i] + ": make it in Linear");
                continue;
            }
        }
        ids.push_back(std::move(id));
    }
    co_return ids;
}

LinearTracker::Answer<LinearTracker::Draft> LinearTracker::draft(const FileTicket& order,
                                                                 Deadline deadline) {
    Draft made;
    std::vector<std::string> names{x_settings.label};
    names.insert(names.end(), order.labels.begin(), order.labels.end());
    const auto place = co_await team(std::move(names), deadline);
    if (!place)
        co_return place.failure();
    auto labels = co_await label_ids(order, *place, made.left_out, deadline);
    if (!labels)
        co_return labels.failure();
    made.input = {{"id", id_for(order.marker)},
                  {"teamId", text_at(*place, "id")},
                  {"labelIds", std::move(*labels)}};
    put_words(made.input, order);
    if (const auto priority = tracking::severity_word(order, x_settings); priority.size() == 1)
        made.input["priority"] = priority.front() - '0';
    if (order.due)
        made.input["dueDate"] = bot::core::event::to_date(*order.due);
    if (!order.owner.empty()) {
        const auto owner = co_await user(tracking::account_of(order.owner), deadline);
        if (owner)
            made.input["assigneeId"] = text_at(*owner, "id");
        else if (owner.failure().kind == FailureKind::not_found)
            made.left_out.push_back("the owner: " + owner.failure().detail);
        else
            co_return owner.failure();
    }
    co_return made;
}

TicketFiled LinearTracker::filed(const FileTicket& order, const Json& issue,
                                 std::vector<std::string> left_out) const {
    TicketFiled filed;
    filed.ticket = read_issue(issue, x_settings).value_or(TicketView{});
    filed.left_out = std::move(left_out);
    if (order.due && filed.ticket.due != order.due)
        filed.left_out.push_back("the due date " + bot::core::event::to_date(*order.due) +
                                 " was not taken");
    return filed;
}

/// What was refused may be there all the same, from an earlier try: whatever the words of the
/// refusal, it is looked. If not, it is tried without what is not needed.
LinearTracker::Answer<TicketFiled> LinearTracker::create(FileTicket order, Deadline deadline) {
    auto wish = co_await draft(order, deadline);
    if (!wish)
        co_return wish.failure();
    for (bool bare = false;; bare = true) {
        Json variables{{"input", wish->input}};
        const auto data =
            co_await tell("filing the ticket", mutation_of_issue(), std::move(variables), deadline);
        const auto& made = data ? member(member(*data, "issueCreate"), "issue") : Json::object();
        if (data && made.is_object())
            co_return filed(order, made, std::move(wish->left_out));
        if (!data && data.failure().kind != FailureKind::rejected)
            co_return data.failure();
        const auto there = co_await issue(id_for(order.marker), deadline);
        if (there)
            co_return filed(order, *there, std::move(wish->left_out));
        if (!data && (bare || !is_about_extras(data.failure().detail)))
            co_return data.failure();
        if (data)
            co_return Failure{FailureKind::rejected,
                              x_api.dialect().title + ": Linear made no issue and said no reason"};
        wish->left_out.push_back("the owner and the due date: " + data.failure().detail);
        wish->input.erase("assigneeId");
        wish->input.erase("dueDate");
        order.due.reset();
    }
}

LinearTracker::Answer<std::vector<TicketFiled>> LinearTracker::find(FileTicket order, Instant,
                                                                    Deadline deadline) {
    std::vector<TicketFiled> found;
    const auto there = co_await issue(id_for(order.marker), deadline);
    if (!there && there.failure().kind == FailureKind::not_found)
        co_return found;
    if (!there)
        co_return there.failure();
    std::vector<std::string> left_out;
    const bool owned = member(*there, "assignee").is_object();
    if (!order.owner.empty() && !owned)
        left_out.push_back("the owner " + order.owner + " was not taken");
    found.push_back(filed(order, *there, std::move(left_out)));
    co_return found;
}

}  // namespace adapters::linear
