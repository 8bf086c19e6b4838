#include "tests/unit/language/found_wordings.hpp"

#include <doctest/doctest.h>

using tests::ruled_wordings;
using tests::silent;
using tests::speaks;
using Found = std::vector<std::string>;

TEST_CASE("a world that did not happen is pointed out") {
    speaks("The shift lead should have rung the vendor.", "counterfactual: should have rung");
    speaks("The report should have been double-checked.",
           "counterfactual: should have been double-checked");
    speaks("We could have postponed the import.", "counterfactual: could have postponed");
    speaks("A rehearsal would have exposed the gap.", "counterfactual: would have exposed");
    speaks("If only we had kept notes.", "counterfactual: If only we had");
    speaks("The storage crew failed to consult the plan.", "counterfactual: failed to consult");
    speaks("The night engineer was meant to watch it.", "counterfactual: was meant to");
}

TEST_CASE("machines may be measured against what they are for") {
    silent("The standby should have taken over after ten seconds, according to the manual.");
    silent("The importer failed to open its socket.");
    silent("Each queue should have a limit.");
    silent("The cable could have been loose.");
    silent("The exporter was supposed to run hourly.");
    silent("If only one link is up, the router warns.");
    silent("Had the pool recovered when you looked?");
}

TEST_CASE("a they that stands for machines is no person") {
    silent("The mirrors kept their old lists. They should have refreshed at noon.");
    speaks("The mirrors were stale. The admins knew. They should have refreshed at noon.",
           "counterfactual: should have refreshed");
}

TEST_CASE("grades of an act are pointed out, technical adjectives are not") {
    speaks("Leaving it on was a foolish move.", "normative: a foolish move");
    speaks("The handover was botched.", "normative: botched");
    speaks("The crew bypassed the freeze.", "normative: bypassed the freeze");
    speaks("Support was far too slow to react.", "normative: too slow to react");
    silent("The gateway answered with a bad request code.");
    silent("A wrong netmask split the range.");
    silent("The proxy bypassed the policy store.");
}

TEST_CASE("people's error as the explanation is pointed out, the words in other senses are not") {
    speaks("We filed it as operator error.", "human-error: operator error");
    speaks("Cause: technician mistake.", "human-error: technician mistake");
    silent("The user error counter went up.");
    silent("There was no human error in it.");
}

TEST_CASE("a person as the cause is pointed out, a machine is not") {
    speaks("The trainee broke the login page.", "person-cause: The trainee broke the login page");
    speaks("The blackout was caused by the new contractor.",
           "person-cause: caused by the new contractor");
    speaks("My mistake, the alias was old.", "person-cause: My mistake");
    silent("A leaking pool broke the login page.");
    silent("The outage was caused by an old alias.");
    silent("The trainee broke the work into two parts.");
    silent("Nobody is at fault.");
}

TEST_CASE("words about character are pointed out, terms of art are not") {
    speaks("The test was sloppy.", "negligence: sloppy");
    speaks("They ignored three warnings.", "negligence: ignored three warnings");
    silent("The mapper uses lazy loading.");
    silent("The filter ignored warnings without a label.");
}

TEST_CASE("one cause is pointed out, several or none are not") {
    speaks("The root cause was a stuck valve.", "root-cause: The root cause");
    speaks("Root cause: a stuck valve.", "root-cause: Root cause");
    speaks("**Root cause:** a stuck valve.", "root-cause: Root cause");
    speaks("## Root cause\nA stuck valve.", "root-cause: Root cause");
    silent("There is no root cause; three things met.");
    silent("The root cause field may stay empty.");
}

TEST_CASE("questions that accuse are pointed out, questions that ask are not") {
    speaks("Why did you pull the plug?", "blaming-question: Why did you");
    speaks("So whose bright idea was it?", "blaming-question: whose bright idea was it");
    speaks("Who let this happen?", "blaming-question: Who let this");
    silent("Why did the counter stop?");
    silent("Who is on call tonight?");
    silent("How could the page be clearer?");
}

TEST_CASE("sanctions are pointed out, the same words for machines are not") {
    speaks("The author was sacked.", "retribution: was sacked");
    speaks("Take away his root access.", "retribution: Take away his root access");
    silent("The process was killed and the session suspended.");
    silent("Revoke the old key.");
    silent("Nobody will be punished for a report.");
}

TEST_CASE("care as the remedy is pointed out, a warning is not") {
    speaks("Operators must be more careful.", "exhortation: be more careful");
    speaks("Action: remind all staff to lock the door.", "exhortation: remind all staff to");
    silent("Be careful: this drops the table.");
    silent("Retrain the model on Monday.");
}

