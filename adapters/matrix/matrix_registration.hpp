#pragma once

#include "config/settings.hpp"

#include <string>

namespace adapters::matrix {

/// The registration file as YAML, to be read by the homeserver when it starts (Matrix
/// specification: Application Service API, Registration). It holds both tokens, as it must. `url`
/// is where the homeserver reaches us, without a slash at its end.
[[nodiscard]] std::string registration(const config::MatrixSettings& settings,
                                       const std::string& url);

}  // namespace adapters::matrix
