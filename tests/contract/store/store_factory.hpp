#pragma once

#include "bot/ports/store_port.hpp"

#include <memory>

namespace tests::store {

/// One empty store, opened as often as a case likes: each opening is a connection of its own, as
/// another process would have. All of it is gone with the factory.
class StoreFactory {
public:
    virtual ~StoreFactory() = default;
    [[nodiscard]] virtual std::unique_ptr<bot::ports::StorePort> open() = 0;
};

/// Made by the engine under test.
[[nodiscard]] std::unique_ptr<StoreFactory> make_factory();

}  // namespace tests::store
