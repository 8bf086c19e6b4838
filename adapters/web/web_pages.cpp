#include "adapters/web/web_pages.hpp"

#include "adapters/http/http_request.hpp"
#include "adapters/http/media_type.hpp"
#include "adapters/web/web_html.hpp"
#include "adapters_web_assets.hpp"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <optional>
#include <utility>

namespace adapters::web {

using bot::core::event::FactNumber;
using bot::core::event::IncidentId;
using bot::ports::Deadline;
using bot::ports::Failure;
using bot::ports::FailureKind;
using http::Method;
using http::Request;
using http::Response;

namespace {

/// The draft brings its style along in the document; everything else comes from this program.
constexpr const char* policy =
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; connect-src 'self'; "
    "img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
constexpr const char* file_policy = "default-src 'none'; style-src 'unsafe-inline'; sandbox";
/// Kept free at the end of a waiting request, so that it is answered and not cut.
constexpr std::chrono::milliseconds to_answer{1'500};

Response guarded(Response response, const char* rules = policy) {
    response.headers.set("Content-Security-Policy", rules);
    response.headers.set("X-Content-Type-Options", "nosniff");
    response.headers.set("Referrer-Policy", "no-referrer");
    response.headers.set("Cache-Control", "no-store");
    return response;
}

Response no_such_incident() {
    return guarded(http::html(
        404, problem_page("Not found", "There is no such incident, or it is not for you to see.")));
}

Response trouble(const Failure& failure) {
    if (failure.kind == FailureKind::not_found || failure.kind == FailureKind::rejected)
        return no_such_incident();
    return guarded(
        http::html(503, problem_page("Not now", "This page could not be made: " + failure.detail)));
}

/// Only as it is written in links: "INC-7".
std::optional<IncidentId> incident_in(const std::string& text) {
    const auto id = bot::core::event::parse_incident(text);
    return id && to_string(*id) == text ? id : std::nullopt;
}

/// These pages do not know who reads them, so what is not for everybody is for nobody here.
bool is_hidden(const bot::core::decide::IncidentSummary& incident) {
    return incident.visibility == bot::core::incident::Visibility::restricted;
}

std::int64_t number_in(const std::string& text) {
    std::int64_t number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

std::optional<std::string> format_in(const std::string& file) {
    for (const std::string format : {"md", "html", "json", "csv"})
        if (file == "draft." + format)
            return format;
    return std::nullopt;
}

std::string text_of(const Request& request, std::string_view name) {
    return std::string{http::field(request.query, name).value_or(std::string_view{})};
}

}  // namespace

void WebPages::add_routes(http::Router& router) {
    router.add(Method::get, "/",
               [this](Request, Deadline deadline) -> Page { co_return co_await list(deadline); });
    router.add(Method::get, "/incidents/{id}", [this](Request request, Deadline deadline) -> Page {
        std::string id{request.param("id")};
        co_return co_await incident(std::move(id), deadline);
    });
    router.add(Method::get, "/incidents/{id}/{file}",
               [this](Request request, Deadline deadline) -> Page {
                   std::string id{request.param("id")};
                   std::string file{request.param("file")};
                   auto after = text_of(request, "after");
                   auto people = text_of(request, "people");
                   co_return co_await part(std::move(id), std::move(file), std::move(after),
                                           std::move(people), deadline);
               });
    router.add(Method::get, "/pages/{file}", [](Request request, Deadline) -> Page {
        const auto name = request.param("file");
        const auto content = asset(name);
        if (content.empty())
            co_return http::text(404, "There is no such page.\n");
        co_return guarded(http::content(200, http::media_type_of_file(name), std::string{content}));
    });
}

WebPages::Page WebPages::list(Deadline deadline) {
    auto incidents = co_await x_documents.list(deadline);
    if (!incidents)
        co_return trouble(incidents.failure());
    incidents->erase(std::remove_if(incidents->begin(), incidents->end(), is_hidden),
                     incidents->end());
    if (incidents->empty())
        co_return guarded(http::see_other(x_start));
    std::sort(incidents->begin(), incidents->end(),
              [](const auto& left, const auto& right) { return left.id > right.id; });
    co_return guarded(http::html(200, list_page(*incidents)));
}

boost::asio::awaitable<std::optional<Response>> WebPages::refusal(IncidentId id,
                                                                  Deadline deadline) {
    const auto incidents = co_await x_documents.list(deadline);
    if (!incidents)
        co_return trouble(incidents.failure());
    const bool readable = std::any_of(
        incidents->begin(), incidents->end(),
        [id](const auto& incident) { return incident.id == id && !is_hidden(incident); });
    if (readable)
        co_return std::nullopt;
    co_return no_such_incident();
}

WebPages::Page WebPages::incident(std::string text, Deadline deadline) {
    const auto id = incident_in(text);
    if (!id)
        co_return no_such_incident();
    if (auto refused = co_await refusal(*id, deadline))
        co_return std::move(*refused);
    // Asked before the draft: what comes in between is drawn again, never left out.
    const auto newest = co_await x_documents.newest(*id, FactNumber{0}, deadline);
    if (!newest)
        co_return trouble(newest.failure());
    std::string format = "html";
    std::string people = "names";
    auto draft = co_await x_documents.draft(*id, std::move(format), std::move(people), deadline);
    if (!draft)
        co_return trouble(draft.failure());
    co_return guarded(http::html(200, live_page(std::move(draft->content), text, newest->number)));
}

WebPages::Page WebPages::part(std::string text, std::string file, std::string after,
                              std::string people, Deadline deadline) {
    const auto id = incident_in(text);
    if (!id)
        co_return no_such_incident();
    if (auto refused = co_await refusal(*id, deadline))
        co_return std::move(*refused);
    if (file == "newest")
        co_return co_await newest(*id, std::move(after), deadline);
    auto format = format_in(file);
    if (!format)
        co_return no_such_incident();
    if (people.empty())
        people = "names";
    auto draft = co_await x_documents.draft(*id, std::move(*format), std::move(people), deadline);
    if (!draft)
        co_return trouble(draft.failure());
    co_return guarded(http::content(200, draft->media_type, std::move(draft->content)),
                      file_policy);
}

WebPages::Page WebPages::newest(IncidentId id, std::string after, Deadline deadline) {
    const FactNumber known{number_in(after)};
    const auto newest = co_await x_documents.newest(id, known, deadline - to_answer);
    if (!newest)
        co_return trouble(newest.failure());
    co_return guarded(http::json(200, "{\"newest\":" + std::to_string(newest->number) + "}"));
}

}  // namespace adapters::web
