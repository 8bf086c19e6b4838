#include "bot/core/draft/file_blocks.hpp"

#include <algorithm>
#include <charconv>
#include <iterator>
#include <utility>

namespace bot::core::draft {
namespace {

constexpr std::string_view opens = "<!-- secondstory ";
constexpr std::string_view explains =
    ": what follows keeps apart what was generated and what people wrote. Leave it here.";
constexpr std::string_view closes = "-->";
constexpr std::string_view of_lines = "\nlines";
constexpr std::size_t a_line = 6;
constexpr int base = 16;

bool is_blank(std::string_view line) {
    return line.find_first_not_of(" \t") == std::string_view::npos;
}

std::string hex(std::uint64_t number) {
    std::string out(base, '0');
    constexpr std::string_view digits = "0123456789abcdef";
    for (auto at = out.rbegin(); number != 0; ++at, number /= base)
        *at = digits[number % base];
    return out;
}

/// The numbers between space; none where anything else is among them.
std::optional<std::vector<std::uint64_t>> read_numbers(std::string_view text) {
    std::vector<std::uint64_t> numbers;
    while (true) {
        text.remove_prefix(std::min(text.find_first_not_of(" \n"), text.size()));
        if (text.empty())
            return numbers;
        std::uint64_t number = 0;
        const auto read = std::from_chars(text.data(), text.data() + text.size(), number, base);
        const auto length = static_cast<std::size_t>(read.ptr - text.data());
        if (read.ec != std::errc{} || length != base)
            return std::nullopt;
        numbers.push_back(number);
        text.remove_prefix(length);
    }
}

/// What stands in front of `word`, which goes from `text` with it; all where it is not there.
std::string_view take_until(std::string_view& text, std::string_view word) {
    const auto at = std::min(text.find(word), text.size());
    const auto front = text.substr(0, at);
    text.remove_prefix(std::min(at + word.size(), text.size()));
    return front;
}

std::optional<Memory> read_memory(std::string version, std::string_view text) {
    auto blocks = read_numbers(take_until(text, of_lines));
    auto lines = read_numbers(text);
    if (!blocks || !lines)
        return std::nullopt;
    return Memory{std::move(version), *std::move(blocks), *std::move(lines)};
}

void write_numbers(std::string& out, const std::vector<std::uint64_t>& numbers) {
    for (std::size_t i = 0; i < numbers.size(); ++i)
        out.append(i % a_line == 0 ? "\n" : " ").append(hex(numbers[i]));
}

}  // namespace

std::vector<FileBlock> cut_into_blocks(std::string_view text) {
    std::vector<FileBlock> blocks;
    std::size_t blank = 0;
    bool inside = false;
    while (!text.empty()) {
        const auto end = text.find('\n');
        auto line = text.substr(0, end);
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
        if (is_blank(line)) {
            ++blank;
            inside = false;
            continue;
        }
        if (!inside)
            blocks.push_back({{}, blank, false});
        auto& block = blocks.back().text;
        block.append(block.empty() ? "" : "\n").append(line);
        blank = 0;
        inside = true;
    }
    return blocks;
}

std::uint64_t digest(std::string_view block) {
    std::uint64_t value = 14695981039346656037ULL;
    const auto add = [&](std::string_view bytes) {
        for (const char c : bytes) {
            value ^= static_cast<unsigned char>(c);
            value *= 1099511628211ULL;
        }
    };
    while (!block.empty()) {
        const auto end = block.find('\n');
        const auto line = block.substr(0, end);
        add(line.substr(0, line.find_last_not_of(" \t") + 1));
        add("\n");
        block.remove_prefix(end == std::string_view::npos ? block.size() : end + 1);
    }
    return value;
}

std::vector<std::uint64_t> digests(const std::vector<FileBlock>& blocks) {
    std::vector<std::uint64_t> all;
    all.reserve(blocks.size());
    for (const auto& block : blocks)
        all.push_back(digest(block.text));
    return all;
}

std::vector<std::uint64_t> line_digests(const std::vector<FileBlock>& blocks) {
    std::vector<std::uint64_t> all;
    for (const auto& block : blocks) {
        auto rest = std::string_view{block.text};
        const bool several = rest.find('\n') != std::string_view::npos;
        while (several && !rest.empty())
            all.push_back(digest(take_until(rest, "\n")));
    }
    return all;
}

std::string write_memory(const Memory& memory) {
    std::string out{opens};
    out.append(memory.version).append(explains);
    write_numbers(out, memory.digests);
    out.append(of_lines);
    write_numbers(out, memory.lines);
    return out.append("\n").append(closes).append("\n");
}

std::optional<Memory> take_memory(std::vector<FileBlock>& blocks) {
    // The last one counts, at the beginning of a line: nothing that was generated has it there.
    const auto found = std::find_if(blocks.rbegin(), blocks.rend(), [](const FileBlock& block) {
        return ("\n" + block.text).find("\n" + std::string{opens}) != std::string::npos;
    });
    if (found == blocks.rend())
        return std::nullopt;
    // People may have written right above and below it.
    const auto text = "\n" + found->text;
    const auto begin = text.rfind("\n" + std::string{opens});
    const auto version_at = begin + 1 + opens.size();
    const auto version_end = text.find(explains, version_at);
    const auto end = text.find(closes, version_at);
    if (version_end == std::string::npos || end == std::string::npos || end < version_end)
        return std::nullopt;
    const auto numbers_at = version_end + explains.size();
    auto memory = read_memory(text.substr(version_at, version_end - version_at),
                              std::string_view{text}.substr(numbers_at, end - numbers_at));
    if (!memory)
        return std::nullopt;
    auto rest = text.substr(0, begin) + text.substr(end + closes.size());
    rest.erase(0, rest.find_first_not_of('\n'));
    found->text = std::move(rest);
    if (is_blank(found->text))
        blocks.erase(std::next(found).base());
    return memory;
}

}  // namespace bot::core::draft
