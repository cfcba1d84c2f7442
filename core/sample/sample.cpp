// SPDX-License-Identifier: GPL-3.0-only
#include "core/sample/sample.h"

#include "core/base/files.h"
#include "core/sample/book_writers.h"

#include <algorithm>
#include <array>

namespace gtm::sample {

namespace {

/// Below it some kind of record would be missing altogether.
constexpr double kSmallestSize = 0.05;

} // namespace

Result<std::vector<std::filesystem::path>> writeExports(const std::filesystem::path& folder,
                                                        const Options& options) {
    auto time = Timeline::endingOn(options.asOf);
    if (!time)
        return tl::unexpected(time.error());
    if (const auto made = makePrivateFolder(folder); !made)
        return tl::unexpected(made.error());

    Options built = options;
    built.size = std::max(options.size, kSmallestSize);
    World world{built, *time, Staff(*time, built.size, built.seed), {}, {}, {}, {}, {}, {}, {}};
    openAccounts(world);
    captureLeads(world);
    openDeals(world);
    workDeals(world);
    settle(world);

    constexpr std::array kWriters{writeUsers,       writeAccounts,      writeContacts,           writeLeads,
                                  writeLeadHistory, writeOpportunities, writeOpportunityHistory, writeTasks,
                                  writeEvents};
    std::vector<std::filesystem::path> files;
    for (const auto write : kWriters) {
        auto file = write(world, folder);
        if (!file)
            return tl::unexpected(file.error());
        files.push_back(*std::move(file));
    }
    const Books books = keepBooks(world);
    constexpr std::array kBookWriters{writeTeams,          writeCampaigns, writeSpend,    writeContractFile,
                                      writeHealth,         writeCases,     writePartners, writeRegistrations,
                                      writeAccountHistory, writeQuotas,    writeTargets};
    for (const auto write : kBookWriters) {
        auto file = write(world, books, folder);
        if (!file)
            return tl::unexpected(file.error());
        files.push_back(*std::move(file));
    }
    return files;
}

} // namespace gtm::sample
