#pragma once

#include <iosfwd>
#include <string>
#include <string_view>

namespace config {

/// A token or password. Prints as "[secret]", cannot be formatted by accident, and overwrites its
/// memory when it is destroyed, assigned to or moved from. Comparing takes the same time wherever
/// the two differ, so a Secret may be compared with what a stranger sent.
class Secret {
public:
    Secret() = default;
    explicit Secret(std::string value);
    Secret(const Secret& other) = default;
    Secret(Secret&& other) noexcept;
    Secret& operator=(const Secret& other);
    Secret& operator=(Secret&& other) noexcept;
    ~Secret();

    [[nodiscard]] bool empty() const { return x_value.empty(); }

    /// The value itself, for the one place that sends or checks it; valid as long as the Secret.
    [[nodiscard]] std::string_view reveal() const { return x_value; }

    [[nodiscard]] bool matches(std::string_view offered) const;

    friend bool operator==(const Secret& left, const Secret& right) {
        return left.matches(right.x_value);
    }
    friend std::ostream& operator<<(std::ostream& out, const Secret& secret);

private:
    std::string x_value;
};

}  // namespace config
