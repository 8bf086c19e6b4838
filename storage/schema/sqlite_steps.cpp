#include "storage/schema/sqlite_steps.hpp"

#include <array>

namespace storage::schema {
namespace {

// Times are microseconds since 1970, UTC. A fact's id is its incident's number times 2^32 plus its
// own, so that an incident's facts lie together and in order, and are added at an end.
constexpr std::string_view capture = R"sql(
CREATE TABLE inbox (            -- deliveries decided, in order of their coming
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    received INTEGER NOT NULL
) STRICT;
CREATE TABLE import (           -- archives read, each into an incident of its own
    key TEXT PRIMARY KEY,
    incident INTEGER NOT NULL REFERENCES incident
) STRICT, WITHOUT ROWID;

CREATE TABLE room (
    id INTEGER PRIMARY KEY,
    platform TEXT NOT NULL,
    room TEXT NOT NULL,
    UNIQUE (platform, room)
) STRICT;
CREATE TABLE voice (            -- everybody who did something, under every name they did it
    id INTEGER PRIMARY KEY,
    platform TEXT NOT NULL,
    person TEXT NOT NULL,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    UNIQUE (platform, person, name, kind)
) STRICT;

CREATE TABLE fact (
    id INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    recorded INTEGER NOT NULL,
    actor INTEGER NOT NULL REFERENCES voice,
    kind INTEGER NOT NULL,
    room INTEGER REFERENCES room,
    message TEXT,
    text TEXT,
    body TEXT
) STRICT;
CREATE INDEX fact_gap ON fact (id) WHERE kind = 24;
CREATE TRIGGER fact_stays BEFORE UPDATE ON fact
BEGIN SELECT raise(ABORT, 'a fact is never changed'); END;
CREATE TRIGGER fact_remains BEFORE DELETE ON fact
BEGIN SELECT raise(ABORT, 'a fact is never removed'); END;
CREATE TABLE about (            -- the facts that say what is known of a message
    room INTEGER NOT NULL REFERENCES room,
    message TEXT NOT NULL,
    fact INTEGER NOT NULL,
    PRIMARY KEY (room, message, fact)
) STRICT, WITHOUT ROWID;

CREATE TABLE incident (         -- what the facts make of it
    number INTEGER PRIMARY KEY,
    version INTEGER NOT NULL,
    open INTEGER NOT NULL,
    state TEXT NOT NULL
) STRICT;
CREATE TABLE progress (         -- of each incident's facts
    incident INTEGER PRIMARY KEY REFERENCES incident,
    newest INTEGER NOT NULL,    -- fact number
    activity INTEGER NOT NULL,  -- when something last happened
    indexed INTEGER NOT NULL    -- fact number up to which words are searchable
) STRICT;
CREATE TABLE room_link (        -- rooms that are or were an incident's; the latest capturing one counts
    id INTEGER PRIMARY KEY,
    incident INTEGER NOT NULL REFERENCES incident,
    room INTEGER NOT NULL REFERENCES room,
    capturing INTEGER NOT NULL,
    newest INTEGER NOT NULL,    -- up to when we know what was said
    UNIQUE (incident, room)
) STRICT;
CREATE INDEX room_link_room ON room_link (room, capturing, id);
CREATE TABLE speaker (          -- who has spoken where
    incident INTEGER NOT NULL REFERENCES incident,
    room INTEGER NOT NULL REFERENCES room,
    platform TEXT NOT NULL,
    person TEXT NOT NULL,
    PRIMARY KEY (incident, room, platform, person)
) STRICT, WITHOUT ROWID;
CREATE TABLE toggle (
    name TEXT PRIMARY KEY,
    at INTEGER NOT NULL,
    change TEXT NOT NULL
) STRICT, WITHOUT ROWID;
)sql"
                                     R"sql(
CREATE TABLE person (           -- as known now
    platform TEXT NOT NULL,
    person TEXT NOT NULL,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    handle TEXT NOT NULL COLLATE NOCASE,
    time_zone TEXT NOT NULL,
    PRIMARY KEY (platform, person)
) STRICT, WITHOUT ROWID;
CREATE INDEX person_handle ON person (platform, handle);
CREATE TABLE person_was (       -- and as they were told to us over time
    id INTEGER PRIMARY KEY,
    platform TEXT NOT NULL,
    person TEXT NOT NULL,
    name TEXT NOT NULL,
    handle TEXT NOT NULL,
    since INTEGER NOT NULL
) STRICT;

CREATE TABLE outbox (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    key TEXT NOT NULL UNIQUE,
    incident INTEGER NOT NULL,
    lane TEXT NOT NULL,
    replaces TEXT NOT NULL,
    kind INTEGER NOT NULL,
    body TEXT NOT NULL,
    state INTEGER NOT NULL,     -- 0 to be done, 1 done, 2 failed, 3 replaced
    head INTEGER NOT NULL,      -- the first of its lane that is to be done
    leased INTEGER NOT NULL,    -- when the lease began; 0: it has none
    due INTEGER NOT NULL,       -- of a leased one: when the lease ends
    attempts INTEGER NOT NULL,
    in_doubt INTEGER NOT NULL DEFAULT 0,  -- when the last try began that may have got through
    first_try INTEGER,
    settled INTEGER,
    error TEXT
) STRICT;
CREATE INDEX outbox_lane ON outbox (lane, id) WHERE state = 0;
CREATE INDEX outbox_due ON outbox (due, id) WHERE state = 0 AND head = 1;
CREATE INDEX outbox_replaces ON outbox (replaces) WHERE state = 0 AND replaces <> '';
CREATE INDEX outbox_settled ON outbox (settled) WHERE state <> 0;
CREATE INDEX outbox_failed ON outbox (id) WHERE state = 2;
CREATE TABLE timer (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    incident INTEGER NOT NULL,
    name TEXT NOT NULL,
    due INTEGER NOT NULL,
    UNIQUE (incident, name)
) STRICT;
CREATE INDEX timer_due ON timer (due, id);

CREATE TABLE journal (
    topic TEXT NOT NULL,
    number INTEGER NOT NULL,
    line TEXT NOT NULL,
    PRIMARY KEY (topic, number)
) STRICT, WITHOUT ROWID;
CREATE VIRTUAL TABLE words USING fts5 (
    text, content = 'fact', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2');
)sql";

constexpr std::string_view several_platforms = R"sql(
CREATE TABLE choice (           -- what can be chosen under a post of ours
    id INTEGER PRIMARY KEY,
    room INTEGER NOT NULL REFERENCES room,
    message TEXT NOT NULL,
    label TEXT NOT NULL,
    command TEXT NOT NULL
) STRICT;
CREATE INDEX choice_post ON choice (room, message);
CREATE TABLE account (          -- accounts with one owner are one person's
    platform TEXT NOT NULL,
    person TEXT NOT NULL,
    owner INTEGER NOT NULL,
    PRIMARY KEY (platform, person)
) STRICT, WITHOUT ROWID;
CREATE INDEX account_owner ON account (owner);
)sql";

