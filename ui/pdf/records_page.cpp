// SPDX-License-Identifier: GPL-3.0-only
#include "ui/pdf/records_page.h"

#include "core/report/kpi_words.h"
#include "ui/paint/canvas.h"
#include "ui/text/words.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace gtm::ui {

namespace {

// In units of 0.75 pt.
constexpr double kRecordsAbove = 12, kRecordsTitle = 40, kRecordsLine = 15, kRecordsGap = 10;
constexpr size_t kMostPrinted = 150; ///< Of one KPI: about four pages.

RecordChoice printedChoice(const RecordBook& book) {
    const kpi::Definition& definition = book.list().definition;
    RecordChoice choice;
    const bool misses =
        definition.aggregate == kpi::Aggregate::Ratio && definition.direction == kpi::Direction::Higher;
    choice.part = misses && book.countOf(RecordPart::Rest) > 0 ? RecordPart::Rest : RecordPart::Number;
    return choice;
}

size_t recordLines(const Sheet& sheet) {
    const Metrics& m = sheet.metrics;
    const double tall = sheet.body().height() - m.px(kRecordsAbove + kRecordsTitle + 2 * kRecordsLine);
    return static_cast<size_t>(std::max(1.0, std::floor(tall / m.px(kRecordsLine))));
}

/// Left and right of each column, by what its words need: one that needs less than its share of the width
/// keeps that, and the others share what is left.
std::vector<std::pair<double, double>>
recordColumns(const Sheet& sheet, const std::vector<TableColumn>& columns, const std::vector<double>& needs) {
    const QRectF body = sheet.body();
    const double gap = sheet.metrics.px(kRecordsGap);
    std::vector<double> widths(columns.size(), 0.0);
    double room = body.width();
    for (bool settled = false; !settled;) {
        double shares = 0;
        for (size_t i = 0; i < columns.size(); ++i)
            shares += widths[i] > 0 ? 0 : columns[i].width;
        settled = true;
        const double each = shares > 0 ? room / shares : 0;
        for (size_t i = 0; i < columns.size(); ++i)
            if (widths[i] == 0 && needs[i] + gap <= each * columns[i].width) {
                widths[i] = needs[i] + gap;
                room -= widths[i];
                settled = false;
            }
    }
    double shares = 0;
    const bool all = std::ranges::none_of(widths, [](double width) { return width == 0; });
    for (size_t i = 0; i < columns.size(); ++i)
        shares += all || widths[i] == 0 ? columns[i].width : 0;
    std::vector<std::pair<double, double>> places;
    double left = body.left();
    for (size_t i = 0; i < columns.size(); ++i) {
        if (all || widths[i] == 0)
            widths[i] += room * columns[i].width / shares;
        places.emplace_back(left, left + widths[i] - gap);
        left += widths[i];
    }
    return places;
}

} // namespace

std::vector<RecordsPage> recordsPages(const Sheet& sheet, const std::vector<RecordBook>& books) {
    const size_t lines = recordLines(sheet);
    std::vector<RecordsPage> pages;
    for (const RecordBook& book : books) {
        RecordQuery query;
        query.choice = printedChoice(book);
        const RecordPick picked = pick(book, query);
        const size_t shown = std::min(picked.rows.size(), kMostPrinted);
        for (size_t first = 0; first == 0 || first < shown; first += lines)
            pages.push_back({&book, query, picked, first, std::min(shown, first + lines), shown});
    }
    return pages;
}

void paintRecords(QPainter& painter, const Sheet& sheet, const RecordsPage& page) {
    const Metrics& m = sheet.metrics;
    const Theme& t = sheet.theme;
    const RecordBook& book = *page.book;
    const QRectF body = sheet.body().adjusted(0, m.px(kRecordsAbove), 0, 0);
    const QString range =
        page.pick.rows.empty()
            ? Words::tr("None")
            : Words::tr("%1 to %2 of %3").arg(page.first + 1).arg(page.last).arg(page.pick.rows.size());
    const double below = paintSheetTitle(painter, sheet, body,
                                         Words::tr("%1: %2").arg(text(report::nameOf(book.list().definition)),
                                                                 partTitle(*page.query.choice.part)),
                                         range);
    std::vector<TableColumn> columns;
    for (const RecordField& field : page.pick.fields)
        columns.push_back(book.column(field));
    const QFont &head = m.font(Type::Caption), &font = m.font(Type::Body);
    const auto& rows = book.rowsFor(page.query.choice);
    const auto wordsAt = [&](size_t row, size_t column) {
        return book
            .cell(rows[static_cast<size_t>(page.pick.rows[row])], page.pick.fields[column], page.query.choice)
            .text;
    };
    std::vector<double> needs; // of all pages of the KPI, whose columns stand below each other
    for (size_t i = 0; i < columns.size(); ++i) {
        needs.push_back(textWidth(head, columns[i].title));
        for (size_t row = 0; row < page.shown; ++row)
            needs.back() = std::max(needs.back(), textWidth(font, wordsAt(row, i)));
    }
    const auto places = recordColumns(sheet, columns, needs);
    double y = below + m.px(4);
    const auto say = [&](size_t column, const QFont& type, const QString& words, const QColor& ink) {
        const auto [left, right] = places[column];
        drawText(painter, QRectF(left, y, right - left, m.px(kRecordsLine)),
                 (columns[column].alignment & Qt::AlignRight) != 0 ? kAlignRight : kAlignLeft,
                 elided(type, words, right - left), type, ink);
    };
    for (size_t i = 0; i < columns.size(); ++i)
        say(i, head, columns[i].title, t.ink3);
    y += m.px(kRecordsLine);
    horizontalRule(painter, body.left(), body.right(), y, t.line2, m.px(m.sizes().hairline));
    for (size_t row = page.first; row < page.last; ++row, y += m.px(kRecordsLine))
        for (size_t i = 0; i < columns.size(); ++i)
            say(i, font, wordsAt(row, i), t.ink);
    if (page.last == page.shown && page.shown < page.pick.rows.size())
        drawText(painter, QRectF(body.left(), y, body.width(), m.px(kRecordsLine)), kAlignLeft,
                 Words::tr("and %1 more").arg(page.pick.rows.size() - page.shown), head, t.ink3);
}

} // namespace gtm::ui
