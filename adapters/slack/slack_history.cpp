#include "adapters/slack/slack_archive.hpp"
#include "adapters/slack/slack_chat.hpp"
#include "adapters/slack/slack_message.hpp"
#include "adapters/slack/slack_time.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <chrono>
#include <iterator>
#include <utility>

/// Reading back what was said while nobody listened.
namespace adapters::slack {

using namespace bot::core;
using bot::ports::Deadline;
using bot::ports::Done;
using bot::ports::Failure;
using bot::ports::FailureKind;
using event::ChatEvent;
using event::HistoryRead;

namespace {

constexpr std::string_view prefix = "slack-history";
constexpr std::size_t threads_at_a_time = 10;
constexpr int most_pages = 50;
/// How old a thread may be whose new replies are still looked for: of a room, and between the two
/// of us, where an interview goes on for weeks.
constexpr std::chrono::hours threads_live{24 * 7};
constexpr std::chrono::hours interviews_live{24 * 90};

event::Instant instant_or(event::Instant otherwise, std::string_view ts) {
    return instant_of_ts(ts).value_or(otherwise);
}

/// What is to be read: Slack gives what lies between two instants, not they themselves.
event::Stretch to_read(const outbox::ReadHistory& order, const HistoryPage& page) {
    const auto live = is_between_us(order.room.room) ? interviews_live : threads_live;
    if (page.before)
        return {std::max(order.from - live, event::Instant{}), order.from};
    const auto& begins = page.begins;
    if (!page.cursor.empty() || begins.empty())
        return {order.from, order.to};
    const auto from = instant_or(order.from, begins.back()) - event::Instant::duration{1};
    return {from, begins.size() > 1 ? instant_or(order.to, begins[begins.size() - 2]) : order.to};
}

http::Fields stretch(const outbox::ReadHistory& order, const HistoryPage& page) {
    http::Fields form{{"channel", order.room.room}, {"limit", "100"}};
    const auto stretch = to_read(order, page);
    form.emplace_back("oldest", ts_of_instant(stretch.from));
    form.emplace_back("latest", ts_of_instant(stretch.to));
    if (page.before)
        form.emplace_back("inclusive", "true");
    if (!page.cursor.empty())
        form.emplace_back("cursor", page.cursor);
    return form;
}

bool is_inside(const outbox::ReadHistory& order, std::string_view ts) {
    const auto at = instant_of_ts(ts);
    return at && *at > order.from && *at < order.to;
}

/// A thread that has a reply in the stretch, or may have.
bool went_on(const outbox::ReadHistory& order, const Json& message) {
    const auto latest = instant_of_ts(text_at(message, "latest_reply"));
    if (!latest)
        return number_at(message, "reply_count") > 0;
    return *latest > order.from;
}

void add_messages(const Json& messages, const outbox::ReadHistory& order, const SlackIdentity& ours,
                  std::vector<ChatEvent>& events) {
    for (std::size_t i = 0; messages.is_array() && i < messages.size(); ++i) {
        if (!is_inside(order, text_at(messages[i], "ts")))
            continue;
        auto found = read_archived(messages[i], order.room.room, prefix, Edits::told_apart, ours);
        if (auto key = found.empty() ? std::string{} : key_between_us(found.front()); !key.empty())
            found.front().key.value = std::move(key);
        std::move(found.begin(), found.end(), std::back_inserter(events));
    }
}

void add_roots(const Json& messages, const outbox::ReadHistory& order,
               std::vector<std::string>& roots) {
    for (std::size_t i = 0; messages.is_array() && i < messages.size(); ++i) {
        if (went_on(order, messages[i]))
            roots.emplace_back(text_at(messages[i], "ts"));
    }
}

void put_in_order(std::vector<ChatEvent>& events) {
    std::stable_sort(events.begin(), events.end(),
                     [](const auto& one, const auto& other) { return one.at < other.at; });
}

std::string oldest_of(const Json& messages) {
    std::string oldest;
    for (std::size_t i = 0; messages.is_array() && i < messages.size(); ++i) {
        const auto ts = text_at(messages[i], "ts");
        const auto at = instant_of_ts(ts);
        if (at && *at < instant_or(event::Instant::max(), oldest))
            oldest = ts;
    }
    return oldest;
}

/// Pages come oldest first, so what remains are the messages after those that were read; while
/// threads are to be read, replies may be missing from the beginning on.
event::Stretch unread(const outbox::ReadHistory& order, const HistoryPage& page) {
    if (page.before || page.last || !page.roots.empty() || !page.cursor.empty())
        return {order.from, order.to};
    const auto from = to_read(order, page).from;
    return {std::clamp(from, order.from, order.to), order.to};
}

}  // namespace

SlackChat::Answer<HistoryRead> SlackChat::read_history(outbox::ReadHistory order,
                                                       Deadline deadline) {
    // Who we are must be known, or our own words would come back as somebody's.
    if (x_ours.user_id.empty()) {
        auto known = co_await check(deadline);
        if (x_ours.user_id.empty() && !known)
            co_return known.failure();
    }
    auto page = parse_history_page(order.page);
    if (!page.roots.empty())
        co_return co_await read_threads(std::move(order), std::move(page), deadline);
    auto form = stretch(order, page);
    auto answer = co_await x_api.call("conversations.history", std::move(form), Repeating::harmless,
                                      deadline);
    if (!answer)
        co_return answer.failure();
    const auto& messages = member(*answer, "messages");
    HistoryRead read;
    std::string cursor{text_at(member(*answer, "response_metadata"), "next_cursor")};
    if (go_on(page, oldest_of(messages), std::move(cursor))) {
        if (!page.before)
            add_messages(messages, order, x_ours, read.events);
        put_in_order(read.events);
        add_roots(messages, order, page.roots);
    }
    read.next = next_after(page);
    read.unread = unread(order, page);
    co_return read;
}

SlackChat::Answer<HistoryRead> SlackChat::read_threads(outbox::ReadHistory order, HistoryPage page,
                                                       Deadline deadline) {
    HistoryRead read;
    for (std::size_t count = 0; count < threads_at_a_time && !page.roots.empty(); ++count) {
        auto root = std::move(page.roots.back());
        page.roots.pop_back();
        auto done = co_await read_thread(order, std::move(root), read.events, deadline);
        if (!done)
            co_return done.failure();
    }
    put_in_order(read.events);
    read.next = next_after(page);
    read.unread = unread(order, page);
    co_return read;
}

SlackChat::Answer<Done> SlackChat::read_thread(const outbox::ReadHistory& order, std::string root,
                                               std::vector<ChatEvent>& events, Deadline deadline) {
    std::string cursor;
    for (int count = 0; count < most_pages; ++count) {
        http::Fields form{{"channel", order.room.room},
                          {"ts", root},
                          {"oldest", ts_of_instant(order.from)},
                          {"latest", ts_of_instant(order.to)},
                          {"limit", "200"}};
        if (!cursor.empty())
            form.emplace_back("cursor", cursor);
        auto answer = co_await x_api.call("conversations.replies", std::move(form),
                                          Repeating::harmless, deadline);
        if (!answer && is_error(answer.failure(), "thread_not_found"))
            co_return Done{};
        if (!answer)
            co_return answer.failure();
        Json replies = Json::array();
        const auto& messages = member(*answer, "messages");
        for (std::size_t i = 0; messages.is_array() && i < messages.size(); ++i) {
            if (text_at(messages[i], "ts") != root)
                replies.push_back(messages[i]);
        }
        add_messages(replies, order, x_ours, events);
        cursor = text_at(member(*answer, "response_metadata"), "next_cursor");
        if (cursor.empty())
            co_return Done{};
    }
    co_return Failure{FailureKind::rejected,
                      "conversations.replies: a thread with too many replies to read them all"};
}

}  // namespace adapters::slack
