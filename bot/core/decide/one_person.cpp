#include "bot/core/decide/one_person.hpp"

#include <algorithm>
#include <tuple>

namespace bot::core::decide {
namespace {

using event::PersonRef;

bool has(const std::vector<PersonRef>& all, const PersonRef& one) {
    return std::find(all.begin(), all.end(), one) != all.end();
}

void add(std::vector<PersonRef>& all, const std::vector<PersonRef>& more) {
    for (const auto& one : more)
        if (!has(all, one))
            all.push_back(one);
}

}  // namespace

std::vector<PersonRef> accounts_of(const Snapshot& snapshot, const PersonRef& account) {
    std::vector<PersonRef> all{account};
    if (const auto ties = snapshot.ties.find(account); ties != snapshot.ties.end())
        add(all, ties->second);
    if (has(snapshot.accounts, account))
        add(all, snapshot.accounts);
    if (const auto stands_for = snapshot.tied.find(account); stands_for != snapshot.tied.end()) {
        add(all, {stands_for->second});
        for (const auto& [other, first] : snapshot.tied)
            if (first == stands_for->second)
                add(all, {other});
    }
    return all;
}

const debrief::Interview* interview_of(const debrief::Debrief& debrief,
                                       const std::vector<PersonRef>& accounts) {
    const debrief::Interview* best = nullptr;
    const auto rank = [](const debrief::Interview& one) {
        return std::tuple{one.dropped, one.state == incident::InterviewState::planned};
    };
    for (const auto& account : accounts)
        if (const auto* one = debrief.of(account))
            if (best == nullptr || rank(*one) < rank(*best))
                best = one;
    return best;
}

const debrief::Interview* interview_in(const debrief::Debrief& debrief,
                                       const event::RoomRef& room) {
    for (const auto& [person, interview] : debrief.interviews)
        if (interview.preface && interview.preface->room == room)
            return &interview;
    return nullptr;
}

}  // namespace bot::core::decide
