#include "bot/core/decide/families.hpp"

namespace bot::core::decide {

void decide_touched(Ruling&, const event::TicketTouched&) {}

void settle_filed(Ruling&, const outbox::Effect&, const outbox::FileTicket&,
                  const event::Outcome&) {}
void settle_read(Ruling&, const outbox::Effect&, const outbox::ReadTicket&, const event::Outcome&) {
}
void settle_changes(Ruling&, const outbox::Effect&, const outbox::ReadChanges&,
                    const event::Outcome&) {}
void settle_amended(Ruling&, const outbox::Effect&, const outbox::AmendTicket&,
                    const event::Outcome&) {}
void settle_account(Ruling&, const outbox::Effect&, const outbox::FindAccount&,
                    const event::Outcome&) {}

}  // namespace bot::core::decide
