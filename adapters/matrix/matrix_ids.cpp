#include "adapters/matrix/matrix_ids.hpp"

#include "adapters/http/percent.hpp"
#include "adapters/matrix/matrix_identity.hpp"

#include <utf8.h>

#include <algorithm>
#include <array>
#include <utility>

namespace adapters::matrix {
namespace {

using namespace bot::core::event;

constexpr auto npos = std::string_view::npos;
constexpr std::size_t longest_id = 255;
constexpr std::size_t most_via = 3;

bool is_id(std::string_view id, char first) {
    return id.size() > 1 && id.size() <= longest_id && id.front() == first &&
           std::all_of(id.begin(), id.end(),
                       [](char c) { return static_cast<unsigned char>(c) > ' ' && c != '\x7F'; }) &&
           utf8::is_valid(id.begin(), id.end());
}

bool is_named(std::string_view id, char first) {
    return is_id(id, first) && !localpart_of(id).empty() && !server_of(id).empty();
}

bool starts_with_word(std::string_view text, std::string_view lower_case) {
    return text.size() >= lower_case.size() &&
           std::equal(lower_case.begin(), lower_case.end(), text.begin(), [](char known, char c) {
               return known == (c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c);
           });
}

std::optional<Meaning> room_or_message(std::string room, const std::string& event) {
    if (!is_room_id(room) && !is_room_alias(room))
        return std::nullopt;
    RoomRef where{platform, std::move(room)};
    if (event.empty())
        return where;
    if (!is_event_id(event))
        return std::nullopt;
    return MessageRef{std::move(where), event};
}

/// "@user", "!room" or "#alias", and maybe "/$event". Writers disagree about what is to be encoded.
std::optional<Meaning> meaning_of_path(std::string_view path) {
    const auto whole = http::percent_decode(path);
    if (!whole)
        return std::nullopt;
    if (is_user_id(*whole))
        return PersonRef{platform, *whole};
    const auto slash = std::min(path.find('/'), path.size());
    const auto room = http::percent_decode(path.substr(0, slash));
    const auto event = http::percent_decode(path.substr(std::min(slash + 1, path.size())));
    return room && event ? room_or_message(*room, *event) : std::nullopt;
}

/// "u/alice:example.org", "roomid/abc/e/def": ids without the characters they begin with.
std::optional<Meaning> meaning_of_uri(std::string_view rest) {
    static constexpr std::array<std::pair<std::string_view, char>, 5> kinds{
        {{"u/", '@'}, {"user/", '@'}, {"r/", '#'}, {"room/", '#'}, {"roomid/", '!'}}};
    for (const auto& [word, first] : kinds) {
        if (!rest.starts_with(word))
            continue;
        rest.remove_prefix(word.size());
        const auto break_at = std::min(rest.find("/e/"), rest.size());
        const auto id = http::percent_decode(rest.substr(0, break_at));
        const auto event = http::percent_decode(rest.substr(std::min(break_at + 3, rest.size())));
        if (!id || !event)
            return std::nullopt;
        if (first != '@')
            return room_or_message(first + *id, event->empty() ? *event : "$" + *event);
        return is_user_id("@" + *id) ? std::optional<Meaning>{PersonRef{platform, "@" + *id}}
                                     : std::nullopt;
    }
    return std::nullopt;
}

/// Encoded where it could end or split the path; what clients look for stays readable.
std::string link_part(std::string_view id) {
    std::string out;
    for (const char c : id) {
        const bool plain = c == '@' || c == ':' || c == '!' || c == '$';
        out += plain ? std::string(1, c) : http::percent_encode({&c, 1});
    }
    return out;
}

std::string with_via(std::string link, const std::vector<std::string>& via) {
    char joint = '?';
    for (std::size_t i = 0; i < std::min(via.size(), most_via); ++i) {
        if (via[i].empty())
            continue;
        link += joint + ("via=" + link_part(via[i]));
        joint = '&';
    }
    return link;
}

constexpr std::string_view link_start = "https://matrix.to/#/";

}  // namespace

bool is_user_id(std::string_view id) {
    return is_named(id, '@');
}
bool is_room_id(std::string_view id) {
    return is_id(id, '!');
}
bool is_room_alias(std::string_view id) {
    return is_named(id, '#');
}
bool is_event_id(std::string_view id) {
    return is_id(id, '$');
}

std::string_view localpart_of(std::string_view id) {
    const auto colon = id.find(':');
    return id.empty() || colon == npos || colon == 0 ? std::string_view{} : id.substr(1, colon - 1);
}

std::string_view server_of(std::string_view id) {
    const auto colon = id.find(':');
    return colon == npos ? std::string_view{} : id.substr(colon + 1);
}

std::optional<Meaning> meaning_of_link(std::string_view url) {
    url = url.substr(0, url.find('?'));
    for (const std::string_view start : {link_start, std::string_view{"http://matrix.to/#/"}}) {
        if (starts_with_word(url, start))
            return meaning_of_path(url.substr(start.size()));
    }
    constexpr std::string_view scheme = "matrix:";
    return starts_with_word(url, scheme) ? meaning_of_uri(url.substr(scheme.size())) : std::nullopt;
}

std::string link_to_user(std::string_view user) {
    return std::string{link_start} + link_part(user);
}

std::string link_to_room(std::string_view room, const std::vector<std::string>& via) {
    return with_via(std::string{link_start} + link_part(room), via);
}

std::string link_to_message(std::string_view room, std::string_view event,
                            const std::vector<std::string>& via) {
    return with_via(std::string{link_start} + link_part(room) + "/" + link_part(event), via);
}

std::optional<MediaRef> parse_media(std::string_view uri) {
    constexpr std::string_view scheme = "mxc://";
    if (!uri.starts_with(scheme) || uri.size() > longest_id)
        return std::nullopt;
    uri.remove_prefix(scheme.size());
    const auto slash = uri.find('/');
    if (slash == npos || slash == 0 || slash + 1 == uri.size())
        return std::nullopt;
    const auto in = [](std::string_view part, std::string_view beside) {
        return std::all_of(part.begin(), part.end(), [beside](char c) {
            return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') ||
                   beside.find(c) != npos;
        });
    };
    const auto server = uri.substr(0, slash);
    const auto id = uri.substr(slash + 1);
    if (!in(server, ".-:[]") || !in(id, "_-"))
        return std::nullopt;
    return MediaRef{std::string{server}, std::string{id}};
}

}  // namespace adapters::matrix
