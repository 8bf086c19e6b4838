#include "adapters/matrix/matrix_key.hpp"

#include <doctest/doctest.h>

#include <set>
#include <string>

using adapters::matrix::transaction_id;

TEST_CASE("a transaction id has only letters that stand for themselves in a path") {
    const std::string odd = "matrix:$a/b+c=ä%_~ \n/3";
    const auto id = transaction_id(odd, "0");
    CHECK(
        id.find_first_not_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._-") ==
        std::string::npos);
    CHECK(id == transaction_id(odd, "0"));
    CHECK(transaction_id(std::string(1000, 'x'), "0").size() <= 200);
}

TEST_CASE("different deeds have different transaction ids") {
    const std::set<std::string> ids{
        transaction_id("a", "b"),   transaction_id("a__b", ""), transaction_id("", "a__b"),
        transaction_id("a_", "_b"), transaction_id("a/b", ""),  transaction_id("a_2fb", ""),
        transaction_id("a", "b/1"), transaction_id("A", "b"),   transaction_id("a", "")};
    CHECK(ids.size() == 9);
    const std::string longer(300, 'x');
    CHECK(transaction_id(longer, "0") != transaction_id(longer, "1"));
    CHECK(transaction_id(longer, "0") != transaction_id(longer + "x", "0"));
}
