// Care found lacking, acts graded, questions, sanctions and remedies that concern people.
#include "tests/unit/language/found_wordings.hpp"

#include <doctest/doctest.h>

using tests::silent;
using tests::speaks;

TEST_CASE("care that somebody did not take is pointed out, that of a machine is not") {
    speaks("The two admins did not give the disk quota any thought.",
           "negligence: did not give the disk quota any thought");
    speaks("Whoever wrote this job clearly never heard of time zones.",
           "negligence: clearly never heard");
    speaks("The plumber was too busy chatting to hear the alarm.",
           "negligence: was too busy chatting");
    speaks("Stores dropped the ball with the spare fuses.", "negligence: dropped the ball");
    silent("The robot had one job in its queue.");
    silent("The scheduler ignored the first two alarms.");
    silent("More attention heads made the model slower.");
    silent("The valve was not careful enough.");
}

TEST_CASE("work badly done and rules gone round are graded, ordinary limits are not") {
    speaks("The cutover was poorly rehearsed.", "normative: poorly rehearsed");
    speaks("The fitter bypassed the interlock of the press.", "normative: bypassed the interlock");
    speaks("The depot did not carry out the weekly check.",
           "normative: did not carry out the weekly check");
    speaks("The form was sent without proper testing.", "normative: without proper testing");
    speaks("The biggest mistake was to trust the gauge.", "normative: The biggest mistake");
    silent("The error log was written without proper permissions.");
    silent("The loop skips the canary by design.");
    silent("The import was started too late for the batch.");
}

TEST_CASE("a question after who it was or why nobody was told accuses") {
    speaks("Why weren't the tenants informed?",
           "blaming-question: Why weren't the tenants informed");
    speaks("We need to find out who signed the delivery.",
           "blaming-question: find out who signed the delivery");
    speaks("Could the depot manager explain why she opened the gate?",
           "blaming-question: explain why she opened");
    speaks("How could this have passed the inspection?",
           "blaming-question: How could this have passed");
    silent("Can you explain how the valve closes?");
    silent("Why was the tank not drained by the pump?");
}

TEST_CASE("what is taken from people is a sanction, what a machine loses is not") {
    speaks("The fitter will no longer have access to the plant.",
           "retribution: will no longer have access");
    speaks("There must be consequences.", "retribution: There must be consequences");
    silent("The consequences of the leak are small.");
    silent("The pump will no longer have access to the bus.");
}

TEST_CASE("training again is a remedy of care, training at first is none") {
    speaks("The fitters must repeat the safety training.",
           "exhortation: repeat the safety training");
    speaks("The welder has been reminded of the importance of the checklist.",
           "exhortation: been reminded of");
    silent("New fitters complete the safety training in their first week.");
}

TEST_CASE("silence, knowing better and what was not understood concern care") {
    speaks("Four wardens heard the siren and none of them said a word.",
           "negligence: none of them said a word");
    speaks("The fitters never read the drawings.", "negligence: never read");
    speaks("The carrier refused to help.", "negligence: refused to help");
    speaks("The porter was too focused on his own parcels.", "negligence: was too focused on his");
    silent("None of them said where the valve was.");
    silent("The reader never reads the second track.");
}

TEST_CASE("what goes round the rules or comes too late is graded, a bot's way is not") {
    speaks("It was done in violation of our fire policy.",
           "normative: in violation of our fire policy");
    speaks("The crew used a ladder instead of the approved platform tool.",
           "normative: instead of the approved platform tool");
    speaks("The depot was slow to react.", "normative: was slow to react");
    speaks("It was foolish of us to trust the tide table.", "normative: was foolish of us");
    silent("The rule was not followed by the bot.");
    silent("The violation of the constraint was logged.");
}

TEST_CASE("a talk as a sanction, a reminder as a remedy, a question that says surely") {
    speaks("The welder has been spoken to.", "retribution: been spoken to");
    speaks("All stewards are reminded that the hatch is live.", "exhortation: are reminded that");
    speaks("Surely somebody smelled the gas?",
           "blaming-question: Surely somebody smelled the gas?");
    silent("We talked to the two drivers about what they saw.");
    silent("Surely the pump stops by itself.");
}

TEST_CASE("a set phrase may be the verdict, the same words about machines and plans are none") {
    speaks("Turning the siren off is no way to run a control room.", "normative: no way to run");
    speaks("The figure of two hours was plucked out of thin air.",
           "normative: plucked out of thin air");
    speaks("We gambled on the old disk.", "normative: We gambled on");
    speaks("The summary was thin, to put it mildly.", "normative: was thin, to put it mildly");
    silent("This meeting is not a review of anybody's work.");
    silent("There is no way to run the check twice.");
    silent("The tank does not hold water.");
    silent("The messages arrived out of order.");
    silent("We found the valve out of order.");
}

TEST_CASE("what was agreed and not kept is graded, what is allowed or a machine's own is not") {
    speaks("The crew worked alone, contrary to section 4 of the site rules.",
           "normative: contrary to section");
    silent("The access was denied, which the policy of the bucket does not allow.");
    silent("The hotfix went past the board as an emergency change.");
    silent("The service was switched off without telling the load balancer.");
    silent("We did not follow the old runbook on purpose.");
    silent("You can't restart the node without the token.");
}

TEST_CASE("what is skimmed, signed unread or seen no need for concerns care") {
    speaks("The carrier saw no need to inform us.", "negligence: saw no need to");
    speaks("Thoroughness is not his strong suit.", "negligence: is not his strong suit");
    speaks("The warnings fell on deaf ears.", "negligence: fell on deaf ears");
    silent("We saw no need to stop the pump.");
    silent("The bot approves everything that has two reviews.");
    silent("The exporter reads first and writes later.");
    silent("The chart shows how much the tank holds.");
}

TEST_CASE("kind words before a but, and whoever it was, do not soften it") {
    speaks("The caretaker is a nice guy but he has no sense for risk.",
           "negligence: is a nice guy but he has no sense for risk");
    silent("The form is lovely but it does not save.");
    silent("Whoever has no badge can ask the porter.");
}

TEST_CASE("what those who did it lose or pay is a sanction, what anybody gets or costs is none") {
    speaks("Whoever left the gate open pays for the new lock.",
           "retribution: Whoever left the gate open pays for the new lock");
    speaks("Ines is off the rota until the inquiry is over.", "retribution: is off the rota");
    silent("Ines is off the rota, she is on holiday.");
    silent("Whoever holds the lock gets the lease.");
    silent("The logs were moved to the archive.");
}

TEST_CASE("care is asked for in many words, a machine that has it is not meant") {
    speaks("A bit more patience at the counter, please.",
           "exhortation: A bit more patience at the counter");
    speaks("Reminder to all fitters: check the seal before you leave.",
           "exhortation: Reminder to all fitters: check the seal before you leave");
    silent("The service must remember the last valve.");
    silent("The parser treats dots with care.");
    silent("Reminder to all: the canteen closes at two.");
}
