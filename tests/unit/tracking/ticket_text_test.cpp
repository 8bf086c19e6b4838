#include "adapters/tracking/ticket_text.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace adapters::tracking;

namespace {

std::string as_it_is(std::string_view text) {
    return std::string{text};
}

std::size_t characters(const std::string& text) {
    std::size_t count = 0;
    for (const char c : text)
        count += (static_cast<unsigned char>(c) & 0xC0U) != 0x80U ? 1 : 0;
    return count;
}

}  // namespace

TEST_CASE("a title is one line, whatever was typed") {
    CHECK(title_line("  add\r\nan\talert \n") == "add an alert");
    CHECK(title_line("caf\xc3\xa9 \xff!") == "café \xef\xbf\xbd!");
}

TEST_CASE("a title of 300 characters keeps 255, none of them broken") {
    std::string emoji;
    for (int i = 0; i < 300; ++i)
        emoji += "🔥";
    const auto line = title_line(emoji);
    CHECK(characters(line) == 255);
    CHECK(line.ends_with("🔥…"));
    CHECK(title_line(std::string(255, 'x')) == std::string(255, 'x'));
}

TEST_CASE("what is too long is cut before its last lines, which stay whole") {
    const auto body = ticket_body(std::string(5000, 'x'), "Ref: incx1", 1000, as_it_is);
    CHECK(body.size() <= 1000);
    CHECK(body.find("… (truncated)") != std::string::npos);
    CHECK(body.ends_with("\n\nRef: incx1"));
    CHECK(ticket_body("short", "Ref: incx1", 1000, as_it_is) == "short\n\nRef: incx1");
}

TEST_CASE("a markup that makes a text longer makes it be cut sooner") {
    const auto tripled = [](std::string_view text) {
        std::string out;
        for (const char c : text)
            out.append(3, c);
        return out;
    };
    const auto body = ticket_body(std::string(900, 'x'), "Ref: incx1", 1000, tripled);
    CHECK(body.size() <= 1000);
    CHECK(body.starts_with("xxx"));
    CHECK(body.ends_with("Ref: incx1"));
}

TEST_CASE("a marker is found as a word of its own only") {
    CHECK(holds("text\n\nRef: incx7f", "incx7f"));
    CHECK(holds("incx7f", "incx7f"));
    CHECK(holds("incx7f0 and incx7f.", "incx7f"));
    CHECK_FALSE(holds("Ref: incx7f0", "incx7f"));
    CHECK_FALSE(holds("Ref: xincx7f", "incx7f"));
    CHECK_FALSE(holds("anything", ""));
}

TEST_CASE("a comment's marker comes from its effect, and is a plain word") {
    const auto marker = comment_marker("slack:Ev1/3");
    CHECK(marker == comment_marker("slack:Ev1/3"));
    CHECK(marker != comment_marker("slack:Ev1/4"));
    CHECK(marker.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789") == std::string::npos);
}
