#pragma once

#include "storage/schema/json_reader.hpp"
#include "storage/schema/json_writer.hpp"

#include <concepts>
#include <optional>
#include <variant>

/// How values are laid out in JSON: one function a struct, for writing and for reading. Keys stay
/// as they are for good: stores hold them. What is not there when read stays as constructed.
namespace storage::schema {

/// `const T&` for an archive that writes, `T&` for one that reads.
template <class Archive, class T>
using Of = typename Archive::template Field<T>;

template <class A>
void fields(A& a, Of<A, event::IncidentId> x) {
    a("n", x.number);
}
template <class A>
void fields(A& a, Of<A, event::FactNumber> x) {
    a("n", x.number);
}
template <class A>
void fields(A& a, Of<A, event::RoomRef> x) {
    a("p", x.platform);
    a("r", x.room);
}
template <class A>
void fields(A& a, Of<A, event::PersonRef> x) {
    a("p", x.platform);
    a("i", x.id);
}
template <class A>
void fields(A& a, Of<A, event::MessageRef> x) {
    a("r", x.room);
    a("m", x.message);
}
template <class A>
void fields(A& a, Of<A, event::Person> x) {
    a("r", x.ref);
    a("n", x.name);
    a.unless("k", x.kind, event::PersonKind::human);
}
template <class A>
void fields(A& a, Of<A, event::Link> x) {
    a("u", x.url);
}
template <class A>
void fields(A& a, Of<A, event::Stretch> x) {
    a("from", x.from);
    a("to", x.to);
}
template <class A>
void fields(A& a, Of<A, event::File> x) {
    a("i", x.id);
    a("n", x.name);
    a("t", x.media_type);
    a("s", x.size);
    a("u", x.url);
}

/// One alternative of a variant, under a key of its own.
template <class T, class A, class Variant>
void alternative(A& a, std::string_view key, const Variant& all) {
    if (const auto* one = std::get_if<T>(&all))
        a(key, *one);
}
template <class T, class A, class Variant>
requires std::same_as<typename A::template Field<T>, T&> void alternative(A& a,
                                                                          std::string_view key,
                                                                          Variant& all) {
    std::optional<T> one;
    a(key, one);
    if (one)
        all = *std::move(one);
}
template <class A>
void fields(A& a, Of<A, event::Span> x) {
    static_assert(std::variant_size_v<event::Meaning> == 5, "every meaning has its line below");
    a("o", x.offset);
    a("n", x.length);
    alternative<event::PersonRef>(a, "person", x.meaning);
    alternative<event::RoomRef>(a, "room", x.meaning);
    alternative<event::MessageRef>(a, "message", x.meaning);
    alternative<event::Link>(a, "link", x.meaning);
    alternative<event::Style>(a, "style", x.meaning);
}
template <class A>
void fields(A& a, Of<A, event::Text> x) {
    a("p", x.plain);
    a("s", x.spans);
}

}  // namespace storage::schema
