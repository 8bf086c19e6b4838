#include "adapters/http/form.hpp"

#include <doctest/doctest.h>

using adapters::http::decode_form;
using adapters::http::encode_form;
using adapters::http::field;
using adapters::http::Fields;

TEST_CASE("a form is read with its plus signs and codes") {
    const auto fields = decode_form("text=a+b%26c&command=%2Fincident&empty=&bare&text=again");
    REQUIRE(fields.size() == 5);
    CHECK(field(fields, "text") == "a b&c");
    CHECK(field(fields, "command") == "/incident");
    CHECK(field(fields, "empty") == "");
    CHECK(field(fields, "bare") == "");
    CHECK(!field(fields, "absent"));
    CHECK(fields[4].second == "again");
}

TEST_CASE("odd forms are read without complaint") {
    CHECK(decode_form("").empty());
    CHECK(decode_form("&&&").empty());
    CHECK(decode_form("a=%") == Fields{{"a", "%"}});
    CHECK(decode_form("a=%4") == Fields{{"a", "%4"}});
    CHECK(decode_form("a=%zz%41") == Fields{{"a", "%zzA"}});
    CHECK(decode_form("=x") == Fields{{"", "x"}});
    CHECK(decode_form("a=b=c") == Fields{{"a", "b=c"}});
    CHECK(decode_form("a=%00")[0].second == std::string(1, '\0'));
}

TEST_CASE("what is encoded reads back the same") {
    const Fields fields{{"a b", "c&d=e"}, {"\xC3\xA9", "100%+"}, {"", ""}};
    CHECK(encode_form(fields) == "a%20b=c%26d%3De&%C3%A9=100%25%2B&=");
    CHECK(decode_form(encode_form(fields)) == fields);
}
