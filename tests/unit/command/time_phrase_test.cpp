#include "bot/core/command/time_phrase.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace bot::core::command;
using bot::core::event::from_rfc3339;
using bot::core::event::Instant;
using bot::core::event::to_rfc3339;

namespace {

Instant utc(const char* text) {
    return from_rfc3339(text).value();
}

/// The moment taken, or "no time", or why it was refused.
std::string taken(const std::string& words, const char* now, const std::string& zone = "UTC") {
    const auto reading = read_time(words);
    if (std::holds_alternative<std::monostate>(reading))
        return "no time";
    if (const auto* bad = std::get_if<BadTime>(&reading))
        return "refused: " + bad->why;
    const auto placed = place(std::get<TimePhrase>(reading), utc(now), zone);
    if (const auto* bad = std::get_if<BadTime>(&placed))
        return "refused: " + bad->why;
    return to_rfc3339(std::get<Moment>(placed).at).substr(0, 19);
}

std::string remark(const std::string& words, const char* now, const std::string& zone) {
    const auto reading = read_time(words);
    const auto placed = place(std::get<TimePhrase>(reading), utc(now), zone);
    return std::get<Moment>(placed).remark;
}

constexpr const char* noon = "2026-11-22T12:00:00Z";

}  // namespace

TEST_CASE("a clock time is the latest one that is not in the future") {
    CHECK(taken("11:05", noon) == "2026-11-22T11:05:00");
    CHECK(taken("9:05", noon) == "2026-11-22T09:05:00");
    CHECK(taken("11:05:30", noon) == "2026-11-22T11:05:30");
    CHECK(taken("14:05", noon) == "2026-11-21T14:05:00");
    CHECK(remark("14:05", noon, "UTC") == "That is 2026-11-21, yesterday.");
}

TEST_CASE("the minute that is just beginning counts as now") {
    CHECK(taken("12:01", noon) == "2026-11-22T12:00:00");
    CHECK(taken("12:02", noon) == "2026-11-21T12:02:00");
}

TEST_CASE("clock times are read in the zone of the incident") {
    CHECK(taken("12:30", noon, "Europe/Berlin") == "2026-11-22T11:30:00");
    CHECK(taken("12:30", noon, "America/New_York") == "2026-11-21T17:30:00");
    CHECK(taken("11:30Z", noon, "Europe/Berlin") == "2026-11-22T11:30:00");
    CHECK(taken("11:30 utc", noon, "Europe/Berlin") == "2026-11-22T11:30:00");
    CHECK(taken("12:30", noon, "Mars/Olympus") == "2026-11-21T12:30:00");
}

TEST_CASE("days can be named") {
    CHECK(taken("yesterday 14:05", noon) == "2026-11-21T14:05:00");
    CHECK(taken("Today 11:00", noon) == "2026-11-22T11:00:00");
    CHECK(taken("2026-11-20 14:05", noon, "Europe/Berlin") == "2026-11-20T13:05:00");
    CHECK(taken("2026-11-20T14:05", noon, "Europe/Berlin") == "2026-11-20T13:05:00");
    CHECK(taken("2026-11-22T11:05Z", noon) == "2026-11-22T11:05:00");
    CHECK(taken("2026-11-22t11:05:09+01:00", noon) == "2026-11-22T10:05:09");
}

TEST_CASE("lengths of time count back from now") {
    CHECK(taken("2h ago", noon) == "2026-11-22T10:00:00");
    CHECK(taken("90m ago", noon) == "2026-11-22T10:30:00");
    CHECK(taken("1h30m ago", noon) == "2026-11-22T10:30:00");
    CHECK(taken("1h 30m ago", noon) == "2026-11-22T10:30:00");
    CHECK(taken("2 Hours ago", noon) == "2026-11-22T10:00:00");
    CHECK(taken("1 hour and 5 min ago", noon) == "2026-11-22T10:55:00");
    CHECK(taken("1d ago", noon) == "2026-11-21T12:00:00");
    CHECK(taken("now", noon) == "2026-11-22T12:00:00");
}

TEST_CASE("the day and utc may stand behind a time as well") {
    CHECK(taken("2026-11-22 04:05 utc", noon, "Europe/Berlin") == "2026-11-22T04:05:00");
    CHECK(taken("2026-11-22 4:05 UTC", noon, "Europe/Berlin") == "2026-11-22T04:05:00");
    CHECK(taken("2026-11-22T04:05 Z", noon, "Europe/Berlin") == "2026-11-22T04:05:00");
    CHECK(taken("2026-11-22 04:05z", noon, "Europe/Berlin") == "2026-11-22T04:05:00");
    CHECK(taken("11:30 Z", noon, "Europe/Berlin") == "2026-11-22T11:30:00");
    CHECK(taken("14:05 yesterday", noon) == "2026-11-21T14:05:00");
    CHECK(taken("11:00 today", noon) == "2026-11-22T11:00:00");
    CHECK(taken("14:05 utc yesterday", noon, "Europe/Berlin") == "2026-11-21T14:05:00");
    CHECK(taken("14:05 yesterday utc", noon, "Europe/Berlin") == "2026-11-21T14:05:00");
    CHECK(taken("yesterday 14:05 UTC", noon, "Europe/Berlin") == "2026-11-21T14:05:00");
    CHECK(taken("utc", noon) == "no time");
    CHECK(taken("the office yesterday", noon) == "no time");
    CHECK(taken("2026-11-22 utc", noon).find("refused") == 0);
}

