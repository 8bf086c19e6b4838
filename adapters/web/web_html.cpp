#include "adapters/web/web_html.hpp"

#include "bot/core/event/instant.hpp"
#include "bot/core/incident/incident.hpp"

namespace adapters::web {
namespace {

using bot::core::decide::IncidentSummary;
using namespace bot::core::incident;

constexpr std::string_view no_icon = R"(<link rel="icon" href="data:,">)";
constexpr std::string_view style = R"(<link rel="stylesheet" href="/pages/web.css">)";

std::string day_and_time(bot::core::event::Instant at) {
    auto text = bot::core::event::to_rfc3339(at);
    text[10] = ' ';
    return text.substr(0, 16) + " UTC";
}

std::string chip(std::string_view kind, std::string_view word) {
    return "<span class=\"chip " + std::string{kind} + " " + escape(word) + "\">" + escape(word) +
           "</span>";
}

std::string list_item(const IncidentSummary& one) {
    const auto id = to_string(one.id);
    std::string item = "<li><a href=\"/incidents/" + id + "\"><span class=\"id\">" + id +
                       "</span><span class=\"name\">" + escape(one.title) + "</span></a>";
    item += "<p>" + chip("status", to_string(one.status));
    if (one.severity != Severity::unset)
        item += chip("severity", to_string(one.severity));
    return item + "<span class=\"when\">since " + day_and_time(one.started_at) + "</span></p></li>";
}

/// Drops the policy that stands in the document: the answer's header takes its place, which lets
/// in our own module and nothing else more.
void drop_policy(std::string& draft) {
    const auto head_end = draft.find("</head>");
    const auto policy = draft.find("<meta http-equiv=\"Content-Security-Policy\"");
    if (policy == std::string::npos || policy > head_end)
        return;
    if (const auto end = draft.find('>', policy); end != std::string::npos)
        draft.erase(policy, end + 1 - policy);
}

std::string bar(std::string_view incident) {
    const auto id = escape(incident);
    std::string links;
    for (const std::string_view format : {"md", "html", "json", "csv"})
        links += "<a href=\"/incidents/" + id + "/draft." + std::string{format} + "\" download=\"" +
                 id + "." + std::string{format} + "\">" + std::string{format} + "</a>";
    return "<div class=\"live-bar\" id=\"live-bar\"><a href=\"/\">All incidents</a>"
           "<span id=\"live-state\" role=\"status\">live</span><div role=\"navigation\" "
           "class=\"formats\" aria-label=\"Download\">"
           "<span>Download</span>" +
           links + "</div></div>";
}

}  // namespace

std::string escape(std::string_view text) {
    std::string result;
    result.reserve(text.size());
    for (const char c : text) {
        switch (c) {
            case '&':
                result += "&amp;";
                break;
            case '<':
                result += "&lt;";
                break;
            case '>':
                result += "&gt;";
                break;
            case '"':
                result += "&quot;";
                break;
            case '\'':
                result += "&#39;";
                break;
            default:
                result += c;
        }
    }
    return result;
}

std::string page(std::string_view title, std::string_view body) {
    std::string result =
        "<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">"
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"
        "<meta name=\"color-scheme\" content=\"light dark\"><title>";
    result.append(escape(title))
        .append("</title>")
        .append(no_icon)
        .append(style)
        .append("</head><body>");
    return result.append(body).append("</body></html>\n");
}

std::string list_page(const std::vector<IncidentSummary>& incidents) {
    std::string items;
    for (const auto& one : incidents)
        items += list_item(one);
    return page(
        "Incidents",
        "<main class=\"sheet\"><h1>Incidents</h1><ol class=\"incidents\">" + items +
            "</ol><p class=\"way\"><a href=\"/sandbox\">To the sandbox chat</a></p></main>");
}

std::string problem_page(std::string_view title, std::string_view words) {
    return page(title, "<main class=\"sheet problem\"><h1>" + escape(title) + "</h1><p>" +
                           escape(words) +
                           "</p><p class=\"way\"><a href=\"/\">All incidents</a></p></main>");
}

std::string live_page(std::string draft, std::string_view incident, std::int64_t newest) {
    drop_policy(draft);
    const auto head = draft.find("</head>");
    const auto body = head == std::string::npos ? head : draft.find("<body", head);
    const auto content = body == std::string::npos ? body : draft.find('>', body);
    if (content == std::string::npos)
        return draft;
    draft.insert(content + 1, bar(incident));
    draft.insert(head, std::string{no_icon} +
                           "<link rel=\"stylesheet\" href=\"/pages/web_live.css\">"
                           "<meta name=\"newest\" content=\"" +
                           std::to_string(newest) +
                           "\"><script type=\"module\" src=\"/pages/web_live.js\"></script>");
    return draft;
}

}  // namespace adapters::web
