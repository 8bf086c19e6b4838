// bench_language score FILE…: precision and recall on labelled texts, one JSON line a file.
// bench_language speed FILE: how much of one core's time the check of a file takes, the best of
// several. bench_language show FILE: every miss (-) and false alarm (+) of a labelled file.
// bench_language features FILE: for learn.py, what the weighing sees in a labelled file, a JSON
// line for each text.
#include "bot/core/language/masking.hpp"
#include "bot/core/language/rule_hits.hpp"
#include "bot/core/language/sentence_features.hpp"
#include "bot/core/language/wording_check.hpp"
#include "bot/core/language/words.hpp"
#include "bot/core/language/working_copy.hpp"
#include "tests/bench/language/labelled_texts.hpp"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstddef>
#include <ctime>
#include <set>
#include <string>
#include <vector>

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

nlohmann::json names_of_features(const std::string& sentence) {
    std::vector<Token> tokens;
    tokens_of(sentence, tokens);
    std::set<std::string> names;
    each_feature(tokens, [&](const Feature& feature, std::size_t, std::size_t) {
        names.insert(feature.name());
    });
    return names;
}

/// Of each word that the gate sees: it, and the names of its forms.
nlohmann::json gate_words(std::string_view sentence) {
    auto words = nlohmann::json::array();
    std::vector<Token> tokens;
    each_word(sentence, [&](std::size_t begin, std::size_t end) {
        const auto word = sentence.substr(begin, end - begin);
        if (!is_letter(word.front()))
            return;
        tokens_of(word, tokens);
        auto& names = words.emplace_back(nlohmann::json::array({lowered(word)}));
        each_form(tokens.at(1), [&](const Form& form) { names.push_back(form.name()); });
    });
    return words;
}

nlohmann::json seen(const ReadSentence& sentence, const WorkingCopy& copy,
                    const std::vector<tests::Label>& labels) {
    const auto begin = copy.original_begin(sentence.offset);
    const auto end = copy.original_end(sentence.offset + sentence.words.size() - 1);
    nlohmann::json result{{"features", names_of_features(sentence.words)},
                          {"gate", gate_words(std::string_view{copy.words}.substr(
                                       sentence.offset, sentence.words.size()))},
                          {"labels", nlohmann::json::array()},
                          {"ruled", nlohmann::json::array()},
                          {"vetoed", nlohmann::json::array()}};
    for (const auto& label : labels)
        if (label.begin < end && begin < label.end)
            result["labels"].push_back(label.wording);
    for (const auto& hit : sentence.hits)
        result["ruled"].push_back(to_string(hit.wording));
    for (std::size_t at = 0; at < wording_classes; ++at)
        if (is_vetoed(sentence.words, static_cast<WordingClass>(at)))
            result["vetoed"].push_back(to_string(static_cast<WordingClass>(at)));
    return result;
}

void features(const std::string& path) {
    for (const auto& text : tests::labelled_texts(path)) {
        auto copy = working_copy(text.text);
        mask_foreign(copy.words);
        auto sentences = nlohmann::json::array();
        for (const auto& sentence : read_sentences(copy.words, PeopleMarks{{text.people}},
                                                   Weighing::instance(), Reading::all))
            if (!sentence.words.empty())
                sentences.push_back(seen(sentence, copy, text.labels));
        fmt::print("{}\n", nlohmann::json{{"text", text.text}, {"sentences", sentences}}.dump());
    }
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
        if (verb == "features") {
            features(argv[at]);
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