TEST_CASE("a length of more than ten years is refused") {
    CHECK(taken("520w ago", noon) == "2016-12-04T12:00:00");
    CHECK(taken("100000w ago", noon).find("refused: `100000w ago` is more than ten years") == 0);
    CHECK(taken("3654d ago", noon).find("refused") == 0);
}

TEST_CASE("the future is refused and says what to write") {
    for (const auto* words :
         {"2026-11-22T12:05Z", "2027-01-01 10:00", "today 13:00", "13:00 today", "23:59 tomorrow",
          "tomorrow 08:00", "08:00 utc tomorrow", "2026-11-22 12:05 utc"}) {
        const auto answer = taken(words, noon);
        CHECK(answer.find("refused") == 0);
        CHECK(answer.find("future") != std::string::npos);
        CHECK(answer.find("14:05") != std::string::npos);
    }
}

TEST_CASE("what only looks like a time is refused, what does not is none") {
    CHECK(taken("25:99", noon).find("refused: `25:99` is no time of day.") == 0);
    CHECK(taken("14:5", noon).find("refused") == 0);
    CHECK(taken("2:05pm", noon).find("refused") == 0);
    CHECK(taken("2026-02-30 10:00", noon).find("refused") == 0);
    CHECK(taken("2026-11-22", noon).find("refused") == 0);
    CHECK(taken("3 apples ago", noon).find("refused") == 0);
    CHECK(taken("the gateway", noon) == "no time");
    CHECK(taken("", noon) == "no time");
    CHECK(taken("long ago", noon) == "no time");
    CHECK(taken("10 nodes", noon) == "no time");
    CHECK(taken("99999999999h ago", noon).find("refused") == 0);
}

TEST_CASE("a time the clocks jumped over is refused with the reason") {
    // Berlin, 2026-03-29: 02:00 becomes 03:00.
    const auto answer = taken("02:30", "2026-03-29T10:00:00Z", "Europe/Berlin");
    CHECK(answer.find("There was no 02:30 on 2026-03-29 in Europe/Berlin") != std::string::npos);
    CHECK(answer.find("from 02:00 to 03:00") != std::string::npos);
    // Before the jump it is yesterday's, which was.
    CHECK(taken("02:30", "2026-03-29T00:30:00Z", "Europe/Berlin") == "2026-03-28T01:30:00");
    CHECK(taken("03:00", "2026-03-29T10:00:00Z", "Europe/Berlin") == "2026-03-29T01:00:00");
}

TEST_CASE("a time that was twice is the later one that is not in the future") {
    // Berlin, 2026-10-25: 03:00 becomes 02:00, at 01:00 UTC.
    CHECK(taken("02:30", "2026-10-25T10:00:00Z", "Europe/Berlin") == "2026-10-25T01:30:00");
    CHECK(remark("02:30", "2026-10-25T10:00:00Z", "Europe/Berlin")
              .find("I took the second one (UTC+01:00)") != std::string::npos);
    CHECK(taken("02:30", "2026-10-25T01:10:00Z", "Europe/Berlin") == "2026-10-25T00:30:00");
    CHECK(remark("02:30", "2026-10-25T01:10:00Z", "Europe/Berlin")
              .find("I took the first one (UTC+02:00)") != std::string::npos);
    CHECK(taken("02:30", "2026-10-25T00:10:00Z", "Europe/Berlin") == "2026-10-24T00:30:00");
}

TEST_CASE("times are shown with their day only where it is another one") {
    CHECK(show_time(utc("2026-11-22T11:05:09Z"), utc(noon), "Europe/Berlin") == "12:05");
    CHECK(show_time(utc("2026-11-21T23:30:00Z"), utc(noon), "Europe/Berlin") == "00:30");
    CHECK(show_time(utc("2026-11-21T22:30:00Z"), utc(noon), "Europe/Berlin") == "2026-11-21 23:30");
}

TEST_CASE("durations read as people say them") {
    using namespace std::chrono;
    CHECK(show_duration(seconds{45}) == "45 s");
    CHECK(show_duration(minutes{20}) == "20 min");
    CHECK(show_duration(minutes{200}) == "3 h 20 min");
    CHECK(show_duration(hours{3}) == "3 h");
    CHECK(show_duration(hours{52}) == "2 d 4 h");
    CHECK(show_duration(seconds{-5}) == "0 s");
}
