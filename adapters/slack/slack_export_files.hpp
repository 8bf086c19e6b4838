#pragma once

#include "bot/ports/result.hpp"

#include <cstddef>
#include <memory>
#include <string>
#include <vector>

namespace adapters::slack {

/// Largest file that is read from an export, and how many there may be: more is no export but an
/// attack, or something we would not get through anyway.
inline constexpr std::size_t largest_export_file = 256 * 1024 * 1024;
inline constexpr std::size_t most_export_files = 500'000;

/// The files of an export, in a zip or a folder. Nothing is ever unpacked to disk.
class ExportFiles {
public:
    virtual ~ExportFiles() = default;
    /// Paths with slashes, relative, none with "..", in no particular order.
    [[nodiscard]] virtual const std::vector<std::string>& names() const = 0;
    /// One of those, whole. Failures name the file.
    [[nodiscard]] virtual bot::ports::Result<std::string> read(const std::string& name) = 0;
};

/// `rejected`, with the reason, for what is neither a folder nor a readable zip.
[[nodiscard]] bot::ports::Result<std::unique_ptr<ExportFiles>> open_export_files(
    const std::string& path);

}  // namespace adapters::slack
