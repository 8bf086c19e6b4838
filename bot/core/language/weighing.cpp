#include "bot/core/language/weighing.hpp"

#include "bot/core/language/word_sorts.hpp"
#include "bot_core_language_assets.hpp"

#include <algorithm>
#include <charconv>
#include <limits>
#include <stdexcept>
#include <string>
#include <utility>

namespace bot::core::language {
namespace {

/// The gate's letter in a line of a feature; those of the classes begin at 'a'.
constexpr char gate_letter = 'x';

/// The next word of a line, which it is taken from; empty at its end.
std::string_view next_word(std::string_view& line) {
    line.remove_prefix(std::min(line.find_first_not_of(' '), line.size()));
    const auto word = line.substr(0, line.find(' '));
    line.remove_prefix(word.size());
    return word;
}

template <typename Number>
Number number(std::string_view digits) {
    Number value = 0;
    const auto* const end = digits.data() + digits.size();
    const auto [rest, failure] = std::from_chars(digits.data(), end, value);
    if (failure != std::errc{} || rest != end)
        throw std::logic_error{"no weight: " + std::string{digits}};
    return value;
}

void read_all(std::string_view line, Weighing::Scores& scores) {
    for (auto& score : scores)
        score = number<std::int32_t>(next_word(line));
}

/// In hundredths: what each token more has to earn, and how many there can be.
constexpr std::int32_t cost_of_token = 1;
constexpr std::size_t most_tokens = 20;

}  // namespace

const Weighing& Weighing::instance() {
    static const Weighing weighing{asset("wording_weights.txt")};
    return weighing;
}

Weighing::Weighing(std::string_view file) {
    bool header = true;
    std::vector<std::string_view> words;
    while (!file.empty()) {
        const auto end = std::min(file.find('\n'), file.size());
        const auto line = file.substr(0, end);
        file.remove_prefix(std::min(end + 1, file.size()));
        if (line.empty())
            header = false;
        else if (header && line.front() != '#')
            read_header(line);
        else if (!header) {
            read_feature(line);
            words.push_back(line.substr(0, line.find(' ')));
        }
    }
    for (const auto word : words)
        make_gate(word);
    for (const auto& word : WordSorts::instance().words())
        make_gate(word);
}

void Weighing::read_header(std::string_view line) {
    const auto name = next_word(line);
    if (name == "bias")
        return read_all(line, x_bias);
    if (name == "base")
        return read_all(line, x_base);
    if (name == "ruled")
        return read_all(line, x_ruled);
    if (name == "own")
        return read_all(line, x_own);
    const std::array<std::pair<std::string_view, std::int32_t*>, 9> values{
        {{"rival", &x_rival},
         {"own-ruled", &x_own_ruled},
         {"rival-own-ruled", &x_rival_own_ruled},
         {"own-rival-ruled", &x_own_rival_ruled},
         {"rival-ruled", &x_rival_ruled},
         {"likely", &x_likely},
         {"sure", &x_sure},
         {"gate-of-rules", &x_gate_of_rules},
         {"gate-of-weighing", &x_gate_of_weighing}}};
    const auto* const known = std::find_if(values.begin(), values.end(),
                                           [&](const auto& value) { return value.first == name; });
    if (known == values.end())
        throw std::logic_error{"no weight is called " + std::string{name}};
    *known->second = number<std::int32_t>(next_word(line));
}

/// "not~check: d12 h-3 x5": its weights by the letter of the class.
void Weighing::read_feature(std::string_view line) {
    const auto name = next_word(line);
    const auto hash = feature_hash(name);
    Weights weights;
    for (auto entry = next_word(line); !entry.empty(); entry = next_word(line)) {
        const auto value = number<std::int8_t>(entry.substr(1));
        const auto wording = static_cast<std::size_t>(entry.front() - 'a');
        if (entry.front() == gate_letter)
            x_form_gates[hash] = value;
        else if (wording < wording_classes)
            weights.of_class[wording] = value;
        else
            throw std::logic_error{"no class of wording: " + std::string{entry}};
    }
    if (weights.of_class == Weights{}.of_class)
        return;  // the gate's alone
    weights.place = x_features++;
    x_weights[hash] = weights;
}

void Weighing::make_gate(std::string_view word) {
    if (!std::all_of(word.begin(), word.end(), is_letter))
        return;
    std::vector<Token> tokens;
    tokens_of(word, tokens);
    std::int32_t gate = 0;
    for (const auto& token : tokens) {
        if (token.begin == token.end)
            continue;
        each_form(token, [&](const Form& form) {
            const auto* const found = x_form_gates.find(form.hash);
            gate += found == nullptr ? 0 : *found;
        });
    }
    x_word_gates[form_hash(word)] = static_cast<std::int16_t>(gate);
}

Promise Weighing::promise_of(std::string_view sentence) const {
    std::int32_t sum = 0;
    each_word_hash(sentence, [&](std::uint64_t hash) {
        const auto* const gate = x_word_gates.find(hash);
        sum += gate == nullptr ? 0 : *gate;
    });
    return sum < x_gate_of_rules      ? Promise::none
           : sum < x_gate_of_weighing ? Promise::rules
                                      : Promise::weighing;
}

void Weighing::weigh(std::string_view sentence, WordingClasses ruled, Result& result) const {
    tokens_of(sentence, result.tokens);
    result.features.clear();
    result.scores = x_bias;
    result.seen.resize(x_features);
    ++result.round;
    each_feature(result.tokens, [&](const Feature& feature, std::size_t first, std::size_t last) {
        const auto* const weights = x_weights.find(feature.hash());
        if (weights == nullptr || result.seen[weights->place] == result.round)
            return;
        result.seen[weights->place] = result.round;
        for (std::size_t wording = 0; wording < wording_classes; ++wording)
            result.scores[wording] += weights->of_class[wording];
        result.features.push_back({weights->of_class.data(), first, last});
    });
    judge(result, ruled);
}

void Weighing::judge(Result& result, WordingClasses ruled) const {
    for (std::size_t wording = 0; wording < wording_classes; ++wording) {
        auto others = result.scores;
        others[wording] = std::numeric_limits<std::int32_t>::min();
        const auto own = result.scores[wording];
        const auto rival = *std::max_element(others.begin(), others.end());
        auto chance = x_base[wording] + x_own[wording] * own + x_rival * rival;
        if (ruled[wording])
            chance += x_ruled[wording] + x_own_ruled * own + x_rival_own_ruled * rival;
        if (ruled.count() > (ruled[wording] ? 1U : 0U))
            chance += x_rival_ruled + x_own_rival_ruled * own;
        result.likely[wording] = chance >= x_likely;
        result.sure[wording] = chance >= x_sure;
        result.chances[wording] = chance;
    }
}

Weighing::Span Weighing::narrowed(const Result& result, WordingClass wording) {
    const auto& tokens = result.tokens;
    // Half of a feature's weight for each of its tokens, so all is doubled.
    std::vector<std::int32_t> earned(tokens.size());
    for (const auto& feature : result.features) {
        const auto weight = feature.weights[static_cast<std::size_t>(wording)];
        earned[feature.first] += weight;
        earned[feature.last] += weight;
    }
    std::int32_t best = 0;
    std::size_t begin = 0;
    std::size_t end = 0;
    for (std::size_t from = 1; from + 1 < tokens.size(); ++from) {
        std::int32_t sum = 0;
        for (auto at = from; at + 1 < tokens.size() && at < from + most_tokens; ++at) {
            sum += earned[at] - 2 * cost_of_token;
            if (sum > best) {
                best = sum;
                begin = from;
                end = at + 1;
            }
        }
    }
    while (begin < end && tokens[begin].is_sign())
        ++begin;
    while (end > begin && tokens[end - 1].is_sign())
        --end;
    return begin == end ? Span{0, 0} : Span{tokens[begin].begin, tokens[end - 1].end};
}

}  // namespace bot::core::language
