#pragma once

#include "storage/sqlite/choice_table.hpp"
#include "storage/sqlite/connection.hpp"
#include "storage/sqlite/fact_table.hpp"
#include "storage/sqlite/inbox_table.hpp"
#include "storage/sqlite/incident_table.hpp"
#include "storage/sqlite/names_table.hpp"
#include "storage/sqlite/outbox_table.hpp"
#include "storage/sqlite/people_table.hpp"
#include "storage/sqlite/search_table.hpp"
#include "storage/sqlite/talk_table.hpp"
#include "storage/sqlite/ticket_table.hpp"
#include "storage/sqlite/timer_table.hpp"

namespace storage::sqlite {

/// All tables of one connection.
struct Tables {
    explicit Tables(Connection& the_connection) : connection{the_connection} {}

    Connection& connection;
    NamesTable names{connection};
    FactTable facts{connection, names};
    IncidentTable incidents{connection, names};
    PeopleTable people{connection, names};
    ChoiceTable choices{connection, names};
    TalkTable talks{connection, names};
    InboxTable inbox{connection};
    OutboxTable outbox{connection};
    TimerTable timers{connection};
    TicketTable tickets{connection};
    SearchTable search{connection};

    /// See IncidentTable::hold.
    void hold() {
        incidents.hold();
        people.hold();
    }
    void drop() {
        incidents.drop();
        people.drop();
    }
    /// What was read is no longer to be trusted: something was undone.
    void forget() {
        names.forget();
        incidents.forget();
        people.forget();
    }
};

}  // namespace storage::sqlite
