#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace bot::core::command {

/// What one can ask for. `opening` is "start", `restrict_access` is "private".
enum class Verb {
    opening,
    here,
    link,
    unlink,
    show,
    list,
    severity,
    status,
    investigating,
    identified,
    mitigated,
    update,
    summary,
    impact,
    title,
    lead,
    role,
    roles,
    invite,
    note,
    decision,
    hypothesis,
    milestone,
    started,
    detected,
    acknowledged,
    timeline,
    mark,
    unmark,
    edit,
    strike,
    unstrike,
    resolve,
    close,
    reopen,
    cancel,
    merge,
    debrief,
    facilitator,
    perspectives,
    agenda,
    lint,
    draft,
    ticket,
    tickets,
    idea,
    similar,
    remind,
    snooze,
    mute,
    restrict_access,
    access,
    forget,
    iam,
    health,
    version,
    help
};

enum class Built { yes, not_yet };

struct Usage {
    Verb verb;
    std::string_view word;   ///< the name it goes by
    std::string_view form;   ///< how it is written: "severity sev1…sev4 [reason]"
    std::string_view about;  ///< what it does, in a few words
    std::string_view also;   ///< other words for it, with commas; may be empty
    Built built = Built::yes;
};

/// In the order in which help lists them; every verb once.
[[nodiscard]] std::span<const Usage> usages();
[[nodiscard]] const Usage& usage(Verb verb);

/// By its name or any other word for it; case does not matter. "report" and "fix" mean two things
/// and are told apart by what follows (see parse).
[[nodiscard]] std::optional<Verb> find_verb(std::string_view word);

/// The known word nearest to `word`, where one is near enough to be what was meant.
[[nodiscard]] std::optional<std::string_view> similar_word(std::string_view word);

/// The same among `choices`.
[[nodiscard]] std::optional<std::string_view> nearest(std::string_view word,
                                                      std::span<const std::string_view> choices);

/// ASCII letters made small; the rest as it is.
[[nodiscard]] std::string lower(std::string_view word);

}  // namespace bot::core::command
