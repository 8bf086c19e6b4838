#include "adapters/jira/jira_codec.hpp"

#include "adapters/http/base64.hpp"
#include "adapters/http/header_list.hpp"
#include "adapters/tracking/ticket_own_part.hpp"
#include "adapters/tracking/ticket_reference.hpp"
#include "adapters/tracking/tracker_moments.hpp"
#include "adapters/tracking/work_states.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <utility>

namespace adapters::jira {
namespace {

using bot::core::event::TicketView;
using bot::core::event::WorkState;
using http::member;
using http::text_at;

void add(std::string& all, std::string_view words) {
    if (!words.empty())
        all.append(all.empty() ? "" : "; ").append(words);
}

/// {"errorMessages": ["…"], "errors": {"field": "…"}}; of the gateway {"message": "…"}.
std::string words_of(const tracking::TrackerReply& reply) {
    std::string all;
    const auto denied = reply.headers.value_or_empty("X-Authentication-Denied-Reason");
    if (denied.find("CAPTCHA") != std::string_view::npos)
        add(all, "Jira wants a captcha solved: sign in once as the bot in a browser");
    for (const auto& message : member(reply.json(), "errorMessages"))
        add(all, http::text_in(message));
    for (const auto& [field, words] : refused_fields(reply.json()))
        add(all, field + ": " + words);
    add(all, text_at(reply.json(), "message"));
    return all;
}

}  // namespace

std::string api_url(const config::TrackerSettings& settings) {
    return settings.url + (is_cloud(settings) ? "/rest/api/3" : "/rest/api/2");
}

config::Secret credential_of(const config::TrackerSettings& settings) {
    if (settings.email.empty())
        return settings.token;
    return config::Secret{
        http::to_base64(settings.email + ":" + std::string{settings.token.reveal()})};
}

tracking::TrackerDialect dialect_of(const config::TrackerSettings& settings) {
    tracking::TrackerDialect dialect;
    dialect.title = "Jira " + settings.project;
    if (!settings.email.empty())
        dialect.credential_prefix = "Basic ";
    dialect.credential_advice =
        is_cloud(settings)
            ? "make a new API token (they expire) for the account in `email` and put it into "
              "`token`; a token with scopes needs https://api.atlassian.com/ex/jira/… as `url`"
            : "make a new personal access token and put it into `token`";
    dialect.permission_advice = "let the bot's account browse " + settings.project +
                                ", and create, edit, assign and transition issues and add "
                                "comments there";
    dialect.missing_advice =
        "check that `project` is its key, as in OPS-12, and let the bot's account browse it and "
        "create issues there";
    dialect.limits = {{"X-RateLimit-Remaining", "X-RateLimit-Reset", tracking::ResetForm::rfc3339}};
    dialect.passing = {409};
    dialect.settling = std::chrono::seconds{30};
    dialect.words = words_of;
    return dialect;
}

WorkState state_of(const Json& status, std::string_view resolution,
                   const config::TrackerSettings& settings) {
    const auto name = text_at(status, "name");
    if (const auto configured = tracking::configured_state(settings.statuses, name))
        return *configured;
    const auto category = text_at(member(status, "statusCategory"), "key");
    if (category == "indeterminate")
        return WorkState::in_progress;
    if (category != "done")
        return WorkState::open;
    return tracking::says_not_done(name) || tracking::says_not_done(resolution)
               ? WorkState::cancelled
               : WorkState::done;
}

TicketView read_issue(const Json& issue, const config::TrackerSettings& settings,
                      std::string_view site) {
    const auto& fields = member(issue, "fields");
    const auto& status = member(fields, "status");
    TicketView view;
    view.ticket = {settings.name, std::string{text_at(issue, "id")}};
    view.key = text_at(issue, "key");
    view.url = std::string{site} + "/browse/" + view.key;
    view.state = state_of(status, text_at(member(fields, "resolution"), "name"), settings);
    view.state_name = text_at(status, "name");
    view.due = bot::core::event::from_date(text_at(fields, "duedate"));
    view.updated = tracking::moment_at(fields, "updated");
    return view;
}

bool text_holds(const Json& text, std::string_view marker) {
    return text.is_string() ? tracking::holds(http::text_in(text), marker)
                            : tracking::holds(http::to_text(text), marker);
}

bool is_marked(const Json& issue, std::string_view marker) {
    const auto& fields = member(issue, "fields");
    const auto& labels = member(fields, "labels");
    return std::any_of(labels.begin(), labels.end(),
                       [&](const Json& label) { return http::text_in(label) == marker; }) ||
           text_holds(member(fields, "description"), marker);
}

Json with_own_part(const Json& stands, Json ours, std::string_view marker) {
    if (ours.is_string())
        return tracking::with_own_part(http::text_in(stands), http::text_in(ours), marker);
    const auto& paragraphs = member(stands, "content");
    if (!paragraphs.is_array())
        return ours;
    std::vector<tracking::TextPiece> pieces;
    // A text in a paragraph, perhaps not the first, that begins with it. One that quotes it has its
    // quotes escaped.
    const auto reference = R"("text":")" + tracking::reference_line(marker);
    for (const auto& each : paragraphs) {
        const auto words = http::to_text(each);
        pieces.push_back(tracking::text_piece(words, marker));
        pieces.back().refers = words.find(reference) != words.npos;
    }
    const auto [begin, end] = tracking::own_part(pieces);
    auto all = Json::array();
    for (std::size_t at = 0; at < begin; ++at)
        all.push_back(paragraphs[at]);
    for (auto& each : ours["content"])
        all.push_back(std::move(each));
    for (auto at = end; at < paragraphs.size(); ++at)
        all.push_back(paragraphs[at]);
    ours["content"] = std::move(all);
    return ours;
}

std::string user_id(const Json& user) {
    const auto id = text_at(user, "accountId");
    return std::string{id.empty() ? text_at(user, "name") : id};
}

bool is_account(const Json& user, std::string_view account) {
    if (account.empty())
        return false;
    const auto has = [&](const char* key) { return http::same_word(text_at(user, key), account); };
    return has("accountId") || has("name") || has("emailAddress") || has("displayName");
}

std::string plain_account(const Json& user) {
    const auto mail = text_at(user, "emailAddress");
    return mail.empty() || text_at(user, "accountId").empty() ? user_id(user) : std::string{mail};
}

Json assignee_of(std::string_view id, const config::TrackerSettings& settings) {
    return {{is_cloud(settings) ? "accountId" : "name", id}};
}

std::map<std::string, std::string> refused_fields(const Json& answer) {
    std::map<std::string, std::string> refused;
    const auto& errors = member(answer, "errors");
    for (const auto& [field, words] : errors.items()) {
        if (errors.is_object() && words.is_string())
            refused.emplace(field, http::text_in(words));
    }
    return refused;
}

std::string jql_string(std::string_view text) {
    std::string out = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\')
            out.push_back('\\');
        out.push_back(c);
    }
    return out + "\"";
}

}  // namespace adapters::jira
