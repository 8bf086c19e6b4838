#pragma once

#include "adapters/matrix/matrix_identity.hpp"
#include "adapters/matrix/matrix_json.hpp"
#include "bot/core/event/instant.hpp"

#include <map>
#include <string>
#include <string_view>
#include <vector>

/// What an answer of /sync holds (Matrix specification: Client-Server API, Syncing).
namespace adapters::matrix {

/// Which part of what happens we want told: what is said and done in rooms, and nothing else. The
/// first time only where we stand, for what was before is not ours to take.
[[nodiscard]] std::string sync_filter(bool first);

/// Our invitations by room, as whole events: /sync tells only parts of them, without id and time.
/// `since` is what was asked with: the same answer again gives the same ids.
[[nodiscard]] std::map<std::string, Json> invitations(const Json& batch, const MatrixIdentity& ours,
                                                      std::string_view since,
                                                      bot::core::event::Instant received);

/// Takes away, from events in order, oldest first, what was before we came in last. True where
/// there is such a moment among them.
bool cut_before_our_coming(std::vector<Json>& events, const MatrixIdentity& ours);

}  // namespace adapters::matrix
