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

TEST_CASE("a number that nothing can hold does not make the rest unreadable") {
    const std::string digits(400, '9');
    const auto json = parse_json(R"({"a":)" + digits + R"(,"b":[-1e400,7,1.5E308],"c":"ok 1e400)" +
                                 R"( \" 1e400","d":1e400})");
    CHECK(member(json, "a").is_null());
    CHECK(member(json, "d").is_null());
    CHECK(to_text(member(json, "b")) == "[null,7,1.5e+308]");
    CHECK(text_at(json, "c") == "ok 1e400 \" 1e400");
    CHECK(parse_json(R"({"a":1e400)").is_discarded());
    CHECK(parse_json(R"(["1e400)").is_discarded());
}

TEST_CASE("what is no JSON is discarded, and what cannot be sent is replaced") {
    for (const auto* const odd : {"", "{", "{\"a\":}", "nul", "\"\\"})
        CHECK_MESSAGE(parse_json(odd).is_discarded(), odd);
    CHECK(text_at(parse_json(""), "a").empty());
    CHECK(to_text(Json("\xFF")) == "\"\uFFFD\"");
}

TEST_CASE("depth beyond reason is cut away where it begins, and the rest is read") {
    const auto deep = std::string(200'000, '[') + std::string(200'000, ']');
    const auto json = parse_json(R"({"a":[)" + deep + R"(,"in {[ between"],"b":"]}\"after"})");
    const auto copy = json;
    CHECK(to_text(copy).size() < 1000);
    CHECK(text_in(element(member(copy, "a"), 1)) == "in {[ between");
    CHECK(text_at(copy, "b") == "]}\"after");
    std::string objects;
    for (int i = 0; i < 100'000; ++i)
        objects += R"({"a":)";
    CHECK(parse_json(objects).is_discarded());
    const Json whole = parse_json(objects + "7" + std::string(100'000, '}'));
    CHECK(member(whole, "a").is_object());
}
