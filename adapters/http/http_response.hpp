#pragma once

#include "adapters/http/header_list.hpp"

#include <string>
#include <string_view>
#include <utility>

namespace adapters::http {

/// What a handler answers, and what the client brings back. Content-Length, Date and Connection are
/// the server's own: lines of these names are ignored when sending.
class Response {
public:
    explicit Response(int the_status = 200, std::string the_body = {})
        : status{the_status}, body{std::move(the_body)} {}

    int status;
    HeaderList headers;
    std::string body;

    [[nodiscard]] bool ok() const { return status >= 200 && status < 300; }
};

/// Ready-made answers. Texts are UTF-8.
[[nodiscard]] Response text(int status, std::string body);
[[nodiscard]] Response html(int status, std::string body);
[[nodiscard]] Response json(int status, std::string body);
[[nodiscard]] Response content(int status, std::string_view media_type, std::string body);
[[nodiscard]] Response empty(int status);
/// 303: look there with GET.
[[nodiscard]] Response see_other(std::string_view location);

/// "Not Found" for 404; "Unknown" for a code that RFC 9110 does not have.
[[nodiscard]] std::string_view reason_of(int status);

}  // namespace adapters::http
