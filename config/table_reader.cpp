#include "config/table_reader.hpp"

#include "config/value_formats.hpp"

#include <algorithm>
#include <cstdint>
#include <filesystem>
#include <utility>

namespace config {

void Reading::complain(unsigned line, std::string key, std::string what) {
    problems.push_back({file, line, std::move(key), std::move(what)});
}

TableReader::TableReader(Reading& reading, const Table& table, std::string path, unsigned line)
    : x_reading{reading}, x_table{table}, x_path{std::move(path)}, x_line{line} {}

std::string TableReader::name_of(std::string_view key) const {
    return x_path.empty() ? std::string{key} : x_path + "." + std::string{key};
}

bool TableReader::has(std::string_view key) const {
    return std::any_of(x_table.begin(), x_table.end(),
                       [&](const Entry& entry) { return entry.key == key; });
}

std::vector<std::string> TableReader::keys() const {
    std::vector<std::string> names;
    for (const Entry& entry : x_table)
        names.push_back(entry.key);
    return names;
}

unsigned TableReader::line_of(std::string_view key) const {
    const auto stands = std::find_if(x_table.begin(), x_table.end(),
                                     [&](const Entry& entry) { return entry.key == key; });
    return stands == x_table.end() ? x_line : stands->line;
}

std::string TableReader::beside(const std::string& path) const {
    return (std::filesystem::path{x_reading.file}.parent_path() / path).string();
}

void TableReader::add_problems(const std::vector<Problem>& problems) {
    x_reading.problems.insert(x_reading.problems.end(), problems.begin(), problems.end());
}

const Entry* TableReader::find(std::string_view key) {
    x_known.emplace_back(key);
    const auto found = std::find_if(x_table.begin(), x_table.end(),
                                    [&](const Entry& entry) { return entry.key == key; });
    return found == x_table.end() ? nullptr : &*found;
}

void TableReader::complain(std::string_view key, std::string what) {
    const std::string name{key};
    const auto stands = std::find_if(x_table.begin(), x_table.end(), [&](const Entry& entry) {
        return entry.key == name || entry.key == name + "_file" || entry.key == name + "_env";
    });
    x_reading.complain(stands == x_table.end() ? x_line : stands->line, name_of(key),
                       std::move(what));
}

template <class Value>
const Value* TableReader::typed(std::string_view key, std::string_view wanted) {
    const Entry* entry = find(key);
    if (entry == nullptr)
        return nullptr;
    const auto* value = std::get_if<Value>(&entry->node.value);
    if (value == nullptr)
        complain(key,
                 "must be " + std::string{wanted} + ", not " + std::string{kind_of(entry->node)});
    return value;
}

void TableReader::text(std::string_view key, std::string& target) {
    parsed(key, [&](const std::string& value) -> std::optional<std::string> {
        if (value.empty())
            return "must not be empty: leave the key out instead";
        target = value;
        return std::nullopt;
    });
}

void TableReader::truth(std::string_view key, bool& target) {
    if (const bool* value = typed<bool>(key, "true or false"))
        target = *value;
}

void TableReader::size(std::string_view key, std::size_t least, std::size_t most,
                       std::size_t& target) {
    const auto* value = typed<std::int64_t>(key, "a whole number");
    if (value == nullptr)
        return;
    if (*value < 0 || static_cast<std::size_t>(*value) < least ||
        static_cast<std::size_t>(*value) > most)
        complain(key, "must be from " + std::to_string(least) + " to " + std::to_string(most));
    else
        target = static_cast<std::size_t>(*value);
}

void TableReader::port_address(std::string_view key, Address& target) {
    parsed(key, [&](const std::string& value) -> std::optional<std::string> {
        const auto address = parse_address(value);
        if (!address)
            return "must be HOST:PORT, for example 127.0.0.1:8080 or [::1]:8080";
        target = *address;
        return std::nullopt;
    });
}

void TableReader::base_url(std::string_view key, std::string& target) {
    parsed(key, [&](const std::string& value) {
        std::optional<std::string> fault = url_fault(value);
        if (!fault)
            target = value.substr(0, value.find_last_not_of('/') + 1);
        return fault;
    });
}

void TableReader::duration(std::string_view key, std::chrono::seconds least,
                           std::chrono::seconds& target) {
    parsed(key, [&](const std::string& value) -> std::optional<std::string> {
        const auto span = parse_duration(value);
        if (!span)
            return "must be a time span such as 15s, 5m, 18h or 30d";
        if (*span < least)
            return "must be at least " + std::to_string(least.count()) + "s";
        target = *span;
        return std::nullopt;
    });
}

void TableReader::duration(std::string_view key, std::chrono::seconds least,
                           std::chrono::milliseconds& target) {
    std::chrono::seconds span = std::chrono::duration_cast<std::chrono::seconds>(target);
    const std::size_t before = x_reading.problems.size();
    duration(key, least, span);
    if (has(key) && x_reading.problems.size() == before)
        target = span;
}

void TableReader::switchable_duration(std::string_view key, std::chrono::seconds& target) {
    parsed(key, [&](const std::string& value) -> std::optional<std::string> {
        const auto span = value == "off" ? std::chrono::seconds{0} : parse_duration(value);
        if (!span || (*span < std::chrono::minutes{1} && value != "off"))
            return "must be a time span of a minute or more such as 10m or 2h, or off";
        target = *span;
        return std::nullopt;
    });
}

void TableReader::parsed(std::string_view key, const Accept& accept) {
    const auto* value = typed<std::string>(key, "a string");
    if (value == nullptr)
        return;
    if (auto fault = accept(*value))
        complain(key, std::move(*fault));
}

void TableReader::list(std::string_view key, const Accept& accept) {
    const auto* items = typed<Array>(key, "a list of strings");
    if (items == nullptr)
        return;
    for (const Node& item : *items) {
        const auto* value = std::get_if<std::string>(&item.value);
        auto fault = value != nullptr ? accept(*value)
                                      : "must hold strings only, not " + std::string{kind_of(item)};
        if (fault)
            x_reading.complain(item.line, name_of(key), std::move(*fault));
    }
}

void TableReader::map(std::string_view key, const Pair& accept) {
    const auto* table = typed<Table>(key, "a table such as { \"name\" = \"value\" }");
    if (table == nullptr)
        return;
    for (const Entry& entry : *table) {
        const auto* value = std::get_if<std::string>(&entry.node.value);
        auto fault = value != nullptr ? accept(entry.key, *value)
                                      : "must be a string, not " + std::string{kind_of(entry.node)};
        if (fault)
            x_reading.complain(entry.line, name_of(key) + ".\"" + entry.key + "\"",
                               std::move(*fault));
    }
}

void TableReader::section(std::string_view key, const Section& read) {
    const auto* table = typed<Table>(key, "a table: [" + std::string{key} + "]");
    if (table == nullptr)
        return;
    TableReader reader{x_reading, *table, name_of(key), find(key)->line};
    read(reader);
    reader.finish();
}

void TableReader::sections(std::string_view key, const Section& read) {
    const std::string wanted = "a list of tables: [[" + std::string{key} + "]]";
    const auto* items = typed<Array>(key, wanted);
    if (items == nullptr)
        return;
    for (const Node& item : *items) {
        const auto* table = std::get_if<Table>(&item.value);
        if (table == nullptr) {
            x_reading.complain(item.line, name_of(key), "must be " + wanted);
            continue;
        }
        TableReader reader{x_reading, *table, name_of(key), item.line};
        read(reader);
        reader.finish();
    }
}

void TableReader::require(std::string_view key, std::string_view why) {
    const std::string name{key};
    if (!has(name) && !has(name + "_file") && !has(name + "_env"))
        x_reading.complain(x_line, name_of(key), "is missing: " + std::string{why});
}

void TableReader::finish() {
    for (const Entry& entry : x_table) {
        if (std::find(x_known.begin(), x_known.end(), entry.key) != x_known.end())
            continue;
        x_reading.complain(
            entry.line, name_of(entry.key),
            "is not a known key; the nearest is " + name_of(nearest(entry.key, x_known)));
    }
}

}  // namespace config
