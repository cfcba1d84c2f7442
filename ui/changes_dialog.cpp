// SPDX-License-Identifier: GPL-3.0-only
#include "ui/changes_dialog.h"

#include "ui/models/import_models.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/table.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace gtm::ui {

ChangesDialog::ChangesDialog(const Look& look, const std::vector<ingest::ExportChange>& changes,
                             QWidget* parent)
    : QDialog(parent) {
    const Metrics& m = look.metrics();
    const QString title = changes.size() == 1
                              ? tr("One thing is different from the export before")
                              : tr("%1 things are different from the export before").arg(changes.size());
    setWindowTitle(tr("What changed since the last import"));
    setAccessibleName(title);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(m.ipx(20), m.ipx(20), m.ipx(20), m.ipx(20));
    column->setSpacing(m.ipx(12));
    column->addWidget(new Label(look, Type::Title, &Theme::ink, title));
    auto* meaning =
        new Label(look, Type::Body, &Theme::ink2,
                  tr("Nothing is stored yet. If the export is meant to be like this, import it; if a "
                     "filter was left on or a column was lost, export it again."));
    meaning->setWordWrap(true);
    column->addWidget(meaning);
    auto* model = new ChangesModel(changes, this);
    auto* table = new Table(look, tr("What is different"), this);
    table->setModel(model);
    table->setWishedRows(8);
    column->addWidget(table, 1);
    auto* buttons = new QHBoxLayout;
    auto* cancel = new Button(look, Button::Kind::Plain, tr("Cancel import"));
    auto* anyway = new Button(look, Button::Kind::Primary, tr("Import anyway"));
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(anyway);
    column->addLayout(buttons);
    connect(cancel, &Button::clicked, this, &QDialog::reject);
    connect(anyway, &Button::clicked, this, &QDialog::accept);
    cancel->setFocus();
    resize(m.ipx(860), sizeHint().height());
}

} // namespace gtm::ui

#include "moc_changes_dialog.cpp"
