#include "tests/component/http/http_stage.hpp"
#include "tests/support/http_imposter.hpp"

using namespace tests::http;
using tests::support::Fault;
using tests::support::HttpImposter;

namespace {

/// A client that may call one imposter, and the imposter.
class Call {
public:
    asio::io_context io{1};
    HttpImposter imposter{io.get_executor()};
    ClientOptions options;
    std::unique_ptr<HttpClient> client;

    Call() { options.allowed.push_back(imposter.url()); }

    bot::ports::Result<Response> send(ClientRequest request, Deadline deadline = within(10s)) {
        if (!client)
            client = std::make_unique<HttpClient>(io.get_executor(), options);
        return tests::support::run(io, client->send(std::move(request), deadline));
    }
    bot::ports::Result<Response> get(const std::string& path = "/") {
        return send(ClientRequest{Method::get, imposter.url() + path});
    }
    bot::ports::Result<Response> post(const std::string& body = "x", Deadline until = within(10s)) {
        return send(ClientRequest{Method::post, imposter.url() + "/p", body}, until);
    }
    ~Call() { io.restart(), io.poll(); }
};

}  // namespace

TEST_CASE("a request arrives as it was made and the answer comes back whole") {
    Call call;
    call.imposter.answer_with([](const Request& request) {
        auto response = text(404, "you sent " + request.body);
        response.headers.add("X-Seen", "yes");
        return response;
    });
    ClientRequest request{Method::post, call.imposter.url() + "/a/b?c=d%20e", "body"};
    request.headers.add("Authorization", "Bearer t");
    const auto answer = call.send(std::move(request));
    REQUIRE(answer.ok());
    CHECK(answer->status == 404);
    CHECK(answer->body == "you sent body");
    CHECK(answer->headers.value_or_empty("x-seen") == "yes");
    REQUIRE(call.imposter.requests().size() == 1);
    const auto& seen = call.imposter.requests().front();
    CHECK(seen.path == "/a/b");
    CHECK(field(seen.query, "c") == "d e");
    CHECK(seen.headers.value_or_empty("authorization") == "Bearer t");
    CHECK("http://" + std::string{seen.headers.value_or_empty("host")} == call.imposter.url());
}

TEST_CASE("connections are kept and used again") {
    Call call;
    for (int round = 0; round < 3; ++round)
        CHECK(call.get().ok());
    CHECK(call.post().ok());
    CHECK(call.imposter.connections() == 1);
    CHECK(call.client->idle() == 1);
}

TEST_CASE("a kept connection that the peer closed meanwhile is not used") {
    Call call;
    CHECK(call.get().ok());
    call.imposter.drop_connections();
    CHECK(call.post().ok());
    CHECK(call.imposter.connections() == 2);
}

TEST_CASE("a kept connection too old is closed") {
    Call call;
    call.options.idle_time = 0ms;
    CHECK(call.get().ok());
    CHECK(call.get().ok());
    CHECK(call.imposter.connections() == 2);
}

TEST_CASE("hosts outside the list are refused without a connection") {
    Call call;
    HttpImposter other{call.io.get_executor()};
    const auto answer = call.send(ClientRequest{Method::get, other.url() + "/?token=s"});
    REQUIRE(!answer.ok());
    CHECK(answer.failure().kind == FailureKind::rejected);
    CHECK(answer.failure().detail.find("token") == std::string::npos);
    CHECK(other.connections() == 0);
}

TEST_CASE("redirects are not followed") {
    Call call;
    call.imposter.answer_with([](const Request&) { return see_other("/elsewhere"); });
    const auto answer = call.get();
    REQUIRE(answer.ok());
    CHECK(answer->status == 303);
    CHECK(call.imposter.requests().size() == 1);
}

