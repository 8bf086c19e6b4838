#include "storage/schema/enum_words.hpp"

namespace storage::schema {

std::string_view word(event::PersonKind value) {
    switch (value) {
        case event::PersonKind::human:
            return "human";
        case event::PersonKind::bot:
            return "bot";
        case event::PersonKind::ourselves:
            return "ourselves";
    }
    return {};
}

std::string_view word(event::Change value) {
    switch (value) {
        case event::Change::added:
            return "added";
        case event::Change::removed:
            return "removed";
    }
    return {};
}

std::string_view word(event::PostKind value) {
    switch (value) {
        case event::PostKind::plain:
            return "plain";
        case event::PostKind::action:
            return "action";
        case event::PostKind::alert:
            return "alert";
        case event::PostKind::system:
            return "system";
        case event::PostKind::unreadable:
            return "unreadable";
    }
    return {};
}

std::string_view word(event::RoomProperty value) {
    switch (value) {
        case event::RoomProperty::name:
            return "name";
        case event::RoomProperty::topic:
            return "topic";
        case event::RoomProperty::purpose:
            return "purpose";
        case event::RoomProperty::archived:
            return "archived";
        case event::RoomProperty::restored:
            return "restored";
        case event::RoomProperty::deleted:
            return "deleted";
        case event::RoomProperty::made_private:
            return "made_private";
        case event::RoomProperty::made_public:
            return "made_public";
        case event::RoomProperty::posting_rules:
            return "posting_rules";
        case event::RoomProperty::encrypted:
            return "encrypted";
        case event::RoomProperty::other:
            return "other";
    }
    return {};
}

std::string_view word(event::Style value) {
    switch (value) {
        case event::Style::bold:
            return "bold";
        case event::Style::italic:
            return "italic";
        case event::Style::code:
            return "code";
    }
    return {};
}

std::string_view word(event::WorkState value) {
    return to_string(value);
}

std::string_view word(incident::Severity value) {
    switch (value) {
        case incident::Severity::unset:
            return "unset";
        case incident::Severity::sev1:
            return "sev1";
        case incident::Severity::sev2:
            return "sev2";
        case incident::Severity::sev3:
            return "sev3";
        case incident::Severity::sev4:
            return "sev4";
    }
    return {};
}

std::string_view word(incident::Status value) {
    switch (value) {
        case incident::Status::investigating:
            return "investigating";
        case incident::Status::identified:
            return "identified";
        case incident::Status::mitigated:
            return "mitigated";
        case incident::Status::resolved:
            return "resolved";
        case incident::Status::closed:
            return "closed";
        case incident::Status::cancelled:
            return "cancelled";
        case incident::Status::merged:
            return "merged";
    }
    return {};
}

std::string_view word(incident::Kind value) {
    switch (value) {
        case incident::Kind::incident:
            return "incident";
        case incident::Kind::drill:
            return "drill";
    }
    return {};
}

std::string_view word(incident::Visibility value) {
    switch (value) {
        case incident::Visibility::open:
            return "open";
        case incident::Visibility::restricted:
            return "restricted";
    }
    return {};
}

std::string_view word(incident::RoomOrigin value) {
    switch (value) {
        case incident::RoomOrigin::created:
            return "created";
        case incident::RoomOrigin::adopted:
            return "adopted";
        case incident::RoomOrigin::imported:
            return "imported";
    }
    return {};
}

std::string_view word(incident::Origin value) {
    switch (value) {
        case incident::Origin::live:
            return "live";
        case incident::Origin::imported:
            return "imported";
    }
    return {};
}

std::string_view word(incident::MarkKind value) {
    switch (value) {
        case incident::MarkKind::key:
            return "key";
        case incident::MarkKind::milestone:
            return "milestone";
        case incident::MarkKind::ticket:
            return "ticket";
        case incident::MarkKind::question:
            return "question";
        case incident::MarkKind::strike:
            return "strike";
    }
    return {};
}

std::string_view word(incident::NoteKind value) {
    switch (value) {
        case incident::NoteKind::note:
            return "note";
        case incident::NoteKind::decision:
            return "decision";
        case incident::NoteKind::hypothesis:
            return "hypothesis";
        case incident::NoteKind::update:
            return "update";
    }
    return {};
}

std::string_view word(incident::Tier value) {
    return to_string(value);
}

std::string_view word(incident::Seat value) {
    return to_string(value);
}

std::string_view word(incident::Audience value) {
    return to_string(value);
}

std::string_view word(incident::InterviewState value) {
    return to_string(value);
}

std::string_view word(incident::PollQuestion value) {
    return to_string(value);
}

std::string_view word(incident::YesOrNo value) {
    return to_string(value);
}

std::string_view word(incident::ConditionKind value) {
    return to_string(value);
}

std::string_view word(incident::ItemStanding value) {
    switch (value) {
        case incident::ItemStanding::idea:
            return "idea";
        case incident::ItemStanding::ticket:
            return "ticket";
    }
    return {};
}

std::string_view word(incident::ItemKind value) {
    switch (value) {
        case incident::ItemKind::other:
            return "other";
        case incident::ItemKind::key:
            return "key";
    }
    return {};
}

std::string_view word(incident::ItemDetail value) {
    switch (value) {
        case incident::ItemDetail::summary:
            return "summary";
        case incident::ItemDetail::check:
            return "check";
        case incident::ItemDetail::why:
            return "why";
        case incident::ItemDetail::team:
            return "team";
        case incident::ItemDetail::effects:
            return "effects";
    }
    return {};
}

std::string_view word(incident::Reminder value) {
    return to_string(value);
}

std::string_view word(incident::EvidenceKind value) {
    switch (value) {
        case incident::EvidenceKind::entry:
            return "entry";
        case incident::EvidenceKind::answer:
            return "answer";
        case incident::EvidenceKind::condition:
            return "condition";
    }
    return {};
}

std::string_view word(incident::FilingTrouble value) {
    switch (value) {
        case incident::FilingTrouble::not_done:
            return "not_done";
        case incident::FilingTrouble::locked_out:
            return "locked_out";
        case incident::FilingTrouble::in_doubt:
            return "in_doubt";
        case incident::FilingTrouble::taken:
            return "taken";
    }
    return {};
}

std::string_view word(outbox::ButtonStyle value) {
    switch (value) {
        case outbox::ButtonStyle::normal:
            return "normal";
        case outbox::ButtonStyle::primary:
            return "primary";
        case outbox::ButtonStyle::danger:
            return "danger";
    }
    return {};
}

std::string_view word(outbox::Urgency value) {
    switch (value) {
        case outbox::Urgency::quiet:
            return "quiet";
        case outbox::Urgency::rings:
            return "rings";
    }
    return {};
}

std::string_view word(outbox::Typed value) {
    switch (value) {
        case outbox::Typed::as_command:
            return "as command";
        case outbox::Typed::bare:
            return "bare";
    }
    return {};
}

std::string_view word(outbox::FieldKind value) {
    switch (value) {
        case outbox::FieldKind::line:
            return "line";
        case outbox::FieldKind::paragraph:
            return "paragraph";
        case outbox::FieldKind::choice:
            return "choice";
        case outbox::FieldKind::toggle:
            return "toggle";
    }
    return {};
}

}  // namespace storage::schema
