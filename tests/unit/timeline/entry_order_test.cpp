#include "bot/core/timeline/entry_order.hpp"

#include <doctest/doctest.h>

#include <array>
#include <string_view>

using bot::core::timeline::id_before;

TEST_CASE("message ids that are numbers stand in order of their value") {
    CHECK(id_before("9.000200", "10.000100"));
    CHECK_FALSE(id_before("10.000100", "9.000200"));
    CHECK(id_before("1700000000.000100", "1700000000.000200"));
    CHECK(id_before("1700000000.0001", "1700000000.00011"));
    CHECK(id_before("99", "100"));
    CHECK_FALSE(id_before("1.10", "1.1"));
    CHECK_FALSE(id_before("1.1", "1.10"));
}

TEST_CASE("message ids that are no numbers stand by their bytes and behind numbers") {
    CHECK(id_before("$aaa", "$aab"));
    CHECK(id_before("17", "$aaa"));
    CHECK_FALSE(id_before("$aaa", "17"));
    CHECK_FALSE(id_before("", ""));
}

TEST_CASE("no two message ids stand before each other") {
    constexpr std::array<std::string_view, 9> ids{"",  "0", "00", "1.",  ".1",
                                                  "a", "9", "10", "10.5"};
    for (const auto a : ids) {
        for (const auto b : ids) {
            CAPTURE(a);
            CAPTURE(b);
            CHECK_FALSE((id_before(a, b) && id_before(b, a)));
        }
    }
}
