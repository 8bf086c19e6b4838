#pragma once

#include <string>

namespace adapters::matrix {

/// The names of Matrix's ids are told by their first character.
inline const std::string platform = "matrix";

/// Who we are on the homeserver; fields are empty until known. Shared between the chat, which
/// learns it, and the codec, which must not take our own posts for somebody's words.
struct MatrixIdentity {
    std::string user_id;      ///< "@incident:example.org"
    std::string server_name;  ///< "example.org", maybe with a port
    std::string command = "!incident";
    std::string display_name;
};

}  // namespace adapters::matrix
