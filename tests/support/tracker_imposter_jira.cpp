#include "adapters/http/base64.hpp"
#include "adapters/http/hmac.hpp"
#include "tests/support/tracker_imposter.hpp"

#include <nlohmann/json.hpp>

#include <cstdlib>

namespace tests::support {
namespace {

namespace http = adapters::http;
using http::Request;
using http::Response;
using nlohmann::json;

constexpr int first_id = 10'000;

/// "2026-10-20T13:00:00.000+0000"
std::string moment(Instant at) {
    return bot::core::event::to_rfc3339(at).substr(0, 23) + "+0000";
}

json status_of(WorkState state) {
    if (state == WorkState::open)
        return {{"name", "To Do"}, {"statusCategory", {{"key", "new"}}}};
    if (state == WorkState::in_progress)
        return {{"name", "In Progress"}, {"statusCategory", {{"key", "indeterminate"}}}};
    return {{"name", "Done"}, {"statusCategory", {{"key", "done"}}}};
}

Response refused(int status, const json& messages, const json& fields) {
    return http::json(status, json{{"errorMessages", messages}, {"errors", fields}}.dump());
}

Response answered(const json& body) {
    return http::json(200, body.dump());
}

Response missing() {
    return refused(404, {"Issue does not exist or you do not have permission to see it."},
                   json::object());
}

class JiraSpeech final : public TrackerSpeech {
public:
    explicit JiraSpeech(bool cloud) : x_cloud{cloud} {}

    Response answer(TrackerImposter& tracker, const Request& request) override;
    [[nodiscard]] bool files(const Request& request) const override {
        return request.method == http::Method::post && request.path == api() + "/issue";
    }
    [[nodiscard]] std::string name_of(const Request& request) const override {
        const bool reads =
            request.method == http::Method::get || request.path.starts_with(api() + "/search");
        return (reads ? "GET " : "POST ") + request.path;
    }
    [[nodiscard]] Response refusal(Trouble trouble, Instant now) const override;
    [[nodiscard]] Request hook(const HookOrder& order) const override;

private:
    [[nodiscard]] std::string api() const { return x_cloud ? "/rest/api/3" : "/rest/api/2"; }
    [[nodiscard]] json person_of(const ImposterPerson& person) const;
    [[nodiscard]] json issue_of(TrackerImposter& tracker, const ImposterTicket& ticket) const;
    void put(TrackerImposter& tracker, ImposterTicket& ticket, const json& fields) const;
    Response file(TrackerImposter& tracker, const json& fields) const;
    [[nodiscard]] Response search(TrackerImposter& tracker, const json& wish) const;
    Response one(TrackerImposter& tracker, const Request& request, std::string_view rest) const;
    static Response step(TrackerImposter& tracker, ImposterTicket& ticket, const Request& request);
    [[nodiscard]] Response people(const TrackerImposter& tracker, const Request& request) const;
    [[nodiscard]] Response about_project(const TrackerImposter& tracker,
                                         const std::string& path) const;

