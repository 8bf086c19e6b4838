// Any bytes from a peer: the same message or a refusal in whatever pieces they come, and what was
// read out of a header or an address says the same when it is written and read again.
#include "adapters/http/form.hpp"
#include "adapters/http/http_date.hpp"
#include "adapters/http/json_nesting.hpp"
#include "adapters/http/loopback_guard.hpp"
#include "adapters/http/message_parser.hpp"
#include "adapters/http/percent.hpp"
#include "adapters/http/retry_after.hpp"
#include "adapters/http/url.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

namespace {

using namespace adapters::http;
using bot::core::event::Instant;

// Small, so that inputs get to them.
constexpr std::size_t header_limit = 256;
constexpr std::size_t body_limit = 128;

void require(bool holds) {
    if (!holds)
        std::abort();
}

bool wants_more(ParseStep step) {
    return step == ParseStep::header || step == ParseStep::body;
}

/// Feeds it as a connection does, `piece` bytes more at a time.
template <class Parser>
Fed feed_in_pieces(Parser& parser, std::string_view input, std::size_t piece) {
    Fed all;
    for (std::size_t arrived = 0; arrived < input.size() && wants_more(all.step);) {
        arrived = std::min(arrived + piece, input.size());
        const auto known = input.substr(0, arrived);
        const auto fed = parser.feed(known.substr(all.consumed));
        all.consumed += fed.consumed;
        all.step = fed.step;
        require(all.consumed <= arrived);
    }
    return all;
}

void same_headers(const HeaderList& left, const HeaderList& right) {
    require(left.size() == right.size());
    for (std::size_t at = 0; at < left.size(); ++at)
        require(left.line(at) == right.line(at));
}

/// How early a bad message is refused, and for what, may differ.
void same_end(const Fed& whole, const Fed& pieces) {
    require((whole.step == ParseStep::complete) == (pieces.step == ParseStep::complete));
    if (whole.step == ParseStep::complete)
        require(whole.consumed == pieces.consumed);
}

void requests(std::string_view input, std::size_t piece) {
    RequestParser at_once{header_limit, body_limit};
    RequestParser bit_by_bit{header_limit, body_limit};
    const auto whole = feed_in_pieces(at_once, input, input.size());
    same_end(whole, feed_in_pieces(bit_by_bit, input, piece));
    if (whole.step != ParseStep::complete)
        return;
    const Request& request = at_once.request();
    const Request& same = bit_by_bit.request();
    same_headers(request.headers, same.headers);
    require(request.method == same.method && request.target == same.target);
    require(request.path == same.path && request.query == same.query);
    require(request.body == same.body && request.body.size() <= body_limit);
    require(!request.path.empty() && request.headers.count("Host") <= 1);
    require(decode_form(encode_form(request.query)) == request.query);
    require(at_once.keep_alive() == bit_by_bit.keep_alive());
    (void)at_once.wants_websocket();
    (void)refuse_foreign(request);
}

void answers(std::string_view input, std::size_t piece) {
    for (const auto body : {ResponseParser::Body::expected, ResponseParser::Body::none}) {
        ResponseParser at_once{header_limit, body_limit, body};
        ResponseParser bit_by_bit{header_limit, body_limit, body};
        const auto whole = feed_in_pieces(at_once, input, input.size());
        const auto pieces = feed_in_pieces(bit_by_bit, input, piece);
        same_end(whole, pieces);
        if (wants_more(whole.step) && whole.step == pieces.step)
            require(at_once.feed_end() == bit_by_bit.feed_end());
        if (whole.step != ParseStep::complete)
            continue;
        same_headers(at_once.response().headers, bit_by_bit.response().headers);
        require(at_once.response().status == bit_by_bit.response().status);
        require(at_once.response().body == bit_by_bit.response().body);
    }
}

void header_values(std::string_view input) {
    const Instant now{std::chrono::seconds{1'700'000'000}};
    if (const auto date = parse_http_date(input, now))
        require(parse_http_date(to_http_date(*date), now) == date);
    if (const auto next = parse_retry_after(input, now))
        require(*next >= now && *next <= now + std::chrono::hours{1});
    if (is_loopback_host(input))
        require(parse_host_port(input).has_value());
    (void)nests_too_deep(input);
}

void addresses(std::string_view input) {
    const auto fields = decode_form(input);
    require(decode_form(encode_form(fields)) == fields);
    require(percent_decode(percent_encode(input)) == input);
    (void)percent_decode(input);
    if (const auto url = parse_url(input)) {
        require(parse_url(url->origin() + url->target) == url);
        const auto place = parse_host_port(url->authority());
        require(place && place->host == url->host);
        require(same_origin(url->origin(), url->origin().substr(url->scheme.size() + 3)));
    }
}

}  // namespace

/// The first byte says in how large pieces the rest comes.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size == 0)
        return 0;
    const std::string_view input{reinterpret_cast<const char*>(data) + 1, size - 1};
    const std::size_t piece = data[0] % 64U + 1U;
    requests(input, piece);
    answers(input, piece);
    header_values(input);
    addresses(input);
    return 0;
}
