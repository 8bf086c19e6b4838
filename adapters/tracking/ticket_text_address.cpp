#include "adapters/tracking/ticket_text_address.hpp"

#include "adapters/http/percent.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace adapters::tracking {
namespace {

constexpr auto npos = std::string_view::npos;

bool in_address(char c) {
    constexpr std::string_view ends = "<>\"`\\{}|^";
    return c > ' ' && c < 0x7F && ends.find(c) == npos;
}

bool in_word(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

/// An address does not end in what ends a sentence, nor in a bracket that was opened before it.
std::string_view without_end(std::string_view address) {
    for (;;) {
        constexpr std::string_view ends = ".,;:!?'*_~&";
        const char last = address.back();
        const char opening = last == ')' ? '(' : '[';
        const bool closes =
            (last == ')' || last == ']') && std::count(address.begin(), address.end(), last) >
                                                std::count(address.begin(), address.end(), opening);
        if (!closes && ends.find(last) == npos)
            return address;
        address.remove_suffix(1);
    }
}

struct Found {
    std::size_t at = npos;
    std::string_view address;
};

Found find_address(std::string_view text) {
    constexpr std::array<std::string_view, 2> schemes{"https://", "http://"};
    for (auto at = text.find("http"); at != npos; at = text.find("http", at + 1)) {
        const auto rest = text.substr(at);
        const auto* const scheme =
            std::find_if(schemes.begin(), schemes.end(),
                         [&](std::string_view each) { return rest.starts_with(each); });
        if (scheme == schemes.end() || (at > 0 && in_word(text[at - 1])))
            continue;
        const auto end = std::find_if_not(rest.begin(), rest.end(), in_address);
        const auto address =
            without_end(rest.substr(0, static_cast<std::size_t>(end - rest.begin())));
        if (address.size() > scheme->size() && in_word(address[scheme->size()]))
            return {at, address};
    }
    return {};
}

void append_split(Runs& into, const Run& run) {
    std::string_view rest = run.text;
    const auto add = [&](std::string_view words, std::string url) {
        if (words.empty())
            return;
        auto piece = run;
        piece.text = words;
        piece.shows_address = !url.empty();
        piece.url = std::move(url);
        into.push_back(std::move(piece));
    };
    for (auto found = find_address(rest); found.at != npos; found = find_address(rest)) {
        add(rest.substr(0, found.at), {});
        add(found.address, safe_address(found.address));
        rest.remove_prefix(found.at + found.address.size());
    }
    add(rest, {});
}

}  // namespace

std::string safe_address(std::string_view url) {
    constexpr std::array<std::string_view, 3> schemes{"https://", "http://", "mailto:"};
    if (std::none_of(schemes.begin(), schemes.end(),
                     [&](std::string_view each) { return url.starts_with(each); }))
        return {};
    std::string out;
    for (const char c : url) {
        constexpr std::string_view kept = "%/?#:@!$&'*+,;=-._~";
        if (in_word(c) || kept.find(c) != npos)
            out.push_back(c);
        else
            out.append(http::percent_encode({&c, 1}));
    }
    // Where a dialect guesses at the end of an address, what ends a sentence would not belong to
    // it.
    constexpr std::array<std::pair<char, std::string_view>, 6> ends{
        {{'.', "%2E"}, {',', "%2C"}, {';', "%3B"}, {':', "%3A"}, {'!', "%21"}, {'*', "%2A"}}};
    for (const auto& [end, encoded] : ends) {
        if (out.back() == end)
            out.replace(out.size() - 1, 1, encoded);
    }
    return out;
}

Runs with_addresses(Runs runs) {
    Runs out;
    for (auto& run : runs) {
        run.shows_address = !run.url.empty() && run.text == run.url;
        if (run.url.empty() && !run.code && !run.line_break)
            append_split(out, run);
        else
            out.push_back(std::move(run));
    }
    return out;
}

}  // namespace adapters::tracking
