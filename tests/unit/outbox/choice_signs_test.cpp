#include "bot/core/outbox/choice_signs.hpp"

#include <doctest/doctest.h>

using namespace bot::core::outbox;

namespace {

Button button(std::string command) {
    return {"label", std::move(command), ButtonStyle::normal, ""};
}

}  // namespace

TEST_CASE("a command has the same sign wherever it is offered, with or without an incident named") {
    CHECK(sign_of(button("INC-7 lead")) == "🙋");
    CHECK(sign_of(button("lead")) == "🙋");
    CHECK(sign_of(button("INC-12 severity sev2")) == "🟠");
    CHECK(sign_of(button("resolve it is over")) == "🏁");
    CHECK(sign_of(button("leader")).empty());
    CHECK(sign_of(button("")).empty());
}

TEST_CASE("no two choices of one message have the same sign, and what has none is numbered") {
    const std::vector<Button> buttons{button("INC-7 lead"), button("yes"), button("INC-8 lead"),
                                      button("close")};
    const auto signs = signs_of(buttons);
    CHECK(signs == std::vector<std::string>{"🙋", "2️⃣", "3️⃣", "🔒"});
    CHECK(signs_of(std::vector<Button>(11, button("yes")))[10].empty());
}

TEST_CASE("answers that stand beside each other are numbered") {
    const auto signs = signs_of(
        {button("INC-7 debrief vote learned yes"), button("INC-7 debrief vote learned no")});
    CHECK(signs == std::vector<std::string>{"1️⃣", "2️⃣"});
    CHECK(sign_of(button("INC-7 debrief join")) == "💬");
}

TEST_CASE("a reaction presses the button whose sign it is, and no other") {
    const std::vector<Button> buttons{button("INC-7 lead"), button("yes")};
    CHECK(chosen(buttons, "🙋") == &buttons[0]);
    CHECK(chosen(buttons, "2️⃣") == &buttons[1]);
    CHECK(chosen(buttons, "2\xE2\x83\xA3") == &buttons[1]);
    CHECK(chosen(buttons, "👍") == nullptr);
    CHECK(chosen(buttons, "") == nullptr);
    CHECK(chosen(std::vector<Button>(11, button("yes")), "") == nullptr);
}

TEST_CASE("signs of choices are told from what people react with otherwise") {
    CHECK(is_sign("🙋"));
    CHECK(is_sign("2\xE2\x83\xA3"));
    CHECK_FALSE(is_sign("✅"));
    CHECK_FALSE(is_sign("📌"));
    CHECK_FALSE(is_sign(""));
}
