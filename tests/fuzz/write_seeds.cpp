// SPDX-License-Identifier: GPL-3.0-only
// Writes the corpora that the fuzzers begin with: write_seeds FOLDER makes FOLDER/csv, FOLDER/xlsx,
// FOLDER/profile.
#include "core/base/resources.h"
#include "core/ingest/profile.h"
#include "tests/fuzz/seeds.h"

#include <cstdio>

int main(int argc, char** argv) {
    if (argc != 2) {
        std::fputs("usage: write_seeds FOLDER\n", stderr);
        return 2;
    }
    namespace fs = std::filesystem;
    const fs::path folder = argv[1];
    for (const char* name : {"csv", "xlsx", "profile"})
        fs::create_directories(folder / name);
    int number = 0;
    for (const std::string& seed : gtm::fuzz::csvSeeds())
        std::ofstream(folder / "csv" / std::to_string(++number), std::ios::binary) << seed;
    for (const auto& book : gtm::fuzz::bookSeeds()) {
        auto members = book.members();
        for (auto& member : members)
            member.plain = true; // what is packed can hardly be damaged in a way that reaches a reader
        gtm::ingest::testing::writeZip(folder / "xlsx" / std::to_string(++number), members);
    }
    for (const std::string& name : gtm::resourceNames("profiles"))
        std::ofstream(folder / "profile" / std::to_string(++number), std::ios::binary)
            << gtm::resourceText("profiles/" + name);
    return 0;
}
