#pragma once

#include <string>

namespace bot::core::language {

/// Overwrites what is not the writer's own prose in the words of a working copy: code, quoted
/// speech and lines, addresses, log lines, regions between `<!-- language: off -->` and
/// `<!-- language: on -->`. Line ends stay. Linear.
void mask_foreign(std::string& words);

}  // namespace bot::core::language
