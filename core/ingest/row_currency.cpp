// SPDX-License-Identifier: GPL-3.0-only
#include "core/ingest/codes.h"
#include "core/ingest/row_mapper.h"

#include <algorithm>

namespace gtm::ingest {

/// A money cell may name its currency; where a column names another one, neither is believed.
void RowMapper::takeCurrency(Reading& reading) {
    if (m_rowCurrency.empty())
        m_cellCurrency = reading.cell.currency;
    else if (m_rowCurrency != reading.cell.currency)
        reading.cell = {
            .value = {}, .problem = code::kCurrencyConflict, .notes = 0, .currency = {}, .thousandths = {}};
}

/// Decimals of money of which nothing names the currency.
int RowMapper::assumedDigits() const {
    return std::max(minorDigits(m_plan.currency), m_plan.leastDigits);
}

/// What the money of a row was read in; where one cell alone names it, the others have it too.
void RowMapper::nameCurrency() {
    if (m_currency < 0)
        return;
    if (const std::string& named = m_rowCurrency.empty() ? m_cellCurrency : m_rowCurrency; !named.empty())
        record.set(m_currency, named);
    else if (!record.assumed.empty() && assumedDigits() > minorDigits(m_plan.currency))
        record.set(m_currency, std::string(crm::kNoCurrency));
    if (!m_cellCurrency.empty())
        std::ignore = crm::settleMoney(record, m_cellCurrency);
}

} // namespace gtm::ingest
