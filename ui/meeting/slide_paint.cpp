// SPDX-License-Identifier: GPL-3.0-only
// One KPI at a time, to be read from five metres.
#include "core/report/kpi_words.h"
#include "core/report/review_text.h"
#include "ui/meeting/meeting_frame.h"
#include "ui/paint/canvas.h"
#include "ui/paint/marks.h"
#include "ui/paint/trend.h"
#include "ui/text/accessible.h"
#include "ui/text/row_text.h"
#include "ui/text/words.h"
#include "ui/theme/metrics.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <numeric>

namespace gtm::ui {

namespace {

constexpr double kSlideMargin = 56, kSlideHead = 84, kSlideFoot = 56, kLeft = 660;
constexpr double kChartLeft = 760, kChartTop = 116, kChartHeight = 540;
constexpr double kLower = 686, kLowerLeft = 862, kLowerGap = 64, kMoreLine = 38;
constexpr size_t kPoints = 3, kActions = 2;
constexpr double kRight = 1920 - kSlideMargin;

class SlidePainter {
  public:
    SlidePainter(QPainter& painter, const MeetingScene& scene, const MeetingSlide& slide)
        : m_painter(painter)
        , m_scene(scene)
        , m_slide(slide)
        , m_theme(scene.theme)
        , m_words(rowText(slide.row, scene.board.data.currency))
        , m_scale(scene.percent / 100.0) {}

    void paint() {
        paintMeetingHead(m_painter, m_scene, kSlideMargin, kSlideHead);
        paintProgress();
        paintNumber();
        paintChart();
        paintPoints();
        paintActions();
        paintFoot();
    }

  private:
    void say(const QRectF& rect, const QString& words, const QFont& font, const QColor& ink) {
        drawText(m_painter, rect, kAlignLeft, words, font, ink);
    }

    /// The mark of every KPI, the current one underlined.
    void paintProgress() {
        const auto& kpis = m_scene.walk.kpis();
        const QString count = Words::tr("%1 of %2").arg(m_scene.walk.position() + 1).arg(kpis.size());
        const QFont font = meetingFont(28);
        const double width = textWidth(font, count);
        say(QRectF(kRight - width, 0, width, kSlideHead), count, font, m_theme.ink2);
        const double room = 900, side = std::min(22.0, room / double(kpis.size()) - 7);
        double x = kRight - width - 36 - double(kpis.size()) * (side + 7);
        for (size_t i = 0; i < kpis.size(); ++i, x += side + 7) {
            const report::BoardRow* row = m_scene.board.row(kpis[i]);
            const QRectF box(x, kSlideHead / 2 - side / 2, side, side);
            paintStatusMark(m_painter, box, m_theme, row ? row->point.status : kpi::Status::NoData);
            if (i == m_scene.walk.position())
                m_painter.fillRect(QRectF(x, box.bottom() + 7, side, 4), m_theme.accent);
        }
    }

    void paintNumber() {
        const report::BoardRow& row = m_slide.row;
        say(QRectF(kSlideMargin, 108, kLeft, 76), m_words.name, fittingFont(64, true, m_words.name, kLeft),
            m_theme.ink);
        const QFont line = meetingFont(28 * m_scale);
        say(QRectF(kSlideMargin, 184, kLeft, 44), elided(line, m_words.subline, kLeft), line, m_theme.ink2);
        say(QRectF(kSlideMargin, 236, kLeft, 176), m_words.value,
            fittingFont(184, true, m_words.value, kLeft), row.point.value ? m_theme.ink : m_theme.ink3);
        paintStatusMark(m_painter, QRectF(kSlideMargin + 2, 440, 44, 44), m_theme, row.point.status);
        const QString status = row.point.complete
                                   ? m_words.status
                                   : m_words.status + QStringLiteral(", ") + Words::tr("incomplete");
        say(QRectF(kSlideMargin + 66, 430, kLeft, 64), status, meetingFont(48, true),
            statusInk(m_theme, row.point.status));
        double y = 508;
        paintFact(y, Change::None, Words::tr("Target"), comparedInWords(m_words.target));
        paintFact(y, m_words.compared, m_words.vsCompared,
                  changeWords(m_words.compared,
                              weekName(m_scene.board.comparedWeekEnding, m_scene.board.weekEnding)));
        paintFact(y, m_words.average, m_words.vsAverage,
                  changeWords(m_words.average, Words::tr("4-week average")));
    }

