#include "bot/main/open_store.hpp"

#include "storage/sqlite/sqlite_store.hpp"

#include <filesystem>
#include <string>
#include <system_error>

namespace bot::main {

ports::Result<std::unique_ptr<ports::StorePort>> open_store(const config::StorageSettings& settings,
                                                            StoreMay may) {
    using ports::Failure;
    using ports::FailureKind;
    std::error_code error;
    if (may == StoreMay::only_open && !std::filesystem::exists(settings.sqlite_path, error))
        return Failure{FailureKind::not_found,
                       "there is no store at " + settings.sqlite_path +
                           " yet; `secondstory serve` or `import-slack` makes one"};
    auto store = storage::sqlite::SqliteStore::open(settings.sqlite_path);
    if (!store)
        return store.failure();
    return std::unique_ptr<ports::StorePort>{std::move(*store)};
}

}  // namespace bot::main
