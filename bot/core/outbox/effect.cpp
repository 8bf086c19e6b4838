#include "bot/core/outbox/effect.hpp"

namespace bot::core::outbox {
namespace {

struct Lane {
    std::string operator()(const CreateRoom& order) const {
        return order.platform + ":create " + order.name;
    }
    std::string operator()(const JoinRoom& order) const { return to_string(order.room); }
    std::string operator()(const InvitePeople& order) const { return to_string(order.room); }
    // What only decorates a room holds up nothing that is said in it.
    std::string operator()(const SetTopic& order) const { return to_string(order.room) + ":topic"; }
    std::string operator()(const PostText& order) const { return to_string(order.room); }
    std::string operator()(const PostPrivately& order) const { return to_string(order.room); }
    std::string operator()(const MessagePerson& order) const {
        return order.to.platform + ":person " + order.to.id;
    }
    std::string operator()(const PostCard& order) const { return to_string(order.room); }
    std::string operator()(const UpdateCard& order) const { return to_string(order.message.room); }
    std::string operator()(const EditPost& order) const { return to_string(order.message.room); }
    std::string operator()(const PinMessage& order) const {
        return to_string(order.message.room) + ":pins";
    }
    std::string operator()(const React& order) const {
        return to_string(order.message.room) + ":reactions";
    }
    std::string operator()(const OpenForm& order) const {
        return order.platform + ":form " + order.trigger;
    }
    std::string operator()(const FetchMessage& order) const {
        return order.message.room.platform + ":read " + order.message.room.room;
    }
    std::string operator()(const ReadHistory& order) const {
        return order.room.platform + ":read " + order.room.room;
    }
    std::string operator()(const LookUpPerson& order) const {
        return order.person.platform + ":people";
    }
    std::string operator()(const ListMembers& order) const {
        return order.room.platform + ":members " + order.room.room;
    }
    std::string operator()(const ShareDraft& order) const {
        return order.to.platform + ":person " + order.to.id;
    }
    // What a tracker chokes on holds up no other ticket.
    std::string operator()(const FileTicket& order) const {
        return order.tracker + ":file " + order.marker;
    }
    std::string operator()(const ReadTicket& order) const { return ticket(order.ticket); }
    std::string operator()(const ReadChanges& order) const { return order.tracker + ":changes"; }
    std::string operator()(const AmendTicket& order) const { return ticket(order.ticket); }
    std::string operator()(const FindAccount& order) const {
        return order.tracker + ":account " + order.account;
    }

private:
    static std::string ticket(const event::TicketRef& ticket) {
        return ticket.tracker + ":ticket " + ticket.id;
    }
};

struct Platform {
    const std::string& operator()(const CreateRoom& order) const { return order.platform; }
    const std::string& operator()(const JoinRoom& order) const { return order.room.platform; }
    const std::string& operator()(const InvitePeople& order) const { return order.room.platform; }
    const std::string& operator()(const SetTopic& order) const { return order.room.platform; }
    const std::string& operator()(const PostText& order) const { return order.room.platform; }
    const std::string& operator()(const PostPrivately& order) const { return order.room.platform; }
    const std::string& operator()(const MessagePerson& order) const { return order.to.platform; }
    const std::string& operator()(const PostCard& order) const { return order.room.platform; }
    const std::string& operator()(const UpdateCard& order) const {
        return order.message.room.platform;
    }
    const std::string& operator()(const EditPost& order) const {
        return order.message.room.platform;
    }
    const std::string& operator()(const PinMessage& order) const {
        return order.message.room.platform;
    }
    const std::string& operator()(const React& order) const { return order.message.room.platform; }
    const std::string& operator()(const OpenForm& order) const { return order.platform; }
    const std::string& operator()(const FetchMessage& order) const {
        return order.message.room.platform;
    }
    const std::string& operator()(const ReadHistory& order) const { return order.room.platform; }
    const std::string& operator()(const LookUpPerson& order) const { return order.person.platform; }
    const std::string& operator()(const ListMembers& order) const { return order.room.platform; }
    const std::string& operator()(const ShareDraft& order) const { return order.to.platform; }
    const std::string& operator()(const FileTicket& order) const { return order.tracker; }
    const std::string& operator()(const ReadTicket& order) const { return order.ticket.tracker; }
    const std::string& operator()(const ReadChanges& order) const { return order.tracker; }
    const std::string& operator()(const AmendTicket& order) const { return order.ticket.tracker; }
    const std::string& operator()(const FindAccount& order) const { return order.tracker; }
};

struct Name {
    std::string_view operator()(const CreateRoom&) const { return "create_room"; }
    std::string_view operator()(const JoinRoom&) const { return "join_room"; }
    std::string_view operator()(const InvitePeople&) const { return "invite_people"; }
    std::string_view operator()(const SetTopic&) const { return "set_topic"; }
    std::string_view operator()(const PostText&) const { return "post_text"; }
    std::string_view operator()(const PostPrivately&) const { return "post_privately"; }
    std::string_view operator()(const MessagePerson&) const { return "message_person"; }
    std::string_view operator()(const PostCard&) const { return "post_card"; }
    std::string_view operator()(const UpdateCard&) const { return "update_card"; }
    std::string_view operator()(const EditPost&) const { return "edit_post"; }
    std::string_view operator()(const PinMessage&) const { return "pin_message"; }
    std::string_view operator()(const React&) const { return "react"; }
    std::string_view operator()(const OpenForm&) const { return "open_form"; }
    std::string_view operator()(const FetchMessage&) const { return "fetch_message"; }
    std::string_view operator()(const ReadHistory&) const { return "read_history"; }
    std::string_view operator()(const LookUpPerson&) const { return "look_up_person"; }
    std::string_view operator()(const ListMembers&) const { return "list_members"; }
    std::string_view operator()(const ShareDraft&) const { return "share_draft"; }
    std::string_view operator()(const FileTicket&) const { return "file_ticket"; }
    std::string_view operator()(const ReadTicket&) const { return "read_ticket"; }
    std::string_view operator()(const ReadChanges&) const { return "read_changes"; }
    std::string_view operator()(const AmendTicket&) const { return "amend_ticket"; }
    std::string_view operator()(const FindAccount&) const { return "find_account"; }
};

}  // namespace

std::string lane(const EffectBody& body) {
    return std::visit(Lane{}, body);
}
const std::string& platform(const EffectBody& body) {
    return std::visit(Platform{}, body);
}
bool is_for_tracker(const EffectBody& body) {
    return std::visit([]<class Body>(const Body&) { return TrackerOrder<Body>; }, body);
}
std::string_view name(const EffectBody& body) {
    return std::visit(Name{}, body);
}

std::optional<event::Instant> wanted_until(const EffectBody& body) {
    if (const auto* post = std::get_if<PostText>(&body))
        return post->until;
    const auto* message = std::get_if<MessagePerson>(&body);
    return message == nullptr ? std::nullopt : message->until;
}

const FollowUp* follow_up(const EffectBody& body) {
    const std::optional<FollowUp>* found = nullptr;
    if (const auto* post = std::get_if<PostText>(&body))
        found = &post->follow_up;
    else if (const auto* message = std::get_if<MessagePerson>(&body))
        found = &message->follow_up;
    return found != nullptr && *found ? &**found : nullptr;
}

}  // namespace bot::core::outbox
