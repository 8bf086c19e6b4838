#include "adapters/matrix/matrix_webhook.hpp"

#include "adapters/http/percent.hpp"
#include "adapters/matrix/matrix_batch.hpp"
#include "adapters/matrix/matrix_json.hpp"
#include "adapters/matrix/matrix_transaction.hpp"

#include <nlohmann/json.hpp>

#include <array>
#include <string>
#include <utility>

namespace adapters::matrix {
namespace {

using bot::ports::Deadline;
using bot::ports::LogLevel;
using http::Method;
using http::Request;
using http::Response;

constexpr std::string_view root = "/_matrix/";

enum class Place { nowhere, transaction, ping, user, room };

struct Route {
    std::string_view path;  ///< below the root; what ends in a slash goes on
    Place place;
    Method method;
};
constexpr std::array<Route, 4> routes{{
    {"app/v1/transactions/", Place::transaction, Method::put},
    {"app/v1/ping", Place::ping, Method::post},
    {"app/v1/users/", Place::user, Method::get},
    {"app/v1/rooms/", Place::room, Method::get},
}};

struct Found {
    Route route{{}, Place::nowhere, Method::other};
    std::string_view rest;  ///< of the path, still coded: ids may hold slashes
};

Found find(std::string_view path) {
    path.remove_prefix(root.size());
    for (const auto& route : routes) {
        if (path == route.path && !route.path.ends_with('/'))
            return {route, {}};
        if (route.path.ends_with('/') && path.starts_with(route.path) &&
            path.size() > route.path.size())
            return {route, path.substr(route.path.size())};
    }
    return {};
}

Response error(int status, const char* code, std::string_view why) {
    return http::json(status, to_text(Json{{"errcode", code}, {"error", std::string{why}}}));
}

Response done() {
    return http::json(200, "{}");
}

Response wrong_method(Method method) {
    auto refusal = error(405, "M_UNRECOGNIZED", "another method is wanted here");
    refusal.headers.set("Allow", to_string(method));
    return refusal;
}

Response stranger(Caller caller, const Route& route, bot::ports::Log& log) {
    log.write(LogLevel::warning, "matrix",
              "refused a request to " + std::string{root} + std::string{route.path} +
                  (caller == Caller::unknown ? ": without hs_token" : ": with a wrong hs_token"));
    return caller == Caller::unknown ? error(401, "M_MISSING_TOKEN", "hs_token is missing")
                                     : error(403, "M_FORBIDDEN", "hs_token is wrong");
}

}  // namespace

MatrixWebhook::MatrixWebhook(const config::Secret& hs_token, Wiring wiring)
    : x_token{hs_token}, x_to{wiring} {}

void MatrixWebhook::add_to(http::Router& router) {
    router.add_below(
        root,
        [this](Request request, Deadline deadline) { return answer(std::move(request), deadline); },
        [this](const Request& header) {
            const bool known = x_token.check(header.headers, header.query) == Caller::homeserver;
            return known ? largest_transaction : 0;
        });
}

MatrixWebhook::Answer MatrixWebhook::answer(Request request, Deadline deadline) {
    const std::string path = request.path;
    const auto [route, rest] = find(path);
    if (route.place == Place::nowhere)
        co_return error(404, "M_UNRECOGNIZED", "there is nothing at this address");
    if (request.method != route.method)
        co_return wrong_method(route.method);
    const auto caller = x_token.check(request.headers, request.query);
    if (caller != Caller::homeserver)
        co_return stranger(caller, route, x_to.log);
    switch (route.place) {
        case Place::transaction:
            co_return co_await transaction(std::move(request), deadline);
        case Place::ping:
            co_return done();
        case Place::user:
            co_return user_query(rest);
        case Place::room:
        case Place::nowhere:
            break;
    }
    co_return error(404, "M_NOT_FOUND", "no such room");
}

Response MatrixWebhook::user_query(std::string_view coded_id) const {
    const auto id = http::percent_decode(coded_id);
    const bool us = id && !x_to.ours.user_id.empty() && *id == x_to.ours.user_id;
    return us ? done() : error(404, "M_NOT_FOUND", "no such user");
}

MatrixWebhook::Answer MatrixWebhook::transaction(Request request, Deadline deadline) {
    auto decoded = decode_transaction(request.body, x_to.ours, x_to.clock.now());
    if (!decoded)
        co_return error(400, "M_NOT_JSON", "a transaction is a JSON object");
    for (const auto& line : decoded->unreadable)
        x_to.log.write(LogLevel::warning, "matrix", "stepped over what cannot be read: " + line);
    auto events = std::move(decoded->events);
    const auto kept = co_await submit_all(x_to.sink, x_to.log, std::move(events), deadline);
    if (kept)
        co_return done();
    x_to.log.write(LogLevel::error, "matrix",
                   "a transaction was not kept: " + kept.failure().detail);
    co_return error(503, "M_UNKNOWN", "not kept, please send it again");
}

}  // namespace adapters::matrix
