#include "adapters/http/hmac.hpp"
#include "tests/support/tracker_imposter.hpp"

#include <nlohmann/json.hpp>

#include <cstdlib>
#include <map>

namespace tests::support {
namespace {

namespace http = adapters::http;
using http::Request;
using http::Response;
using nlohmann::json;

constexpr const char* team_id = "7ea00000-0000-4000-8000-000000000001";

json state_of(WorkState state) {
    switch (state) {
        case WorkState::open:
            return {{"id", "s-open"}, {"name", "Todo"}, {"type", "unstarted"}, {"position", 2}};
        case WorkState::in_progress:
            return {{"id", "s-begun"}, {"name", "Doing"}, {"type", "started"}, {"position", 3}};
        case WorkState::done:
            return {{"id", "s-done"}, {"name", "Done"}, {"type", "completed"}, {"position", 4}};
        case WorkState::cancelled:
        case WorkState::gone:
            break;
    }
    return {{"id", "s-not"}, {"name", "Canceled"}, {"type", "canceled"}, {"position", 5}};
}

json states() {
    json all{{{"id", "s-later"}, {"name", "Backlog"}, {"type", "backlog"}, {"position", 1}}};
    for (const auto state :
         {WorkState::open, WorkState::in_progress, WorkState::done, WorkState::cancelled})
        all.push_back(state_of(state));
    return all;
}

json person_of(const ImposterPerson& person) {
    return {{"id", "u-" + std::to_string(person.id)},
            {"name", "Name of " + person.name},
            {"displayName", person.name},
            {"email", person.name + "@acme.example"},
            {"active", person.assignable}};
}

json issue_of(TrackerImposter& tracker, const ImposterTicket& ticket) {
    const auto key = (ticket.moved_to.empty() ? "OPS-" : "ARC-") + std::to_string(ticket.number);
    json labels = json::array();
    for (const auto& label : ticket.labels)
        labels.push_back({{"name", label}});
    json issue{{"id", ticket.id},
               {"identifier", key},
               {"url", "https://linear.example/acme/issue/" + key},
               {"updatedAt", bot::core::event::to_rfc3339(ticket.updated)},
               {"dueDate", nullptr},
               {"trashed", nullptr},
               {"description", ticket.body},
               {"priority", 0},
               {"state", state_of(ticket.state)},
               {"assignee", nullptr},
               {"labels", {{"nodes", labels}}}};
    if (!ticket.due.empty())
        issue["dueDate"] = ticket.due;
    if (const auto* const owner = tracker.person(ticket.owner))
        issue["assignee"] = person_of(*owner);
    return issue;
}

Response data(const json& body) {
    return http::json(200, json{{"data", body}}.dump());
}

Response error(int status, const char* type, const char* code, const std::string& words) {
    return http::json(
        status, json{{"errors",
                      {{{"message", words},
                        {"extensions",
                         {{"type", type}, {"code", code}, {"userPresentableMessage", words}}}}}},
                     {"data", nullptr}}
                    .dump());
}

Response missing(const char* what) {
    return error(200, "invalid input", "INPUT_ERROR", std::string{"Entity not found: "} + what);
}

class LinearSpeech final : public TrackerSpeech {
public:
    Response answer(TrackerImposter& tracker, const Request& request) override;
    [[nodiscard]] bool files(const Request& request) const override {
        return request.body.find("issueCreate(") != std::string::npos;
    }
    [[nodiscard]] std::string name_of(const Request& request) const override {
        return request.body.find("mutation(") == std::string::npos ? "GET query" : "POST mutation";
    }
    [[nodiscard]] Response refusal(Trouble trouble, Instant now) const override;
    [[nodiscard]] Request hook(const HookOrder& order) const override;

private:
    void put(TrackerImposter& tracker, ImposterTicket& ticket, const json& input);
    Response file(TrackerImposter& tracker, const json& input);
    static Response list(TrackerImposter& tracker, const json& variables, bool ascending);
    static Response users(TrackerImposter& tracker, const json& variables);
    Response team(TrackerImposter& tracker, const json& variables);
    static Response comment(TrackerImposter& tracker, const json& input);

