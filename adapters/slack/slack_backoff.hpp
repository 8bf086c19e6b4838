#pragma once

#include <algorithm>
#include <chrono>
#include <cstddef>

namespace adapters::slack {

/// How long to wait after so many failures in a row: twice as long each time, up to a limit, and a
/// part of that by chance, so that many clients of a service that comes back do not come at once.
class Backoff {
public:
    using Span = std::chrono::milliseconds;

    Span first{1'000};
    Span longest{60'000};

    /// `failures` from 1; `chance` in [0, 1) takes off up to half.
    [[nodiscard]] Span after(std::size_t failures, double chance) const {
        auto span = first;
        for (std::size_t i = 1; i < failures && span < longest; ++i)
            span *= 2;
        span = std::min(span, longest);
        const auto off = static_cast<double>(span.count()) * std::clamp(chance, 0.0, 1.0) / 2;
        return span - Span{static_cast<Span::rep>(off)};
    }
};

}  // namespace adapters::slack