TEST_CASE("the ending that makes it plain is pointed out, an honest look is not") {
    speaks("It was obvious to anyone in the room.", "hindsight: obvious to anyone");
    speaks("That box was an accident waiting to happen.", "hindsight: accident waiting to happen");
    silent("It was not obvious which of the two was live.");
    silent("Looking back at the log, the first line is from noon.");
}

TEST_CASE("findings come by position, and of two that overlap one stays") {
    CHECK(ruled_wordings("The root cause was human error; the lead should have called.") ==
          Found{"root-cause: The root cause", "human-error: human error",
                "counterfactual: should have called"});
    CHECK(ruled_wordings("It should have been obvious.") ==
          Found{"hindsight: should have been obvious"});
}

TEST_CASE("one wording in two parts of a clause is one finding") {
    speaks("The admins might have seen it had they looked at the map.",
           "counterfactual: might have seen it had they looked at");
    speaks("Those responsible were sacked.", "retribution: Those responsible were sacked");
    CHECK(ruled_wordings("He should have called; she should have answered.") ==
          Found{"counterfactual: should have called", "counterfactual: should have answered"});
    CHECK(ruled_wordings("The plan should have been read by the careless lead and they should "
                         "have called.") == Found{"counterfactual: should have been read",
                                                  "negligence: careless",
                                                  "counterfactual: should have called"});
}

TEST_CASE("writers who speak of themselves are told apart") {
    const bot::core::language::WordingCheck check;
    CHECK(check.look("I should have called.").at(0).self);
    CHECK_FALSE(check.look("The lead should have called.").at(0).self);
}

TEST_CASE(
    "a wording that is named, told not to be used, told of customers or supposed is no finding") {
    speaks("The cabling was careless.", "negligence: careless");
    silent("The word careless stays out of it.");
    silent("Please do not write that the cabling was careless.");
    silent("Customers complained that the cabling was careless.");
    silent("If the cabling was careless, the tester beeps.");
    speaks("They did not ask the hall why the cabling was careless.", "negligence: careless");
    speaks("The customers were told nothing because the clerk forgot to call.",
           "person-cause: because the clerk forgot");
}

TEST_CASE("people and acts are named to their end, a thing that is called after them is none") {
    speaks("The blackout was caused by the supplier.", "person-cause: caused by the supplier");
    silent("The blackout was caused by the supplier portal.");
    speaks("It was the operator's fault.", "person-cause: the operator's fault");
    silent("It was in the operator's fault list.");
    silent("The failover was triggered by the operator at noon.");
    silent("The pump was in the wrong place.");
}

TEST_CASE("what people do on purpose or say in good faith is no harm and no blame") {
    speaks("The team destroyed the staging database.",
           "person-cause: The team destroyed the staging database");
    silent("The team destroyed the staging database as agreed.");
    speaks("A fuller rehearsal would have shortened the outage.",
           "counterfactual: would have shortened the outage");
    silent("If Ana had not called, we would have lost the data.");
    silent("You should have received the code by mail.");
    silent("The load test was run against staging.");
}

TEST_CASE("a noun means what it says where it heads its phrase") {
    speaks("Operator error emptied the tank.", "human-error: Operator error");
    silent("The operator error lamp is yellow.");
    speaks("A careless edit hid the row.", "negligence: careless");
    silent("The careless flag hid the row.");
    speaks("The reply was inadequate.", "normative: inadequate");
    silent("It was inadequate foam.");
    speaks("The root cause was a worn seal.", "root-cause: The root cause");
    silent("The root cause box was a text field.");
}

TEST_CASE("somebody may do harm after something else, and a machine after somebody") {
    speaks("The crew reset the clock and brought down the site.",
           "person-cause: and brought down the site");
    silent("The crew reset the clock and the router brought down the site.");
}

TEST_CASE("who somebody is may stand between a person and the act") {
    speaks("The lead, a patient woman, failed to consult the plan.",
           "counterfactual: failed to consult");
    speaks("The clerk, who had the key, should have rung the vendor.",
           "counterfactual: should have rung");
}

TEST_CASE("a who behind a comma asks nothing") {
    speaks("Who deleted the drafts?", "blaming-question: Who deleted");
    silent("We met the clerk, who deleted the drafts.");
}

TEST_CASE("an act that could have been is one of people, what they could have met is none") {
    speaks("The clerk could have drained the tank.", "counterfactual: could have drained");
    silent("The clerk could have lost the key.");
    speaks("If she had, the lamp would have been seen.", "counterfactual: If she had,");
}
