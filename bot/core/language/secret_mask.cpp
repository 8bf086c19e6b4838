#include "bot/core/language/secret_mask.hpp"

#include <re2/re2.h>

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace bot::core::language {
namespace {

/// A form of secret. It is only looked for where one of the `hints` stands in the text. The first
/// group is what is blanked.
struct Rule {
    std::vector<std::string_view> hints;
    re2::RE2 pattern;
};

const std::array<Rule, 12>& rules() {
    static const std::array<Rule, 12> all{{
        {{"xox"}, re2::RE2{R"((xox[a-z](?:\.xox[a-z])?-[A-Za-z0-9-]{8,}))"}},
        {{"xapp-"}, re2::RE2{R"((xapp-[A-Za-z0-9-]{8,}))"}},
        {{"ghp_", "gho_", "ghu_", "ghs_", "ghr_", "github_pat_"},
         re2::RE2{R"(((?:gh[pousr]|github_pat)_[A-Za-z0-9_]{16,}))"}},
        {{"glpat-"}, re2::RE2{R"((glpat-[A-Za-z0-9_-]{12,}))"}},
        {{"AKIA", "ASIA"}, re2::RE2{R"(\b((?:AKIA|ASIA)[0-9A-Z]{16})\b)"}},
        {{"AIza"}, re2::RE2{R"((AIza[0-9A-Za-z_-]{35}))"}},
        {{"sk-", "sk_live_", "rk_live_"},
         re2::RE2{R"(\b((?:sk-|sk_live_|rk_live_)[A-Za-z0-9_-]{20,}))"}},
        {{"eyJ"}, re2::RE2{R"((eyJ[A-Za-z0-9_-]{6,}\.[A-Za-z0-9_-]{6,}\.[A-Za-z0-9_-]*))"}},
        {{"earer", "EARER", "uthorization", "UTHORIZATION"},
         re2::RE2{R"((?i)(?:\bbearer|\bauthorization:\s*[a-z]+)\s+([a-z0-9._~+/=-]{8,}))"}},
        {{"PRIVATE KEY"},
         re2::RE2{R"((?s)(-----BEGIN [A-Z ]*PRIVATE KEY-----.*?)"
                  R"((?:-----END [A-Z ]*PRIVATE KEY-----|$)))"}},
        {{"://"}, re2::RE2{R"([A-Za-z][A-Za-z0-9+.-]*://[^\s/:@]*:([^\s/@]+)@)"}},
        {{"=", "\":", "':", "\" :"},
         re2::RE2{
             R"re((?i)(?:passw(?:or)?d|passphrase|pwd|secret|api[_-]?key|access[_-]?key|)re"
             R"re(private[_-]?key|token)(?:\s*=\s*|["']\s*[=:]\s*)["']?([^\s"'&,;<>]{3,}))re"}},
    }};
    return all;
}

struct Range {
    std::size_t begin = 0;
    std::size_t end = 0;
};

void find(const Rule& rule, std::string_view text, std::vector<Range>& found) {
    const auto hinted = [&](std::string_view hint) {
        return text.find(hint) != std::string_view::npos;
    };
    if (std::none_of(rule.hints.begin(), rule.hints.end(), hinted))
        return;
    re2::StringPiece rest{text.data(), text.size()};
    re2::StringPiece secret;
    while (re2::RE2::FindAndConsume(&rest, rule.pattern, &secret)) {
        const auto begin = static_cast<std::size_t>(secret.data() - text.data());
        found.push_back({begin, begin + secret.size()});
    }
}

/// Ordered, and none touching another.
std::vector<Range> secrets(std::string_view text) {
    std::vector<Range> found;
    for (const auto& rule : rules())
        find(rule, text, found);
    std::sort(found.begin(), found.end(),
              [](const Range& a, const Range& b) { return a.begin < b.begin; });
    std::vector<Range> merged;
    for (const auto& range : found) {
        if (!merged.empty() && range.begin <= merged.back().end)
            merged.back().end = std::max(merged.back().end, range.end);
        else
            merged.push_back(range);
    }
    return merged;
}

std::string blank(std::string_view text, const std::vector<Range>& ranges) {
    std::string result;
    std::size_t at = 0;
    for (const auto& range : ranges) {
        result.append(text.substr(at, range.begin - at)).append(mask);
        at = range.end;
    }
    return result.append(text.substr(at));
}

/// Where a place in the text lies once the ranges are blanked; a place inside one, at its edge.
std::size_t moved(std::size_t place, const std::vector<Range>& ranges, bool is_end) {
    std::size_t result = place;
    for (const auto& range : ranges) {
        if (range.begin >= place)
            break;
        if (range.end > place) {
            const auto start = result - (place - range.begin);
            return is_end ? start + mask.size() : start;
        }
        result = result + mask.size() - (range.end - range.begin);
    }
    return result;
}

bool touches(const event::Span& span, const std::vector<Range>& ranges) {
    return std::any_of(ranges.begin(), ranges.end(), [&](const Range& range) {
        return range.begin < span.offset + span.length && span.offset < range.end;
    });
}

std::vector<event::Span> moved(const std::vector<event::Span>& spans,
                               const std::vector<Range>& ranges) {
    std::vector<event::Span> result;
    for (const auto& span : spans) {
        if (touches(span, ranges) && !std::holds_alternative<event::Style>(span.meaning))
            continue;
        const auto begin = moved(span.offset, ranges, false);
        const auto end = moved(span.offset + span.length, ranges, true);
        // Two styles that shared one secret would now overlap.
        if (result.empty() || result.back().offset + result.back().length <= begin)
            result.push_back({begin, end - begin, span.meaning});
    }
    return result;
}

bool mask_links(std::vector<event::Span>& spans) {
    bool masked = false;
    for (auto& span : spans) {
        auto* link = std::get_if<event::Link>(&span.meaning);
        if (link == nullptr)
            continue;
        const auto ranges = secrets(link->url);
        if (!ranges.empty())
            link->url = blank(link->url, ranges);
        masked = masked || !ranges.empty();
    }
    return masked;
}

}  // namespace

Masked mask_secrets(event::Text text) {
    bool masked = mask_links(text.spans);
    const auto ranges = secrets(text.plain);
    if (!ranges.empty()) {
        text.spans = moved(text.spans, ranges);
        text.plain = blank(text.plain, ranges);
        masked = true;
    }
    return {std::move(text), masked};
}

std::string mask_secrets_in(std::string words) {
    const auto ranges = secrets(words);
    return ranges.empty() ? words : blank(words, ranges);
}

}  // namespace bot::core::language
