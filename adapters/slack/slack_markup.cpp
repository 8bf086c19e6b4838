#include "adapters/slack/slack_markup.hpp"

#include "adapters/slack/slack_identity.hpp"

#include <algorithm>
#include <variant>

namespace adapters::slack {
namespace {

using namespace bot::core::event;

template <class... Cases>
struct Match : Cases... {
    using Cases::operator()...;
};
template <class... Cases>
Match(Cases...) -> Match<Cases...>;

bool is_continuation(char c) {
    return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
}

/// How many UTF-16 units the character that begins with this byte takes.
std::size_t units(char lead) {
    return static_cast<unsigned char>(lead) >= 0xF0U ? 2 : 1;
}

bool is_id(std::string_view text) {
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z');
    });
}

/// Inside `<url|label>` a bar or bracket would end the token early.
std::string link(std::string_view url, std::string_view label) {
    std::string target;
    for (const char c : escape(url)) {
        if (c == '|')
            target += "%7C";
        else if (static_cast<unsigned char>(c) > ' ')
            target += c;
    }
    if (target.find("://") == std::string::npos && !target.starts_with("mailto:"))
        return escape(label);
    std::string shown = escape(label);
    std::replace(shown.begin(), shown.end(), '\n', ' ');
    std::replace(shown.begin(), shown.end(), '|', '/');
    return "<" + target + "|" + shown + ">";
}

/// Style marks work only at words' borders, and never across lines.
std::string styled(std::string_view words, Style style) {
    const auto coded = escape(words);
    const bool fits = !words.empty() && words.find('\n') == std::string_view::npos &&
                      words.front() != ' ' && words.back() != ' ';
    switch (style) {
        case Style::bold:
            return fits && coded.find('*') == std::string::npos ? "*" + coded + "*" : coded;
        case Style::italic:
            return fits && coded.find('_') == std::string::npos ? "_" + coded + "_" : coded;
        case Style::code:
            return fits && coded.find('`') == std::string::npos ? "`" + coded + "`" : coded;
    }
    return coded;
}

std::string render(std::string_view words, const Meaning& meaning) {
    return std::visit(Match{[&](const PersonRef& person) {
                                return person.platform == platform && is_id(person.id)
                                           ? "<@" + person.id + ">"
                                           : escape(words);
                            },
                            [&](const RoomRef& room) {
                                return room.platform == platform && is_id(room.room)
                                           ? "<#" + room.room + ">"
                                           : escape(words);
                            },
                            [&](const MessageRef&) { return escape(words); },
                            [&](const Link& target) { return link(target.url, words); },
                            [&](Style style) { return styled(words, style); }},
                      meaning);
}

struct Piece {
    std::string mrkdwn;
    bool whole;  ///< a token, not to be cut
};

std::vector<Piece> pieces_of(const Text& text) {
    std::vector<Piece> pieces;
    const std::string_view plain = text.plain;
    std::size_t at = 0;
    for (const auto& span : text.spans) {
        if (span.offset < at || span.offset > plain.size() ||
            span.length > plain.size() - span.offset)
            continue;
        if (span.offset > at)
            pieces.push_back({escape(plain.substr(at, span.offset - at)), false});
        pieces.push_back({render(plain.substr(span.offset, span.length), span.meaning), true});
        at = span.offset + span.length;
    }
    if (at < plain.size())
        pieces.push_back({escape(plain.substr(at)), false});
    return pieces;
}

/// The largest cut of coded words at or before `limit` that splits no character and no entity.
std::size_t safe_cut(std::string_view coded, std::size_t limit) {
    auto cut = std::min(limit, coded.size());
    if (cut == coded.size())
        return cut;
    const auto entity = coded.rfind('&', cut == 0 ? 0 : cut - 1);
    if (entity != std::string_view::npos && entity < cut && cut - entity < 5 &&
        coded.substr(entity, cut - entity).find(';') == std::string_view::npos)
        cut = entity;
    while (cut > 0 && is_continuation(coded[cut]))
        --cut;
    return cut;
}

/// Where to end a piece: behind the last line end, else the last space, else where it must.
std::size_t pleasant_cut(std::string_view coded, std::size_t limit) {
    if (coded.size() <= limit)
        return coded.size();
    const auto cut = safe_cut(coded, limit);
    for (const char border : {'\n', ' '}) {
        const auto at = coded.substr(0, cut).rfind(border);
        if (at != std::string_view::npos && at + 1 > cut / 2)
            return at + 1;
    }
    return cut;
}

}  // namespace

std::string escape(std::string_view words) {
    std::string out;
    out.reserve(words.size());
    for (const char c : words) {
        if (c == '&')
            out += "&amp;";
        else if (c == '<')
            out += "&lt;";
        else if (c == '>')
            out += "&gt;";
        else
            out += c;
    }
    return out;
}

std::string to_mrkdwn(const Text& text) {
    std::string out;
    for (const auto& piece : pieces_of(text))
        out += piece.mrkdwn;
    return out;
}

std::string shortened(std::string_view words, std::size_t limit) {
    std::size_t used = 0;
    std::size_t last_that_leaves_room = 0;
    for (std::size_t at = 0; at < words.size(); ++at) {
        if (is_continuation(words[at]))
            continue;
        if (used + 1 <= limit)
            last_that_leaves_room = at;
        used += units(words[at]);
        if (used > limit)
            return std::string{words.substr(0, last_that_leaves_room)} + (limit > 0 ? "…" : "");
    }
    return std::string{words};
}

std::vector<std::string> mrkdwn_pieces(const Text& text, std::size_t limit) {
    std::vector<std::string> out(1);
    for (const auto& piece : pieces_of(text)) {
        std::string_view rest = piece.mrkdwn;
        const bool would_be_cut = out.back().size() + rest.size() > limit;
        if (piece.whole && would_be_cut && rest.size() <= limit && !out.back().empty())
            out.emplace_back();
        while (!rest.empty()) {
            const auto room = limit - std::min(limit, out.back().size());
            auto cut = pleasant_cut(rest, room);
            if (cut == 0 && !out.back().empty()) {
                out.emplace_back();
                continue;
            }
            cut = cut == 0 ? std::min(limit, rest.size()) : cut;
            out.back() += rest.substr(0, cut);
            rest.remove_prefix(cut);
            if (!rest.empty())
                out.emplace_back();
        }
    }
    return out;
}

}  // namespace adapters::slack
