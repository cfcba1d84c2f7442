// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/kpi/lens.h"
#include "core/report/detail.h"
#include "core/report/format.h"

#include <string>

/// What other definitions make of the same records, for people.
namespace gtm::report {

/// One week, or one period, seen by both definitions.
struct LensAsk {
    std::optional<Period> period; ///< Empty: the week.
    Day weekEnding{};
    kpi::Filter filter;
};

[[nodiscard]] LensReading readLens(const kpi::LensView& view, const kpi::LensVariant& variant,
                                   const LensAsk& ask);
/// Who counts what differently: "12 records count with them only: 10 Renewal, not new business; 2 Merged ..."
[[nodiscard]] std::string lensRecordsText(const LensReading& reading);
/// All readings of a KPI below its table; says so where nobody's definition is known.
[[nodiscard]] std::string lensText(const KpiSeries& series, const FormatOptions& options);

/// "111 d less than ours"; "the same as ours" where nothing is left of the difference when it is rounded.
[[nodiscard]] std::string lensDifferenceText(double difference, const FormatOptions& options);

} // namespace gtm::report
