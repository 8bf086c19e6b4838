#include "adapters/github/github_codec.hpp"
#include "adapters/github/github_hook.hpp"
#include "adapters/gitlab/gitlab_codec.hpp"
#include "adapters/gitlab/gitlab_hook.hpp"
#include "adapters/jira/jira_codec.hpp"
#include "adapters/jira/jira_hook.hpp"
#include "adapters/linear/linear_codec.hpp"
#include "adapters/linear/linear_hook.hpp"
#include "adapters/redmine/redmine_codec.hpp"
#include "adapters/redmine/redmine_hook.hpp"
#include "adapters/tracking/tracker_failure.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <cstdlib>
#include <memory>
#include <string>
#include <string_view>

/// Whatever bytes come from a tracker's side: hooks are refused or say which ticket, answers become
/// tickets or words, and no text gets a line break or a broken character into a failure.
namespace {

namespace http = adapters::http;
namespace tracking = adapters::tracking;
using bot::core::event::Instant;
using http::Json;

constexpr Instant now{std::chrono::seconds{1'790'000'000}};

void require(bool holds) {
    if (!holds)
        std::abort();
}

config::TrackerSettings settings() {
    config::TrackerSettings result;
    result.name = "ops";
    result.url = "https://tracker.example";
    result.project = "acme/ops";
    result.webhook_secret = config::Secret{"secret"};
    result.custom_field = 7;
    return result;
}

template <class Hook>
void hook(std::string_view body, std::string_view header) {
    Hook ours{settings()};
    http::Request request;
    request.method = http::Method::post;
    request.body = body;
    for (const auto* const name :
         {"X-Hub-Signature-256", "X-Hub-Signature", "X-Redmine-Signature-256", "Linear-Signature",
          "X-Gitlab-Token", "webhook-signature", "webhook-id", "webhook-timestamp"})
        request.headers.add(name, header);
    require(ours.authenticate(request, now) != tracking::HookAuthenticity::genuine ||
            header == "secret");
    request.headers.add("X-GitHub-Event", "issues");
    if (const auto touched = ours.read(request, now)) {
        require(touched->ticket.tracker == "ops");
        require(!touched->ticket.id.empty());
        require(touched->key.value.starts_with("ops:"));
    }
}

void refusal(const tracking::TrackerDialect& dialect, const Json& json) {
    const tracking::TrackerCall call{"filing", http::Method::post, "/x"};
    for (const int status : {200, 400, 403, 422, 429, 503}) {
        const tracking::TrackerReply reply{status, {}, std::make_shared<const Json>(json)};
        (void)tracking::limited_until(dialect, reply, now);
        const auto failure = tracking::failure_of_status(dialect, call, reply, now);
        require(!failure.detail.empty());
        require(failure.detail.find('\n') == std::string::npos);
        require(!http::to_text(Json(failure.detail)).empty());
    }
}

void answers(const Json& json) {
    const auto ours = settings();
    if (const auto view = adapters::github::view_of(json, ours))
        require(adapters::github::issue_path(view->ticket.id).has_value());
    (void)adapters::github::blames_owner(json);
    refusal(adapters::github::github_dialect(ours), json);
    if (const auto view = adapters::gitlab::view_of(json, ours))
        require(adapters::gitlab::issue_path(view->ticket.id).has_value());
    (void)adapters::gitlab::faults_of(json);
    refusal(adapters::gitlab::gitlab_dialect(ours), json);
    (void)adapters::jira::read_issue(json, ours, "https://site.example");
    (void)adapters::jira::is_marked(json, "incx1");
    (void)adapters::jira::refused_fields(json);
    refusal(adapters::jira::dialect_of(ours), json);
    (void)adapters::linear::read_issue(json, ours);
    refusal(adapters::linear::dialect_of(ours), json);
    (void)adapters::redmine::read_issue(json, ours.custom_field);
    (void)adapters::redmine::read_issues(json, ours.custom_field);
    (void)adapters::redmine::read_statuses(json);
    (void)adapters::redmine::read_members(json);
    refusal(adapters::redmine::dialect_of(ours), json);
}

}  // namespace

/// The first line is a header's value, the rest a body.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view input{reinterpret_cast<const char*>(data), size};
    const auto line = std::min(input.find('\n'), input.size());
    const auto header = input.substr(0, line);
    const auto body = input.substr(std::min(line + 1, input.size()));
    hook<adapters::github::GithubHook>(body, header);
    hook<adapters::gitlab::GitlabHook>(body, header);
    hook<adapters::jira::JiraHook>(body, header);
    hook<adapters::linear::LinearHook>(body, header);
    hook<adapters::redmine::RedmineHook>(body, header);
    answers(http::parse_json(body));
    return 0;
}
