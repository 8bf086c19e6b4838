#include "bot/core/language/secret_mask.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace bot::core;
using language::mask_secrets;
using language::mask_secrets_in;

namespace {

// Put together here, so that no scanner takes this file for a leak.
const std::string chat_token = std::string{"xox"} + "b-123456789012-abcdefABCDEF";
const std::string forge_token = std::string{"gh"} + "p_abcdefghijklmnopqrstuvwxyz0123456789";
const std::string cloud_key = std::string{"AK"} + "IAIOSFODNN7EXAMPLE";
const std::string web_token = std::string{"ey"} + "JhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl";

}  // namespace

TEST_CASE("tokens of well-known forms are blanked") {
    for (const auto& token : {chat_token, forge_token, cloud_key, web_token})
        CHECK(mask_secrets_in("use " + token + " please") == "use [masked] please");
    CHECK(mask_secrets_in("Authorization: Bearer abcdef123456.xyz") ==
          "Authorization: Bearer [masked]");
}

TEST_CASE("passwords are blanked where they stand for a name") {
    CHECK(mask_secrets_in("password=hunter2 works") == "password=[masked] works");
    CHECK(mask_secrets_in("DB_PASSWORD = hunter2") == "DB_PASSWORD = [masked]");
    CHECK(mask_secrets_in("{\"api_key\": \"abc123\"}") == "{\"api_key\": \"[masked]\"}");
    CHECK(mask_secrets_in("url?token=abc123&x=1") == "url?token=[masked]&x=1");
    CHECK(mask_secrets_in("postgres://app:s3cret@db/x") == "postgres://app:[masked]@db/x");
}

TEST_CASE("a private key is blanked to its end, or to the end of the text") {
    const std::string begin =
        "-----BEGIN RSA "
        "PRIVATE KEY-----";
    CHECK(
        mask_secrets_in("a\n" + begin + "\nMIIE\n-----END RSA PRIVATE KEY-----\nb").find("MIIE") ==
        std::string::npos);
    CHECK(mask_secrets_in("a " + begin + "\nMIIE") == "a [masked]");
}

TEST_CASE("ordinary words stay") {
    for (const std::string text :
         {"the password: changed yesterday", "a=b", "https://example.org/x?y=1", "token expired",
          "ratio 3:1 at 14:05", "mail bob@example.org", "bearer of bad news"})
        CHECK(mask_secrets_in(text) == text);
}

TEST_CASE("spans keep their places, and go where their words went") {
    const auto text = event::TextWriter{}
                          .plain("password=hunter2 says ")
                          .person({"chat", "U1"}, "Ann")
                          .plain(" in ")
                          .link("https://a:bcd@x.org/", "https://a:bcd@x.org/")
                          .take();
    const auto [masked, did] = mask_secrets(text);
    CHECK(did);
    CHECK(masked.plain == "password=[masked] says @Ann in https://a:[masked]@x.org/");
    REQUIRE(masked.spans.size() == 1);
    CHECK(masked.plain.substr(masked.spans[0].offset, masked.spans[0].length) == "@Ann");
}

TEST_CASE("a style around a secret stays around what is left") {
    const auto text = event::TextWriter{}.plain("x ").code("password=hunter2").plain(" y").take();
    const auto masked = mask_secrets(text).text;
    REQUIRE(masked.spans.size() == 1);
    CHECK(masked.plain.substr(masked.spans[0].offset, masked.spans[0].length) ==
          "password=[masked]");
}

TEST_CASE("a secret behind the words of a link is blanked too") {
    const auto text = event::TextWriter{}.link("here", "https://a:bcd@x.org/").take();
    const auto [masked, did] = mask_secrets(text);
    CHECK(did);
    REQUIRE(masked.spans.size() == 1);
    CHECK(std::get<event::Link>(masked.spans[0].meaning).url == "https://a:[masked]@x.org/");
}

TEST_CASE("masking twice is masking once") {
    const auto once = mask_secrets_in("password=hunter2 " + chat_token);
    CHECK(mask_secrets_in(once) == once);
}
