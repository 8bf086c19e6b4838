#include "adapters/tracking/tracker_moments.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

using namespace adapters::tracking;
using bot::core::event::Instant;
using bot::core::event::to_rfc3339;

TEST_CASE("moments are read with their offset, in either form") {
    const adapters::http::Json fields{{"zulu", "2026-10-20T13:00:00Z"},
                                      {"colon", "2026-10-20T15:00:00.250+02:00"},
                                      {"jira", "2026-10-20T15:00:00.250+0200"}};
    CHECK(to_rfc3339(moment_at(fields, "zulu")) == "2026-10-20T13:00:00.000000Z");
    CHECK(to_rfc3339(moment_at(fields, "colon")) == "2026-10-20T13:00:00.250000Z");
    CHECK(moment_at(fields, "jira") == moment_at(fields, "colon"));
    CHECK(moment_at(fields, "none") == Instant{});
    CHECK(in_seconds(moment_at(fields, "jira")) == "2026-10-20T13:00:00Z");
}
