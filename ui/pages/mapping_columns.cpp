// SPDX-License-Identifier: GPL-3.0-only
#include "ui/pages/mapping_columns.h"

#include "core/report/format.h"
#include "ui/pages/field_row.h"
#include "ui/text/words.h"
#include "ui/widgets/button.h"

#include <QVBoxLayout>

#include <algorithm>

namespace gtm::ui {

namespace {

constexpr size_t kSamples = 3;

QString nameLabel(const std::string& header) {
    return MappingColumns::tr("Name of %1 in the store").arg(text(header));
}

/// What can become of a column: only some records have dimensions of the user's own.
struct Fate {
    QString title;
    bool filters;
};
std::vector<Fate> fatesOf(crm::Entity entity) {
    std::vector<Fate> fates;
    if (crm::takesDimensions(entity))
        fates.push_back({MappingColumns::tr("Keep as dimension"), true});
    fates.push_back({MappingColumns::tr("Keep unmapped"), false});
    return fates;
}

} // namespace

QString firstValues(const ingest::FileLook& look, const std::string& column) {
    QStringList all;
    for (const std::string& value : look.samples(column, kSamples))
        all << text(value);
    return all.isEmpty() ? text(report::kDash) : all.join(QStringLiteral(", "));
}

MappingColumns::MappingColumns(const Look& look, QWidget* parent)
    : QWidget(parent)
    , m_look(look)
    , m_rows(new QVBoxLayout)
    , m_more(new Button(look, Button::Kind::Link, {})) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_rows->setSpacing(0);
    column->addLayout(m_rows);
    auto* more = new QHBoxLayout;
    more->setContentsMargins(look.metrics().ipx(13), 0, 0, 0);
    more->addWidget(m_more, 0, Qt::AlignLeft);
    column->addLayout(more);
    connect(m_more, &Button::clicked, this, [this] {
        m_all = true;
        build();
        Q_EMIT grown();
        if (m_lines.size() > 1)
            m_lines[1]->focusQuestion();
    });
}

void MappingColumns::setFile(MappedFile* file) {
    m_all = m_all && file && file == m_file;
    m_file = file;
    build();
}

void MappingColumns::build() {
    for (FieldRow* row : m_lines) {
        row->hide();
        row->deleteLater();
    }
    m_lines.clear();
    int hidden = 0;
    for (const std::string& header : m_file ? m_file->spareColumns() : std::vector<std::string>()) {
        if (!m_all && !m_file->keptAs(header)) {
            ++hidden;
            continue;
        }
        if (m_lines.empty()) {
            m_lines.push_back(new FieldRow(m_look, tr("Column without a field"), {}, this));
            m_lines.back()->setHead(tr("What becomes of it"), tr("First values"), tr("Check"));
            m_rows->addWidget(m_lines.back());
        }
        addColumn(header);
    }
    for (FieldRow* row : m_lines) {
        row->setRoom(m_beside, m_samples);
        row->show();
    }
    m_more->setText(counted(hidden, tr("Keep %1 more column"), tr("Keep %1 more columns")));
    m_more->setVisible(hidden > 0);
}

void MappingColumns::addColumn(const std::string& header) {
    QString title = text(header);
    title.replace(u'_', QStringLiteral("_\u200B")); // so that it may wrap
    auto* row = new FieldRow(m_look, title, {}, this);
    const ingest::OwnColumn* kept = m_file->keptAs(header);
    const std::vector<Fate> fates = fatesOf(m_file->draft.entity);
    QStringList titles;
    int current = -1;
    for (const Fate& fate : fates) {
        if (kept && kept->filters == fate.filters)
            current = int(titles.size());
        titles << fate.title;
    }
    row->setChoices(tr("What becomes of %1").arg(text(header)), tr("Left out"), titles, current);
    row->setSamples(firstValues(m_file->look, header));
    if (kept)
        row->setName(nameLabel(header), text(kept->name));
    m_rows->addWidget(row);
    m_lines.push_back(row);
    connect(row, &FieldRow::chosen, this, [this, row, header, fates](int index) {
        m_file->leaveOutColumn(header);
        if (index >= 0) {
            const bool filters = fates[static_cast<size_t>(index)].filters;
            const std::string name = filters ? ingest::dimensionNameOf(header) : ingest::cellNameOf(header);
            m_file->keep(header, name, filters);
            row->setName(nameLabel(header), text(name));
        }
        showColumn(row, header);
        Q_EMIT draftChanged();
        Q_EMIT grown();
    });
    connect(row, &FieldRow::named, this, [this, row, header](const QString& words) {
        if (const ingest::OwnColumn* own = m_file->keptAs(header))
            m_file->keep(header, words.trimmed().toStdString(), own->filters);
        showColumn(row, header);
        Q_EMIT draftChanged();
    });
    showColumn(row, header);
}

void MappingColumns::showColumn(FieldRow* row, const std::string& header) {
    const ingest::OwnColumn* kept = m_file->keptAs(header);
    const auto at = std::ranges::find(m_file->look.header, header) - m_file->look.header.begin();
    const QString filled = tr("%1 filled").arg(fullCount(m_file->look.filled[static_cast<size_t>(at)]));
    if (!kept) {
        row->hideName();
        row->setCheck({}, tr("%1, not imported").arg(filled));
        return;
    }
    const bool fine = kept->filters ? crm::isDimensionName(kept->name) : crm::isCellName(kept->name);
    row->setCheck(fine ? kpi::Status::OnTrack : kpi::Status::AtRisk,
                  !fine           ? tr("Needs another name")
                  : kept->filters ? tr("%1, to filter and break down by").arg(filled)
                                  : tr("%1, shown with the record").arg(filled));
}

void MappingColumns::setRoom(bool namesBeside, bool samples) {
    m_beside = namesBeside;
    m_samples = samples;
    for (FieldRow* row : m_lines)
        row->setRoom(m_beside, m_samples);
}

} // namespace gtm::ui
