#include "adapters/slack/slack_permalink.hpp"

#include "adapters/slack/slack_identity.hpp"
#include "adapters/slack/slack_text.hpp"

#include <algorithm>

namespace adapters::slack {
namespace {

using bot::core::event::MessageRef;

bool all_digits(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

}  // namespace

/// The host must be a workspace of Slack's: any other page may have a path like that.
std::optional<MessageRef> message_of_permalink(std::string_view url) {
    constexpr std::string_view archives = "/archives/";
    constexpr std::size_t shortest = 12;
    if (!url.starts_with("https://"))
        return std::nullopt;
    url.remove_prefix(std::string_view{"https://"}.size());
    const auto host = url.substr(0, url.find('/'));
    if (!host.ends_with(".slack.com") && !host.ends_with(".slack-gov.com"))
        return std::nullopt;
    url.remove_prefix(host.size());
    if (!url.starts_with(archives))
        return std::nullopt;
    url.remove_prefix(archives.size());
    const auto room = url.substr(0, url.find('/'));
    if (room.size() == url.size() || room.empty())
        return std::nullopt;
    url.remove_prefix(room.size() + 1);
    const auto message = url.substr(0, url.find_first_of("/?#"));
    if (!message.starts_with('p') || message.size() < shortest || message.size() > 20)
        return std::nullopt;
    const auto digits = message.substr(1);
    if (!all_digits(digits))
        return std::nullopt;
    const auto whole = digits.substr(0, digits.size() - 6);
    const auto fraction = digits.substr(digits.size() - 6);
    return MessageRef{{platform, std::string{room}},
                      std::string{whole} + '.' + std::string{fraction}};
}

std::string permalink_of(const SlackIdentity& ours, std::string_view room, std::string_view ts,
                         std::string_view thread) {
    if (ours.url.empty() || room.empty() || ts.empty())
        return {};
    std::string link = ours.url;
    link.append("archives/").append(room).append("/p");
    for (const char c : ts) {
        if (c != '.')
            link += c;
    }
    if (!thread.empty() && thread != ts)
        link.append("?thread_ts=").append(thread).append("&cid=").append(room);
    return link;
}

}  // namespace adapters::slack
