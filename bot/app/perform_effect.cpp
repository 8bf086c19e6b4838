#include "bot/app/perform_effect.hpp"

#include <algorithm>
#include <optional>
#include <type_traits>
#include <utility>

namespace bot::app {
namespace {

using core::event::Outcome;
using ports::Result;
template <class T>
using Answer = boost::asio::awaitable<Result<T>>;

/// The port's answer as an outcome.
template <class T>
Answer<Outcome> widen(Answer<T> call) {
    auto answer = co_await std::move(call);
    if (!answer)
        co_return answer.failure();
    if constexpr (std::is_same_v<T, ports::Done>)
        co_return Outcome{core::event::Performed{}};
    else if constexpr (std::is_same_v<T, std::optional<core::event::Posted>>)
        co_return *answer ? Outcome{std::move(**answer)} : Outcome{core::event::Performed{}};
    else
        co_return Outcome{std::move(*answer)};
}

Answer<Outcome> share(ports::ChatPort& chat, ports::Documents& documents,
                      core::event::IncidentId incident, core::outbox::ShareDraft order,
                      ports::Attempt attempt, ports::Deadline deadline) {
    auto document = co_await documents.draft(incident, order.format, order.people, deadline);
    if (!document)
        co_return document.failure();
    auto shared = co_await chat.share(std::move(order.to), std::move(order.room),
                                      std::move(*document), std::move(attempt), deadline);
    if (!shared)
        co_return shared.failure();
    co_return Outcome{core::event::Performed{}};
}

/// One call a kind of effect.
struct Performer {
    ports::ChatPort* chat;
    ports::TrackerPort* tracker;
    ports::Documents& documents;
    core::event::IncidentId incident;
    ports::Attempt attempt;
    ports::Deadline deadline;

    Answer<Outcome> operator()(core::outbox::CreateRoom order) {
        return widen(chat->create_room(std::move(order), attempt, deadline));
    }
    Answer<Outcome> operator()(core::outbox::JoinRoom order) {
        return widen(chat->join(std::move(order), deadline));
    }
    Answer<Outcome> operator()(core::outbox::InvitePeople order) {
        return widen(chat->invite(std::move(order), deadline));
    }
    Answer<Outcome> operator()(core::outbox::SetTopic order) {
        return widen(chat->set_topic(std::move(order), deadline));
    }
    Answer<Outcome> operator()(core::outbox::PostText order) {
        return widen(chat->post(std::move(order), attempt, deadline));
    }
    Answer<Outcome> operator()(core::outbox::PostPrivately order) {
        return widen(chat->post_privately(std::move(order), attempt, deadline));
    }
    Answer<Outcome> operator()(core::outbox::MessagePerson order) {
        return widen(chat->message_person(std::move(order), attempt, deadline));
    }
    Answer<Outcome> operator()(core::outbox::PostCard order) {
        return widen(chat->post_card(std::move(order), attempt, deadline));
    }
    Answer<Outcome> operator()(core::outbox::UpdateCard order) {
        return widen(chat->update_card(std::move(order), attempt, deadline));
    }
    Answer<Outcome> operator()(core::outbox::EditPost order) {
        return widen(chat->edit(std::move(order), attempt, deadline));
    }
    Answer<Outcome> operator()(core::outbox::PinMessage order) {
        return widen(chat->pin(std::move(order), deadline));
    }
    Answer<Outcome> operator()(core::outbox::React order) {
        return widen(chat->react(std::move(order), attempt, deadline));
    }
    Answer<Outcome> operator()(core::outbox::OpenForm order) {
        return widen(chat->open_form(std::move(order), deadline));
    }
    Answer<Outcome> operator()(core::outbox::FetchMessage order) {
        return widen(chat->fetch_message(std::move(order), deadline));
    }
    Answer<Outcome> operator()(core::outbox::ReadHistory order) {
        return widen(chat->read_history(std::move(order), deadline));
    }
    Answer<Outcome> operator()(core::outbox::LookUpPerson order) {
        return widen(chat->look_up(std::move(order.person), deadline));
    }
    Answer<Outcome> operator()(core::outbox::ListMembers order) {
        return widen(chat->members(std::move(order.room), deadline));
    }
    Answer<Outcome> operator()(core::outbox::ShareDraft order) {
        return share(*chat, documents, incident, std::move(order), attempt, deadline);
    }
    Answer<Outcome> operator()(core::outbox::FileTicket order) {
        attempt.repeated = attempt.repeated || order.again;
        if (order.ordered_at != core::event::Instant{})
            attempt.first_try = std::min(attempt.first_try, order.ordered_at);
        return widen(tracker->file(std::move(order), attempt, deadline));
    }
    Answer<Outcome> operator()(core::outbox::ReadTicket order) {
        return widen(tracker->read(std::move(order.ticket), deadline));
    }
    Answer<Outcome> operator()(core::outbox::ReadChanges order) {
        return widen(tracker->read_changes(std::move(order), deadline));
    }
    Answer<Outcome> operator()(core::outbox::AmendTicket order) {
        return widen(tracker->amend(std::move(order), attempt, deadline));
    }
    Answer<Outcome> operator()(core::outbox::FindAccount order) {
        return widen(tracker->find_account(std::move(order.account), deadline));
    }
};

}  // namespace

boost::asio::awaitable<Result<Outcome>> perform_effect(Performers performers,
                                                       core::outbox::Effect effect,
                                                       ports::Attempt attempt,
                                                       ports::Deadline deadline) {
    return std::visit(Performer{performers.chat, performers.tracker, performers.documents,
                                effect.incident, std::move(attempt), deadline},
                      std::move(effect.body));
}

}  // namespace bot::app
