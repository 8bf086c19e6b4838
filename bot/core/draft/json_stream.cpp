#include "bot/core/draft/json_stream.hpp"

#include "bot/core/draft/clean_text.hpp"

#include <algorithm>

namespace bot::core::draft {
namespace {

bool is_ordinary(char c) {
    return c >= ' ' && c < 0x7F && c != '"' && c != '\\';
}

void append_escaped(std::string& out, char c) {
    constexpr std::string_view digits = "0123456789abcdef";
    const auto byte = static_cast<unsigned char>(c);
    if (c == '"' || c == '\\')
        out.append({'\\', c});
    else if (c == '\n')
        out.append("\\n");
    else if (c == '\t')
        out.append("\\t");
    else if (byte < 0x20 || byte == 0x7F)
        out.append("\\u00").append({digits[byte >> 4U], digits[byte & 15U]});
    else
        out.push_back(c);
}

}  // namespace

void JsonStream::separate() {
    if (x_named) {
        x_named = false;
        return;
    }
    if (!x_first)
        x_out.append(x_line ? "," : ", ");
    if (x_line)
        x_out.push_back('\n');
    x_line = false;
    x_first = false;
}

JsonStream& JsonStream::open(char bracket) {
    separate();
    x_out.push_back(bracket);
    x_first = true;
    return *this;
}

JsonStream& JsonStream::close(char bracket) {
    x_out.push_back(bracket);
    x_first = false;
    x_line = false;
    return *this;
}

JsonStream& JsonStream::key(std::string_view name) {
    text(name);
    x_out.append(": ");
    x_named = true;
    return *this;
}

JsonStream& JsonStream::text(std::string_view value) {
    separate();
    x_out.push_back('"');
    if (std::all_of(value.begin(), value.end(), is_ordinary)) {
        x_out.append(value);
    } else {
        const bool ascii = std::all_of(value.begin(), value.end(),
                                       [](char c) { return static_cast<unsigned char>(c) < 0x80; });
        if (ascii) {
            for (const char c : value)
                append_escaped(x_out, c);
        } else {
            for (const char c : valid_utf8(value))
                append_escaped(x_out, c);
        }
    }
    x_out.push_back('"');
    return *this;
}

JsonStream& JsonStream::number(std::int64_t value) {
    separate();
    x_out.append(std::to_string(value));
    return *this;
}

JsonStream& JsonStream::truth(bool value) {
    separate();
    x_out.append(value ? "true" : "false");
    return *this;
}

JsonStream& JsonStream::null() {
    separate();
    x_out.append("null");
    return *this;
}

JsonStream& JsonStream::line() {
    x_line = true;
    return *this;
}

}  // namespace bot::core::draft
