#include "adapters/matrix/matrix_json.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <string>

using namespace adapters::matrix;

TEST_CASE("every question about JSON has an answer, whatever stands there") {
    const auto json = parse_json(R"({"s":"x","n":7,"f":1.5,"b":true,"o":{"a":[1,"two"]},"z":null,
        "big":18446744073709551615,"digits":"7"})");
    CHECK(text_at(json, "s") == "x");
    CHECK(text_at(json, "n").empty());
    CHECK(text_at(json, "missing").empty());
    CHECK(text_at(member(json, "s"), "deeper").empty());
    CHECK(number_at(json, "n") == 7);
    for (const auto* const key : {"f", "s", "big", "digits", "z", "missing"})
        CHECK_MESSAGE(number_at(json, key) == 0, key);
    CHECK(flag_at(json, "b"));
    CHECK_FALSE(flag_at(json, "n"));
    CHECK(text_in(element(member(member(json, "o"), "a"), 1)) == "two");
    CHECK(element(member(json, "o"), 0).is_null());
    CHECK(element(member(member(json, "o"), "a"), 2).is_null());
}

TEST_CASE("a broken character in one string does not make the rest unreadable") {
    const auto half = parse_json(R"({"a":"x\ud83dy","b":"\ud83d\ude00","c":"ok"})");
    CHECK(text_at(half, "a") == "x\uFFFDy");
    CHECK(text_at(half, "b") == "😀");
    CHECK(text_at(half, "c") == "ok");
    CHECK(text_at(parse_json("{\"a\":\"x\xFFy\",\"c\":\"ok\"}"), "c") == "ok");
}

TEST_CASE("what is no JSON is discarded, and what cannot be sent is replaced") {
    for (const auto* const odd : {"", "{", "{\"a\":}", "nul", "\"\\"})
        CHECK_MESSAGE(parse_json(odd).is_discarded(), odd);
    CHECK(text_at(parse_json(""), "a").empty());
    CHECK(to_text(Json("\xFF")) == "\"\uFFFD\"");
}

TEST_CASE("depth beyond reason is read and forgotten without harm") {
    std::string deep = std::string(200'000, '[') + std::string(200'000, ']');
    CHECK(text_at(parse_json(deep), "a").empty());
    deep = R"({"events":)" + deep + "}";
    CHECK(member(parse_json(deep), "events").is_array());
}