constexpr std::string_view debrief = R"sql(
CREATE INDEX fact_debriefed ON fact (id) WHERE kind = 25;
CREATE TABLE telling (          -- what people told in private; theirs to erase
    fact INTEGER PRIMARY KEY REFERENCES fact,
    words TEXT NOT NULL
) STRICT;
CREATE TABLE talk (             -- messages of private conversations, ours and theirs
    id INTEGER PRIMARY KEY,
    room INTEGER NOT NULL REFERENCES room,
    message TEXT NOT NULL,
    incident INTEGER NOT NULL REFERENCES incident,
    platform TEXT NOT NULL,
    person TEXT NOT NULL,       -- whose interview it is
    UNIQUE (room, message)
) STRICT;
CREATE INDEX talk_person ON talk (platform, person, id);
CREATE INDEX talk_room ON talk (room, id);
)sql";

constexpr std::string_view names_in_order = R"sql(
ALTER TABLE person ADD COLUMN since INTEGER NOT NULL DEFAULT 0;  -- when they were told to be this
)sql";

constexpr std::string_view tickets = R"sql(
CREATE INDEX fact_ticketed ON fact (id) WHERE kind = 27;
CREATE TABLE filed (            -- which item a tracker's ticket is
    tracker TEXT NOT NULL,
    id TEXT NOT NULL,
    incident INTEGER NOT NULL REFERENCES incident,
    number INTEGER NOT NULL,
    PRIMARY KEY (tracker, id)
) STRICT, WITHOUT ROWID;
CREATE TABLE followed (         -- up to when, by the tracker's clock, we know what changed in it
    tracker TEXT PRIMARY KEY,
    until INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
)sql";

// Named by chance when it is made, and by that told from all others.
constexpr std::string_view installation = R"sql(
CREATE TABLE installation (
    id TEXT NOT NULL
) STRICT;
INSERT INTO installation SELECT lower(hex(randomblob(16)));
)sql";

constexpr std::string_view private_talks = R"sql(
ALTER TABLE room_link ADD COLUMN talk INTEGER NOT NULL DEFAULT 0;  -- an interview is held there
INSERT INTO room_link (incident, room, capturing, newest, talk)
    SELECT incident, room, 0, (SELECT max(recorded) FROM fact
                               WHERE kind = 25 AND id / 4294967296 = talk.incident), 1
    FROM talk WHERE true GROUP BY incident, room
    ON CONFLICT (incident, room) DO UPDATE SET talk = 1;
CREATE INDEX room_link_talk ON room_link (room) WHERE talk = 1;
)sql";

constexpr std::string_view living_items = R"sql(
CREATE TABLE live (             -- incidents of whose items anything may still be due
    incident INTEGER PRIMARY KEY REFERENCES incident
) STRICT;
INSERT INTO live SELECT DISTINCT id >> 32 FROM fact WHERE kind = 27;
)sql";

constexpr std::array<std::string_view, 8> steps{capture,        several_platforms, debrief,
                                                names_in_order, tickets,           installation,
                                                private_talks,  living_items};

}  // namespace

std::span<const std::string_view> sqlite_steps() {
    return steps;
}

}  // namespace storage::schema
