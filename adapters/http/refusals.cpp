#include "adapters/http/refusals.hpp"

namespace adapters::http {

Response refusal_for(ParseStep step) {
    switch (step) {
        case ParseStep::header:
            return text(408, "The header took too long.\n");
        case ParseStep::body:
            return text(408, "The body took too long.\n");
        case ParseStep::header_too_large:
            return text(431, "The header is too large.\n");
        case ParseStep::body_too_large:
            return text(413, "The body is too large.\n");
        case ParseStep::unknown_coding:
            return text(501, "The only transfer coding taken here is chunked.\n");
        case ParseStep::malformed:
        case ParseStep::complete:
            return text(400, "This is not a request in HTTP/1.1.\n");
    }
    return text(400, "This is not a request in HTTP/1.1.\n");
}

Response busy() {
    auto response = text(503, "Too busy right now. Try again.\n");
    response.headers.add("Retry-After", "1");
    return response;
}

}  // namespace adapters::http
