#include "storage/sqlite/search_table.hpp"

#include "storage/sqlite/fact_table.hpp"
#include "storage/sqlite/query.hpp"

#include <algorithm>

namespace storage::sqlite {

using bot::ports::SearchHit;

namespace {

const std::string search_topic = "search";

/// Every word as an FTS5 string, so that nothing typed is an operator.
std::string as_phrases(const std::string& words) {
    constexpr const char* space = " \t\r\n";
    std::string phrases;
    for (std::size_t at = words.find_first_not_of(space); at != std::string::npos;) {
        const auto end = std::min(words.find_first_of(space, at), words.size());
        phrases += phrases.empty() ? "\"" : " \"";
        for (const char c : words.substr(at, end - at)) {
            if (c == '\0')
                continue;
            phrases += c;
            if (c == '"')
                phrases += c;
        }
        phrases += '"';
        at = words.find_first_not_of(space, end);
    }
    if (!phrases.empty())
        phrases += '*';
    return phrases;
}

}  // namespace

std::vector<SearchHit> SearchTable::find(const std::string& words, std::size_t limit) {
    std::vector<SearchHit> hits;
    const auto phrases = as_phrases(words);
    if (phrases.empty())
        return hits;
    Query query{x_connection,
                "SELECT coalesce((SELECT min(a.fact) FROM about a JOIN fact s ON s.id = a.fact"
                "  WHERE a.room = f.room AND a.message = f.message AND s.kind = 13"
                "  AND s.id >> 32 = f.id >> 32), f.id),"
                " snippet(words, 0, '', '', '…', 16)"
                " FROM words JOIN fact f ON f.id = words.rowid WHERE words MATCH ?"
                " AND NOT EXISTS (SELECT 1 FROM about a JOIN fact r ON r.id = a.fact"
                "  WHERE a.room = f.room AND a.message = f.message AND r.kind = 15)"
                " ORDER BY rank LIMIT ?",
                phrases, static_cast<std::int64_t>(limit)};
    while (query.step()) {
        const auto fact = query.number(0);
        hits.push_back({{fact / facts_each}, {fact % facts_each}, query.text(1)});
    }
    return hits;
}

void SearchTable::drop(std::int64_t row, const std::string& was) {
    if (!Query{x_connection, "SELECT 1 FROM words_docsize WHERE id = ?", row}.step())
        return;
    Query{x_connection, "INSERT INTO words (words, rowid, text) VALUES ('delete', ?, ?)", row, was}
        .run();
    Query{x_connection,
          "INSERT OR REPLACE INTO journal (topic, number, line) VALUES (?, 1, 'words dropped')",
          search_topic}
        .run();
}

bool SearchTable::put_in_order() {
    if (!Query{x_connection, "SELECT 1 FROM journal WHERE topic = ?", search_topic}.step())
        return false;
    Query{x_connection, "INSERT INTO words (words) VALUES ('optimize')"}.run();
    Query{x_connection, "DELETE FROM journal WHERE topic = ?", search_topic}.run();
    return true;
}

bool SearchTable::advance(std::size_t limit) {
    std::int64_t incident = 0;
    std::int64_t first = 0;
    std::int64_t last = 0;
    {
        Query query{x_connection,
                    "SELECT incident, indexed + 1, min(newest, indexed + ?) FROM progress"
                    " WHERE indexed < newest LIMIT 1",
                    static_cast<std::int64_t>(limit)};
        if (!query.step())
            return false;
        incident = query.number(0);
        first = query.number(1);
        last = query.number(2);
    }
    Query{x_connection,
          "INSERT INTO words (rowid, text) SELECT id, text FROM fact"
          " WHERE id BETWEEN ? AND ? AND text <> ''",
          fact_row({incident}, {first}), fact_row({incident}, {last})}
        .run();
    Query{x_connection, "UPDATE progress SET indexed = ? WHERE incident = ?", last, incident}.run();
    return true;
}

}  // namespace storage::sqlite
