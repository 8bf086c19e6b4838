#pragma once

#include "adapters/http/form.hpp"
#include "adapters/http/header_list.hpp"
#include "adapters/http/method.hpp"

#include <string>
#include <string_view>

namespace adapters::http {

/// One request as the server hands it to a handler, complete with its body.
class Request {
public:
    Request() = default;

    Method method = Method::get;
    std::string target;  ///< as sent: path and query
    std::string path;    ///< as sent, up to the "?"; not decoded
    Fields query;        ///< decoded
    Fields params;       ///< what the `{name}` segments of the route matched, decoded
    HeaderList headers;
    std::string body;
    std::string peer;  ///< the other end's address, without port

    /// A param of the route; empty where the route has none of that name.
    [[nodiscard]] std::string_view param(std::string_view name) const {
        return field(params, name).value_or(std::string_view{});
    }
};

}  // namespace adapters::http
