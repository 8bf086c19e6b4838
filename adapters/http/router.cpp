#include "adapters/http/router.hpp"

#include "adapters/http/percent.hpp"

#include <algorithm>
#include <utility>

namespace adapters::http {

namespace {

bool is_param(std::string_view segment) {
    return segment.size() > 2 && segment.front() == '{' && segment.back() == '}';
}

/// "/a/b/" → "a", "b", "".
std::vector<std::string> split(std::string_view path) {
    std::vector<std::string> segments;
    if (!path.empty() && path.front() == '/')
        path.remove_prefix(1);
    for (;;) {
        const auto slash = std::min(path.find('/'), path.size());
        segments.emplace_back(path.substr(0, slash));
        if (slash == path.size())
            return segments;
        path.remove_prefix(slash + 1);
    }
}

bool fits(const std::vector<std::string>& pattern, const std::vector<std::string>& segments) {
    if (pattern.size() != segments.size())
        return false;
    for (std::size_t at = 0; at < pattern.size(); ++at)
        if (is_param(pattern[at]) ? segments[at].empty() : pattern[at] != segments[at])
            return false;
    return true;
}

/// False where a segment is not properly percent-encoded.
bool take_params(const std::vector<std::string>& pattern, const std::vector<std::string>& segments,
                 Fields& params) {
    for (std::size_t at = 0; at < pattern.size(); ++at) {
        if (!is_param(pattern[at]))
            continue;
        auto value = percent_decode(segments[at]);
        if (!value)
            return false;
        params.emplace_back(pattern[at].substr(1, pattern[at].size() - 2), std::move(*value));
    }
    return true;
}

Response method_not_allowed(const std::vector<std::pair<Method, Handler>>& handlers) {
    std::string allowed;
    const auto name = [&](Method method) {
        if (!allowed.empty())
            allowed += ", ";
        allowed += to_string(method);
    };
    bool has_head = false;
    for (const auto& entry : handlers)
        has_head = has_head || entry.first == Method::head;
    for (const auto& entry : handlers) {
        name(entry.first);
        if (entry.first == Method::get && !has_head)
            name(Method::head);
    }
    auto refusal = text(405, "Method not allowed here. Allowed: " + allowed + "\n");
    refusal.headers.add("Allow", allowed);
    return refusal;
}

const Handler* pick(const std::vector<std::pair<Method, Handler>>& handlers, Method method) {
    for (const auto& [known, handler] : handlers)
        if (known == method)
            return &handler;
    return method == Method::head ? pick(handlers, Method::get) : nullptr;
}

}  // namespace

Router::Route& Router::route(std::string_view pattern) {
    auto segments = split(pattern);
    std::string name{pattern};
    if (std::none_of(segments.begin(), segments.end(), is_param))
        return x_fixed[name];
    for (auto& [known, route] : x_patterns)
        if (known == name)
            return route;
    auto& added = x_patterns.emplace_back(std::move(name), Route{}).second;
    added.segments = std::move(segments);
    return added;
}

Router& Router::add(Method method, std::string_view pattern, Handler handler) {
    route(pattern).handlers.emplace_back(method, std::move(handler));
    return *this;
}

Router& Router::add_below(std::string_view prefix, Handler handler, BodyLimit limit) {
    x_trees.push_back({std::string{prefix}, std::move(handler), std::move(limit)});
    return *this;
}

Router& Router::add_socket(std::string_view pattern, SocketHandler handler) {
    route(pattern).socket = std::move(handler);
    return *this;
}

const Router::Route* Router::find(Request& request) const {
    const auto fixed = x_fixed.find(request.path);
    if (fixed != x_fixed.end())
        return &fixed->second;
    if (x_patterns.empty())
        return nullptr;
    const auto segments = split(request.path);
    for (const auto& [name, route] : x_patterns)
        if (fits(route.segments, segments) && take_params(route.segments, segments, request.params))
            return &route;
    return nullptr;
}

const Router::Tree* Router::tree_of(std::string_view path) const {
    for (const auto& tree : x_trees)
        if (path.starts_with(tree.prefix))
            return &tree;
    return nullptr;
}

std::size_t Router::body_limit(const Request& header, std::size_t usual) const {
    const auto* const tree = tree_of(header.path);
    return tree == nullptr ? usual : std::max(usual, tree->limit(header));
}

Router::Match Router::match(Request& request, bool upgrade) const {
    Match match;
    const Route* const route = find(request);
    if (route == nullptr) {
        if (const auto* const tree = tree_of(request.path)) {
            match.handler = &tree->handler;
            return match;
        }
        match.refusal = text(404, "There is nothing at this address.\n");
    } else if (upgrade && route->socket && request.method == Method::get) {
        match.socket = &route->socket;
    } else if (!route->handlers.empty()) {
        match.handler = pick(route->handlers, request.method);
        if (match.handler == nullptr)
            match.refusal = method_not_allowed(route->handlers);
    } else {
        match.refusal = text(426, "This address speaks WebSocket only.\n");
        match.refusal.headers.add("Upgrade", "websocket");
    }
    return match;
}

}  // namespace adapters::http
