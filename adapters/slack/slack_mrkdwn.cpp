#include "adapters/slack/slack_identity.hpp"
#include "adapters/slack/slack_text.hpp"
#include "adapters/slack/slack_time.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace adapters::slack {
namespace {

using namespace bot::core::event;

constexpr auto npos = std::string_view::npos;

/// Decodes the only three entities there are; anything else that begins with & is an ampersand. A
/// zero byte is nobody's word and ends strings in too many places.
void decode_entities(std::string_view coded, std::string& out) {
    static constexpr std::array<std::pair<std::string_view, char>, 3> entities{
        {{"&amp;", '&'}, {"&lt;", '<'}, {"&gt;", '>'}}};
    while (!coded.empty()) {
        const auto stop = coded.find_first_of(std::string_view{"&\0", 2});
        out.append(coded.substr(0, stop));
        if (stop == npos)
            return;
        coded.remove_prefix(stop);
        const auto* const known =
            std::find_if(entities.begin(), entities.end(),
                         [&](const auto& entity) { return coded.starts_with(entity.first); });
        if (known != entities.end()) {
            out += known->second;
            coded.remove_prefix(known->first.size());
        } else {
            if (coded.front() == '&')
                out += '&';
            coded.remove_prefix(1);
        }
    }
}

std::string decoded(std::string_view coded) {
    std::string out;
    decode_entities(coded, out);
    return out;
}

struct Token {
    std::string_view target;
    std::string_view label;  ///< still coded
};

Token split_token(std::string_view inside) {
    const auto bar = inside.find('|');
    if (bar == npos)
        return {inside, {}};
    return {inside.substr(0, bar), inside.substr(bar + 1)};
}

std::string_view without(std::string_view text, char first) {
    return text.starts_with(first) ? text.substr(1) : text;
}

/// Before the first space or control character, which no id contains: `<@me and you>` is no token.
bool is_id(std::string_view text) {
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') ||
               c == '_' || c == '-';
    });
}

bool write_person(const Token& token, TextWriter& out) {
    const auto id = token.target.substr(1);
    if (!is_id(id))
        return false;
    const auto label = decoded(without(token.label, '@'));
    out.person({platform, std::string{id}}, label.empty() ? id : std::string_view{label});
    return true;
}

bool write_room(const Token& token, TextWriter& out) {
    const auto id = token.target.substr(1);
    if (!is_id(id))
        return false;
    const auto label = decoded(without(token.label, '#'));
    out.room({platform, std::string{id}}, label.empty() ? id : std::string_view{label});
    return true;
}

/// `date^1700000000^{date} at {time}^https://…`: the fallback was made for readers like us.
void write_date(const Token& token, TextWriter& out) {
    if (!token.label.empty()) {
        out.plain(decoded(token.label));
        return;
    }
    const auto number = token.target.substr(token.target.find('^') + 1);
    const auto at = instant_of_ts(number.substr(0, number.find('^')));
    out.plain(at ? to_rfc3339(*at) : std::string{number});
}

bool write_special(const Token& token, TextWriter& out) {
    const auto what = token.target.substr(1);
    if (what == "here" || what == "channel" || what == "everyone") {
        out.plain("@").plain(what);
    } else if (what.starts_with("date^")) {
        write_date(token, out);
    } else if (what.starts_with("subteam^")) {
        const auto label = decoded(without(token.label, '@'));
        out.plain("@").plain(label.empty() ? unnamed_group : std::string_view{label});
    } else {
        out.plain(decoded(token.label.empty() ? what : token.label));
    }
    return !what.empty();
}

bool write_link(const Token& token, TextWriter& out) {
    const auto target = token.target;
    if (target.find("://") == npos && !target.starts_with("mailto:") && !target.starts_with("tel:"))
        return false;
    auto url = decoded(target);
    const auto shown = token.label.empty() ? url : decoded(token.label);
    if (const auto message = message_of_permalink(url)) {
        Text piece{shown, {{0, shown.size(), *message}}};
        out.append(piece);
    } else {
        out.link(shown, std::move(url));
    }
    return true;
}

/// False where the brackets hold nothing we know: then they are what somebody typed.
bool write_token(std::string_view inside, TextWriter& out) {
    if (inside.empty())
        return false;
    const auto token = split_token(inside);
    if (token.target.starts_with('@'))
        return write_person(token, out);
    if (token.target.starts_with('#'))
        return write_room(token, out);
    if (token.target.starts_with('!'))
        return write_special(token, out);
    return write_link(token, out);
}

}  // namespace

Text read_mrkdwn(std::string_view mrkdwn) {
    TextWriter out;
    while (!mrkdwn.empty()) {
        const auto open = mrkdwn.find('<');
        if (open != 0)
            out.plain(decoded(mrkdwn.substr(0, open)));
        if (open == npos)
            break;
        mrkdwn.remove_prefix(open + 1);
        const auto close = mrkdwn.find_first_of("<>\n");
        const bool closed = close != npos && mrkdwn[close] == '>';
        if (closed && write_token(mrkdwn.substr(0, close), out))
            mrkdwn.remove_prefix(close + 1);
        else
            out.plain("<");
    }
    return out.take();
}

}  // namespace adapters::slack
