#include "adapters/http/hmac.hpp"

#include <doctest/doctest.h>

#include <string>

using adapters::http::constant_time_equal;
using adapters::http::HmacSha256;

TEST_CASE("HMAC-SHA256 gives the values of RFC 4231") {
    HmacSha256 first{std::string(20, '\x0b')};
    CHECK(first.hex("Hi There") ==
          "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7");
    HmacSha256 second{"Jefe"};
    CHECK(second.hex("what do ya want for nothing?") ==
          "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
    HmacSha256 longer{std::string(131, '\xaa')};
    CHECK(longer.hex("Test Using Larger Than Block-Size Key - Hash Key First") ==
          "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54");
}

TEST_CASE("one object signs again and again, whole or in parts") {
    HmacSha256 mac{"Jefe"};
    const auto whole = mac.hex("what do ya want for nothing?");
    CHECK(mac.hex({"what do ya", " want ", "", "for nothing?"}) == whole);
    CHECK(mac.hex("other") != whole);
    CHECK(mac.hex("what do ya want for nothing?") == whole);
}

TEST_CASE("an empty key and an empty text have a value too") {
    HmacSha256 mac{""};
    CHECK(mac.hex("") == "b613679a0814d9ec772f95d778c35fc5ff1697c493715653c6c712144292c5ad");
}

TEST_CASE("comparison tells equal from unequal") {
    CHECK(constant_time_equal("abc", "abc"));
    CHECK(constant_time_equal("", ""));
    CHECK(!constant_time_equal("abc", "abd"));
    CHECK(!constant_time_equal("abc", "abcd"));
    CHECK(!constant_time_equal("", "a"));
}
