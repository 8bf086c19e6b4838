#include "adapters/http/header_list.hpp"

#include <doctest/doctest.h>

using adapters::http::has_token;
using adapters::http::HeaderList;

TEST_CASE("headers are found whatever their letter case, and duplicates are kept") {
    HeaderList headers{{"Host", "a"}, {"X-Two", "1"}, {"x-two", "2"}};
    CHECK(headers.find("HOST") == "a");
    CHECK(headers.count("X-TWO") == 2);
    CHECK(headers.all("x-two")[1] == "2");
    CHECK(!headers.find("Hos"));
    CHECK(headers.value_or_empty("absent").empty());
}

TEST_CASE("setting a header replaces every line of it") {
    HeaderList headers{{"A", "1"}, {"B", "2"}, {"a", "3"}};
    headers.set("A", "4");
    CHECK(headers.count("a") == 1);
    CHECK(headers.find("A") == "4");
    CHECK(headers.find("B") == "2");
    headers.clear();
    CHECK(headers.size() == 0);
}

TEST_CASE("tokens are found in lists, whole and only whole") {
    CHECK(has_token("keep-alive, Upgrade", "upgrade"));
    CHECK(has_token("close", "close"));
    CHECK(!has_token("closed", "close"));
    CHECK(!has_token("", "close"));
    CHECK(!has_token(",,", "close"));
}