    bool x_cloud;
};

/// In the Cloud they hide their addresses.
json JiraSpeech::person_of(const ImposterPerson& person) const {
    return {{x_cloud ? "accountId" : "name", person.name},
            {"displayName", "Name of " + person.name},
            {"active", true}};
}

json JiraSpeech::issue_of(TrackerImposter& tracker, const ImposterTicket& ticket) const {
    json fields{
        {"summary", ticket.title},
        {"description", x_cloud ? json::parse(ticket.body, nullptr, false) : json(ticket.body)},
        {"status", status_of(ticket.state)},
        {"resolution", nullptr},
        {"duedate", nullptr},
        {"assignee", nullptr},
        {"labels", ticket.labels},
        {"created", moment(ticket.created)},
        {"updated", moment(ticket.updated)}};
    if (ticket.state == WorkState::cancelled)
        fields["resolution"] = {{"name", "Won't Do"}};
    if (!ticket.due.empty())
        fields["duedate"] = ticket.due;
    if (const auto* const owner = tracker.person(ticket.owner))
        fields["assignee"] = person_of(*owner);
    return {{"id", std::to_string(first_id + ticket.number)},
            {"key", (ticket.moved_to.empty() ? "OPS-" : "ARC-") + std::to_string(ticket.number)},
            {"fields", fields}};
}

void JiraSpeech::put(TrackerImposter& tracker, ImposterTicket& ticket, const json& fields) const {
    if (fields.contains("assignee")) {
        const auto& wish = fields["assignee"];
        const auto name = wish.is_null()
                              ? std::string{}
                              : wish.at(x_cloud ? "accountId" : "name").get<std::string>();
        const auto* const owner = tracker.person(name);
        ticket.owner = owner ? owner->name : "";
    }
    ticket.due = fields.value("duedate", ticket.due);
    ticket.title = fields.value("summary", ticket.title);
    if (fields.contains("description"))
        ticket.body =
            x_cloud ? fields["description"].dump() : fields["description"].get<std::string>();
}

Response JiraSpeech::file(TrackerImposter& tracker, const json& fields) const {
    if (fields.at("project").at("key") != tracker.project)
        return refused(400, json::array(), {{"project", "valid project is required"}});
    ImposterTicket made;
    for (const auto& label : fields.at("labels"))
        made.labels.push_back(label);
    put(tracker, made, fields);
    const auto issue = issue_of(tracker, tracker.add(std::move(made)));
    return http::json(201, json{{"id", issue["id"]}, {"key", issue["key"]}}.dump());
}

/// Of JQL it knows what is asked here: a label, also in the text, and "updated >= -5m".
Response JiraSpeech::search(TrackerImposter& tracker, const json& wish) const {
    const auto jql = wish.at("jql").get<std::string>();
    const auto after = [&](std::string_view word, char end) {
        const auto at = jql.find(word);
        if (at == std::string::npos)
            return std::string{};
        const auto from = at + word.size();
        return jql.substr(from, jql.find(end, from) - from);
    };
    const auto label = after("labels = \"", '"');
    const auto minutes = after("updated >= -", 'm');
    const auto since = tracker.now() - std::chrono::minutes{std::atoi(minutes.c_str())};
    const bool by_change = jql.ends_with("ORDER BY updated ASC");
    const auto found = tracker.listed(by_change, [&](const ImposterTicket& ticket) {
        return ticket.has_label(label) && (minutes.empty() || ticket.updated >= since);
    });
    // Of fifty that are asked for it gives two.
    const auto [part, more] = page_of(found, 1, wish.at("maxResults").get<std::size_t>() / 25);
    json issues = json::array();
    for (const auto& ticket : part)
        issues.push_back(issue_of(tracker, ticket));
    json answer{{"issues", issues}};
    if (x_cloud)
        answer["isLast"] = !more;
    else
        answer["total"] = found.size();
    if (x_cloud && more)
        answer["nextPageToken"] = "more";
    return answered(answer);
}

Response JiraSpeech::step(TrackerImposter& tracker, ImposterTicket& ticket,
                          const Request& request) {
    const std::vector<std::pair<std::string, WorkState>> steps{
        {"11", WorkState::open}, {"21", WorkState::in_progress}, {"31", WorkState::done}};
    if (request.method == http::Method::get) {
        json all = json::array();
        for (const auto& [id, state] : steps)
            all.push_back({{"id", id}, {"name", "x"}, {"to", status_of(state)}});
        all.back()["fields"]["resolution"]["allowedValues"] = {
            {{"name", "Won't Do"}}, {{"name", "Done"}}, {{"name", "Duplicate"}}};
        return answered({{"transitions", all}});
    }
    const auto wish = json::parse(request.body);
    for (const auto& [id, state] : steps) {
        if (wish.at("transition").at("id") == id)
            ticket.state = state;
    }
    if (wish.contains("fields") && wish["fields"]["resolution"]["name"] == "Won't Do")
        ticket.state = WorkState::cancelled;
    tracker.touch(ticket);
    return http::Response{204};
}

Response JiraSpeech::one(TrackerImposter& tracker, const Request& request,
                         std::string_view rest) const {
    auto* const ticket = tracker.find(std::atoi(std::string{rest}.c_str()) - first_id);
    if (ticket == nullptr || ticket->state == WorkState::gone)
        return missing();
    if (rest.ends_with("/transitions"))
        return step(tracker, *ticket, request);
    if (rest.ends_with("/comment") && request.method == http::Method::post) {
        const auto body = json::parse(request.body).at("body");
        ticket->comments.push_back(
            {tracker.now(), body.is_string() ? body.get<std::string>() : body.dump()});
        tracker.touch(*ticket);
        return http::json(201, R"({"id":"1"})");
    }
    if (rest.ends_with("/comment")) {
        json all = json::array();
        for (const auto& comment : ticket->comments)
            all.push_back({{"body", comment.body}});
        return answered({{"comments", all}});
    }
    if (request.method == http::Method::put) {
        put(tracker, *ticket, json::parse(request.body).at("fields"));
        tracker.touch(*ticket);
        return http::Response{204};
    }
    return answered(issue_of(tracker, *ticket));
}

Response JiraSpeech::people(const TrackerImposter& tracker, const Request& request) const {
    const auto name = text_of(request, x_cloud ? "query" : "username");
    json all = json::array();
    for (const auto& person : tracker.people) {
        if (person.assignable &&
            http::same_word(person.name.substr(0, 2),
                            name.substr(0, std::min<std::size_t>(2, name.size()))))
            all.push_back(person_of(person));
    }
    return answered(all);
}

Response JiraSpeech::about_project(const TrackerImposter& tracker, const std::string& path) const {
    const auto types = "/issue/createmeta/" + tracker.project + "/issuetypes";
    const auto* const list = x_cloud ? "issueTypes" : "values";
    if (path == types)
        return answered(
            {{list, {{{"id", "3"}, {"name", "Bug"}}, {{"id", "7"}, {"name", "Task"}}}}});
    if (path == types + "/7")
        return answered({{x_cloud ? "fields" : "values",
                          {{{"fieldId", "summary"}, {"name", "Summary"}, {"required", true}}}}});
    if (path == "/project/" + tracker.project)
        return answered({{"id", "1"}, {"key", tracker.project}});
    if (path == "/project/" + tracker.project + "/statuses") {
        json statuses = json::array();
        for (const auto state : {WorkState::open, WorkState::in_progress, WorkState::done})
            statuses.push_back(status_of(state));
        return answered({{{"name", "Task"}, {"statuses", statuses}}});
    }
    if (path == "/mypermissions") {
        json granted;
        for (const auto* const right : {"BROWSE_PROJECTS", "CREATE_ISSUES", "EDIT_ISSUES",
                                        "ASSIGN_ISSUES", "TRANSITION_ISSUES", "ADD_COMMENTS"})
            granted[right] = {{"havePermission", true}};
        granted["EDIT_ISSUES"]["havePermission"] = tracker.may_write;
        return answered({{"permissions", granted}});
    }
    return missing();
}

Response JiraSpeech::answer(TrackerImposter& tracker, const Request& request) {
    const auto credential = x_cloud
                                ? "Basic " + http::to_base64("bot@acme.example:" + tracker.token)
                                : "Bearer " + tracker.token;
    if (request.headers.value_or_empty("Authorization") != credential)
        return refusal(Trouble::wrong_token, tracker.now());
    if (!request.path.starts_with(api()))
        return http::html(404, "<html>not here</html>");
    const auto path = request.path.substr(api().size());
    if (files(request))
        return file(tracker, json::parse(request.body).at("fields"));
    if (path == "/search/jql" || path == "/search") {
        if ((path == "/search/jql") != x_cloud)
            return refused(410, {"The requested API has been removed."}, json::object());
        return search(tracker, json::parse(request.body));
    }
    if (path == "/user/assignable/search")
        return people(tracker, request);
    if (path.starts_with("/issue/") && !path.starts_with("/issue/createmeta/"))
        return one(tracker, request, std::string_view{path}.substr(7));
    return about_project(tracker, path);
}

Response JiraSpeech::refusal(Trouble trouble, Instant now) const {
    if (trouble == Trouble::too_many || trouble == Trouble::too_many_until) {
        auto response = refused(429, {"Rate limit exceeded."}, json::object());
        if (trouble == Trouble::too_many_until)
            response.headers.set("X-RateLimit-Reset", in_seconds(now + std::chrono::seconds{90}));
        return response;
    }
    if (trouble == Trouble::invalid)
        return refused(400, json::array(),
                       {{"summary", "Summary must be less than 255 characters."}});
    if (trouble == Trouble::wrong_token)
        return refused(401, {"Client must be authenticated to access this resource."},
                       json::object());
    if (trouble == Trouble::forbidden)
        return refused(403, {"You do not have permission to create issues in this project."},
                       json::object());
    return trouble == Trouble::missing
               ? refused(404, {"No project could be found."}, json::object())
               : refused(500, {"Internal server error"}, json::object());
}

Request JiraSpeech::hook(const HookOrder& order) const {
    const json body{
        {"timestamp", order.now.time_since_epoch().count() / 1000},
        {"webhookEvent", order.unknown_kind ? "jira:version_released" : "jira:issue_updated"},
        {"issue", {{"id", std::to_string(first_id + order.ticket.number)}, {"key", "OPS-1"}}}};
    Request request;
    request.method = http::Method::post;
    request.body = body.dump();
    request.headers = {{"Content-Type", "application/json"}};
    if (x_cloud) {
        request.headers.set("X-Atlassian-Webhook-Identifier", order.delivery);
        request.headers.set("X-Hub-Signature",
                            "sha256=" + http::HmacSha256{order.secret}.hex(request.body));
    } else {
        request.query.emplace_back("token", order.secret);
    }
    return request;
}

}  // namespace

std::unique_ptr<TrackerSpeech> speak_jira_cloud() {
    return std::make_unique<JiraSpeech>(true);
}
std::unique_ptr<TrackerSpeech> speak_jira_data_center() {
    return std::make_unique<JiraSpeech>(false);
}

}  // namespace tests::support
