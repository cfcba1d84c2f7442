// SPDX-License-Identifier: GPL-3.0-only
#include "ui/pages/places_panel.h"

#include "ui/models/places_model.h"
#include "ui/text/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/table.h"

#include <QHBoxLayout>

#include <algorithm>

namespace gtm::ui {

PlacesPanel::PlacesPanel(const Look& look, QWidget* parent)
    : Panel(look, parent)
    , m_model(new PlacesModel(this))
    , m_table(new Table(look, tr("Worst records of the finding")))
    , m_all(new Button(look, Button::Kind::Link, {})) {
    m_table->setModel(m_model);
    m_table->setWishedRows(8);
    setContent(m_table, true);
    m_all->setUnits(28);
    head()->addWidget(m_all);
    connect(m_all, &Button::clicked, this, &PlacesPanel::allRequested);
}

void PlacesPanel::showWorst(const report::QualityRow& finding) {
    auto places = finding.places;
    places.resize(std::min(places.size(), size_t{ingest::kWorstPlaces}));
    list(finding, std::move(places));
}

void PlacesPanel::showAll(const report::QualityRow& finding) {
    list(finding, finding.places);
}

void PlacesPanel::focusList() {
    m_table->setFocus(Qt::OtherFocusReason);
}

void PlacesPanel::list(const report::QualityRow& finding, std::vector<ingest::FindingPlace> places) {
    const auto shown = std::ssize(places);
    const bool all = shown >= finding.rows;
    const QString of = all ? QString() : fullCount(shown);
    setHeadline(finding.ofRecords() ? all ? counted(shown, tr("%1 record"), tr("%1 records"))
                                          : tr("%1 of %2 records").arg(of, fullCount(finding.rows))
                : all ? rowsWords(shown)
                                    : tr("%1 of %2 rows").arg(of, fullCount(finding.rows)),
                text(finding.message));
    m_all->setText(tr("Show all %1").arg(fullCount(finding.rows)));
    m_all->setVisible(!all && shown < ingest::kMostPlaces);
    m_model->setPlaces(finding, std::move(places));
}

} // namespace gtm::ui

#include "moc_places_panel.cpp"
