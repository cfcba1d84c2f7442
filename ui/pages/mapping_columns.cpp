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
    return MappingColumns::tr("Name of the dimension for %1").arg(text(header));
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
        if (!m_all && !m_file->dimensionOf(header)) {
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
    m_more->setText(
        counted(hidden, tr("Keep %1 more column as a dimension"), tr("Keep %1 more columns as dimensions")));
    m_more->setVisible(hidden > 0);
}

void MappingColumns::addColumn(const std::string& header) {
    QString title = text(header);
    title.replace(u'_', QStringLiteral("_\u200B")); // so that it may wrap
    auto* row = new FieldRow(m_look, title, {}, this);
    const std::string* name = m_file->dimensionOf(header);
    row->setChoices(tr("What becomes of %1").arg(text(header)), tr("Left out"), {tr("Keep as dimension")},
                    name ? 0 : -1);
    row->setSamples(firstValues(m_file->look, header));
    if (name)
        row->setName(nameLabel(header), text(*name));
    m_rows->addWidget(row);
    m_lines.push_back(row);
    connect(row, &FieldRow::chosen, this, [this, row, header](int index) {
        const std::string proposed = ingest::dimensionNameOf(header);
        m_file->setDimension(header, index < 0 ? std::nullopt : std::optional(proposed));
        if (index >= 0)
            row->setName(nameLabel(header), text(proposed));
        showColumn(row, header);
        Q_EMIT draftChanged();
        Q_EMIT grown();
    });
    connect(row, &FieldRow::named, this, [this, row, header](const QString& words) {
        m_file->setDimension(header, words.trimmed().toStdString());
        showColumn(row, header);
        Q_EMIT draftChanged();
    });
    showColumn(row, header);
}

void MappingColumns::showColumn(FieldRow* row, const std::string& header) {
    const std::string* name = m_file->dimensionOf(header);
    const auto at = std::ranges::find(m_file->look.header, header) - m_file->look.header.begin();
    const QString filled = tr("%1 filled").arg(fullCount(m_file->look.filled[static_cast<size_t>(at)]));
    if (!name) {
        row->hideName();
        row->setCheck({}, tr("%1, not imported").arg(filled));
        return;
    }
    const bool fine = crm::isDimensionName(*name);
    row->setCheck(fine ? kpi::Status::OnTrack : kpi::Status::AtRisk,
                  fine ? tr("%1, to filter and break down by").arg(filled) : tr("Needs another name"));
}

void MappingColumns::setRoom(bool namesBeside, bool samples) {
    m_beside = namesBeside;
    m_samples = samples;
    for (FieldRow* row : m_lines)
        row->setRoom(m_beside, m_samples);
}

} // namespace gtm::ui
