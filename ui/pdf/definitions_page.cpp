// SPDX-License-Identifier: GPL-3.0-only
#include "ui/pdf/definitions_page.h"

#include "core/report/kpi_words.h"
#include "ui/paint/canvas.h"
#include "ui/text/words.h"

#include <QPainter>

#include <algorithm>

namespace gtm::ui {

namespace {

// In units of 0.75 pt.
constexpr double kColumnGapUnits = 22, kTitle = 20, kNames = 82, kBetweenCards = 14, kAboveCards = 12;

using Lines = std::vector<std::pair<QString, QString>>;

Lines linesOf(const kpi::Definition& definition, const report::Scoreboard& board) {
    const kpi::Words words = report::wordsOf(definition);
    const report::BoardRow* row = board.row(definition.id);
    Lines lines;
    for (const auto& [name, said] :
         {std::pair{Words::tr("Question"), words.question},
          {Words::tr("Formula"), words.formula},
          {Words::tr("Counted"), words.counted},
          {Words::tr("Left out"), words.excluded},
          {Words::tr("Edge cases"), words.edges},
          {Words::tr("Owner"), row ? row->owner : report::kpiText(definition.ownerRole)},
          {Words::tr("If off track"), words.action}})
        if (!said.empty())
            lines.emplace_back(name, text(said));
    return lines;
}

double lineHeight(const Sheet& sheet, double width, const QString& words) {
    return wrappedHeight(width - sheet.metrics.px(kNames), words, sheet.metrics.font(Type::Caption)) +
           sheet.metrics.px(2);
}

} // namespace

double definitionHeight(const Sheet& sheet, const kpi::Definition& definition, double width) {
    double tall = sheet.metrics.px(kTitle);
    for (const auto& [name, words] : linesOf(definition, sheet.board))
        tall += lineHeight(sheet, width, words);
    return tall;
}

std::vector<kpi::Definition> boardDefinitions(const report::Scoreboard& board,
                                              const std::vector<kpi::Definition>& definitions) {
    std::vector<kpi::Definition> out;
    for (const report::BoardGroup& group : board.groups)
        for (const report::BoardRow& row : group.rows)
            if (const auto found = std::ranges::find(definitions, row.kpi, &kpi::Definition::id);
                found != definitions.end())
                out.push_back(*found);
    return out;
}

std::vector<DefinitionPlace> placeDefinitions(const Sheet& sheet,
                                              const std::vector<kpi::Definition>& definitions) {
    const Metrics& m = sheet.metrics;
    const QRectF body = sheet.body().adjusted(0, m.px(kAboveCards), 0, 0);
    const double width = (body.width() - m.px(kColumnGapUnits)) / 2;
    std::vector<DefinitionPlace> places;
    int page = 0, column = 0;
    double y = body.top();
    for (const kpi::Definition& definition : definitions) {
        const double tall = definitionHeight(sheet, definition, width);
        if (y + tall > body.bottom() && y > body.top()) {
            y = body.top();
            page += column;
            column = 1 - column;
        }
        places.push_back({&definition, page,
                          QRectF(body.left() + column * (width + m.px(kColumnGapUnits)), y, width, tall)});
        y += tall + m.px(kBetweenCards);
    }
    return places;
}

void paintDefinition(QPainter& painter, const Sheet& sheet, const DefinitionPlace& place) {
    const Metrics& m = sheet.metrics;
    const Theme& t = sheet.theme;
    const kpi::Definition& definition = *place.definition;
    const QRectF title(place.rect.left(), place.rect.top(), place.rect.width(), m.px(kTitle - 4));
    drawText(painter, title, kAlignLeft,
             Words::tr("%1, version %2").arg(text(report::nameOf(definition))).arg(definition.version),
             m.font(Type::Name), t.ink);
    horizontalRule(painter, title.left(), title.right(), title.bottom(), t.line2, m.px(m.sizes().hairline));
    double y = place.rect.top() + m.px(kTitle);
    const QFont& font = m.font(Type::Caption);
    for (const auto& [name, words] : linesOf(definition, sheet.board)) {
        const double tall = lineHeight(sheet, place.rect.width(), words);
        drawText(painter, QRectF(place.rect.left(), y, m.px(kNames), m.line(Type::Caption)), kAlignLeft, name,
                 font, t.ink3);
        drawWrapped(painter,
                    QRectF(place.rect.left() + m.px(kNames), y, place.rect.width() - m.px(kNames), tall),
                    words, font, t.ink);
        y += tall;
    }
}

} // namespace gtm::ui
