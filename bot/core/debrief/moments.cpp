#include "bot/core/debrief/moments.hpp"

#include "bot/core/debrief/moment_finder.hpp"

#include <algorithm>
#include <chrono>

namespace bot::core::debrief {
namespace {

constexpr std::size_t most_moments = 6;
constexpr auto one_moment = std::chrono::minutes{3};

bool weighs_more(const Moment& one, const Moment& other) {
    if (one.rank != other.rank)
        return one.rank > other.rank;
    return std::pair{one.at, one.entry} < std::pair{other.at, other.entry};
}

bool is_earlier(const Moment& one, const Moment& other) {
    return std::pair{one.at, one.entry} < std::pair{other.at, other.entry};
}

}  // namespace

std::vector<Moment> moments(const StoryReading& reading, const Participant& participant) {
    auto found = MomentFinder{reading, participant}.take();
    std::sort(found.begin(), found.end(), weighs_more);
    found.resize(std::min(found.size(), most_moments));
    std::sort(found.begin(), found.end(), is_earlier);
    return found;
}

std::vector<Moment> moments(const Story& story, const Participant& participant,
                            const QuestionBank& bank) {
    return moments(StoryReading{story, bank}, participant);
}

std::vector<Moment> key_moments(const StoryReading& reading,
                                std::span<const Participant> participants) {
    std::vector<Moment> all;
    for (const auto& participant : participants)
        for (auto& moment : moments(reading, participant))
            all.push_back(std::move(moment));
    std::sort(all.begin(), all.end(), weighs_more);
    std::vector<Moment> key;
    for (auto& moment : all) {
        const bool known = std::any_of(key.begin(), key.end(), [&](const Moment& one) {
            return one.entry == moment.entry || std::chrono::abs(one.at - moment.at) <= one_moment;
        });
        if (!known)
            key.push_back(std::move(moment));
    }
    return key;
}

}  // namespace bot::core::debrief
