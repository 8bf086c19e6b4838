#include "storage/sqlite/query.hpp"

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Statement.h>

namespace storage::sqlite {

Query::~Query() {
    x_statement.tryReset();
}

bool Query::step() {
    return x_statement.executeStep();
}

void Query::run() {
    while (x_statement.executeStep()) {
    }
}

std::int64_t Query::number(int column) const {
    return x_statement.getColumn(column).getInt64();
}

bot::core::event::Instant Query::instant(int column) const {
    using bot::core::event::Instant;
    return Instant{Instant::duration{number(column)}};
}

bool Query::is_null(int column) const {
    return x_statement.isColumnNull(column);
}

std::string_view Query::view(int column) const {
    const auto value = x_statement.getColumn(column);
    const char* text = value.getText("");
    return {text, static_cast<std::size_t>(value.getBytes())};
}

std::string Query::text(int column) const {
    return std::string{view(column)};
}

void Query::bind(int index, std::int64_t number) {
    x_statement.bind(index, number);
}

void Query::bind(int index, const std::string& text) {
    x_statement.bindNoCopy(index, text);
}

void Query::bind(int index, bot::core::event::Instant at) {
    x_statement.bind(index, static_cast<std::int64_t>(at.time_since_epoch().count()));
}

void Query::bind(int index, const std::string* text) {
    if (text == nullptr)
        x_statement.bind(index);
    else
        x_statement.bindNoCopy(index, *text);
}

}  // namespace storage::sqlite
