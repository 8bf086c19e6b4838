#include "tests/support/skip.hpp"

#include <iostream>
#include <utility>
#include <vector>

#define DOCTEST_CONFIG_IMPLEMENT
#include <doctest/doctest.h>

namespace {

constexpr int skipped = 77;

std::vector<std::string>& reasons() {
    static std::vector<std::string> all;
    return all;
}

}  // namespace

void tests::support::skip(std::string why) {
    reasons().push_back(std::move(why));
}

int main(int argc, char** argv) {
    const int status = doctest::Context{argc, argv}.run();
    for (const auto& why : reasons())
        std::cout << why << '\n';
    return status == 0 && !reasons().empty() ? skipped : status;
}
