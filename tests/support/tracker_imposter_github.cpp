#include "adapters/http/form.hpp"
#include "adapters/http/hmac.hpp"
#include "adapters/http/percent.hpp"
#include "tests/support/tracker_imposter.hpp"

#include <nlohmann/json.hpp>

#include <cstdlib>

namespace tests::support {
namespace {

namespace http = adapters::http;
using http::Request;
using http::Response;
using nlohmann::json;

constexpr std::string_view issues_word = "/issues";

json issue_of(const ImposterTicket& ticket, const std::string& project, const std::string& base) {
    const bool closed = ticket.state == WorkState::done || ticket.state == WorkState::cancelled;
    json reason;
    if (closed)
        reason = ticket.state == WorkState::done ? "completed" : "not_planned";
    else if (ticket.reopened)
        reason = "reopened";
    json labels = json::array();
    for (const auto& label : ticket.labels)
        labels.push_back({{"id", 1}, {"name", label}});
    json assignees = json::array();
    for (const auto& other : ticket.co_owners)
        assignees.push_back({{"login", other}});
    if (!ticket.owner.empty())
        assignees.push_back({{"login", ticket.owner}});
    const auto& place = ticket.moved_to.empty() ? project : ticket.moved_to;
    const auto number = std::to_string(ticket.number);
    json issue{{"id", 9000 + ticket.number},
               {"node_id", "I_" + number},
               {"number", ticket.number},
               {"repository_url", base + "/repos/" + place},
               {"html_url", "https://github.example/" + place + "/issues/" + number},
               {"title", ticket.title},
               {"body", ticket.body},
               {"state", closed ? "closed" : "open"},
               {"state_reason", reason},
               {"labels", labels},
               {"assignees", assignees},
               {"created_at", in_seconds(ticket.created)},
               {"updated_at", in_seconds(ticket.updated)}};
    if (ticket.is_change)
        issue["pull_request"] = {{"url", "https://api.github.example/pulls/" + number}};
    return issue;
}

Response refused(int status, const std::string& message) {
    return http::json(status, json{{"message", message}, {"documentation_url", "x"}}.dump());
}

class GithubSpeech final : public TrackerSpeech {
public:
    Response answer(TrackerImposter& tracker, const Request& request) override;
    [[nodiscard]] bool files(const Request& request) const override {
        return request.method == http::Method::post && request.path.ends_with(issues_word);
    }
    [[nodiscard]] Response refusal(Trouble trouble, Instant now) const override;
    [[nodiscard]] Request hook(const HookOrder& order) const override;

private:
    static Response file(TrackerImposter& tracker, const json& wish);
    static Response list(TrackerImposter& tracker, const Request& request);
    static Response one(TrackerImposter& tracker, const Request& request, std::string_view rest);
    static void change(TrackerImposter& tracker, ImposterTicket& ticket, const json& wish);
    static Response comments(TrackerImposter& tracker, ImposterTicket& ticket,
                             const Request& request);
};

Response paged(const json& items, int page, bool more) {
    auto response = http::json(200, items.dump());
    if (more)
        response.headers.set("Link", "<https://github.example/?page=" + std::to_string(page + 1) +
                                         ">; rel=\"next\", <https://x/>; rel=\"last\"");
    return response;
}

void put_owner(TrackerImposter& tracker, ImposterTicket& ticket, const json& logins) {
    ticket.owner.clear();
    ticket.co_owners.clear();
    for (const auto& login : logins) {
        const auto* const person = tracker.person(login.get<std::string>());
        if (!tracker.may_write || !person || !person->assignable)
            continue;
        if (!ticket.owner.empty())
            ticket.co_owners.push_back(ticket.owner);
        ticket.owner = person->name;
    }
}

std::optional<Response> unknown_owner(TrackerImposter& tracker, const json& wish) {
    for (const auto& login : wish.value("assignees", json::array())) {
        if (tracker.may_write && !tracker.person(login.get<std::string>()))
            return http::json(422, json{{"message", "Validation Failed"},
                                        {"errors",
                                         {{{"resource", "Issue"},
                                           {"field", "assignees"},
                                           {"code", "invalid"},
                                           {"value", login}}}}}
                                       .dump());
    }
    return std::nullopt;
}

Response GithubSpeech::file(TrackerImposter& tracker, const json& wish) {
    if (wish.at("title").get<std::string>().size() > 1024)
        return refused(422, "title is too long");
    if (auto refusal = unknown_owner(tracker, wish))
        return *refusal;
    ImposterTicket made;
    made.title = wish.at("title");
    made.body = wish.at("body");
    put_owner(tracker, made, wish.value("assignees", json::array()));
    if (tracker.may_write)
        made.labels = wish.value("labels", std::vector<std::string>{});
    const auto& ticket = tracker.add(std::move(made));
    return http::json(201, issue_of(ticket, tracker.project, tracker.url()).dump());
}

Response GithubSpeech::list(TrackerImposter& tracker, const Request& request) {
    const auto state = text_of(request, "state");
    const auto labels = split_commas(text_of(request, "labels"));
    const auto since = text_of(request, "since");
    const bool by_change = text_of(request, "sort") == "updated";
    auto found = tracker.listed(by_change, [&](const ImposterTicket& ticket) {
        const auto has = [&](const auto& label) { return ticket.has_label(label); };
        return ticket.moved_to.empty() && std::all_of(labels.begin(), labels.end(), has) &&
               (since.empty() || in_seconds(ticket.updated) >= since) &&
               (state == "all" || ticket.state == WorkState::open);
    });
    if (text_of(request, "direction") != "asc")
        std::reverse(found.begin(), found.end());
    const int page = page_in(request);
    const auto [part, more] = page_of(found, page);
    json items = json::array();
    for (const auto& ticket : part)
        items.push_back(issue_of(ticket, tracker.project, tracker.url()));
    return paged(items, page, more);
}

void GithubSpeech::change(TrackerImposter& tracker, ImposterTicket& ticket, const json& wish) {
    ticket.title = wish.value("title", ticket.title);
    ticket.body = wish.value("body", ticket.body);
    if (wish.contains("assignees"))
        put_owner(tracker, ticket, wish["assignees"]);
    if (wish.value("state", "") == "open")
        ticket.state = WorkState::open;
    if (wish.value("state", "") == "closed")
        ticket.state = wish.value("state_reason", "") == "not_planned" ? WorkState::cancelled
                                                                       : WorkState::done;
    tracker.touch(ticket);
}

Response GithubSpeech::comments(TrackerImposter& tracker, ImposterTicket& ticket,
                                const Request& request) {
    if (request.method == http::Method::post) {
        ticket.comments.push_back({tracker.now(), json::parse(request.body).at("body")});
        tracker.touch(ticket);
        return http::json(201, json{{"id", ticket.comments.size()}}.dump());
    }
    json all = json::array();
    for (const auto& comment : ticket.comments)
        all.push_back({{"body", comment.body}, {"created_at", in_seconds(comment.at)}});
    const int page = page_in(request);
    const auto [part, more] = page_of(all.get<std::vector<json>>(), page);
    return paged(part, page, more);
}

Response GithubSpeech::one(TrackerImposter& tracker, const Request& request,
                           std::string_view rest) {
    auto* const ticket = tracker.find(std::atoi(std::string{rest}.c_str()));
    if (ticket == nullptr)
        return refused(404, "Not Found");
    if (ticket->state == WorkState::gone)
        return refused(410, "This issue was deleted");
    if (rest.ends_with("/comments"))
        return comments(tracker, *ticket, request);
    if (!ticket->moved_to.empty() && request.path.starts_with("/repos/" + tracker.project)) {
        auto response = refused(301, "Moved Permanently");
        response.headers.set("Location", tracker.url() + "/repos/" + ticket->moved_to + "/issues/" +
                                             std::to_string(ticket->number));
        return response;
    }
    if (request.method == http::Method::patch) {
        const auto wish = json::parse(request.body);
        if (auto refusal = unknown_owner(tracker, wish))
            return *refusal;
        change(tracker, *ticket, wish);
    }
    return http::json(200, issue_of(*ticket, tracker.project, tracker.url()).dump());
}

Response GithubSpeech::answer(TrackerImposter& tracker, const Request& request) {
    if (request.headers.value_or_empty("Authorization") != "Bearer " + tracker.token)
        return refusal(Trouble::wrong_token, tracker.now());
    if (request.headers.value_or_empty("User-Agent").empty())
        return refused(403, "Request forbidden by administrative rules");
    const auto path = request.path;
    if (path.starts_with("/users/")) {
        const auto* const person = tracker.person(*http::percent_decode(path.substr(7)));
        return person ? http::json(200, json{{"login", person->name}}.dump())
                      : refused(404, "Not Found");
    }
    const auto issues = path.find(issues_word);
    const auto place = std::string{"/repos/"} + tracker.project;
    const bool moved_here = issues != std::string::npos && !path.starts_with(place + "/");
    if (!path.starts_with(place) && !moved_here)
        return refused(404, "Not Found");
    if (path == place)
        return http::json(200, json{{"full_name", tracker.project},
                                    {"has_issues", true},
                                    {"permissions", {{"push", tracker.may_write}, {"pull", true}}}}
                                   .dump());
    if (const auto at = path.find("/assignees/"); at != std::string::npos) {
        const auto* const person = tracker.person(*http::percent_decode(path.substr(at + 11)));
        return person && person->assignable ? http::empty(204) : refused(404, "Not Found");
    }
    if (files(request))
        return file(tracker, json::parse(request.body));
    if (path.ends_with(issues_word))
        return list(tracker, request);
    return one(tracker, request, std::string_view{path}.substr(issues + issues_word.size() + 1));
}

Response GithubSpeech::refusal(Trouble trouble, Instant now) const {
    if (trouble == Trouble::too_many)
        return refused(403, "You have exceeded a secondary rate limit. Please wait.");
    if (trouble == Trouble::too_many_until) {
        auto response = refused(403, "API rate limit exceeded");
        response.headers.set("X-RateLimit-Remaining", "0");
        response.headers.set("X-RateLimit-Reset", in_epoch_seconds(now + std::chrono::seconds{90}));
        return response;
    }
    if (trouble == Trouble::invalid)
        return http::json(
            422, json{{"message", "Validation Failed"},
                      {"errors",
                       {{{"resource", "Issue"}, {"field", "title"}, {"code", "missing_field"}}}}}
                     .dump());
    if (trouble == Trouble::wrong_token)
        return refused(401, "Bad credentials");
    if (trouble == Trouble::forbidden) {
        auto response = refused(403, "Resource not accessible by integration");
        response.headers.set("X-Accepted-GitHub-Permissions", "issues=write");
        return response;
    }
    return trouble == Trouble::missing ? refused(404, "Not Found") : refused(500, "Server Error");
}

Request GithubSpeech::hook(const HookOrder& order) const {
    const auto project = order.project.empty() ? "acme/ops" : order.project;
    const json body{{"action", order.unknown_kind ? "pinned" : "closed"},
                    {"issue", issue_of(order.ticket, project, "https://api.github.example")},
                    {"repository", {{"id", 1}, {"full_name", project}}},
                    {"sender", {{"login", "alice"}, {"type", "User"}}}};
    Request request;
    request.method = http::Method::post;
    request.body = body.dump();
    request.headers = {{"Content-Type", "application/json"},
                       {"X-GitHub-Event", "issues"},
                       {"X-GitHub-Delivery", order.delivery}};
    request.headers.set("X-Hub-Signature-256",
                        "sha256=" + http::HmacSha256{order.secret}.hex(request.body));
    return request;
}

}  // namespace

std::unique_ptr<TrackerSpeech> speak_github() {
    return std::make_unique<GithubSpeech>();
}

}  // namespace tests::support