    std::map<std::string, std::string> x_labels;  ///< names by id
    std::vector<std::string> x_comments;          ///< their ids
};

void LinearSpeech::put(TrackerImposter& tracker, ImposterTicket& ticket, const json& input) {
    for (const auto& id : input.value("labelIds", json::array()))
        ticket.labels.push_back(x_labels.at(id));
    if (input.contains("assigneeId")) {
        const auto id =
            input["assigneeId"].is_null() ? "u-0" : input["assigneeId"].get<std::string>();
        const auto* const person = tracker.person(std::atoi(id.substr(2).c_str()));
        ticket.owner = person ? person->name : "";
    }
    ticket.due = input.value("dueDate", ticket.due);
    ticket.title = input.value("title", ticket.title);
    ticket.body = input.value("description", ticket.body);
    for (const auto state :
         {WorkState::open, WorkState::in_progress, WorkState::done, WorkState::cancelled}) {
        if (state_of(state)["id"] == input.value("stateId", ""))
            ticket.state = state;
    }
}

Response LinearSpeech::file(TrackerImposter& tracker, const json& input) {
    if (tracker.find_id(input.at("id").get<std::string>()) != nullptr)
        return error(400, "invalid input", "INPUT_ERROR", "Entity with this id already exists");
    ImposterTicket made;
    made.id = input.at("id");
    put(tracker, made, input);
    const auto& stands = tracker.add(std::move(made));
    return data({{"issueCreate", {{"success", true}, {"issue", issue_of(tracker, stands)}}}});
}

Response LinearSpeech::list(TrackerImposter& tracker, const json& variables, bool ascending) {
    const auto& filter = variables.at("filter");
    const auto since =
        bot::core::event::from_rfc3339(filter.at("updatedAt").at("gte").get<std::string>());
    const auto label = filter.at("labels").at("name").at("eq").get<std::string>();
    auto found = tracker.listed(true, [&](const ImposterTicket& ticket) {
        return ticket.updated >= *since && ticket.has_label(label);
    });
    // Without being told otherwise it begins with the newest.
    if (!ascending)
        std::reverse(found.begin(), found.end());
    const int page = std::atoi(variables.value("after", "1").c_str());
    const auto [part, more] = page_of(found, page);
    json nodes = json::array();
    for (const auto& ticket : part)
        nodes.push_back(issue_of(tracker, ticket));
    return data(
        {{"issues",
          {{"nodes", nodes},
           {"pageInfo", {{"hasNextPage", more}, {"endCursor", std::to_string(page + 1)}}}}}});
}

Response LinearSpeech::users(TrackerImposter& tracker, const json& variables) {
    const auto name = variables.at("filter").at("or").at(0).at("email").at("eqIgnoreCase");
    json nodes = json::array();
    for (const auto& person : tracker.people) {
        if (http::same_word(person.name, name.get<std::string>()))
            nodes.push_back(person_of(person));
    }
    return data({{"users", {{"nodes", nodes}}}});
}

Response LinearSpeech::team(TrackerImposter& tracker, const json& variables) {
    json teams = json::array();
    if (variables.at("key") == tracker.project)
        teams.push_back({{"id", team_id}, {"name", "Ops"}, {"states", {{"nodes", states()}}}});
    json labels = json::array();
    for (const auto& [id, name] : x_labels)
        labels.push_back({{"id", id}, {"name", name}, {"team", {{"id", team_id}}}});
    return data({{"teams", {{"nodes", teams}}}, {"issueLabels", {{"nodes", labels}}}});
}

Response LinearSpeech::comment(TrackerImposter& tracker, const json& input) {
    auto* const ticket = tracker.find_id(input.at("issueId").get<std::string>());
    ticket->comments.push_back({tracker.now(), input.at("body")});
    tracker.touch(*ticket);
    return data({{"commentCreate", {{"success", true}}}});
}

Response LinearSpeech::answer(TrackerImposter& tracker, const Request& request) {
    if (request.headers.value_or_empty("Authorization") != "Bearer " + tracker.token)
        return refusal(Trouble::wrong_token, tracker.now());
    const auto call = json::parse(request.body);
    const auto query = call.at("query").get<std::string>();
    const auto& variables = call.at("variables");
    const auto asks = [&](const char* what) { return query.find(what) != std::string::npos; };
    if (asks("issueCreate("))
        return file(tracker, variables.at("input"));
    if (asks("issueLabelCreate(")) {
        x_labels[variables.at("input").at("id")] = variables.at("input").at("name");
        return data({{"issueLabelCreate", {{"success", true}}}});
    }
    if (asks("commentCreate(")) {
        x_comments.push_back(variables.at("input").at("id"));
        return comment(tracker, variables.at("input"));
    }
    if (asks("issues("))
        return list(tracker, variables, asks("updatedAt: { order: Ascending }"));
    if (asks("users("))
        return users(tracker, variables);
    if (asks("teams("))
        return team(tracker, variables);
    const auto id = variables.at("id").get<std::string>();
    if (asks("comment("))
        return std::count(x_comments.begin(), x_comments.end(), id) > 0
                   ? data({{"comment", {{"id", id}}}})
                   : missing("Comment");
    auto* const ticket = tracker.find_id(id);
    if (ticket == nullptr || ticket->state == WorkState::gone)
        return missing("Issue");
    if (asks("issueUpdate(")) {
        put(tracker, *ticket, variables.at("input"));
        tracker.touch(*ticket);
        return data({{"issueUpdate", {{"success", true}}}});
    }
    return data({{"issue", issue_of(tracker, *ticket)}});
}

Response LinearSpeech::refusal(Trouble trouble, Instant now) const {
    if (trouble == Trouble::too_many || trouble == Trouble::too_many_until) {
        auto response = error(400, "ratelimited", "RATELIMITED", "Rate limit exceeded");
        if (trouble == Trouble::too_many_until) {
            const auto reset =
                std::chrono::floor<std::chrono::milliseconds>(now + std::chrono::seconds{90});
            response.headers.set("X-RateLimit-Requests-Remaining", "0");
            response.headers.set("X-RateLimit-Requests-Reset",
                                 std::to_string(reset.time_since_epoch().count()));
        }
        return response;
    }
    if (trouble == Trouble::invalid)
        return error(200, "invalid input", "INPUT_ERROR", "title must be shorter");
    if (trouble == Trouble::wrong_token)
        return error(400, "authentication error", "AUTHENTICATION_ERROR",
                     "Authentication required, not authenticated");
    if (trouble == Trouble::forbidden)
        return error(200, "forbidden", "FORBIDDEN", "You do not have access");
    return trouble == Trouble::missing ? missing("Team")
                                       : error(500, "internal error", "INTERNAL", "Try again");
}

Request LinearSpeech::hook(const HookOrder& order) const {
    const auto sent = std::chrono::floor<std::chrono::milliseconds>(order.now);
    const json body{{"action", "update"},
                    {"type", order.unknown_kind ? "Project" : "Issue"},
                    {"data", {{"id", order.ticket.id}, {"identifier", "OPS-1"}}},
                    {"webhookTimestamp", sent.time_since_epoch().count()}};
    Request request;
    request.method = http::Method::post;
    request.body = body.dump();
    request.headers = {{"Content-Type", "application/json"},
                       {"Linear-Event", "Issue"},
                       {"Linear-Delivery", order.delivery}};
    request.headers.set("Linear-Signature", http::HmacSha256{order.secret}.hex(request.body));
    return request;
}

}  // namespace

std::unique_ptr<TrackerSpeech> speak_linear() {
    return std::make_unique<LinearSpeech>();
}

}  // namespace tests::support