    /// "worse than week 45"
    [[nodiscard]] static QString changeWords(Change change, const QString& with) {
        switch (change) {
        case Change::UpWorse:
        case Change::DownWorse:
            return Words::tr("worse than %1").arg(with);
        case Change::UpBetter:
        case Change::DownBetter:
            return Words::tr("better than %1").arg(with);
        case Change::Up:
        case Change::Down:
            return Words::tr("vs %1").arg(with);
        case Change::Same:
            return Words::tr("as in %1").arg(with);
        case Change::None:
            return Words::tr("not comparable with %1").arg(with);
        }
        return {};
    }

    void paintFact(double& y, Change change, const QString& what, const QString& meaning) {
        const double tall = 48 * std::min(m_scale, 1.15);
        const QFont font = meetingFont(34 * std::min(m_scale, 1.15));
        paintChangeMark(m_painter, QRectF(kSlideMargin, y + tall / 2 - 13, 26, 26), m_theme, change);
        say(QRectF(kSlideMargin + 42, y, 200, tall), what, font, m_theme.ink);
        say(QRectF(kSlideMargin + 250, y, kLeft - 250, tall), meaning,
            fittingFont(34 * std::min(m_scale, 1.15), false, meaning, kLeft - 200), m_theme.ink2);
        y += tall;
    }

    /// Lower where the letters are largest, for two actions.
    [[nodiscard]] double chartHeight() const {
        return m_scene.percent >= 130 ? kChartHeight - 100 : kChartHeight;
    }

    void paintChart() {
        Trend trend;
        trend.points = m_slide.series.points;
        trend.format = formatOf(m_slide.row.unit, m_scene.board.data.currency, m_slide.row.point);
        trend.direction = m_slide.row.direction;
        trend.notes = trendNotes(m_scene.board.review, m_slide.row.kpi);
        std::erase_if(trend.notes, [&](const TrendNote& note) { // those stand below it
            return note.week == m_scene.board.weekEnding;
        });
        m_painter.save();
        m_painter.translate(kChartLeft, kChartTop);
        paintTrend(m_painter, QRectF(0, 0, kRight - kChartLeft, chartHeight()), m_theme,
                   {meetingFont(28 * m_scale), meetingFont(34 * m_scale, true), 5, 10}, trend);
        m_painter.restore();
    }

    void title(double left, double top, double width, const QString& words) {
        const QRectF line(left, top, width, 44);
        say(line, elided(meetingFont(28, true), words, width), meetingFont(28, true), m_theme.ink2);
        horizontalRule(m_painter, left, left + width, line.bottom(), m_theme.line2, 1);
    }

    void paintPoints() {
        title(kSlideMargin, kLower, kLowerLeft, Words::tr("Talking points"));
        const QFont body = meetingFont(32 * m_scale), strong = meetingFont(32 * m_scale, true);
        const size_t most = m_scene.percent >= 130 ? kPoints - 1 : kPoints;
        const double line = 42 * m_scale, more = kMoreLine * m_scale;
        const QString ask = m_slide.ask.empty() ? QString() : Words::tr("Ask: %1").arg(text(m_slide.ask));
        const double askTall = ask.isEmpty() ? 0 : wrappedHeight(kLowerLeft - 44, ask, strong);
        const double end = kMeetingSheet.height() - kSlideFoot - 12 - askTall;
        double y = kLower + 60;
        // Notes have a line where a point has room beside it, else they are among what there is more of.
        const bool noted = !m_slide.notes.empty() && y + line + more <= end - line;
        const double said = noted ? end - line : end;
        size_t shown = 0; // those that have room; a long one may have none where a shorter one has
        for (size_t i = 0; i < m_slide.points.size() && shown < most; ++i) {
            const QString words = text(m_slide.points[i]);
            const double tall = wrappedHeight(kLowerLeft - 46, words, body);
            const bool last =
                i + 1 == m_slide.points.size() && shown == i && (noted || m_slide.notes.empty());
            if (y + tall > said - (last ? 0 : more))
                continue;
            ++shown;
            say(QRectF(kSlideMargin, y, 40, line), QString::number(shown), strong, m_theme.ink2);
            drawWrapped(m_painter, QRectF(kSlideMargin + 44, y, kLowerLeft - 44, tall), words, body,
                        m_theme.ink);
            y += std::max(tall, line) + 12;
        }
        const size_t left = m_slide.points.size() - shown + (noted ? 0 : m_slide.notes.size());
        if (left > 0) {
            say(QRectF(kSlideMargin + 44, y - 4, kLowerLeft - 44, more), Words::tr("and %1 more").arg(left),
                meetingFont(28 * m_scale), m_theme.ink2);
            y += more;
        } else if (m_slide.points.empty()) {
            say(QRectF(kSlideMargin, y, kLowerLeft, line), Words::tr("None. Press N to write one."),
                meetingFont(28), m_theme.ink3);
            y += line;
        }
        y = std::min(y + 8, said);
        const double noteTall = noted ? paintNote(y, line, end) : 0;
        if (askTall > 0)
            paintAsk({kSlideMargin, y + noteTall, kLowerLeft, askTall}, ask, strong);
    }

