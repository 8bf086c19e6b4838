#include "adapters/github/github_app.hpp"

#include "adapters/github/github_codec.hpp"
#include "adapters/github/github_tracker.hpp"
#include "adapters/http/base64.hpp"
#include "tests/support/http_imposter.hpp"
#include "tests/support/http_loop.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>
#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>

#include <algorithm>
#include <chrono>
#include <memory>
#include <string>

using namespace adapters::github;
using adapters::http::Json;
using adapters::http::Request;
using adapters::http::Response;
using adapters::http::Rs256Key;
using bot::core::event::Instant;
using bot::ports::FailureKind;
using namespace std::chrono_literals;
namespace http = adapters::http;

namespace {

class MovedClock final : public bot::ports::Clock {
public:
    [[nodiscard]] Instant now() const override { return at; }
    Instant at{1'790'000'000s};
};

std::shared_ptr<EVP_PKEY> pair_of_keys() {
    static const std::shared_ptr<EVP_PKEY> keys{EVP_RSA_gen(2048), EVP_PKEY_free};
    return keys;
}

std::string pem() {
    const std::unique_ptr<BIO, int (*)(BIO*)> bio{BIO_new(BIO_s_mem()), BIO_free};
    PEM_write_bio_PrivateKey_traditional(bio.get(), pair_of_keys().get(), nullptr, nullptr, 0,
                                         nullptr, nullptr);
    char* begin = nullptr;
    const auto size = BIO_get_mem_data(bio.get(), &begin);
    return {begin, static_cast<std::size_t>(size)};
}

bool verifies(const std::string& text, const std::string& signature) {
    const std::unique_ptr<EVP_MD_CTX, void (*)(EVP_MD_CTX*)> context{EVP_MD_CTX_new(),
                                                                     EVP_MD_CTX_free};
    const auto bytes = [](const std::string& from) {
        return reinterpret_cast<const unsigned char*>(from.data());
    };
    return EVP_DigestVerifyInit(context.get(), nullptr, EVP_sha256(), nullptr,
                                pair_of_keys().get()) == 1 &&
           EVP_DigestVerify(context.get(), bytes(signature), signature.size(), bytes(text),
                            text.size()) == 1;
}

std::string from_base64url(std::string text) {
    std::replace(text.begin(), text.end(), '-', '+');
    std::replace(text.begin(), text.end(), '_', '/');
    text.append((4 - text.size() % 4) % 4, '=');
    return *http::from_base64(text);
}

/// GitHub as an app sees it: a new token each time it is asked for one.
class AppPlace {
public:
    AppPlace() {
        server.answer_with([this](const Request& request) { return serve(request); });
    }

    Response serve(const Request& request) {
        const std::string given{request.headers.value_or_empty("Authorization")};
        if (request.path.ends_with("/installation"))
            return http::json(200, R"({"id":9})");
        if (request.path == "/app/installations/9/access_tokens") {
            claims.push_back(given.substr(given.find(' ') + 1));
            return http::json(201, R"({"token":"ghs_)" + std::to_string(claims.size()) +
                                       R"(","permissions":{"issues":")" + right + "\"}}");
        }
        if (given != "Bearer " + accepted)
            return http::json(401, R"({"message":"Bad credentials"})");
        if (request.path == "/repos/acme/ops")
            return http::json(200, R"({"has_issues":true})");
        return http::json(200, R"({"number":7,"state":"open"})");
    }

    bot::ports::Result<bot::core::event::TicketRead> read() {
        return tests::support::run(io,
                                   tracker.read({"ops", "acme/ops#7"}, bot::ports::within(10s)));
    }

    boost::asio::io_context io;
    MovedClock clock;
    tests::support::RecordedLog log;
    tests::support::HttpImposter server{io.get_executor()};
    config::TrackerSettings settings{configured()};
    std::vector<std::string> claims;
    std::string accepted = "ghs_1";
    std::string right = "write";
    http::HttpClient client{io.get_executor(), {}};

private:
    [[nodiscard]] config::TrackerSettings configured() const {
        config::TrackerSettings result;
        result.name = "ops";
        result.url = server.url();
        result.project = "acme/ops";
        result.app_id = "4711";
        result.private_key = config::Secret{pem()};
        return result;
    }
    GithubTracker make() { return {{client, clock, log}, settings}; }

public:
    GithubTracker tracker{make()};
};

}  // namespace

TEST_CASE("an app says who it is with its key, from a minute ago for less than ten") {
    const auto key = Rs256Key::from_pem(pem());
    REQUIRE(key.has_value());
    const auto token = app_token(*key, "4711", Instant{1'790'000'000s});
    const auto first = token.find('.');
    const auto last = token.rfind('.');
    CHECK(from_base64url(token.substr(0, first)) == R"({"alg":"RS256","typ":"JWT"})");
    const auto claims = Json::parse(from_base64url(token.substr(first + 1, last - first - 1)));
    CHECK(claims["iss"] == "4711");
    CHECK(claims["iat"] == 1'790'000'000 - 60);
    CHECK(claims["exp"] == 1'790'000'000 + 540);
    CHECK(verifies(token.substr(0, last), from_base64url(token.substr(last + 1))));
    CHECK_FALSE(verifies(token.substr(0, last - 1), from_base64url(token.substr(last + 1))));
}

TEST_CASE("what is no private RSA key is no key") {
    for (const auto* const odd : {"", "key", "-----BEGIN RSA PRIVATE KEY-----\nAAAA\n"})
        CHECK_FALSE(Rs256Key::from_pem(odd).has_value());
}

TEST_CASE("an app's token is used for fifty minutes and then taken anew") {
    AppPlace place;
    CHECK(place.read().ok());
    place.clock.at += 49min;
    CHECK(place.read().ok());
    CHECK(place.claims.size() == 1);
    place.clock.at += 1min;
    place.accepted = "ghs_2";
    CHECK(place.read().ok());
    CHECK(place.claims.size() == 2);
}

TEST_CASE("an app's token that is refused before its time is taken anew once") {
    AppPlace place;
    CHECK(place.read().ok());
    place.accepted = "ghs_2";
    CHECK(place.read().ok());
    CHECK(place.claims.size() == 2);
    place.accepted = "none";
    const auto refused = place.read();
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.failure().kind == FailureKind::unauthorized);
    CHECK(place.claims.size() == 3);
}

TEST_CASE("an app that may not write is told so by the check") {
    AppPlace place;
    place.right = "read";
    const auto checked =
        tests::support::run(place.io, place.tracker.check(bot::ports::within(10s)));
    REQUIRE_FALSE(checked.ok());
    CHECK(checked.failure().detail.find("issues: read and write") != std::string::npos);
}
