#include "adapters/matrix/matrix_token.hpp"

#include <doctest/doctest.h>

using namespace adapters;
using adapters::matrix::Caller;
using adapters::matrix::MatrixToken;

namespace {

Caller check(const http::HeaderList& headers, const http::Fields& query = {}) {
    return MatrixToken{config::Secret{"s3cret\n"}}.check(headers, query);
}

}  // namespace

TEST_CASE("the homeserver is known by its token in the header, or in the query as of old") {
    CHECK(check({{"Authorization", "Bearer s3cret"}}) == Caller::homeserver);
    CHECK(check({{"authorization", "bearer  s3cret "}}) == Caller::homeserver);
    CHECK(check({}, {{"access_token", "s3cret"}}) == Caller::homeserver);
    CHECK(check({{"Authorization", "Bearer s3cret"}}, {{"access_token", "s3cret"}}) ==
          Caller::homeserver);
}

TEST_CASE("who brings no token is unknown, who brings a wrong one is an impostor") {
    CHECK(check({}) == Caller::unknown);
    CHECK(check({}, {{"token", "s3cret"}}) == Caller::unknown);
    for (const auto* const odd : {"Bearer wrong", "Bearer s3cre", "Bearer s3crett", "Bearer",
                                  "Bearer ", "s3cret", "Basic s3cret", ""})
        CHECK_MESSAGE(check({{"Authorization", odd}}) == Caller::impostor, odd);
}

TEST_CASE("of several tokens all must be right") {
    CHECK(check({{"Authorization", "Bearer s3cret"}}, {{"access_token", "wrong"}}) ==
          Caller::impostor);
    CHECK(check({{"Authorization", "Bearer wrong"}}, {{"access_token", "s3cret"}}) ==
          Caller::impostor);
    CHECK(check({{"Authorization", "Bearer s3cret"}, {"Authorization", "Bearer wrong"}}) ==
          Caller::impostor);
    CHECK(check({}, {{"access_token", "s3cret"}, {"access_token", ""}}) == Caller::impostor);
}

TEST_CASE("without a token of our own nobody is the homeserver") {
    const MatrixToken none{config::Secret{"  "}};
    CHECK(none.check({{"Authorization", "Bearer "}}, {}) == Caller::impostor);
    CHECK(none.check({}, {{"access_token", ""}}) == Caller::impostor);
    CHECK(none.check({}, {}) == Caller::unknown);
}
