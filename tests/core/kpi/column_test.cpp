// SPDX-License-Identifier: GPL-3.0-only
#include "core/kpi/column.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

namespace gtm::kpi {

namespace {

constexpr double kNoNumber = std::numeric_limits<double>::quiet_NaN();

template<typename T>
std::vector<T> rowsOf(const Column<T>& column) {
    std::vector<T> rows;
    for (size_t i = 0; i < column.size(); ++i)
        rows.push_back(column[i]);
    return rows;
}

Column<int> columnOf(const std::vector<int>& rows) {
    Column<int> column;
    for (const int row : rows)
        column.push_back(row);
    return column;
}

TEST(Column, HoldsWhatWasPutIntoIt) {
    for (const std::vector<int>& rows :
         {std::vector<int>{}, {7}, {7, 7, 7}, {7, 7, 8}, {7, 8}, {7, 8, 8, 7}, {0, 0, 0, 0, 1}}) {
        const Column<int> column = columnOf(rows);
        EXPECT_EQ(rowsOf(column), rows);
        if (!rows.empty()) {
            EXPECT_EQ(column.back(), rows.back());
        }
    }
}

TEST(Column, KeepsOneNumberWhereAllRowsSayTheSame) {
    EXPECT_EQ(columnOf({7, 7, 7}).stored(), std::vector<int>{7});
    EXPECT_EQ(columnOf({7, 7, 8}).stored(), (std::vector<int>{7, 7, 8}));
    Column<double> nothing;
    nothing.push_back(kNoNumber);
    nothing.push_back(kNoNumber);
    EXPECT_EQ(nothing.stored().size(), 1U);
    EXPECT_TRUE(std::isnan(nothing[1]));
}

TEST(Column, ChangesOneRowAndNoOther) {
    Column<int> column = columnOf({7, 7, 7});
    column.set(1, 7);
    EXPECT_EQ(column.stored().size(), 1U);
    column.set(1, 9);
    column.push_back(4);
    EXPECT_EQ(rowsOf(column), (std::vector<int>{7, 9, 7, 4}));
}

TEST(Column, ComesBackFromWhatIsStored) {
    for (const std::vector<int>& rows : {std::vector<int>{}, {7}, {7, 7, 7}, {7, 8}}) {
        const Column<int> column = columnOf(rows);
        Column<int> back;
        ASSERT_TRUE(back.restore(column.size(), column.stored()));
        EXPECT_EQ(rowsOf(back), rows);
        back.push_back(5);
        EXPECT_EQ(back.back(), 5);
        EXPECT_EQ(back.size(), rows.size() + 1);
    }
}

TEST(Column, RefusesNumbersThatDoNotFitItsRows) {
    Column<int> column;
    EXPECT_FALSE(column.restore(3, {1, 2}));
    EXPECT_FALSE(column.restore(0, {1}));
    EXPECT_FALSE(column.restore(2, {}));
    EXPECT_FALSE(column.restore(1, {1, 2}));
    EXPECT_EQ(column.size(), 0U);
}

} // namespace

} // namespace gtm::kpi
