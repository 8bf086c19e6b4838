#include "bot/core/ticket/mended.hpp"

namespace bot::core::ticket {

std::vector<likeness::Mended> mended(std::span<const Ticket> items) {
    std::vector<likeness::Mended> all;
    for (const auto& item : items)
        for (const auto& one : item.evidence)
            if (item.state == State::done && item.ended_at &&
                one.kind == incident::EvidenceKind::condition)
                all.push_back({one.fact, item.number, *item.ended_at});
    return all;
}

}  // namespace bot::core::ticket
