#include "config/question_file.hpp"

#include "config/table_reader.hpp"
#include "config_settings_assets.hpp"

#include <algorithm>

namespace config {

namespace {

constexpr std::string_view shipped = "questions.toml";

/// The rows of `[[key]]`, in place of those there are.
template <class Row, class Read>
void read_rows(TableReader& whole, std::string_view key, std::vector<Row>& rows, const Read& read) {
    if (!whole.has(key)) {
        whole.sections(key, [](TableReader&) {});
        return;
    }
    rows.clear();
    whole.sections(key, [&](TableReader& table) {
        Row row;
        row.line = table.line();
        table.text("id", row.id);
        table.require("id", "answers are kept under it");
        table.text("words", row.words);
        read(table, row);
        rows.push_back(std::move(row));
    });
}

void read_patterns(TableReader& whole, std::string_view key,
                   std::map<std::string, QuestionFile::Pattern>& patterns) {
    whole.section(key, [&](TableReader& table) {
        for (const auto& name : table.keys()) {
            auto& pattern = patterns[name];
            pattern.line = table.line_of(name);
            table.text(name, pattern.text);
        }
    });
}

}  // namespace

unsigned QuestionFile::line_of(std::string_view id, std::string_view key) const {
    const auto row_line = [&](const auto& rows) {
        // Of two with one id it is the second that is too many.
        const auto row =
            std::find_if(rows.rbegin(), rows.rend(), [&](const auto& one) { return one.id == id; });
        return row == rows.rend() ? 0U : row->line;
    };
    const auto pattern_line = [&](const auto& patterns) {
        const auto pattern = patterns.find(std::string{key});
        return pattern == patterns.end() ? 0U : pattern->second.line;
    };
    const auto line = id == "cues"    ? pattern_line(cues)
                      : id == "signs" ? pattern_line(signs)
                                      : std::max(row_line(questions), row_line(follow_ups));
    return std::max(1U, line);
}

QuestionFile read_questions(const std::string& file, std::string_view text,
                            const Environment& environment, std::vector<Problem>& problems) {
    QuestionFile out = file == shipped ? QuestionFile{} : shipped_questions();
    out.file = file;
    const auto document = read_toml(text);
    if (const auto* error = std::get_if<SyntaxError>(&document)) {
        problems.push_back({file, error->line, "syntax", error->what});
        return out;
    }
    Reading reading{file, environment};
    TableReader whole{reading, std::get<Table>(document), "", 1};
    read_rows(whole, "question", out.questions, [](TableReader& table, QuestionFile::Row& row) {
        table.text("kind", row.kind);
        table.text("aspect", row.aspect);
        table.list("when", [&](const std::string& name) -> std::optional<std::string> {
            row.when += (row.when.empty() ? "" : " ") + name;
            return std::nullopt;
        });
    });
    read_rows(whole, "follow_up", out.follow_ups,
              [](TableReader& table, QuestionFile::FollowUp& row) { table.text("cue", row.cue); });
    read_patterns(whole, "cues", out.cues);
    read_patterns(whole, "signs", out.signs);
    whole.finish();
    problems.insert(problems.end(), reading.problems.begin(), reading.problems.end());
    return out;
}

QuestionFile shipped_questions() {
    const Environment nothing{};
    std::vector<Problem> problems;
    return read_questions(std::string{shipped}, asset(shipped), nothing, problems);
}

}  // namespace config
