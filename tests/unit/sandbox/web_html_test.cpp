#include "adapters/web/web_html.hpp"

#include <doctest/doctest.h>

using namespace adapters::web;

TEST_CASE("a title is shown as it was typed, never as markup") {
    bot::core::decide::IncidentSummary one;
    one.id.number = 3;
    one.title = "<script>alert('x')</script> & \"more\"";
    const auto page = list_page({one});
    CHECK(page.find("<script>alert") == std::string::npos);
    CHECK(page.find("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;more&quot;") !=
          std::string::npos);
    CHECK(page.find("/incidents/INC-3") != std::string::npos);
}

TEST_CASE("the live page is the draft with a bar, the module and no policy of its own") {
    const auto page = live_page(
        "<html><head><meta http-equiv=\"Content-Security-Policy\" content=\"x\"><title>t</title>"
        "</head><body class=\"a\"><main>words &lt;/head&gt;</main></body></html>",
        "INC-1", 12);
    CHECK(page.find("Content-Security-Policy") == std::string::npos);
    CHECK(page.find("<meta name=\"newest\" content=\"12\">") < page.find("</head>"));
    CHECK(page.find("<body class=\"a\"><div class=\"live-bar\"") != std::string::npos);
    CHECK(page.find("/incidents/INC-1/draft.json") != std::string::npos);
}

TEST_CASE("a document without a head or a body stays as it is") {
    CHECK(live_page("plain", "INC-1", 1) == "plain");
    CHECK(live_page("<head></head>plain", "INC-1", 1) == "<head></head>plain");
}
