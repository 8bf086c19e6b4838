#pragma once

#include "storage/schema/fact_codec.hpp"
#include "storage/schema/value_fields.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace storage::schema {

/// Writes a fact's body: what has a column of its own goes there, the rest into the JSON.
class FactWriter {
public:
    template <class T>
    using Field = const T&;

    FactWriter(const incident::Fact& fact, FactColumns& columns)
        : x_fact{fact}, x_columns{columns}, x_json{columns.body} {
        columns.body = "{";
    }
    void finish() {
        if (x_columns.body.size() == 1)
            x_columns.body.clear();
        else
            x_columns.body += '}';
    }

    template <class T>
    void operator()(std::string_view key, const T& member) {
        x_json(key, member);
    }
    template <class T>
    void unless(std::string_view key, const T& member, const T& usual) {
        x_json.unless(key, member, usual);
    }
    /// The message the fact is about.
    void place(const event::MessageRef& message) {
        x_columns.room = &message.room;
        x_columns.message = &message.message;
    }
    /// Words worth finding.
    void words(const std::string& words) { x_columns.text = &words; }
    /// Words that belong to whoever told them.
    void told(const std::string& words) { x_columns.told = words.empty() ? nullptr : &words; }
    void text(const event::Text& text) {
        words(text.plain);
        x_json("s", text.spans);
    }
    void usually_at(std::string_view key, const event::Instant& at) { unless(key, at, x_fact.at); }
    void usually_actor(std::string_view key, const event::Person& person) {
        unless(key, person, x_fact.actor);
    }

private:
    const incident::Fact& x_fact;
    FactColumns& x_columns;
    JsonWriter x_json;
};

class FactReader {
public:
    template <class T>
    using Field = T&;

    FactReader(const incident::Fact& fact, const StoredBody& stored, JsonNode json,
               std::string& trouble)
        : x_fact{fact}, x_stored{stored}, x_json{json, trouble} {}

    template <class T>
    void operator()(std::string_view key, T& member) {
        x_json(key, member);
    }
    template <class T>
    void unless(std::string_view key, T& member, const T& usual) {
        x_json.unless(key, member, usual);
    }
    void place(event::MessageRef& message) {
        if (x_stored.room == nullptr)
            return x_json.complain("room");
        message.room = *x_stored.room;
        message.message = x_stored.message;
    }
    void words(std::string& words) { words = x_stored.text; }
    void told(std::string& words) { words = x_stored.told; }
    void text(event::Text& text) {
        words(text.plain);
        x_json("s", text.spans);
    }
    void usually_at(std::string_view key, event::Instant& at) { unless(key, at, x_fact.at); }
    void usually_actor(std::string_view key, event::Person& person) {
        unless(key, person, x_fact.actor);
    }

private:
    const incident::Fact& x_fact;
    const StoredBody& x_stored;
    JsonReader x_json;
};

}  // namespace storage::schema
