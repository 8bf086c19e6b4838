#include "adapters/matrix/matrix_ids.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace adapters::matrix;
using namespace bot::core::event;

TEST_CASE("an id is split at its first colon, for a server may have a port") {
    CHECK(localpart_of("@alice:hs.example:8448") == "alice");
    CHECK(server_of("@alice:hs.example:8448") == "hs.example:8448");
    CHECK(server_of("@alice:[::1]:8448") == "[::1]:8448");
    CHECK(server_of("!hash").empty());
    CHECK(localpart_of("!hash").empty());
    CHECK(localpart_of("").empty());
    CHECK(localpart_of(":x").empty());
}

TEST_CASE("ids are known by their first character and their length") {
    CHECK(is_user_id("@alice:hs"));
    CHECK(is_user_id("@Æneas:hs"));
    CHECK(is_user_id("@a/b=c:hs"));
    CHECK(is_room_id("!old:hs"));
    CHECK(is_room_id("!newer-without-server"));
    CHECK(is_room_alias("#ops:hs"));
    CHECK(is_event_id("$a/b+c:hs"));
    CHECK(is_event_id("$" + std::string(254, 'x')));
    CHECK_FALSE(is_event_id("$" + std::string(255, 'x')));
    for (const auto* const odd : {"", "@", "@alice", "@:hs", "@alice:", "alice:hs", "#alice:hs",
                                  "@a b:hs", "@a\nb:hs", "@\xFF:hs", "@a\x7F:hs"})
        CHECK_MESSAGE(!is_user_id(odd), odd);
    CHECK_FALSE(is_user_id(std::string_view{"@a\0b:hs", 7}));
}

TEST_CASE("a matrix.to link leads to a person, room, alias or message, encoded or not") {
    const auto leads_to = [](const char* url) { return meaning_of_link(url); };
    const Meaning alice = PersonRef{"matrix", "@alice:hs"};
    CHECK(leads_to("https://matrix.to/#/@alice:hs") == alice);
    CHECK(leads_to("https://matrix.to/#/%40alice%3Ahs?via=x") == alice);
    CHECK(leads_to("HTTPS://Matrix.To/#/@alice:hs") == alice);
    CHECK(leads_to("https://matrix.to/#/@a/b:hs") == Meaning{PersonRef{"matrix", "@a/b:hs"}});
    CHECK(leads_to("https://matrix.to/#/%23ops:hs") == Meaning{RoomRef{"matrix", "#ops:hs"}});
    CHECK(leads_to("https://matrix.to/#/#ops:hs") == Meaning{RoomRef{"matrix", "#ops:hs"}});
    CHECK(leads_to("https://matrix.to/#/!r?via=a&via=b") == Meaning{RoomRef{"matrix", "!r"}});
    CHECK(leads_to("https://matrix.to/#/!r/%24e%2Fx") ==
          Meaning{MessageRef{{"matrix", "!r"}, "$e/x"}});
    CHECK(leads_to("https://matrix.to/#/!r:hs/$e/x") ==
          Meaning{MessageRef{{"matrix", "!r:hs"}, "$e/x"}});
    for (const auto* const odd :
         {"https://matrix.to/", "https://matrix.to/#/", "https://matrix.to/#/alice",
          "https://matrix.to/#/@alice", "https://matrix.to/#/!r/e", "https://x/#/!r",
          "https://matrix.to/#/%4", "https://matrix.to.example/#/@alice:hs"})
        CHECK_MESSAGE(!leads_to(odd), odd);
}

TEST_CASE("a matrix: address leads where its letters say") {
    CHECK(meaning_of_link("matrix:u/alice:hs?action=chat") ==
          Meaning{PersonRef{"matrix", "@alice:hs"}});
    CHECK(meaning_of_link("matrix:r/ops:hs") == Meaning{RoomRef{"matrix", "#ops:hs"}});
    CHECK(meaning_of_link("matrix:roomid/abc?via=hs") == Meaning{RoomRef{"matrix", "!abc"}});
    CHECK(meaning_of_link("matrix:roomid/abc/e/evt") ==
          Meaning{MessageRef{{"matrix", "!abc"}, "$evt"}});
    CHECK_FALSE(meaning_of_link("matrix:u/alice"));
    CHECK_FALSE(meaning_of_link("matrix:x/alice:hs"));
    CHECK_FALSE(meaning_of_link("matrix:"));
}

TEST_CASE("links we write lead back to where they were made for") {
    CHECK(link_to_user("@alice:hs") == "https://matrix.to/#/@alice:hs");
    CHECK(link_to_room("#ops:hs", {"hs"}) == "https://matrix.to/#/%23ops:hs?via=hs");
    CHECK(link_to_message("!r", "$a/b?c", {"a", "b:1", "c", "d"}) ==
          "https://matrix.to/#/!r/$a%2Fb%3Fc?via=a&via=b:1&via=c");
    CHECK(link_to_room("!r", {""}) == "https://matrix.to/#/!r");
    CHECK(meaning_of_link(link_to_message("!r", "$a/b?c%d", {"x"})) ==
          Meaning{MessageRef{{"matrix", "!r"}, "$a/b?c%d"}});
    CHECK(meaning_of_link(link_to_user("@ü/%:hs")) == Meaning{PersonRef{"matrix", "@ü/%:hs"}});
}

TEST_CASE("media are a server and an id that leads nowhere else") {
    CHECK(parse_media("mxc://hs.example:8448/Ab_-9") == MediaRef{"hs.example:8448", "Ab_-9"});
    CHECK(parse_media("mxc://[::1]/x") == MediaRef{"[::1]", "x"});
    for (const auto* const odd : {"", "mxc://", "mxc://hs", "mxc://hs/", "mxc:///x", "mxc://hs/a/b",
                                  "mxc://hs/..", "mxc://hs/a%2Fb", "mxc://a@b/x", "https://hs/x"})
        CHECK_MESSAGE(!parse_media(odd), odd);
}
