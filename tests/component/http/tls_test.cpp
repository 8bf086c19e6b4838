#include "tests/component/http/http_stage.hpp"
#include "tests/component/http/self_signed.hpp"

using namespace tests::http;

namespace {

class TlsStage : public Stage {
public:
    TestCertificate certificate{"localhost"};

    void start_tls() {
        options.tls = TlsFiles{certificate.certificate_file(), certificate.key_file()};
        start();
    }
    /// The server's address under another name.
    std::string url_as(const std::string& host) {
        return "https://" + host + server->address().substr(server->address().rfind(':'));
    }
    bot::ports::Result<Response> get(const std::string& url, const std::string& authorities) {
        ClientOptions chosen;
        chosen.allowed.push_back(url);
        chosen.extra_authorities = authorities;
        HttpClient client{io.get_executor(), chosen};
        auto task = client.send(ClientRequest{Method::get, url + "/hello"}, within(10s));
        return tests::support::run(io, std::move(task));
    }
};

}  // namespace

TEST_CASE("HTTPS works with a certificate that the client knows") {
    TlsStage stage;
    stage.start_tls();
    CHECK(stage.server->url().substr(0, 8) == "https://");
    const auto answer = stage.get(stage.url_as("localhost"), stage.certificate.certificate_file());
    REQUIRE_MESSAGE(answer.ok(), (answer.ok() ? "" : answer.failure().detail));
    CHECK(answer->body == "hello");
}

TEST_CASE("HTTPS connections are kept too") {
    TlsStage stage;
    stage.start_tls();
    ClientOptions chosen;
    const auto url = stage.url_as("localhost");
    chosen.allowed.push_back(url);
    chosen.extra_authorities = stage.certificate.certificate_file();
    HttpClient client{stage.io.get_executor(), chosen};
    for (int round = 0; round < 3; ++round) {
        auto task = client.send(ClientRequest{Method::get, url + "/hello"}, within(10s));
        CHECK(tests::support::run(stage.io, std::move(task)).ok());
    }
    CHECK(stage.server->counts().connections == 1);
}

TEST_CASE("a certificate for another name is refused") {
    TlsStage stage;
    stage.start_tls();
    const auto answer = stage.get(stage.url_as("127.0.0.1"), stage.certificate.certificate_file());
    REQUIRE(!answer.ok());
    CHECK(answer.failure().kind == FailureKind::rejected);
    CHECK(answer.failure().detail.find("mismatch") != std::string::npos);
}

TEST_CASE("a certificate that nobody vouches for is refused") {
    TlsStage stage;
    stage.start_tls();
    const auto answer = stage.get(stage.url_as("localhost"), {});
    REQUIRE(!answer.ok());
    CHECK(answer.failure().kind == FailureKind::rejected);
    CHECK(answer.failure().detail.find("certificate refused") != std::string::npos);
}

TEST_CASE("plain HTTP to a TLS port is no crash and the server goes on") {
    TlsStage stage;
    stage.start_tls();
    RawPeer peer{stage.io, *stage.server};
    peer.say("GET /hello HTTP/1.1\r\nHost: x\r\n\r\n");
    (void)peer.hear_all();
    CHECK(stage.get(stage.url_as("localhost"), stage.certificate.certificate_file()).ok());
}

TEST_CASE("a TLS peer that never shakes hands is closed") {
    TlsStage stage;
    stage.options.limits.header_time = 40ms;
    stage.start_tls();
    RawPeer peer{stage.io, *stage.server};
    CHECK(peer.closed());
}

TEST_CASE("TLS files that cannot be used are named") {
    TlsStage stage;
    const TestCertificate other{"localhost"};
    const auto failure_of = [&](const std::string& certificate, const std::string& key) {
        ServerOptions options;
        options.tls = TlsFiles{certificate, key};
        Server server{stage.io.get_executor(), Router{}, options, stage.log};
        const auto listening = server.listen();
        REQUIRE(!listening.ok());
        return listening.failure().detail;
    };
    const auto& mine = stage.certificate;
    CHECK(failure_of("/nowhere/c.pem", mine.key_file()).find("/nowhere/c.pem") !=
          std::string::npos);
    CHECK(failure_of(mine.certificate_file(), "/nowhere/k.pem").find("/nowhere/k.pem") !=
          std::string::npos);
    CHECK(failure_of(mine.certificate_file(), other.key_file()).find(other.key_file()) !=
          std::string::npos);
}
