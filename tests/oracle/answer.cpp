// SPDX-License-Identifier: GPL-3.0-only
#include "tests/oracle/answer.h"

#include <algorithm>
#include <cmath>

namespace gtm::oracle {

namespace {

/// A reason says why a record is in the numerator; the denominator is the same for all of them.
bool reasonPasses(const Row& row, const Wanted& wanted) {
    const auto reasons = wanted.find("reason");
    if (reasons == wanted.end())
        return true;
    const auto reason = row.traits.find("reason");
    const std::string own = reason == row.traits.end() ? "(none)" : reason->second;
    return std::ranges::find(reasons->second, own) != reasons->second.end();
}

bool passes(const Row& row, const Wanted& wanted) {
    return std::ranges::all_of(wanted, [&](const auto& want) {
        if (want.first == "reason" || (want.first == "stage" && row.unknown))
            return true;
        const auto trait = row.traits.find(want.first);
        const std::string value =
            trait == row.traits.end() || trait->second.empty() ? "(none)" : trait->second;
        return std::ranges::find(want.second, value) != want.second.end();
    });
}

/// The middle of sorted values, halfway between the two where their number is even.
std::optional<double> middle(std::vector<double> values) {
    if (values.empty())
        return std::nullopt;
    std::ranges::sort(values);
    const double low = values[(values.size() - 1) / 2], high = values[values.size() / 2];
    return std::isfinite(high) ? std::optional((low + high) / 2) : std::nullopt;
}

Answer ratio(const std::vector<const Row*>& rows, const Wanted& wanted) {
    Answer answer{std::nullopt, 0.0, 0.0, 0};
    for (const Row* row : rows) {
        if (row->denominator) {
            *answer.denominator += *row->denominator;
            ++answer.records;
        }
        if (row->numerator && reasonPasses(*row, wanted))
            *answer.numerator += *row->numerator;
    }
    if (*answer.denominator != 0)
        answer.value = *answer.numerator / *answer.denominator;
    return answer;
}

/// Whatever is asked for, a record counts by its lowest rank alone.
std::vector<Row> oncePerRecord(const std::vector<Row>& rows) {
    std::map<std::string, const Row*> once;
    for (const Row& row : rows)
        if (const Row*& best = once[row.record]; row.numerator && (!best || row.rank < best->rank))
            best = &row;
    std::vector<Row> kept;
    for (const Row& row : rows)
        if (!row.numerator || once[row.record] == &row)
            kept.push_back(row);
    return kept;
}

Answer addUp(Kind kind, const std::vector<const Row*>& rows, const Wanted& wanted) {
    if (kind == Kind::Ratio)
        return ratio(rows, wanted);
    std::vector<double> values;
    double sum = 0;
    int known = 0;
    for (const Row* row : rows) {
        if (row->untouched)
            values.push_back(HUGE_VAL);
        if (row->value) {
            values.push_back(*row->value);
            sum += *row->value;
            ++known;
        }
    }
    Answer answer;
    answer.records = static_cast<int>(kind == Kind::Median ? values.size()
                                      : kind == Kind::Mean ? static_cast<size_t>(known)
                                                           : rows.size());
    if (kind == Kind::Count)
        answer.value = answer.numerator = answer.records;
    else if (kind == Kind::Sum)
        answer.value = answer.numerator = sum;
    else if (kind == Kind::Median)
        answer.value = middle(values);
    else if (known > 0)
        answer.value = sum / known;
    return answer;
}

} // namespace

Answer addUp(Kind kind, const std::vector<Row>& all, const Wanted& wanted) {
    if (kind == Kind::OncePerRecordRatio)
        return addUp(Kind::Ratio, oncePerRecord(all), wanted);
    std::vector<const Row*> rows;
    size_t unknown = 0;
    for (const Row& row : all)
        if (passes(row, wanted) && (kind != Kind::Count || reasonPasses(row, wanted))) {
            if (row.unknown)
                ++unknown;
            else
                rows.push_back(&row);
        }
    Answer answer = addUp(kind, rows, wanted);
    // More than a fifth: a gap and not a value.
    if (5 * unknown > rows.size() + unknown)
        answer.value = answer.numerator = answer.denominator = std::nullopt;
    return answer;
}

} // namespace gtm::oracle
