#include "adapters/http/response_writer.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstddef>

namespace adapters::http {

namespace {

bool is_control(char letter) {
    return (letter >= '\0' && letter < ' ' && letter != '\t') || letter == '\x7f';
}

bool is_token_letter(char letter) {
    if ((letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') ||
        (letter >= '0' && letter <= '9'))
        return true;
    constexpr std::string_view others = "!#$%&'*+-.^_`|~";
    return others.find(letter) != std::string_view::npos;
}

bool is_ours(std::string_view name) {
    return same_word(name, "Content-Length") || same_word(name, "Date") ||
           same_word(name, "Connection") || same_word(name, "Transfer-Encoding");
}

void append_number(std::string& out, std::size_t number) {
    std::array<char, 20> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
    out.append(digits.data(), static_cast<std::size_t>(end - digits.data()));
}

void append_line(std::string& out, std::string_view name, std::string_view value) {
    out.append(name).append(": ");
    const auto begin = out.size();
    out.append(value);
    std::replace_if(out.begin() + static_cast<std::ptrdiff_t>(begin), out.end(), is_control, ' ');
    out.append("\r\n");
}

}  // namespace

bool is_header_name(std::string_view name) {
    return !name.empty() && std::all_of(name.begin(), name.end(), is_token_letter);
}

bool is_header_value(std::string_view value) {
    return std::none_of(value.begin(), value.end(), is_control);
}

bool is_bodiless(int status) {
    return status < 200 || status == 204 || status == 304;
}

void append_head(std::string& out, const Response& response, std::string_view date,
                 Persistence persistence) {
    out.append("HTTP/1.1 ");
    append_number(out, static_cast<std::size_t>(std::clamp(response.status, 100, 999)));
    out.append(" ").append(reason_of(response.status)).append("\r\nDate: ").append(date);
    out.append("\r\n");
    for (std::size_t at = 0; at < response.headers.size(); ++at) {
        const auto [name, value] = response.headers.line(at);
        if (is_header_name(name) && !is_ours(name))
            append_line(out, name, value);
    }
    if (!is_bodiless(response.status)) {
        out.append("Content-Length: ");
        append_number(out, response.body.size());
        out.append("\r\n");
    }
    if (persistence == Persistence::close)
        out.append("Connection: close\r\n");
    else if (persistence == Persistence::keep_for_1_0)
        out.append("Connection: keep-alive\r\n");
    out.append("\r\n");
}

}  // namespace adapters::http
