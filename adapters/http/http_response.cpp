#include "adapters/http/http_response.hpp"

#include <algorithm>
#include <array>

namespace adapters::http {

namespace {

using Reason = std::pair<int, std::string_view>;

constexpr std::array<Reason, 40> reasons{{
    {100, "Continue"},
    {101, "Switching Protocols"},
    {200, "OK"},
    {201, "Created"},
    {202, "Accepted"},
    {204, "No Content"},
    {206, "Partial Content"},
    {301, "Moved Permanently"},
    {302, "Found"},
    {303, "See Other"},
    {304, "Not Modified"},
    {307, "Temporary Redirect"},
    {308, "Permanent Redirect"},
    {400, "Bad Request"},
    {401, "Unauthorized"},
    {403, "Forbidden"},
    {404, "Not Found"},
    {405, "Method Not Allowed"},
    {406, "Not Acceptable"},
    {408, "Request Timeout"},
    {409, "Conflict"},
    {410, "Gone"},
    {411, "Length Required"},
    {412, "Precondition Failed"},
    {413, "Content Too Large"},
    {414, "URI Too Long"},
    {415, "Unsupported Media Type"},
    {417, "Expectation Failed"},
    {418, "Unused"},
    {421, "Misdirected Request"},
    {422, "Unprocessable Content"},
    {426, "Upgrade Required"},
    {428, "Precondition Required"},
    {429, "Too Many Requests"},
    {431, "Request Header Fields Too Large"},
    {500, "Internal Server Error"},
    {501, "Not Implemented"},
    {502, "Bad Gateway"},
    {503, "Service Unavailable"},
    {504, "Gateway Timeout"},
}};

}  // namespace

std::string_view reason_of(int status) {
    const auto known =
        std::lower_bound(reasons.begin(), reasons.end(), status,
                         [](const Reason& reason, int wanted) { return reason.first < wanted; });
    return known != reasons.end() && known->first == status ? known->second : "Unknown";
}

Response content(int status, std::string_view media_type, std::string body) {
    Response response{status, std::move(body)};
    response.headers.add("Content-Type", media_type);
    return response;
}

Response text(int status, std::string body) {
    return content(status, "text/plain; charset=utf-8", std::move(body));
}

Response html(int status, std::string body) {
    return content(status, "text/html; charset=utf-8", std::move(body));
}

Response json(int status, std::string body) {
    return content(status, "application/json", std::move(body));
}

Response empty(int status) {
    return Response{status};
}

Response see_other(std::string_view location) {
    Response response{303};
    response.headers.add("Location", location);
    return response;
}

}  // namespace adapters::http
