#include "bot/main/command_line.hpp"
#include "bot/main/exit_code.hpp"

#include <cstdio>
#include <exception>

int main(int argc, char** argv) {
    try {
        return bot::main::run(argc, argv);
    } catch (const std::exception& bug) {
        std::fprintf(stderr, "secondstory: internal error: %s\n", bug.what());
        return bot::main::ExitCode::failed;
    }
}
