#include "storage/schema/fact_codec.hpp"

#include "storage/schema/fact_archive.hpp"
#include "storage/schema/fact_fields.hpp"
#include "storage/schema/kind_numbers.hpp"

#include <optional>

namespace storage::schema {

using bot::ports::Done;
using bot::ports::Failure;
using bot::ports::FailureKind;
using bot::ports::Result;

template <>
inline constexpr int kind_number<incident::Opened> = 1;
template <>
inline constexpr int kind_number<incident::RoomLinked> = 2;
template <>
inline constexpr int kind_number<incident::RoomAltered> = 3;
template <>
inline constexpr int kind_number<incident::RoomReplaced> = 4;
template <>
inline constexpr int kind_number<incident::CardPosted> = 5;
template <>
inline constexpr int kind_number<incident::SeveritySet> = 6;
template <>
inline constexpr int kind_number<incident::StatusSet> = 7;
template <>
inline constexpr int kind_number<incident::TitleSet> = 8;
template <>
inline constexpr int kind_number<incident::SummarySet> = 9;
template <>
inline constexpr int kind_number<incident::ImpactSet> = 10;
template <>
inline constexpr int kind_number<incident::RoleSet> = 11;
template <>
inline constexpr int kind_number<incident::MilestoneSet> = 12;
template <>
inline constexpr int kind_number<incident::Said> = said_kind;
template <>
inline constexpr int kind_number<incident::Revised> = revised_kind;
template <>
inline constexpr int kind_number<incident::Removed> = removed_kind;
template <>
inline constexpr int kind_number<incident::Reacted> = 16;
template <>
inline constexpr int kind_number<incident::Pinned> = 17;
template <>
inline constexpr int kind_number<incident::Marked> = 18;
template <>
inline constexpr int kind_number<incident::MemberChanged> = 19;
template <>
inline constexpr int kind_number<incident::Noted> = 20;
template <>
inline constexpr int kind_number<incident::EntryRevised> = 21;
template <>
inline constexpr int kind_number<incident::EntryStruck> = 22;
template <>
inline constexpr int kind_number<incident::CommandRun> = 23;
template <>
inline constexpr int kind_number<incident::Gap> = gap_kind;
template <>
inline constexpr int kind_number<incident::Debriefed> = debriefed_kind;
template <>
inline constexpr int kind_number<incident::RoomUnlinked> = 26;
template <>
inline constexpr int kind_number<incident::Ticketed> = ticketed_kind;

static_assert(numbers_are_good<incident::FactBody>());

int fact_kind(const incident::FactBody& body) {
    return kind_numbers<incident::FactBody>[body.index()];
}

void encode(const incident::Fact& fact, FactColumns& columns) {
    columns.kind = fact_kind(fact.body);
    FactWriter writer{fact, columns};
    std::visit([&](const auto& body) { fields(writer, body); }, fact.body);
    writer.finish();
}

Result<Done> decode(const StoredBody& stored, incident::Fact& fact) {
    const auto fails = [&](const std::string& why) {
        return Failure{
            FailureKind::rejected,
            to_string(fact.incident) + " " + to_string(fact.number) + " cannot be read: " + why};
    };
    if (!emplace_kind(fact.body, stored.kind))
        return fails("fact kind " + std::to_string(stored.kind) + " is not known to this version");
    std::optional<JsonDocument> json;
    if (!stored.body.empty()) {
        json.emplace(stored.body);
        if (!json->root().is_object())
            return fails("its body is not JSON");
    }
    std::string trouble;
    FactReader reader{fact, stored, json ? json->root() : JsonNode{}, trouble};
    std::visit([&](auto& body) { fields(reader, body); }, fact.body);
    if (!trouble.empty())
        return fails(trouble);
    return Done{};
}

}  // namespace storage::schema
