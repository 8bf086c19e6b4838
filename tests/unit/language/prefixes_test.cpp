#include "bot/core/language/prefixes.hpp"

#include <doctest/doctest.h>

using namespace bot::core::language;

TEST_CASE("TL: and timeline: begin a note") {
    CHECK(note_prefix("TL: db failed over") == 4);
    CHECK(note_prefix("tl:db") == 3);
    CHECK(note_prefix("  Timeline :  db") == 14);
}

TEST_CASE("other beginnings do not") {
    CHECK(note_prefix("TLS: broken") == 0);
    CHECK(note_prefix("see TL: db") == 0);
    CHECK(note_prefix("TL:   ") == 0);
    CHECK(note_prefix("tl") == 0);
    CHECK(note_prefix("") == 0);
}

TEST_CASE("off the record is heard at the start only") {
    CHECK(off_the_record("Off the record: I was asleep"));
    CHECK(off_the_record("  off the record:"));
    CHECK(off_the_record("OTR: I was asleep"));
    CHECK_FALSE(off_the_record("off the record, I was asleep"));
    CHECK_FALSE(off_the_record("this is off the record: x"));
    CHECK_FALSE(off_the_record("off"));
}
