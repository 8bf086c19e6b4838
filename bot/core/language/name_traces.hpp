#pragma once

#include <cstddef>
#include <string_view>

/// What tells of people without being a name anybody knows. Each says where what begins at `at`
/// ends; `at` where no such thing does.
namespace bot::core::language {

/// "a.b@corp.example".
[[nodiscard]] std::size_t address_end(std::string_view text, std::size_t at);
/// An id of a known shape: "@name:server", "U0123ABCD".
[[nodiscard]] std::size_t account_end(std::string_view text, std::size_t at);
/// "https://corp.example/~name".
[[nodiscard]] std::size_t link_end(std::string_view text, std::size_t at);

}  // namespace bot::core::language
