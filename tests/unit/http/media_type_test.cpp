#include "adapters/http/media_type.hpp"

#include <doctest/doctest.h>

using adapters::http::is_media_type;
using adapters::http::media_type_of_file;

TEST_CASE("a content type is compared without its parameters") {
    CHECK(is_media_type("application/json", "application/json"));
    CHECK(is_media_type(" Application/JSON ; charset=utf-8", "application/json"));
    CHECK(!is_media_type("application/jsonp", "application/json"));
    CHECK(!is_media_type("", "application/json"));
    CHECK(!is_media_type(";", "application/json"));
}

TEST_CASE("files get the type of their ending") {
    CHECK(media_type_of_file("sandbox.JS") == "text/javascript; charset=utf-8");
    CHECK(media_type_of_file("a.b.css") == "text/css; charset=utf-8");
    CHECK(media_type_of_file("none") == "application/octet-stream");
    CHECK(media_type_of_file("") == "application/octet-stream");
}
