#include "bot/core/draft/taken_back.hpp"

#include <algorithm>
#include <charconv>
#include <utility>

namespace bot::core::draft {
namespace {

constexpr std::string_view withdrawn = "\\[withdrawn by its author\\]";
constexpr std::string_view answer_heading = "#### a";
constexpr std::string_view citation = "](#a";

/// The number that `text` begins with.
std::optional<std::int64_t> number_in(std::string_view text) {
    std::int64_t number = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
    return read.ec == std::errc{} ? std::optional{number} : std::nullopt;
}

/// Calls `take(line)` for each, its end included.
template <typename Take>
void each_line(std::string_view text, const Take& take) {
    while (!text.empty()) {
        const auto end = std::min(text.find('\n'), text.size() - 1) + 1;
        take(text.substr(0, end));
        text.remove_prefix(end);
    }
}

/// Whether a line begins something of its own: an item of a list, a row of a table.
bool begins_item(std::string_view line) {
    const auto at = std::min(line.find_first_not_of(' '), line.size());
    const auto rest = line.substr(at);
    const auto digits = std::min(rest.find_first_not_of("0123456789"), rest.size());
    return rest.starts_with('|') || rest.starts_with("- ") || rest.starts_with("* ") ||
           rest.starts_with("+ ") || (digits > 0 && rest.substr(digits).starts_with(". "));
}

/// The next cell of a row with the sign that ends it.
std::string_view next_cell(std::string_view row) {
    for (std::size_t at = 0; at < row.size(); ++at) {
        if (row[at] == '\\')
            ++at;
        else if (row[at] == '|')
            return row.substr(0, at + 1);
    }
    return row;
}

}  // namespace

TakenBack::TakenBack(const Memory& memory, const std::vector<FileBlock>& now, CitedAnswers answers)
    : x_blocks{memory.digests.begin(), memory.digests.end()},
      x_gone{x_blocks},
      x_answers{std::move(answers)} {
    x_gone.insert(memory.lines.begin(), memory.lines.end());
    for (const auto& still : {digests(now), line_digests(now)})
        for (const auto line : still)
            x_gone.erase(line);
}

bool TakenBack::cites_what_is_gone(std::string_view words) const {
    for (auto at = words.find(citation); at != std::string_view::npos;
         at = words.find(citation, at + 1)) {
        const auto answer = number_in(words.substr(at + citation.size()));
        if (answer && !x_answers.contains(*answer))
            return true;
    }
    return false;
}

std::string TakenBack::kept_item(std::string_view item) const {
    if (!item.starts_with('|')) {
        if (!cites_what_is_gone(item))
            return std::string{item};
        const auto words = begins_item(item) ? item.find(' ', item.find_first_not_of(' ')) + 1 : 0;
        return std::string{item.substr(0, words)}.append(withdrawn).append("\n");
    }
    std::string row;
    while (!item.empty()) {
        const auto cell = next_cell(item);
        if (!cites_what_is_gone(cell))
            row.append(cell);
        else
            row.append(" ").append(withdrawn).append(" |");
        item.remove_prefix(cell.size());
    }
    return row;
}

std::string TakenBack::kept(std::string_view block) const {
    std::string out;
    std::string item;
    const auto end_item = [&] { out += kept_item(std::exchange(item, {})); };
    each_line(block, [&](std::string_view line) {
        if (begins_item(line))
            end_item();
        if (!x_gone.contains(digest(line)))
            item += line;
    });
    end_item();
    return out.substr(0, out.find_last_not_of('\n') + 1);
}

std::vector<FileBlock> TakenBack::without(
    std::vector<FileBlock> file, const std::function<std::string(std::string_view)>& hide) const {
    bool gone = false;  // the answer whose heading stands above
    for (auto& block : file) {
        if (block.text.starts_with('#')) {
            const auto answer =
                block.text.starts_with(answer_heading)
                    ? number_in(std::string_view{block.text}.substr(answer_heading.size()))
                    : std::nullopt;
            gone = answer && !x_answers.contains(*answer);
        }
        if (x_blocks.contains(digest(block.text)))
            continue;
        block.text = gone ? std::string{withdrawn} : kept(block.text);
        if (hide)
            block.text = hide(block.text);
    }
    std::erase_if(file, [](const FileBlock& block) { return block.text.empty(); });
    return file;
}

}  // namespace bot::core::draft
