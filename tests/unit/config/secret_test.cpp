#include "config/secret.hpp"

#include <doctest/doctest.h>

#include <array>
#include <new>
#include <sstream>
#include <string_view>
#include <type_traits>
#include <utility>

using config::Secret;

namespace {

std::string printed(const Secret& secret) {
    std::ostringstream out;
    out << secret;
    return out.str();
}

}  // namespace

TEST_CASE("a secret never prints its value") {
    CHECK(printed(Secret{"xoxb-very-private"}) == "[secret]");
    CHECK(printed(Secret{}) == "[no secret]");
}

TEST_CASE("a secret matches its own value and no other") {
    const Secret secret{"hunter22"};
    CHECK(secret.matches("hunter22"));
    CHECK_FALSE(secret.matches("hunter2"));
    CHECK_FALSE(secret.matches("hunter222"));
    CHECK_FALSE(secret.matches("hunter2\0"));
    CHECK_FALSE(secret.matches(""));
    CHECK(Secret{}.matches(""));
}

TEST_CASE("a secret that was moved from holds nothing, short or long") {
    for (const std::string& value : {std::string{"short"}, std::string(200, 'x')}) {
        Secret from{value};
        Secret to{std::move(from)};
        CHECK(to.reveal() == value);
        CHECK(from.empty());  // NOLINT(bugprone-use-after-move): what the case is about
        Secret assigned{"old"};
        assigned = std::move(to);
        CHECK(assigned.reveal() == value);
        CHECK(to.empty());  // NOLINT(bugprone-use-after-move): what the case is about
    }
}

TEST_CASE("a short secret that was moved from leaves no letters behind") {
    // Short strings live inside the object, where a move only sets the length to zero.
    alignas(Secret) std::array<char, sizeof(Secret)> memory{};
    Secret* const from = ::new (memory.data()) Secret{std::string{"tiny-token"}};
    const Secret to{std::move(*from)};
    const std::string_view left{memory.data(), memory.size()};
    CHECK(left.find("ny-token") == std::string_view::npos);
    CHECK(to.reveal() == "tiny-token");
    from->~Secret();
}

TEST_CASE("a copy of a secret lives on when the first is gone") {
    Secret copy;
    {
        const Secret first{"value"};
        copy = first;
    }
    CHECK(copy.reveal() == "value");
}

TEST_CASE("a string does not become a secret unnoticed, nor a secret a string") {
    CHECK_FALSE(std::is_convertible_v<std::string, Secret>);
    CHECK_FALSE(std::is_convertible_v<Secret, std::string>);
}
