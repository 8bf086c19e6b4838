#include "tests/unit/draft/draft_story.hpp"

#include <doctest/doctest.h>

#include <array>
#include <random>
#include <string>

namespace event = bot::core::event;
namespace draft = bot::core::draft;
using namespace bot::core::incident;
using draft::Format;
using draft::People;

namespace {

constexpr std::array<const char*, 12> lines{"restarting the workers",
                                            "huh, why is the pool empty??",
                                            "thanks Bob, ask Zoe or @ameyer",
                                            "| a | table |\n# and more",
                                            "",
                                            "\xff\xfe not quite UTF-8",
                                            "Überraschung: der Pool ist leer?",
                                            "<script>x</script> & <!-- secondstory",
                                            "https://graphs.example.org/1",
                                            "the deploy was over at 14:05",
                                            "the deploy ended at 14:18",
                                            "I suspected the search job"};
constexpr std::array audiences{Audience::only_me, Audience::facilitator, Audience::unattributed,
                               Audience::everyone};
constexpr std::array seats{Seat::lead, Seat::on_rota, Seat::change_author, Seat::responder,
                           Seat::support};

/// An incident made of chance, the same for a seed.
class Chance {
public:
    explicit Chance(unsigned seed) : x_chance{seed} {}

    DraftStory story() {
        const auto steps = 5 + roll(60);
        for (std::size_t i = 0; i < steps; ++i)
            happens(static_cast<double>(i) + static_cast<double>(roll(10)) / 10);
        const auto answers = roll(14);
        for (std::size_t i = 0; i < answers; ++i)
            told();
        x_story.people = {{x_story.bob, "bobt", ""}, {x_story.alice, "ameyer", ""}};
        x_story.everybody = {{{{"chat", "U0ZOE00009"}, "Zoe Park"}, "zpark", ""},
                             {{x_story.carol.ref, "Caroline"}, "", ""}};
        return std::move(x_story);
    }

private:
    std::size_t roll(std::size_t n) { return static_cast<std::size_t>(x_chance() % n); }
    template <typename Array>
    const auto& any(const Array& all) {
        return all[roll(all.size())];
    }
    event::Person anybody() {
        const std::array people{x_story.alice, x_story.bob, x_story.carol};
        return any(people);
    }
    std::string any_message() { return "1." + std::to_string(roll(x_said + 1)); }

    void happens(double minute) {
        const auto who = anybody();
        const event::FactNumber earlier{1 + static_cast<std::int64_t>(roll(20))};
        switch (roll(12)) {
            case 0:
                x_story.add(minute, who, MilestoneSet{"detected", ""});
                break;
            case 1:
                x_story.add(minute, who, SeveritySet{Severity::sev3, Severity::sev2, "worse"});
                break;
            case 2:
                x_story.add(minute, who, RoleSet{roll(2) == 0 ? "lead" : "comms", anybody()});
                break;
            case 3:
                x_story.add(minute, who, Noted{NoteKind::decision, event::words(any(lines)), {}});
                break;
            case 4:
                x_story.mark(minute, who, any_message());
                break;
            case 5:
                x_story.add(minute, who, Removed{x_story.message(any_message())});
                break;
            case 6:
                x_story.add(minute, who, EntryStruck{earlier, "twice", event::Change::added});
                break;
            case 7:
                proposed(minute, who);
                break;
            default:
                x_story.say(minute, who, "1." + std::to_string(++x_said), any(lines));
        }
    }
    void proposed(double minute, const event::Person& who) {
        ItemProposed item;
        item.evidence = {{EvidenceKind::entry, {1}}, {EvidenceKind::answer, {70}}};
        x_story.add(minute, who, Ticketed{++x_items, item, event::words(any(lines))});
    }
    void told() {
        const auto questions = story_questions();
        const auto who = anybody();
        const event::FactNumber moment{static_cast<std::int64_t>(roll(30))};
        const auto audience = any(audiences);
        x_story.tell(who, any(seats), any(questions).id, moment, any(lines), audience,
                     roll(5) != 0 && audience != Audience::only_me);
    }

    std::mt19937 x_chance;
    DraftStory x_story;
    std::size_t x_said = 0;
    std::int64_t x_items = 0;
};

}  // namespace

TEST_CASE("whatever the incident was like, the same facts give the same bytes") {
    for (unsigned seed = 1; seed <= 150; ++seed) {
        INFO("seed " << seed);
        const auto one = Chance{seed}.story();
        const auto two = Chance{seed}.story();
        for (const auto people : {People::names, People::roles}) {
            for (const auto format : {Format::md, Format::html, Format::json, Format::csv})
                CHECK(one.render(format, people) == two.render(format, people));
            const auto file = one.render_over(people, "");
            REQUIRE(file);
            CHECK(file == two.render_over(people, ""));
            CHECK(two.render_over(people, *file) == file);
        }
    }
}
