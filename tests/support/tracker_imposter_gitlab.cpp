#include "adapters/http/form.hpp"
#include "tests/support/tracker_imposter.hpp"

#include <nlohmann/json.hpp>

#include <cstdlib>

namespace tests::support {
namespace {

namespace http = adapters::http;
using http::Request;
using http::Response;
using nlohmann::json;

constexpr int project_id = 14;
constexpr std::string_view api = "/api/v4";

json issue_of(const TrackerImposter& tracker, const ImposterTicket& ticket) {
    const auto& project = tracker.project;
    const bool closed = ticket.state == WorkState::done || ticket.state == WorkState::cancelled;
    json assignees = json::array();
    const auto assign = [&](const std::string& name) {
        const auto* const person = tracker.person(name);
        assignees.push_back(
            {{"id", person ? person->id : 0}, {"username", name}, {"name", "Name of " + name}});
    };
    for (const auto& other : ticket.co_owners)
        assign(other);
    if (!ticket.owner.empty())
        assign(ticket.owner);
    const auto number = std::to_string(ticket.number);
    json due;
    if (!ticket.due.empty())
        due = ticket.due;
    json moved;
    if (!ticket.moved_to.empty())
        moved = 777;
    return {{"id", 300 + ticket.number},
            {"iid", ticket.number},
            {"project_id", project_id},
            {"title", ticket.title},
            {"description", ticket.body},
            {"state", closed || !ticket.moved_to.empty() ? "closed" : "opened"},
            {"moved_to_id", moved},
            {"web_url", "https://gitlab.example/" + project + "/-/issues/" + number},
            {"references", {{"short", "#" + number}, {"full", project + "#" + number}}},
            {"labels", ticket.labels},
            {"assignees", assignees},
            {"due_date", due},
            {"created_at", bot::core::event::to_rfc3339(ticket.created)},
            {"updated_at", bot::core::event::to_rfc3339(ticket.updated)}};
}

Response refused(int status, const json& message) {
    return http::json(status, json{{"message", message}}.dump());
}

Response paged(const json& items, int page, bool more) {
    auto response = http::json(200, items.dump());
    response.headers.set("X-Next-Page", more ? std::to_string(page + 1) : "");
    if (more)
        response.headers.set("Link", "<https://gitlab.example/>; rel=\"next\"");
    return response;
}

class GitlabSpeech final : public TrackerSpeech {
public:
    Response answer(TrackerImposter& tracker, const Request& request) override;
    [[nodiscard]] bool files(const Request& request) const override {
        return request.method == http::Method::post && request.path.ends_with("/issues");
    }
    [[nodiscard]] Response refusal(Trouble trouble, Instant now) const override;
    [[nodiscard]] Request hook(const HookOrder& order) const override;

private:
    static void put(TrackerImposter& tracker, ImposterTicket& ticket, const json& wish);
    static Response file(TrackerImposter& tracker, const json& wish);
    static Response list(TrackerImposter& tracker, const Request& request);
    static Response one(TrackerImposter& tracker, const Request& request, std::string_view rest);
    static Response notes(TrackerImposter& tracker, ImposterTicket& ticket, const Request& request);
    static Response users(TrackerImposter& tracker, const Request& request);
};

/// What a user without the role sends of these is silently dropped.
void GitlabSpeech::put(TrackerImposter& tracker, ImposterTicket& ticket, const json& wish) {
    if (!tracker.may_write)
        return;
    for (const auto& label : split_commas(wish.value("labels", "")))
        ticket.labels.push_back(label);
    for (const auto& label : split_commas(wish.value("add_labels", "")))
        ticket.labels.push_back(label);
    for (const auto& label : split_commas(wish.value("remove_labels", "")))
        std::erase(ticket.labels, label);
    if (wish.contains("assignee_ids")) {
        ticket.owner.clear();
        ticket.co_owners.clear();
        for (const auto& id : wish["assignee_ids"]) {
            const auto* const person = tracker.person(id.get<int>());
            if (!person || !person->assignable)
                continue;
            if (!ticket.owner.empty())
                ticket.co_owners.push_back(ticket.owner);
            ticket.owner = person->name;
        }
    }
    ticket.due = wish.value("due_date", ticket.due);
}

Response GitlabSpeech::file(TrackerImposter& tracker, const json& wish) {
    ImposterTicket made;
    made.title = wish.at("title");
    made.body = wish.at("description");
    put(tracker, made, wish);
    return http::json(201, issue_of(tracker, tracker.add(std::move(made))).dump());
}

Response GitlabSpeech::list(TrackerImposter& tracker, const Request& request) {
    const auto labels = split_commas(text_of(request, "labels"));
    const auto updated = bot::core::event::from_rfc3339(text_of(request, "updated_after"));
    const auto created = bot::core::event::from_rfc3339(text_of(request, "created_after"));
    const bool by_change = text_of(request, "order_by") == "updated_at";
    auto found = tracker.listed(by_change, [&](const ImposterTicket& ticket) {
        const auto has = [&](const auto& label) { return ticket.has_label(label); };
        return std::all_of(labels.begin(), labels.end(), has) &&
               (!updated || ticket.updated >= *updated) &&
               (!created || ticket.created >= *created) &&
               (text_of(request, "state") == "all" || ticket.state == WorkState::open);
    });
    if (text_of(request, "sort") != "asc")
        std::reverse(found.begin(), found.end());
    const int page = page_in(request);
    const auto [part, more] = page_of(found, page);
    json items = json::array();
    for (const auto& ticket : part)
        items.push_back(issue_of(tracker, ticket));
    return paged(items, page, more);
}

Response GitlabSpeech::notes(TrackerImposter& tracker, ImposterTicket& ticket,
                             const Request& request) {
    if (request.method == http::Method::post) {
        ticket.comments.push_back({tracker.now(), json::parse(request.body).at("body")});
        tracker.touch(ticket);
        return http::json(201, json{{"id", ticket.comments.size()}}.dump());
    }
    std::vector<json> all;
    for (const auto& comment : ticket.comments) {
        json note{{"body", comment.body}, {"created_at", bot::core::event::to_rfc3339(comment.at)}};
        all.insert(all.begin(), std::move(note));
    }
    const int page = page_in(request);
    const auto [part, more] = page_of(all, page);
    return paged(part, page, more);
}

Response GitlabSpeech::one(TrackerImposter& tracker, const Request& request,
                           std::string_view rest) {
    auto* const ticket = tracker.find(std::atoi(std::string{rest}.c_str()));
    if (ticket == nullptr || ticket->state == WorkState::gone)
        return refused(404, "404 Not found");
    if (rest.ends_with("/notes"))
        return notes(tracker, *ticket, request);
    if (request.method == http::Method::put) {
        const auto wish = json::parse(request.body);
        put(tracker, *ticket, wish);
        ticket->title = wish.value("title", ticket->title);
        ticket->body = wish.value("description", ticket->body);
        if (wish.value("state_event", "") == "close")
            ticket->state = ticket->has_label("wont-do") ? WorkState::cancelled : WorkState::done;
        if (wish.value("state_event", "") == "reopen")
            ticket->state = WorkState::open;
        tracker.touch(*ticket);
    }
    return http::json(200, issue_of(tracker, *ticket).dump());
}

Response GitlabSpeech::users(TrackerImposter& tracker, const Request& request) {
    const auto* const person = tracker.person(text_of(request, "username"));
    json found = json::array();
    if (person)
        found.push_back({{"id", person->id}, {"username", person->name}});
    return http::json(200, found.dump());
}

Response GitlabSpeech::answer(TrackerImposter& tracker, const Request& request) {
    if (request.headers.value_or_empty("PRIVATE-TOKEN") != tracker.token)
        return refusal(Trouble::wrong_token, tracker.now());
    if (!request.path.starts_with(api))
        return http::html(404, "<html>not here</html>");
    const auto path = request.path.substr(api.size());
    if (path == "/users")
        return users(tracker, request);
    if (path == "/personal_access_tokens/self")
        return http::json(200, R"({"scopes":["api"]})");
    std::string rest;
    const auto slash = tracker.project.find('/');
    const auto encoded =
        tracker.project.substr(0, slash) + "%2F" + tracker.project.substr(slash + 1);
    for (const auto& place : {"/projects/" + encoded, "/projects/" + std::to_string(project_id)}) {
        if (path.starts_with(place))
            rest = path.substr(place.size()) + "/";
    }
    if (rest.empty())
        return refused(404, "404 Project Not Found");
    rest.pop_back();
    if (rest.empty())
        return http::json(
            200, json{{"id", project_id},
                      {"issues_access_level", "enabled"},
                      {"permissions",
                       {{"project_access", {{"access_level", tracker.may_write ? 20 : 10}}},
                        {"group_access", nullptr}}}}
                     .dump());
    if (rest.starts_with("/members/all/")) {
        const auto* const person = tracker.person(std::atoi(rest.substr(13).c_str()));
        return person && person->assignable ? http::json(200, json{{"id", person->id},
                                                                   {"username", person->name},
                                                                   {"name", "Mr " + person->name}}
                                                                  .dump())
                                            : refused(404, "404 Not found");
    }
    if (files(request))
        return file(tracker, json::parse(request.body));
    if (rest == "/issues")
        return list(tracker, request);
    return one(tracker, request, std::string_view{rest}.substr(8));
}

Response GitlabSpeech::refusal(Trouble trouble, Instant now) const {
    if (trouble == Trouble::too_many)
        return refused(429, {{"error", "This endpoint has been requested too many times."}});
    if (trouble == Trouble::too_many_until) {
        auto response = http::text(429, "Retry later\n");
        response.headers.set("RateLimit-Remaining", "0");
        response.headers.set("RateLimit-Reset", in_epoch_seconds(now + std::chrono::seconds{90}));
        return response;
    }
    if (trouble == Trouble::invalid)
        return refused(400, {{"title", {"can't be blank"}}});
    if (trouble == Trouble::wrong_token)
        return refused(401, "401 Unauthorized");
    if (trouble == Trouble::forbidden)
        return http::json(403, json{{"error", "insufficient_scope"},
                                    {"error_description", "It requires higher privileges."},
                                    {"scope", "api"}}
                                   .dump());
    return trouble == Trouble::missing ? refused(404, "404 Project Not Found")
                                       : refused(500, "500 Internal Server Error");
}

Request GitlabSpeech::hook(const HookOrder& order) const {
    const auto project = order.project.empty() ? "acme/ops" : order.project;
    const json body{
        {"object_kind", "issue"},
        {"event_type", "issue"},
        {"user", {{"username", "alice"}}},
        {"project",
         {{"id", order.project.empty() ? project_id : 99}, {"path_with_namespace", project}}},
        {"object_attributes",
         {{"id", 300 + order.ticket.number},
          {"iid", order.ticket.number},
          {"state", "closed"},
          {"action", order.unknown_kind ? "blessed" : "close"},
          {"updated_at", "2026-10-20 13:15:43 UTC"}}}};
    Request request;
    request.method = http::Method::post;
    request.body = body.dump();
    request.headers = {{"Content-Type", "application/json"},
                       {"X-Gitlab-Event", "Issue Hook"},
                       {"Idempotency-Key", order.delivery},
                       {"X-Gitlab-Token", order.secret}};
    return request;
}

}  // namespace

std::unique_ptr<TrackerSpeech> speak_gitlab() {
    return std::make_unique<GitlabSpeech>();
}

}  // namespace tests::support
