// SPDX-License-Identifier: GPL-3.0-only
// What the command line says about an export that comes back different, and the table of findings.
#include "tests/app/program.h"
#include "tests/support/temp_folder.h"

#include <QJsonArray>
#include <gtest/gtest.h>

#include <set>

namespace gtm {

TEST(ImportCommand, AChangedExportIsAWarningAndTheFindingsAreATable) {
    const test::TempFolder folder;
    const std::string head = "Id,Name,StageName,CloseDate,CreatedDate,Amount\n";
    const std::string one = "0065g00000AAAAAAA5,One,Discovery,2026-12-01,2026-09-01,1\n";
    const std::string two = "0065g00000AAAABAA5,Two,Discovery,2026-12-01,2026-09-01,1\n";
    const auto import = [&](const char* name, const std::string& rows) {
        return test::run({"--store", (folder / "store.gtm").string(), "import", "--format", "json",
                          "--findings", (folder / "findings.csv").string(),
                          folder.write(name, head + rows).string()});
    };
    EXPECT_EQ(import("Opportunity_2026-10-10.csv", one + two).exitCode, 0);
    EXPECT_EQ(test::bytesOf(folder / "findings.csv").find("missing_records"), std::string::npos);
    const test::Answer later = import("Opportunity_2026-10-17.csv", one);
    EXPECT_EQ(later.exitCode, 0) << later.err;
    std::set<QString> codes;
    for (const QJsonValue& finding :
         later.json()[QLatin1String("files")][0][QLatin1String("findings")].toArray()) {
        codes.insert(finding[QLatin1String("code")].toString());
        EXPECT_TRUE(finding[QLatin1String("kpis")].isArray());
        EXPECT_TRUE(finding[QLatin1String("worst")].isArray());
    }
    EXPECT_EQ(codes, (std::set<QString>{QStringLiteral("fewer_rows"), QStringLiteral("missing_records")}));
    EXPECT_NE(later.err.find("such as Two"), std::string::npos) << later.err;
    EXPECT_NE(later.err.find("1/2 rows. (1 row)\n    bears on "), std::string::npos)
        << "also where no record can be named: " << later.err;
    EXPECT_NE(test::bytesOf(folder / "findings.csv").find(",0065g00000AAAABAA5,Two,,\n"), std::string::npos);
}

} // namespace gtm
