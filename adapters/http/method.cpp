#include "adapters/http/method.hpp"

#include <array>
#include <utility>

namespace adapters::http {

namespace {

constexpr std::array<std::pair<std::string_view, Method>, 7> words{{
    {"GET", Method::get},
    {"POST", Method::post},
    {"PUT", Method::put},
    {"HEAD", Method::head},
    {"DELETE", Method::del},
    {"PATCH", Method::patch},
    {"OPTIONS", Method::options},
}};

}  // namespace

std::string_view to_string(Method method) {
    for (const auto& [word, known] : words)
        if (known == method)
            return word;
    return "OTHER";
}

Method method_from(std::string_view word) {
    for (const auto& [known, method] : words)
        if (known == word)
            return method;
    return Method::other;
}

bool is_idempotent(Method method) {
    switch (method) {
        case Method::get:
        case Method::head:
        case Method::put:
        case Method::del:
        case Method::options:
            return true;
        case Method::post:
        case Method::patch:
        case Method::other:
            return false;
    }
    return false;
}

}  // namespace adapters::http
