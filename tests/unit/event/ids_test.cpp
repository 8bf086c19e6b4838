#include "bot/core/event/ids.hpp"

#include <doctest/doctest.h>

using namespace bot::core::event;

TEST_CASE("incidents and lines are read as people write them") {
    CHECK(parse_incident("INC-7") == IncidentId{7});
    CHECK(parse_incident("inc-7") == IncidentId{7});
    CHECK(parse_incident("7") == IncidentId{7});
    CHECK(to_string(IncidentId{7}) == "INC-7");
    CHECK(parse_fact("E12") == FactNumber{12});
    CHECK(to_string(FactNumber{12}) == "e12");
}

TEST_CASE("nothing else is an incident or a line") {
    for (const auto* text : {"", "INC-", "INC-0", "INC--1", "INC-7x", "x7", "99999999999999999999"})
        CHECK_FALSE(parse_incident(text).has_value());
    for (const auto* text : {"", "e", "12", "e0", "e-1", "e1.5"})
        CHECK_FALSE(parse_fact(text).has_value());
}
