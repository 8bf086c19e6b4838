#include "adapters/matrix/matrix_token.hpp"

#include <string>
#include <string_view>

namespace adapters::matrix {
namespace {

std::string_view trimmed(std::string_view text) {
    constexpr std::string_view blank = " \t\r\n";
    const auto begin = text.find_first_not_of(blank);
    if (begin == std::string_view::npos)
        return {};
    return text.substr(begin, text.find_last_not_of(blank) - begin + 1);
}

/// Empty where it is another scheme.
std::string_view bearer_in(std::string_view header) {
    const auto space = header.find(' ');
    if (space == std::string_view::npos || !http::same_word(header.substr(0, space), "Bearer"))
        return {};
    return trimmed(header.substr(space));
}

}  // namespace

MatrixToken::MatrixToken(const config::Secret& hs_token)
    : x_expected{std::string{trimmed(hs_token.reveal())}} {}

Caller MatrixToken::check(const http::HeaderList& headers, const http::Fields& query) const {
    bool given = false;
    bool right = !x_expected.empty();
    const auto compare = [&](std::string_view token) {
        given = true;
        right = x_expected.matches(token) && right;
    };
    for (const auto header : headers.all("Authorization"))
        compare(bearer_in(header));
    for (const auto& [name, value] : query) {
        if (name == "access_token")
            compare(value);
    }
    if (!given)
        return Caller::unknown;
    return right ? Caller::homeserver : Caller::impostor;
}

}  // namespace adapters::matrix
