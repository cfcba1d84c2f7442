// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/ingest/import_report.h"
#include "core/ingest/plan.h"
#include "core/ingest/row_source.h"

#include <map>
#include <vector>

namespace gtm::ingest {

/// The lines that answer a question: complete for a built-in profile, to be added to one of the user's own.
[[nodiscard]] std::string answerLines(const Profile& profile, const std::string& line);

/// Decides from the values of each column which part of a date is the month and which mark is the decimal
/// one, where the mapping leaves that open, and whether times are written whose zone nobody said. What cannot
/// be decided is asked, never guessed.
///
/// What a profile that ships says of its vendor's exports is no more than usual: dates may be written by the
/// user's locale all the same, and probabilities from 0 to 1. A column that shows it is decided like an open
/// one.
class ColumnSurvey {
  public:
    ColumnSurvey(const Plan& plan, const Profile& profile);

    /// Something is left open, so that all rows are to be looked at.
    [[nodiscard]] bool needed() const;
    void add(const Row& row);
    /// Whether the rows so far hold something that is not written as the vendor usually does.
    [[nodiscard]] bool isUnusual() const;
    /// Writes the decisions into the plan's formats and tells them to `findings`. What is left open comes
    /// back as `needs_answer`.
    [[nodiscard]] std::vector<Finding> decide(Plan& plan, FindingCounter& findings,
                                              const Profile& profile) const;

  private:
    struct DateColumn {
        std::int64_t monthFirst = 0, dayFirst = 0, either = 0, ambiguous = 0;
        std::int64_t shortYears = 0, fullYears = 0;
        bool usual = false; ///< Year first, as the vendor writes.
        std::string ambiguousExample, shortExample, monthExample, dayExample;
        /// Two that contradict each other.
        [[nodiscard]] std::string tornExample() const { return monthExample + " / " + dayExample; }
    };
    struct NumberColumn {
        std::int64_t point = 0, comma = 0, ambiguous = 0;
        std::int64_t pointLast = 0, commaLast = 0; ///< Of those with both marks: there is no other reading.
        std::string example, pointExample, commaExample;
        [[nodiscard]] std::string tornExample() const { return pointExample + " / " + commaExample; }
    };
    struct RatioColumn {                    ///< Of a vendor that writes 0 to 100.
        std::int64_t above = 0, within = 0; ///< Above 1; up to 1 without being 0.
    };
    struct TimeColumn {
        std::int64_t zoneless = 0; ///< Times of day without an offset; midnight is how many write dates.
        std::string example;
    };
    void askZone(const Plan& plan, const Profile& profile, std::vector<Finding>& open) const;
    void decideDates(Plan& plan, FindingCounter& findings, const Profile& profile,
                     std::vector<Finding>& open) const;
    void decideNumbers(Plan& plan, FindingCounter& findings, const Profile& profile,
                       std::vector<Finding>& open) const;

    void decideRatios(Plan& plan, FindingCounter& findings) const;

    static void addDate(DateColumn& column, std::string_view cell);
    static void addNumber(NumberColumn& column, std::string_view cell);
    static void addRatio(RatioColumn& column, std::string_view cell);
    static void addTime(TimeColumn& column, std::string_view cell);

    std::map<size_t, DateColumn> m_dates; ///< By column of the file.
    std::map<size_t, NumberColumn> m_numbers;
    std::map<size_t, RatioColumn> m_ratios;
    std::map<size_t, TimeColumn> m_times; ///< Only where the zone is open; also dates with a time of day.
    /// Columns that are decided together, by the first of them: those that are unpivoted, and each kind that
    /// stands beside them.
    std::map<size_t, std::vector<size_t>> m_together;
};

} // namespace gtm::ingest
