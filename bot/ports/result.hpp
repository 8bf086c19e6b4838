#pragma once

#include "bot/core/event/failure.hpp"

#include <cassert>
#include <utility>
#include <variant>

namespace bot::ports {

using core::event::Failure;
using core::event::FailureKind;

/// What a `Result` holds when success has nothing to tell.
struct Done {
    friend bool operator==(Done, Done) = default;
};

/// A value, or why there is none. Look before you take: `value()` of a failure and `failure()` of a
/// value are bugs and end the program.
template <class T>
class [[nodiscard]] Result {
public:
    Result(T value) : x_outcome{std::in_place_index<0>, std::move(value)} {}
    Result(Failure failure) : x_outcome{std::in_place_index<1>, std::move(failure)} {}

    [[nodiscard]] bool ok() const { return x_outcome.index() == 0; }
    explicit operator bool() const { return ok(); }

    [[nodiscard]] T& value() & { return checked<0>(x_outcome); }
    [[nodiscard]] const T& value() const& { return checked<0>(x_outcome); }
    [[nodiscard]] T&& value() && { return std::move(checked<0>(x_outcome)); }
    [[nodiscard]] const Failure& failure() const { return checked<1>(x_outcome); }

    T* operator->() { return &value(); }
    const T* operator->() const { return &value(); }
    T& operator*() & { return value(); }
    const T& operator*() const& { return value(); }
    T&& operator*() && { return std::move(*this).value(); }

private:
    template <std::size_t Index, class Outcome>
    static auto& checked(Outcome& outcome) {
        assert(outcome.index() == Index);
        return std::get<Index>(outcome);
    }

    std::variant<T, Failure> x_outcome;
};

}  // namespace bot::ports
