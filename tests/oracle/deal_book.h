// SPDX-License-Identifier: GPL-3.0-only
// How each deal stood on any day, found by walking through its history.
#pragma once

#include "tests/oracle/records.h"
#include "tests/oracle/vocabulary.h"

namespace gtm::oracle {

/// A stay in a stage, equal neighbours collapsed (RH1).
struct Visit {
    std::string stage;
    std::optional<Stage> open; ///< Empty for a closed stage.
    DayNo from = 0;
    std::optional<Millis> at; ///< Of the change into it, where the time is known.
    std::string actor;
};

/// A deal with what follows from its record alone.
struct DealView {
    const Deal* deal = nullptr;
    const std::vector<StageLine>* lines = nullptr; ///< Never null; may be empty.
    std::string cls;
    bool out = false; ///< Stands outside every population (RP1).
    bool isOpen = false, isWon = false;
    std::optional<DayNo> created, closedOn;
    std::optional<DayNo> knownFrom; ///< Created, else first seen in its history.
    std::optional<std::int64_t> amountCreated;
    std::vector<Visit> visits;
    bool createdClosed = false, omittedAtCreation = false;

    /// New business that counts.
    [[nodiscard]] bool counts() const { return !out && cls == "new"; }
    [[nodiscard]] bool openOn(DayNo day) const;
    /// The newest visit of an open stage on that day; null where nobody recorded it.
    [[nodiscard]] const Visit* openVisitOn(DayNo day) const;
    [[nodiscard]] std::optional<std::int64_t> amountOn(DayNo day) const;
    [[nodiscard]] std::optional<DayNo> closeDateOn(DayNo day) const;
    [[nodiscard]] std::string categoryOn(DayNo day) const;

  private:
    [[nodiscard]] const StageLine* lineOn(DayNo day) const;
};

[[nodiscard]] std::vector<DealView> viewDeals(const Records& records);

/// An open stage that a deal reached (RH3), and what became of it there.
struct Reached {
    std::string stage;
    bool resolved = false, moved = false;
    DayNo resolvedOn = 0;
};
/// `orders`: the orders of the open stages that occur in the data.
[[nodiscard]] std::vector<Reached> stagesReached(const DealView& view,
                                                 const std::map<int, std::string>& orders);
[[nodiscard]] std::map<int, std::string> ordersInUse(const std::vector<DealView>& views);

} // namespace gtm::oracle
