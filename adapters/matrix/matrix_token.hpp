#pragma once

#include "adapters/http/form.hpp"
#include "adapters/http/header_list.hpp"
#include "config/secret.hpp"

namespace adapters::matrix {

enum class Caller { homeserver, unknown, impostor };

/// Whether the homeserver calls, by its hs_token (Matrix specification: Application Service API,
/// Authorization): "Authorization: Bearer …", or `access_token` in the query as servers did before
/// v1.4. Of several tokens all must be right.
class MatrixToken {
public:
    /// White space around the token is not part of it. With an empty one nobody is the homeserver.
    explicit MatrixToken(const config::Secret& hs_token);

    /// `unknown`: no token at all. Takes the same time wherever a wrong one differs.
    [[nodiscard]] Caller check(const http::HeaderList& headers, const http::Fields& query) const;

private:
    config::Secret x_expected;
};

}  // namespace adapters::matrix
