// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/text.h"
#include "core/workspace/workspace.h"
#include "tests/support/temp_folder.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <gtest/gtest.h>

#include <algorithm>
#include <map>

namespace gtm::test {

inline const std::filesystem::path kGolden = GTM_SOURCE_DIR "/tests/golden";

/// `expected.json` addressed by dotted paths.
class Expected {
  public:
    Expected() {
        m_root =
            QJsonDocument::fromJson(QByteArray::fromStdString(bytesOf(kGolden / "expected.json"))).object();
    }
    [[nodiscard]] QJsonValue at(const std::string& path) const {
        QJsonValue value = m_root;
        for (const auto key : split(path, '.'))
            value = value.toObject().value(QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size())));
        EXPECT_FALSE(value.isUndefined()) << path;
        return value;
    }
    [[nodiscard]] double number(const std::string& path) const { return at(path).toDouble(); }
    [[nodiscard]] std::vector<double> numbers(const std::string& path) const {
        std::vector<double> out;
        for (const QJsonValue& value : at(path).toArray())
            out.push_back(value.toDouble());
        return out;
    }
    [[nodiscard]] std::vector<std::string> texts(const std::string& path) const {
        std::vector<std::string> out;
        for (const QJsonValue& value : at(path).toArray())
            out.push_back(value.toString().toStdString());
        return out;
    }

  private:
    QJsonObject m_root;
};

/// The fixture keeps the present stage in the history only; an export has it in the row.
inline std::string opportunitiesWithStage() {
    std::map<std::string, std::string> last;
    const std::string history = bytesOf(kGolden / "stage_history.csv");
    for (const auto line : split(history, '\n'))
        if (const auto cells = split(line, ','); cells.size() == 4)
            last[std::string(cells[0])] = std::string(cells[2]);
    const std::string opportunities = bytesOf(kGolden / "opportunities.csv");
    std::string out;
    for (const auto line : split(opportunities, '\n')) {
        if (line.empty())
            continue;
        const std::string id(line.substr(0, line.find(',')));
        out += std::string(line) + "," + (id == "id" ? "stage" : last.at(id)) + "\n";
    }
    return out;
}

inline std::string goldenModel() {
    return rules::defaultModelText() + "\n[[rate]]\ncurrency = \"EUR\"\nvalue = 1.1\n";
}

struct Golden : testing::Test {
    Expected expected;
    TempFolder folder;
    double rates = expected.number("tolerance.rates_and_ratios");
    double money = expected.number("tolerance.money");
    std::optional<Workspace> workspace;

    [[nodiscard]] virtual std::string model() const { return goldenModel(); }

    void SetUp() override {
        folder.write("opportunities.csv", opportunitiesWithStage());
        folder.write("stage_history.csv", bytesOf(kGolden / "stage_history.csv"));
        OpenOptions options;
        options.zone = "UTC";
        options.currency = "USD";
        options.modelToml = model();
        auto opened = Workspace::open(folder / "store.gtm", options);
        ASSERT_TRUE(opened) << opened.error().detail;
        workspace.emplace(std::move(*opened));
        ImportRequest request;
        request.timeZone = "UTC";
        request.paths = {folder / "opportunities.csv", folder / "stage_history.csv"};
        request.profile = (kGolden / "profile.toml").string();
        request.asOf = parseIsoDay(expected.at("settings.as_of").toString().toStdString());
        const auto report = workspace->import(request);
        ASSERT_TRUE(report) << report.error().detail;
        ASSERT_EQ(report->rejected(), 0);
        ASSERT_EQ(report->changed(), 14 + 45);
        ASSERT_TRUE(workspace->reload());
    }

    [[nodiscard]] kpi::Point point(const std::string& id, Day from, Day to,
                                   const kpi::Filter& filter = {}) const {
        KpiRequest request;
        request.kpi = id;
        request.period = Period{from, to};
        request.filter = filter;
        const auto series = workspace->kpi(request);
        EXPECT_TRUE(series) << id;
        return series->points.back();
    }
    [[nodiscard]] kpi::Point all(const std::string& id, const kpi::Filter& filter = {}) const {
        return point(id, makeDay(2026, 1, 1), makeDay(2026, 11, 20), filter);
    }
    [[nodiscard]] report::RecordList records(const std::string& id, const kpi::Filter& filter = {}) const {
        KpiRequest request;
        request.kpi = id;
        request.period = Period{makeDay(2026, 1, 1), makeDay(2026, 11, 20)};
        request.filter = filter;
        auto list = workspace->records(request);
        EXPECT_TRUE(list) << id;
        EXPECT_TRUE(list->tiesOut()) << id;
        return std::move(*list);
    }
    [[nodiscard]] static const report::RecordRow* find(const report::RecordList& list,
                                                       const std::string& id) {
        const auto row = std::ranges::find(list.rows, id, &report::RecordRow::id);
        return row == list.rows.end() ? nullptr : &*row;
    }
};

} // namespace gtm::test
