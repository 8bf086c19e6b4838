#include "adapters/http/form.hpp"

#include "adapters/http/percent.hpp"

#include <algorithm>

namespace adapters::http {

namespace {

std::string decode_piece(std::string_view piece) {
    std::string text;
    text.reserve(piece.size());
    for (std::size_t at = 0; at < piece.size(); ++at) {
        if (piece[at] == '+') {
            text += ' ';
        } else if (const auto byte = percent_byte(piece.substr(at))) {
            text += *byte;
            at += 2;
        } else {
            text += piece[at];
        }
    }
    return text;
}

}  // namespace

Fields decode_form(std::string_view text) {
    Fields fields;
    while (!text.empty()) {
        const auto end = std::min(text.find('&'), text.size());
        const auto piece = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        if (piece.empty())
            continue;
        const auto equals = std::min(piece.find('='), piece.size());
        const auto value = piece.substr(std::min(equals + 1, piece.size()));
        fields.emplace_back(decode_piece(piece.substr(0, equals)), decode_piece(value));
    }
    return fields;
}

std::string encode_form(const Fields& fields) {
    std::string text;
    for (const auto& [name, value] : fields) {
        if (!text.empty())
            text += '&';
        text += percent_encode(name);
        text += '=';
        text += percent_encode(value);
    }
    return text;
}

std::optional<std::string_view> field(const Fields& fields, std::string_view name) {
    for (const auto& [known, value] : fields)
        if (known == name)
            return std::string_view{value};
    return std::nullopt;
}

}  // namespace adapters::http
