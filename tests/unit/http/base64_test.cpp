#include "adapters/http/base64.hpp"

#include <doctest/doctest.h>

using adapters::http::from_base64;
using adapters::http::to_base64;
using adapters::http::to_base64url;

TEST_CASE("base64 gives the values of RFC 4648") {
    CHECK(to_base64("").empty());
    CHECK(to_base64("f") == "Zg==");
    CHECK(to_base64("fo") == "Zm8=");
    CHECK(to_base64("foobar") == "Zm9vYmFy");
    CHECK(to_base64("\xfb\xff") == "+/8=");
}

TEST_CASE("base64url has neither padding nor letters that mean something in addresses") {
    CHECK(to_base64url("\xfb\xff") == "-_8");
    CHECK(to_base64url("f") == "Zg");
}

TEST_CASE("base64 is read back to the byte, and nothing else is") {
    CHECK(from_base64("Zm9vYmFy") == "foobar");
    CHECK(from_base64("Zg==") == "f");
    CHECK(from_base64("").value().empty());
    for (const auto* const wrong : {"Zg", "Zg=", "Z===", "=Zg=", "Zg==Zg==", "Z-8=", " Zm9v  "})
        CHECK_FALSE(from_base64(wrong).has_value());
}