    /// Whole where it has room above `end`, else its first line; returns the height it took.
    double paintNote(double y, double line, double end) {
        const QFont body = meetingFont(32 * m_scale);
        const QString words = noteWords();
        const QRectF box(kSlideMargin + 44, y, kLowerLeft - 44, line);
        const double tall = wrappedHeight(box.width(), words, body);
        if (tall > line && y + tall <= end) {
            drawWrapped(m_painter, box, words, body, m_theme.ink2);
            return tall;
        }
        say(box, elided(body, words, box.width()), body, m_theme.ink2);
        return line;
    }

    void paintAsk(const QRectF& box, const QString& ask, const QFont& font) {
        paintArrow({box.left(), box.top(), 30, 42 * m_scale});
        drawWrapped(m_painter, box.adjusted(44, 0, 0, 0), ask, font, m_theme.accent);
    }

    /// Before what the meeting is asked for. The typeface has none.
    void paintArrow(const QRectF& box) {
        const double side = box.width() * m_scale / 3, tip = box.left() + 2.4 * side, y = box.center().y();
        m_painter.setPen(QPen(m_theme.accent, 3 * m_scale, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        m_painter.drawLine(QPointF(box.left() + 2, y), QPointF(tip, y));
        m_painter.drawPolyline(QPolygonF{{tip - side, y - side}, {tip, y}, {tip - side, y + side}});
    }

    /// The newest, and how many there are.
    [[nodiscard]] QString noteWords() const {
        const QString newest = text(m_slide.notes.back());
        return m_slide.notes.size() == 1
                   ? Words::tr("Note: %1").arg(newest)
                   : Words::tr("%1 notes, the newest: %2").arg(m_slide.notes.size()).arg(newest);
    }

    void paintActions() {
        const double left = kSlideMargin + kLowerLeft + kLowerGap, width = kRight - left;
        const double top = kLower - kChartHeight + chartHeight(); // right below the chart
        title(left, top, width, Words::tr("Actions, owner %1").arg(m_words.owner));
        const QFont body = meetingFont(32 * m_scale), small = meetingFont(28 * m_scale),
                    late = meetingFont(28 * m_scale, true);
        const double first = 42 * m_scale, second = 38 * m_scale;
        const double each = first + second + 16, room = kMeetingSheet.height() - kSlideFoot - top - 60;
        double y = top + 60;
        // Two, and how many more; larger letters leave room for one.
        const bool two = m_slide.open.size() <= kActions ? 2 * each <= room : 2 * each + second <= room;
        const size_t shown = std::min(two ? kActions : 1, m_slide.open.size());
        for (size_t i = 0; i < shown; ++i) {
            const report::ActionRow& row = m_slide.open[i];
            say(QRectF(left, y, width, first), elided(body, text(row.action.text), width), body, m_theme.ink);
            const QString who = Words::tr("%1, %2").arg(text(row.action.owner), dueWords(row));
            say(QRectF(left, y + first, width, second), elided(small, who, width),
                row.overdue() ? late : small, row.overdue() ? m_theme.off : m_theme.ink2);
            y += each;
        }
        if (m_slide.open.size() > shown)
            say(QRectF(left, y, width, second), Words::tr("and %1 more").arg(m_slide.open.size() - shown),
                small, m_theme.ink2);
        else if (m_slide.open.empty())
            say(QRectF(left, y, width, second), Words::tr("None is open. Press A to add one."),
                meetingFont(28), m_theme.ink3);
    }

    [[nodiscard]] QString dueWords(const report::ActionRow& row) const {
        if (row.overdue())
            return counted(-row.daysLeft, Words::tr("overdue %1 day"), Words::tr("overdue %1 days"));
        const int year = int(std::chrono::year_month_day{m_scene.board.weekEnding}.year());
        return Words::tr("due %1").arg(text(report::longDate(row.action.due, year)));
    }

    void paintFoot() {
        const auto& kpis = m_scene.walk.kpis();
        const size_t next = m_scene.walk.position() + 1;
        MeetingKeys keys;
        if (next < kpis.size())
            if (const report::BoardRow* row = m_scene.board.row(kpis[next]))
                keys << std::pair{QStringList{Words::tr("Right")},
                                  Words::tr("Next: %1").arg(text(row->name))};
        keys << std::pair{QStringList{Words::tr("Enter")}, Words::tr("Records")}
             << std::pair{QStringList{QStringLiteral("O")}, Words::tr("Overview")}
             << std::pair{QStringList{QStringLiteral("A")}, Words::tr("Action")}
             << std::pair{QStringList{QStringLiteral("N")}, Words::tr("Note")}
             << std::pair{QStringList{QStringLiteral("D")}, Words::tr("Definition")}
             << std::pair{QStringList{Words::tr("Left", "key")}, Words::tr("Back")}
             << std::pair{QStringList{Words::tr("Esc")}, Words::tr("Leave")};
        paintMeetingFoot(m_painter, m_scene, kSlideMargin, kSlideFoot, keys,
                         Words::tr("Definition %1").arg(m_words.version));
    }

    QPainter& m_painter;
    const MeetingScene& m_scene;
    const MeetingSlide& m_slide;
    const Theme& m_theme;
    RowText m_words;
    double m_scale;
};

constexpr double kDefinitionTerm = 260, kDefinitionGap = 28, kDefinitionTitle = 112;
const QRectF kDefinitionBody(kSlideMargin, kSlideHead + 24, 1920 - 2 * kSlideMargin,
                             1080 - kSlideHead - kSlideFoot - 48);

/// The largest letters in which all of a definition has room, from those of the body down.
QFont definitionFont(const QList<std::pair<QString, QString>>& parts, int percent, QSizeF room) {
    constexpr double kLeast = 18;
    double size = 32.0 * percent / 100;
    const auto tall = [&] {
        return std::accumulate(
            parts.begin(), parts.end(), -kDefinitionGap, [&](double sum, const auto& part) {
                return sum + wrappedHeight(room.width(), part.second, meetingFont(size)) + kDefinitionGap;
            });
    };
    while (size > kLeast && tall() > room.height())
        size -= 2;
    return meetingFont(size);
}

} // namespace

void paintMeetingSlide(QPainter& painter, const MeetingScene& scene, const MeetingSlide& slide) {
    SlidePainter(painter, scene, slide).paint();
}

void paintMeetingDefinition(QPainter& painter, const MeetingScene& scene, const kpi::Definition& definition) {
    const Theme& t = scene.theme;
    const kpi::Words words = report::wordsOf(definition);
    QList<std::pair<QString, QString>> parts;
    for (const auto& [name, said] : {std::pair{Words::tr("Question"), words.question},
                                     {Words::tr("Formula"), words.formula},
                                     {Words::tr("Counted"), words.counted},
                                     {Words::tr("Left out"), words.excluded},
                                     {Words::tr("If off track"), words.action}})
        if (!said.empty())
            parts << std::pair{name, text(said)};
    painter.fillRect(kMeetingSheet, t.surface);
    paintMeetingHead(painter, scene, kSlideMargin, kSlideHead);
    const QRectF& body = kDefinitionBody;
    const QString title =
        Words::tr("%1, definition version %2").arg(text(words.name)).arg(definition.version);
    drawText(painter, QRectF(body.left(), body.top(), body.width(), 72), kAlignLeft, title,
             fittingFont(64, true, title, body.width()), t.ink);
    const double wide = body.width() - kDefinitionTerm, top = body.top() + kDefinitionTitle;
    const QFont line = definitionFont(parts, scene.percent, {wide, body.bottom() - top});
    const double first = QFontMetricsF(line).height();
    double y = top;
    for (const auto& [name, said] : parts) {
        const double tall = wrappedHeight(wide, said, line);
        drawText(painter, QRectF(body.left(), y, kDefinitionTerm - 20, first), kAlignLeft, name,
                 fittingFont(28, false, name, kDefinitionTerm - 20), t.ink2);
        drawWrapped(painter, QRectF(body.left() + kDefinitionTerm, y, wide, tall), said, line, t.ink);
        y += tall + kDefinitionGap;
    }
    paintMeetingFoot(painter, scene, kSlideMargin, kSlideFoot,
                     {{{QStringLiteral("D"), Words::tr("Esc")}, Words::tr("Close")}});
}

} // namespace gtm::ui
