// bench_language score FILE…: precision and recall on labelled texts, one JSON line a file.
// bench_language speed FILE: how much of one core's time the check of a file takes, the best of
// several. bench_language show FILE: every miss (-) and false alarm (+) of a labelled file.
#include "bot/core/language/wording_check.hpp"
#include "tests/bench/language/labelled_texts.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <ctime>
#include <string>

using namespace bot::core::language;

namespace {

void speed(const std::string& path) {
    const auto text = tests::whole_file(path);
    const WordingCheck check;
    auto found = check.look(text).size();
    double best = 1e9;
    for (int round = 0; round < 5; ++round) {
        const auto begin = std::clock();
        found = check.look(text).size();
        best = std::min(best, static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC);
    }
    fmt::print(
        "{{\"file\":\"{}\",\"bytes\":{},\"seconds\":{:.6f},\"mb_per_second\":{:.1f},\"findings\":{}"
        "}}\n",
        path, text.size(), best, static_cast<double>(text.size()) / 1e6 / best, found);
}

}  // namespace

int main(int argc, char** argv) {
    if (argc < 3)
        return 2;
    const std::string verb = argv[1];
    for (int at = 2; at < argc; ++at) {
        if (verb == "speed") {
            speed(argv[at]);
            continue;
        }
        const auto texts = tests::labelled_texts(argv[at]);
        const auto score = tests::score(texts);
        if (verb == "show")
            for (const auto& line : score.mistakes)
                fmt::print("{}\n", line);
        fmt::print(
            "{{\"file\":\"{}\",\"texts\":{},\"labels\":{},\"right\":{},\"missed\":{},\"false_"
            "alarms\":{},"
            "\"precision\":{:.4f},\"recall\":{:.4f},\"score\":{:.1f},\"clean_with_findings\":{:.4f}"
            "}}\n",
            argv[at], texts.size(), score.right + score.missed, score.right, score.missed,
            score.false_alarms, score.precision(), score.recall(), score.value(),
            score.clean_share());
    }
    return 0;
}
