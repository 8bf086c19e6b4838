#pragma once

#include "adapters/sandbox/sandbox_state.hpp"

#include <chrono>
#include <string>
#include <utility>

namespace tests::sandbox {

/// A chat under construction: one second between its lines.
struct Lines {
    adapters::sandbox::State state;
    bot::core::event::Instant now{std::chrono::sys_days{std::chrono::year{2026} / 11 / 22}};

    Lines() { add("incident", adapters::sandbox::ChatOpened{}); }

    adapters::sandbox::Line line(std::string by, adapters::sandbox::Action action,
                                 std::string key = {}) {
        now += std::chrono::seconds{1};
        return {now, std::move(by), std::move(key), std::move(action)};
    }
    std::int64_t add(std::string by, adapters::sandbox::Action action, std::string key = {}) {
        return state.apply(line(std::move(by), std::move(action), std::move(key)));
    }
    std::int64_t say(std::string by, std::string typed) {
        adapters::sandbox::Said said;
        said.room = "general";
        said.typed = std::move(typed);
        return add(std::move(by), std::move(said));
    }
};

}  // namespace tests::sandbox
