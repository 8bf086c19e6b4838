// Any bytes as what people typed, in facts of any order: every draft is valid UTF-8 without a
// script in it, and its JSON is JSON.
#include "bot/core/draft/draft.hpp"

#include <nlohmann/json.hpp>
#include <utf8.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <vector>

namespace event = bot::core::event;
namespace draft = bot::core::draft;
using namespace bot::core::incident;

namespace {

/// Hands out the input piece by piece; at its end everything is zero and empty.
class Bytes {
public:
    Bytes(const std::uint8_t* data, std::size_t size) : x_data{data}, x_size{size} {}

    bool any() const { return x_at < x_size; }
    int number(int below) { return any() ? x_data[x_at++] % below : 0; }
    std::string text() {
        const auto length = std::min(static_cast<std::size_t>(number(64)), x_size - x_at);
        const auto* begin = x_data + x_at;
        x_at += length;
        return {begin, begin + length};
    }
    event::Person person() {
        return {{"chat", "U" + std::to_string(number(4))},
                text(),
                number(5) == 0 ? event::PersonKind::bot : event::PersonKind::human};
    }
    event::MessageRef message() {
        return {{"chat", "R" + std::to_string(number(3))}, "1." + std::to_string(number(6))};
    }
    event::Change change() {
        return number(3) == 0 ? event::Change::removed : event::Change::added;
    }
    event::Text words() {
        event::Text result{text(), {}};
        const auto offset = static_cast<std::size_t>(number(70));
        const auto length = static_cast<std::size_t>(number(70));
        switch (number(6)) {
            case 0:
                result.spans.push_back({offset, length, event::PersonRef{"chat", "U1"}});
                break;
            case 1:
                result.spans.push_back({offset, length, event::Link{text()}});
                break;
            case 2:
                result.spans.push_back({offset, length, event::Style::code});
                break;
            case 3:
                result.spans.push_back({offset, length, event::Style::bold});
                break;
            default:
                break;
        }
        return result;
    }

private:
    const std::uint8_t* x_data;
    std::size_t x_size;
    std::size_t x_at = 0;
};

FactBody said(Bytes& bytes) {
    Said result;
    result.message.message = bytes.message();
    result.message.author = bytes.person();
    result.message.text = bytes.words();
    result.message.permalink = bytes.text();
    if (bytes.number(3) == 0)
        result.message.thread = bytes.text();
    if (bytes.number(3) == 0)
        result.message.files.push_back({bytes.text(), bytes.text(), bytes.text(), 1, bytes.text()});
    return result;
}

FactBody revised(Bytes& bytes) {
    Revised result;
    result.message = bytes.message();
    result.revision = bytes.text();
    result.text = bytes.words();
    return result;
}

FactBody marked(Bytes& bytes) {
    Marked result;
    result.message = bytes.message();
    result.kind = static_cast<MarkKind>(bytes.number(5));
    result.via = bytes.text();
    result.change = bytes.change();
    return result;
}

DebriefStep step(Bytes& bytes) {
    const event::FactNumber number{bytes.number(40)};
    switch (bytes.number(7)) {
        case 0:
            return SeatPlanned{bytes.person(), Tier::core, {static_cast<Seat>(bytes.number(10))}};
        case 1:
            return AudienceSet{number, static_cast<Audience>(bytes.number(4))};
        case 2:
            return Released{number, static_cast<Audience>(bytes.number(4))};
        case 3:
            return TakenBack{number};
        case 4:
            return Told{number, bytes.text()};
        default:
            return QuestionAsked{
                {bytes.number(2) == 0 ? "A1" : bytes.text(), number, bytes.text(), bytes.text(), 0},
                {}};
    }
}

FactBody debriefed(Bytes& bytes) {
    const auto who = bytes.person().ref;
    const auto message = bytes.message();
    auto next = step(bytes);
    return Debriefed{who, message, std::move(next), bytes.text()};
}

FactBody body(Bytes& bytes) {
    const event::FactNumber entry{bytes.number(40)};
    switch (bytes.number(22)) {
        case 0:
            return Opened{bytes.text(), Severity::sev1, Kind::drill, Visibility::open,
                          bytes.text()};
        case 1:
            return RoomLinked{bytes.message().room, bytes.text(), RoomOrigin::adopted};
        case 2:
            return SummarySet{bytes.text()};
        case 3:
            return StatusSet{Status::investigating, static_cast<Status>(bytes.number(7)),
                             bytes.text()};
        case 4:
            return RoleSet{bytes.text(), bytes.person()};
        case 5:
            return MilestoneSet{bytes.text(), bytes.text()};
        case 6:
            return revised(bytes);
        case 7:
            return Removed{bytes.message()};
        case 8:
            return Reacted{bytes.message(), bytes.text(), bytes.change()};
        case 9:
            return marked(bytes);
        case 10:
            return Noted{static_cast<NoteKind>(bytes.number(4)), bytes.words(), bytes.message()};
        case 11:
            return EntryRevised{entry, bytes.words()};
        case 12:
            return EntryStruck{entry, bytes.text(), bytes.change()};
        case 13:
            return CommandRun{bytes.text(), bytes.text()};
        case 14:
            return Gap{bytes.message().room, event::Instant{std::chrono::hours{bytes.number(200)}},
                       bytes.text()};
        case 15:
            return RoomReplaced{bytes.message().room, bytes.message().room};
        case 16:
        case 17:
        case 18:
        case 19:
            return debriefed(bytes);
        default:
            return said(bytes);
    }
}

void expect(bool holds) {
    if (!holds)
        std::abort();
}

void look_at(const std::string& document, draft::Format format) {
    expect(utf8::is_valid(document.begin(), document.end()));
    if (format == draft::Format::html)
        expect(document.find("<script") == std::string::npos);
    if (format == draft::Format::json)
        expect(!nlohmann::json::parse(document, nullptr, false).is_discarded());
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    Bytes bytes{data, size};
    std::vector<Fact> facts;
    Incident state;
    state.id = {1};
    while (bytes.any() && facts.size() < 40) {
        const event::Instant at{std::chrono::minutes{bytes.number(250)}};
        const auto number = static_cast<std::int64_t>(facts.size()) + 1;
        facts.push_back({{1}, {number}, at, at, bytes.person(), body(bytes)});
        apply(state, facts.back());
    }
    const std::vector<bot::core::debrief::Question> questions{
        {"A1", "actions", "", {}, bot::core::debrief::Aspect::actions}};
    const std::vector<event::PersonRenamed> people{{bytes.person(), bytes.text(), ""}};
    for (const auto format :
         {draft::Format::md, draft::Format::html, draft::Format::json, draft::Format::csv}) {
        for (const auto as : {draft::People::names, draft::People::roles})
            look_at(draft::render({state, facts, people, {}, false, questions}, format, as),
                    format);
    }
    return 0;
}
