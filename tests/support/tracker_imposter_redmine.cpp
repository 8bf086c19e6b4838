#include "adapters/http/hmac.hpp"
#include "tests/support/tracker_imposter.hpp"

#include <nlohmann/json.hpp>

#include <array>
#include <cstdlib>

namespace tests::support {
namespace {

namespace http = adapters::http;
using http::Request;
using http::Response;
using nlohmann::json;

constexpr int role = 4;
constexpr std::string_view by_us = "by us";

struct Status {
    int id;
    const char* name;
    bool closed;
    WorkState state;
};
constexpr std::array<Status, 4> statuses{{{1, "New", false, WorkState::open},
                                          {2, "In Progress", false, WorkState::in_progress},
                                          {5, "Closed", true, WorkState::done},
                                          {6, "Rejected", true, WorkState::cancelled}}};

json status_of(const Status& status) {
    return {{"id", status.id}, {"name", status.name}, {"is_closed", status.closed}};
}

json all_statuses() {
    json all = json::array();
    for (const auto& status : statuses)
        all.push_back(status_of(status));
    return all;
}

json person_of(const ImposterPerson& person) {
    return {{"id", person.id}, {"name", "Name of " + person.name}};
}

json issue_of(TrackerImposter& tracker, const ImposterTicket& ticket) {
    const auto* const status =
        std::find_if(statuses.begin(), statuses.end(),
                     [&](const Status& each) { return each.state == ticket.state; });
    json issue{{"id", ticket.number},
               {"project", {{"id", 1}, {"name", "Operations"}}},
               {"status", status_of(*status)},
               {"priority", {{"id", 2}, {"name", "Normal"}}},
               {"subject", ticket.title},
               {"description", ticket.body},
               {"due_date", nullptr},
               {"created_on", in_seconds(ticket.created)},
               {"updated_on", in_seconds(ticket.updated)}};
    if (!ticket.due.empty())
        issue["due_date"] = ticket.due;
    if (const auto* const owner = tracker.person(ticket.owner))
        issue["assigned_to"] = person_of(*owner);
    issue["journals"] = json::array();
    for (const auto& comment : ticket.comments)
        issue["journals"].push_back({{"notes", comment.body}});
    issue["allowed_statuses"] = all_statuses();
    return issue;
}

Response refused(const std::string& words) {
    return http::json(422, json{{"errors", {words}}}.dump());
}

Response answered(const json& body) {
    return http::json(200, body.dump());
}

class RedmineSpeech final : public TrackerSpeech {
public:
    Response answer(TrackerImposter& tracker, const Request& request) override;
    [[nodiscard]] bool files(const Request& request) const override {
        return request.method == http::Method::post && request.path == "/issues.json";
    }
    [[nodiscard]] Response refusal(Trouble trouble, Instant now) const override;
    [[nodiscard]] Request hook(const HookOrder& order) const override;

private:
    static void put(TrackerImposter& tracker, ImposterTicket& ticket, const json& wish);
    static Response file(TrackerImposter& tracker, const json& wish);
    static Response list(TrackerImposter& tracker, const Request& request);
    static Response one(TrackerImposter& tracker, const Request& request);
    static Response members(const TrackerImposter& tracker);
};

void RedmineSpeech::put(TrackerImposter& tracker, ImposterTicket& ticket, const json& wish) {
    if (wish.contains("assigned_to_id")) {
        const auto& id = wish["assigned_to_id"];
        const auto* const owner = id.is_number() ? tracker.person(id.get<int>()) : nullptr;
        ticket.owner = owner ? owner->name : "";
    }
    ticket.due = wish.value("due_date", ticket.due);
    ticket.title = wish.value("subject", ticket.title);
    ticket.body = wish.value("description", ticket.body);
    for (const auto& status : statuses) {
        if (status.id == wish.value("status_id", 0))
            ticket.state = status.state;
    }
}

Response RedmineSpeech::file(TrackerImposter& tracker, const json& wish) {
    if (wish.at("project_id") != tracker.project)
        return http::Response{404};
    // What is filed begins today.
    if (wish.contains("due_date") && wish["due_date"] < in_seconds(tracker.now()).substr(0, 10))
        return refused("Due date must be greater than start date");
    ImposterTicket made;
    made.id = by_us;
    put(tracker, made, wish);
    return http::json(201, json{{"issue", issue_of(tracker, tracker.add(std::move(made)))}}.dump());
}

Response RedmineSpeech::list(TrackerImposter& tracker, const Request& request) {
    const auto updated = text_of(request, "updated_on");
    const auto since =
        bot::core::event::from_rfc3339(updated.substr(std::min<std::size_t>(2, updated.size())));
    const auto sort = text_of(request, "sort");
    auto found = tracker.listed(sort.starts_with("updated_on"), [&](const ImposterTicket& ticket) {
        return (!since || ticket.updated >= *since) &&
               (text_of(request, "author_id") != "me" || ticket.id == by_us) &&
               (text_of(request, "status_id") == "*" || ticket.state == WorkState::open);
    });
    if (sort.ends_with(":desc"))
        std::reverse(found.begin(), found.end());
    // A page of as many as were asked for holds two here.
    const int limit = std::max(1, std::atoi(text_of(request, "limit").c_str()));
    const int offset = std::atoi(text_of(request, "offset").c_str());
    const auto [part, more] = page_of(found, offset / limit + 1);
    json issues = json::array();
    for (const auto& ticket : part)
        issues.push_back(issue_of(tracker, ticket));
    return answered({{"issues", issues},
                     {"total_count", offset + (more ? limit + 1 : 1)},
                     {"offset", offset},
                     {"limit", limit}});
}

Response RedmineSpeech::one(TrackerImposter& tracker, const Request& request) {
    auto* const ticket = tracker.find(std::atoi(request.path.substr(8).c_str()));
    if (ticket == nullptr || ticket->state == WorkState::gone)
        return http::Response{404};
    if (request.method != http::Method::put)
        return answered({{"issue", issue_of(tracker, *ticket)}});
    const auto wish = json::parse(request.body).at("issue");
    put(tracker, *ticket, wish);
    if (wish.contains("notes"))
        ticket->comments.push_back({tracker.now(), wish["notes"]});
    tracker.touch(*ticket);
    return http::Response{204};
}

Response RedmineSpeech::members(const TrackerImposter& tracker) {
    json all = json::array();
    all.push_back({{"id", 1}, {"group", {{"id", 90}, {"name", "octo"}}}});
    for (const auto& person : tracker.people) {
        if (person.assignable)
            all.push_back({{"id", 2}, {"user", person_of(person)}});
    }
    return answered({{"memberships", all}, {"total_count", all.size()}});
}

Response RedmineSpeech::answer(TrackerImposter& tracker, const Request& request) {
    if (request.headers.value_or_empty("X-Redmine-API-Key") != tracker.token)
        return refusal(Trouble::wrong_token, tracker.now());
    const auto& path = request.path;
    const auto project = "/projects/" + tracker.project;
    if (files(request))
        return file(tracker, json::parse(request.body).at("issue"));
    if (path == "/issues.json")
        return list(tracker, request);
    if (path.starts_with("/issues/"))
        return one(tracker, request);
    if (path == "/issue_statuses.json")
        return answered({{"issue_statuses", all_statuses()}});
    if (path == project + "/memberships.json")
        return members(tracker);
    if (path == project + ".json")
        return answered({{"project",
                          {{"id", 1},
                           {"identifier", tracker.project},
                           {"enabled_modules", {{{"id", 1}, {"name", "issue_tracking"}}}}}}});
    if (path == "/users/current.json")
        return answered(
            {{"user",
              {{"id", 9},
               {"login", "bot"},
               {"memberships", {{{"project", {{"id", 1}}}, {"roles", {{{"id", role}}}}}}}}}});
    if (path.starts_with("/users/") && tracker.hides_people)
        return http::Response{403};
    if (path.starts_with("/users/")) {
        const auto* const person = tracker.person(std::atoi(path.substr(7).c_str()));
        return person ? answered({{"user", {{"id", person->id}, {"login", person->name}}}})
                      : http::Response{404};
    }
    if (path == "/roles/" + std::to_string(role) + ".json") {
        json rights{"view_issues", "add_issues", "add_issue_notes"};
        if (tracker.may_write)
            rights.push_back("edit_issues");
        return answered({{"role", {{"permissions", rights}}}});
    }
    return http::Response{404};
}

/// It has no limits of its own; a proxy before it has.
Response RedmineSpeech::refusal(Trouble trouble, Instant) const {
    if (trouble == Trouble::too_many || trouble == Trouble::too_many_until) {
        auto response = http::html(429, "<html>slow down</html>");
        if (trouble == Trouble::too_many_until)
            response.headers.set("Retry-After", "90");
        return response;
    }
    if (trouble == Trouble::invalid)
        return refused("Subject is too long (maximum is 255 characters)");
    if (trouble == Trouble::wrong_token)
        return http::Response{401};
    if (trouble == Trouble::forbidden)
        return http::Response{403};
    return http::Response{trouble == Trouble::missing ? 404 : 500};
}

Request RedmineSpeech::hook(const HookOrder& order) const {
    const auto journal = std::atoi(order.delivery.substr(order.delivery.rfind('-') + 1).c_str());
    const json body{{"type", order.unknown_kind ? "wiki_page.updated" : "issue.updated"},
                    {"timestamp", in_seconds(order.now)},
                    {"data",
                     {{"issue",
                       {{"id", order.ticket.number},
                        {"project", {{"id", order.project.empty() ? 1 : 2}, {"name", "x"}}}}},
                      {"journal", {{"id", journal}}}}}};
    Request request;
    request.method = http::Method::post;
    request.body = body.dump();
    request.headers = {{"Content-Type", "application/json"}, {"User-Agent", "Redmine"}};
    request.headers.set("X-Redmine-Signature-256",
                        "sha256=" + http::HmacSha256{order.secret}.hex(request.body));
    return request;
}

}  // namespace

std::unique_ptr<TrackerSpeech> speak_redmine() {
    return std::make_unique<RedmineSpeech>();
}

}  // namespace tests::support
