// How long the timeline and the draft of 100,000 messages take, in milliseconds, in memory.
#include "bot/core/draft/draft.hpp"
#include "bot/core/timeline/timeline.hpp"

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <string>
#include <vector>

namespace event = bot::core::event;
namespace incident = bot::core::incident;
namespace draft = bot::core::draft;

namespace {

const event::RoomRef room{"chat", "C0123456789"};

event::Person person(int number) {
    return {{"chat", "U0" + std::to_string(100000000 + number)},
            "Person Number " + std::to_string(number)};
}

/// Talk of forty people: every tenth message mentions one, every fiftieth is edited, every
/// hundredth marked, some are deleted, threaded or not in ASCII.
std::vector<incident::Fact> facts(int messages) {
    std::vector<incident::Fact> all;
    const auto begin = *event::from_rfc3339("2026-11-22T14:00:00Z");
    const auto add = [&](int second, const event::Person& who, incident::FactBody body) {
        const auto at = begin + std::chrono::milliseconds{second * 200LL};
        all.push_back(
            {{1}, {static_cast<std::int64_t>(all.size()) + 1}, at, at, who, std::move(body)});
    };
    add(0, person(0),
        incident::Opened{"A long day", incident::Severity::sev2, incident::Kind::incident,
                         incident::Visibility::open, "Europe/Berlin", incident::Origin::live});
    add(0, person(0),
        incident::RoomLinked{room, "inc-1-a-long-day", incident::RoomOrigin::created});
    for (int i = 0; i < messages; ++i) {
        const auto id = std::to_string(1700000000 + i) + ".000100";
        incident::Said said;
        said.message.message = {room, id};
        said.message.posted_at = begin + std::chrono::milliseconds{i * 200LL};
        said.message.author = person(i % 40);
        event::TextWriter text;
        if (i % 10 == 0)
            text.person(person((i + 1) % 40).ref, "Person").plain(" ");
        text.plain("the pool on replica-" + std::to_string(i % 7) + " shows " + std::to_string(i) +
                   " waiting; looking at <the> graph & the slow log now");
        if (i % 20 == 0)
            text.plain(" – größer als gestern");
        said.message.text = text.take();
        said.message.permalink = "https://chat.example.org/archives/C0123456789/p" + id;
        if (i % 30 == 7)
            said.message.thread = std::to_string(1700000000 + i - 7) + ".000100";
        add(i, said.message.author, said);
        if (i % 50 == 3) {
            incident::Revised revised;
            revised.message = {room, id};
            revised.revision = id + "1";
            revised.text = event::words("edited " + std::to_string(i));
            add(i, said.message.author, revised);
        }
        if (i % 100 == 5) {
            incident::Marked marked;
            marked.message = event::MessageRef{room, id};
            marked.via = "pushpin";
            add(i, person((i + 3) % 40), marked);
        }
        if (i % 200 == 9)
            add(i, said.message.author, incident::Removed{{room, id}});
    }
    return all;
}

/// Two thousand people who are known and have no part in it, some by names that are words.
std::vector<event::PersonRenamed> strangers() {
    constexpr std::array<const char*, 20> syllables{"ka", "ro", "mi",  "len", "ta",  "wil", "po",
                                                    "sa", "no", "gra", "be",  "ju",  "fer", "di",
                                                    "ho", "ly", "sho", "an",  "que", "lo"};
    const auto word = [&](int n) {
        const auto at = [&](int place) {
            return std::string{syllables.at(static_cast<std::size_t>(place % 20))};
        };
        return at(n) + at(n / 20) + at(n / 7);
    };
    std::vector<event::PersonRenamed> all;
    for (int i = 0; i < 2000; ++i)
        all.push_back({{{"chat", "U1" + std::to_string(100000000 + i)},
                        i % 50 == 0 ? "Will Pool" : word(i) + " " + word(3 * i + 1)},
                       word(i) + std::to_string(i),
                       {}});
    return all;
}

struct Took {
    double wall = 1e9;
    double processor = 1e9;  ///< of this thread alone: what a busy machine does not change
};

template <typename Work>
Took milliseconds(Work work) {
    Took best;
    for (int round = 0; round < 3; ++round) {
        const auto begin = std::chrono::steady_clock::now();
        const auto busy = std::clock();
        work();
        const auto used = static_cast<double>(std::clock() - busy) * 1000 / CLOCKS_PER_SEC;
        const std::chrono::duration<double, std::milli> wall =
            std::chrono::steady_clock::now() - begin;
        best.wall = std::min(best.wall, wall.count());
        best.processor = std::min(best.processor, used);
    }
    return best;
}

void print(const char* name, const Took& took, std::size_t bytes) {
    std::printf("%-14s %8.0f ms %8.0f ms of processor %8.1f MB\n", name, took.wall, took.processor,
                static_cast<double>(bytes) / 1e6);
}

}  // namespace

int main(int argc, char** argv) {
    const int messages = argc > 1 ? std::atoi(argv[1]) : 100000;
    const auto all = facts(messages);
    incident::Incident state;
    state.id = {1};
    for (const auto& fact : all)
        incident::apply(state, fact);
    const auto known = strangers();
    const draft::Material material{state, all, {}, {}, false, {}, {}, known};
    std::size_t size = 0;
    std::printf("%d messages, %zu facts, best of three\n", messages, all.size());
    const auto folding =
        milliseconds([&] { size = bot::core::timeline::build(all, false).size(); });
    print("timeline", folding, 0);
    struct Kind {
        const char* name;
        draft::Format format;
        draft::People people;
    };
    for (const Kind& kind : {Kind{"md", draft::Format::md, draft::People::names},
                             Kind{"html", draft::Format::html, draft::People::names},
                             Kind{"json", draft::Format::json, draft::People::names},
                             Kind{"csv", draft::Format::csv, draft::People::names},
                             Kind{"md, roles", draft::Format::md, draft::People::roles},
                             Kind{"html, roles", draft::Format::html, draft::People::roles}}) {
        const auto took =
            milliseconds([&] { size = draft::render(material, kind.format, kind.people).size(); });
        print(kind.name, took, size);
    }
    return 0;
}