TEST_CASE("a POST cut after it was sent has an unknown outcome and is not repeated") {
    Call call;
    call.imposter.inject(Fault::close_after_request);
    const auto fresh = call.post();
    REQUIRE(!fresh.ok());
    CHECK(fresh.failure().kind == FailureKind::unknown_outcome);
    CHECK(call.imposter.requests().size() == 1);
    CHECK(call.get().ok());
    call.imposter.inject(Fault::close_after_request);
    const auto reused = call.post();
    REQUIRE(!reused.ok());
    CHECK(reused.failure().kind == FailureKind::unknown_outcome);
    CHECK(call.imposter.requests().size() == 3);
}

TEST_CASE("a GET on a kept connection that dies is repeated once on a fresh one") {
    Call call;
    CHECK(call.get().ok());
    call.imposter.inject(Fault::close_after_request);
    CHECK(call.get("/again").ok());
    CHECK(call.imposter.requests().size() == 3);
    CHECK(call.imposter.connections() == 2);
}

TEST_CASE("a GET on a fresh connection that dies is transient") {
    Call call;
    call.imposter.inject(Fault::close_after_request);
    const auto answer = call.get();
    REQUIRE(!answer.ok());
    CHECK(answer.failure().kind == FailureKind::transient);
}

TEST_CASE("garbage and a cut answer are failures") {
    for (const auto fault : {Fault::garbage, Fault::truncated_body}) {
        Call call;
        call.imposter.inject(fault);
        const auto got = call.get();
        REQUIRE(!got.ok());
        CHECK(got.failure().kind == FailureKind::transient);
        call.imposter.inject(fault);
        const auto posted = call.post();
        REQUIRE(!posted.ok());
        CHECK(posted.failure().kind == FailureKind::unknown_outcome);
        CHECK(call.client->idle() == 0);
    }
}

TEST_CASE("an answer at the limit passes and one byte more does not") {
    Call call;
    call.options.body_bytes = 1000;
    call.imposter.answer_with([](const Request& request) {
        return text(200, std::string(std::stoul(request.path.substr(1)), 'x'));
    });
    CHECK(call.get("/1000").ok());
    const auto over = call.get("/1001");
    REQUIRE(!over.ok());
    CHECK(over.failure().kind == FailureKind::rejected);
}

TEST_CASE("no answer in time is a deadline for GET and an unknown outcome for POST") {
    Call call;
    call.imposter.inject(Fault::silence);
    const auto got =
        call.send(ClientRequest{Method::get, call.imposter.url() + "/?q=secret"}, within(40ms));
    REQUIRE(!got.ok());
    CHECK(got.failure().kind == FailureKind::deadline);
    CHECK(got.failure().detail.find("secret") == std::string::npos);
    call.imposter.inject(Fault::silence);
    const auto posted = call.post("x", within(40ms));
    REQUIRE(!posted.ok());
    CHECK(posted.failure().kind == FailureKind::unknown_outcome);
}

TEST_CASE("nobody listening is transient, also for POST") {
    Call call;
    std::string gone;
    {
        HttpImposter other{call.io.get_executor()};
        gone = other.url();
    }
    call.options.allowed.push_back(gone);
    const auto answer = call.send(ClientRequest{Method::post, gone + "/", "x"});
    REQUIRE(!answer.ok());
    CHECK(answer.failure().kind == FailureKind::transient);
}

TEST_CASE("a header that would break out of its line is refused") {
    Call call;
    ClientRequest request{Method::get, call.imposter.url()};
    request.headers.add("X-A", "b\r\nX-Evil: c");
    const auto answer = call.send(std::move(request));
    REQUIRE(!answer.ok());
    CHECK(answer.failure().kind == FailureKind::rejected);
    CHECK(call.imposter.connections() == 0);
}

TEST_CASE("an answer without length ends with the connection") {
    Call call;
    CHECK(call.send(ClientRequest{Method::head, call.imposter.url() + "/"}).ok());
    CHECK(call.get().ok());
    CHECK(call.imposter.connections() == 1);
}
