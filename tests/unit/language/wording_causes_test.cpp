#include "tests/unit/language/found_wordings.hpp"

#include <doctest/doctest.h>

using tests::silent;
using tests::speaks;

TEST_CASE("what somebody did or was is told as the cause") {
    speaks("Three deliveries were late because of the dispatcher's decision to wait.",
           "person-cause: because of the dispatcher's decision");
    speaks("Procurement's refusal to buy a spare cost us the weekend.",
           "person-cause: Procurement's refusal to buy a spare cost us");
    speaks("The stoppage was due to a last-minute change by the packaging crew.",
           "person-cause: due to a last-minute change by the packaging crew");
    speaks("The mistake was made by the night desk.",
           "person-cause: mistake was made by the night desk");
    silent("Because of the vendor's firmware we waited.");
    silent("The delay was due to the customer's approval process.");
    silent("Because of the clerk's quick reaction only two orders were late.");
    silent("The mistake was found by the night desk.");
}

TEST_CASE("a plain report of a slip is none, unless it says what came of it") {
    silent("The clerk typed the wrong postcode.");
    silent("The planner misread the table and called the depot.");
    speaks("The clerk picked the wrong pallet and the line stood still.",
           "person-cause: The clerk picked the wrong pallet");
    speaks("The fitter removed the seal, bringing down the portal.",
           "person-cause: bringing down the portal");
    speaks("The fitter removed the seal and made the situation worse.",
           "person-cause: and made the situation worse");
}

TEST_CASE("what was left undone is pointed out whoever stands where") {
    speaks("The failure of the depot team to count the boxes surprised us.",
           "counterfactual: failure of the depot team to count");
    speaks("We failed our readers by not checking the print run.",
           "counterfactual: by not checking");
    speaks("I regret not having called the depot.", "counterfactual: regret not having called");
    speaks("The warden had only to look up.", "counterfactual: had only to look");
    speaks("Mr. Brandt should have signed it.", "counterfactual: should have signed");
    silent("The failure of the pump to start was reported by the probe.");
    silent("By not retrying, the client saves the battery.");
    silent("The client had only to reconnect.");
}

TEST_CASE("what nobody did or told is pointed out, what nobody needed is not") {
    speaks("Nobody told the kitchen that the lift was closed.",
           "counterfactual: Nobody told the kitchen");
    silent("Nobody told jokes that night.");
    silent("Nobody asked for a second lift.");
    silent("The cache was not consulted for this key.");
    silent("No attempt was made by the client to reconnect.");
    silent("At no point did we lose a parcel.");
}

TEST_CASE("the little that would have been enough is pointed out") {
    speaks("I would have liked to be asked.", "counterfactual: would have liked to be asked");
    silent("I would have liked to see the sunrise.");
    silent("Better to have two than one.");
}

TEST_CASE("that nobody may be surprised is hindsight") {
    speaks("A barge without a pump sank. What a surprise.", "hindsight: What a surprise");
    speaks("It took no prophet to see the end of it.", "hindsight: took no prophet");
    speaks("Any plumber will tell you how that ends.",
           "hindsight: Any plumber will tell you how that");
    speaks("Nobody can claim to be surprised.", "hindsight: Nobody can claim to be surprised");
    silent("Don't be surprised if the page looks different tomorrow.");
    silent("Sooner or later the battery has to be replaced.");
}

TEST_CASE("what everybody is said to know is hindsight") {
    speaks("As everyone knows, ice melts.", "hindsight: As everyone knows");
    speaks("This is basic knowledge.", "hindsight: is basic knowledge.");
    speaks("They must have known about the leak.", "hindsight: must have known");
    speaks("A properly trained welder would have noticed the gap.",
           "hindsight: A properly trained welder would have noticed");
    speaks("A more careful welder would have noticed the gap.",
           "hindsight: A more careful welder would have noticed");
    silent("An experienced welder would have the plan at hand.");
    silent("The page had all the data we needed.");
}

TEST_CASE("who stands behind a colon or a \"that\" as the cause is pointed out") {
    speaks("It stood still because the foreman could not decide.",
           "person-cause: because the foreman could not decide");
    speaks("The reason for the crash was that the plumber had turned the tap.",
           "person-cause: was that the plumber had turned");
    speaks("The guilt lies with the depot team.",
           "person-cause: The guilt lies with the depot team");
    speaks("It was me who introduced the wrong price.",
           "person-cause: It was me who introduced the wrong price");
    speaks("The second crew wasted a whole afternoon.",
           "person-cause: The second crew wasted a whole afternoon");
    silent("The letters were late because the clerk saw the smoke and left.");
    silent("The reason we were back so quickly is that the plumber had kept a key.");
}

TEST_CASE("care that was due is a fault where the sentence tells it as one") {
    speaks("The trouble was that the fitter did not check the seal.",
           "counterfactual: did not check");
    speaks("The fitter, who did not measure first, also did not inform us before he left.",
           "counterfactual: did not inform");
    speaks("It never occurred to us to count them.",
           "counterfactual: never occurred to us to count");
    speaks("The tests should have covered leap years.",
           "counterfactual: tests should have covered");
    speaks("The clerk neglected to lock the drawer.", "counterfactual: neglected to lock");
    silent("The porter did not check the list.");
    silent("The robot did not inform us.");
    silent("The tests should have taken an hour.");
}

TEST_CASE("what the ending made plain is hindsight") {
    speaks("It was obvious from the smell that the milk would turn.",
           "hindsight: It was obvious from the smell that");
    speaks("Of course the pump failed.", "hindsight: Of course the pump failed");
    speaks("The clue was right there in the first line.", "hindsight: clue was right there in the");
    silent("It was obvious from the trace that the lock is fair.");
    silent("Of course we told them.");
    silent("The clue was not there.");
}
