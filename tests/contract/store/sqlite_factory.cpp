#include "storage/sqlite/sqlite_store.hpp"
#include "tests/contract/store/sqlite_place.hpp"
#include "tests/contract/store/store_factory.hpp"

#include <doctest/doctest.h>

#include <cstdlib>
#include <utility>

namespace tests::store {
namespace {

class SqliteFactory final : public StoreFactory {
public:
    std::unique_ptr<bot::ports::StorePort> open() override {
        auto store = storage::sqlite::SqliteStore::open(x_place.file());
        REQUIRE_MESSAGE(store.ok(), (store.ok() ? "" : store.failure().detail));
        return *std::move(store);
    }

private:
    SqlitePlace x_place;
};

}  // namespace

SqlitePlace::SqlitePlace() {
    auto name = (std::filesystem::temp_directory_path() / "store-XXXXXX").string();
    REQUIRE(::mkdtemp(name.data()) != nullptr);
    x_folder = name;
}

SqlitePlace::~SqlitePlace() {
    std::error_code ignored;
    std::filesystem::remove_all(x_folder, ignored);
}

std::unique_ptr<StoreFactory> make_factory() {
    return std::make_unique<SqliteFactory>();
}

}  // namespace tests::store
