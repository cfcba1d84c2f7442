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
        Column<int> packed = column;
        packed.pack();
        Column<int> again;
        ASSERT_EQ(again.restore(packed.size(), packed.packing(), packed.codes()), packed.isPacked());
        if (packed.isPacked()) {
            EXPECT_EQ(rowsOf(again), rows);
        }
        back.push_back(5);
        EXPECT_EQ(back.back(), 5);
        EXPECT_EQ(back.size(), rows.size() + 1);
    }
}

TEST(Column, SaysPackedWhatItSaidBefore) {
    constexpr int least = std::numeric_limits<int>::min(), most = std::numeric_limits<int>::max();
    for (const std::vector<int>& rows : {std::vector<int>{7, 8},
                                         {20'000, least, 20'253, most},
                                         {0, 254},
                                         {-70'000, 70'000, most},
                                         {least, most},
                                         {1, 1, 2, 70'000, 16'700'000}}) {
        Column<int> column = columnOf(rows);
        column.pack();
        EXPECT_TRUE(column.isPacked());
        EXPECT_EQ(rowsOf(column), rows);
        EXPECT_EQ(column.back(), rows.back());
        const Column<int>::View view(column);
        for (size_t row = 0; row < rows.size(); ++row)
            EXPECT_EQ(view[row], rows[row]);
        std::vector<int> read(rows.size() - 1);
        view.read(1, read.size(), read.data());
        EXPECT_EQ(read, std::vector<int>(rows.begin() + 1, rows.end()));
        column.push_back(5);
        EXPECT_EQ(column[rows.size()], 5);
        column.set(0, 3);
        EXPECT_EQ(column[0], 3);
        EXPECT_EQ(column[1], rows[1]);
    }
    Column<double> numbers;
    for (const double number : {1.0, kNoNumber, std::numeric_limits<double>::infinity(), 250.0})
        numbers.push_back(number);
    numbers.pack();
    EXPECT_EQ(numbers.codes().size(), 4U) << "a byte each";
    EXPECT_TRUE(std::isnan(numbers[1]));
    EXPECT_TRUE(std::isinf(numbers[2]));
    EXPECT_EQ(numbers[3], 250);
}

TEST(Column, StaysAsItIsWhereItCannotBePacked) {
    Column<double> parts;
    for (const double number : {0.5, 2.0, -0.0})
        parts.push_back(number);
    parts.pack();
    EXPECT_FALSE(parts.isPacked());
    EXPECT_EQ(parts[0], 0.5);
    EXPECT_TRUE(std::signbit(parts[2]));
    for (const std::vector<int>& rows :
         {std::vector<int>{},
          {7},
          {7, 7},
          {std::numeric_limits<int>::min() + 1, std::numeric_limits<int>::max() - 1}}) {
        Column<int> column = columnOf(rows);
        column.pack();
        EXPECT_FALSE(column.isPacked());
        EXPECT_EQ(rowsOf(column), rows);
    }
}

TEST(Column, RefusesNumbersThatDoNotFitItsRows) {
    Column<int> column;
    EXPECT_FALSE(column.restore(3, {1, 2}));
    EXPECT_FALSE(column.restore(0, {1}));
    EXPECT_FALSE(column.restore(2, {}));
    EXPECT_FALSE(column.restore(1, {1, 2}));
    EXPECT_FALSE(column.restore(2, Packing{1, 0}, "abc"));
    EXPECT_FALSE(column.restore(2, Packing{2, 0}, "abc"));
    EXPECT_FALSE(column.restore(1, Packing{5, 0}, "abcde"));
    EXPECT_FALSE(column.restore(0, Packing{0, 0}, ""));
    EXPECT_EQ(column.size(), 0U);
}

} // namespace

} // namespace gtm::kpi
