#include "storage/schema/effect_codec.hpp"

#include "storage/schema/effect_fields.hpp"
#include "storage/schema/kind_numbers.hpp"

namespace storage::schema {

using bot::ports::Failure;
using bot::ports::FailureKind;
using bot::ports::Result;

template <>
inline constexpr int kind_number<outbox::CreateRoom> = 1;
template <>
inline constexpr int kind_number<outbox::InvitePeople> = 2;
template <>
inline constexpr int kind_number<outbox::SetTopic> = 3;
template <>
inline constexpr int kind_number<outbox::PostText> = 4;
template <>
inline constexpr int kind_number<outbox::PostPrivately> = 5;
template <>
inline constexpr int kind_number<outbox::MessagePerson> = 6;
template <>
inline constexpr int kind_number<outbox::PostCard> = 7;
template <>
inline constexpr int kind_number<outbox::UpdateCard> = 8;
template <>
inline constexpr int kind_number<outbox::PinMessage> = 9;
template <>
inline constexpr int kind_number<outbox::React> = 10;
template <>
inline constexpr int kind_number<outbox::OpenForm> = 11;
template <>
inline constexpr int kind_number<outbox::FetchMessage> = 12;
template <>
inline constexpr int kind_number<outbox::ReadHistory> = 13;
template <>
inline constexpr int kind_number<outbox::LookUpPerson> = 14;
template <>
inline constexpr int kind_number<outbox::ListMembers> = 15;
template <>
inline constexpr int kind_number<outbox::ShareDraft> = 16;
template <>
inline constexpr int kind_number<outbox::JoinRoom> = 17;
template <>
inline constexpr int kind_number<outbox::FileTicket> = 18;
template <>
inline constexpr int kind_number<outbox::ReadTicket> = 19;
template <>
inline constexpr int kind_number<outbox::ReadChanges> = 20;
template <>
inline constexpr int kind_number<outbox::AmendTicket> = 21;
template <>
inline constexpr int kind_number<outbox::FindAccount> = 22;
template <>
inline constexpr int kind_number<outbox::EditPost> = 23;

static_assert(numbers_are_good<outbox::EffectBody>());

int effect_kind(const outbox::EffectBody& body) {
    return kind_numbers<outbox::EffectBody>[body.index()];
}

std::string encode(const outbox::EffectBody& body) {
    std::string json;
    JsonWriter writer{json};
    std::visit([&](const auto& effect) { writer.value(effect); }, body);
    return json;
}

Result<outbox::EffectBody> decode_effect(int kind, std::string_view json) {
    outbox::EffectBody body;
    if (!emplace_kind(body, kind))
        return Failure{FailureKind::rejected,
                       "effect kind " + std::to_string(kind) + " is not known to this version"};
    const JsonDocument document{json};
    if (!document.root().is_object())
        return Failure{FailureKind::rejected, "an effect cannot be read: it is not JSON"};
    std::string trouble;
    JsonReader reader{document.root(), trouble};
    std::visit([&](auto& effect) { fields(reader, effect); }, body);
    if (!trouble.empty())
        return Failure{FailureKind::rejected, "an effect cannot be read: " + trouble};
    return body;
}

}  // namespace storage::schema
