#pragma once

#include "bot/core/event/instant.hpp"

#include <string>

namespace bot::ports {

/// One try at an effect. `key` is the effect's own: the same key again must not do the same thing
/// twice, as far as the other side lets one see. An adapter may take the trouble of looking only
/// when `repeated`: an earlier try may have got through.
struct Attempt {
    std::string key;
    bool repeated = false;
    core::event::Instant first_try;
    /// Where `repeated`: by when the last try that may have got through was over.
    core::event::Instant last_over = {};
};

}  // namespace bot::ports
