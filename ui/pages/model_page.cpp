// SPDX-License-Identifier: GPL-3.0-only
#include "ui/pages/model_page.h"

#include "ui/pages/model_sections.h"
#include "ui/pages/version_detail.h"
#include "ui/text/words.h"
#include "ui/versions/draft.h"
#include "ui/widgets/button.h"
#include "ui/widgets/page_body.h"
#include "ui/widgets/page_head.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace gtm::ui {

namespace {

constexpr double kModelHeight = 440; ///< Below it the page scrolls.

} // namespace

ModelPage::ModelPage(const Look& look, QWidget* parent)
    : QWidget(parent)
    , m_look(look)
    , m_head(new PageHead(look, tr("Model")))
    , m_propose(new Button(look, Button::Kind::Plain, tr("Propose from data")))
    , m_import(new Button(look, Button::Kind::Plain, tr("Import TOML")))
    , m_log(new Button(look, Button::Kind::Plain, tr("Change log")))
    , m_sections(new ModelSections(look))
    , m_detail(new VersionDetail(look, tr("Tables"), m_sections)) {
    m_detail->setProblemShower([this](const Error& error) { return m_sections->showProblem(error); });
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    m_body = new QHBoxLayout;
    m_body->addWidget(m_detail);
    column->addWidget(new PageBody(m_body), 1);
    m_import->setGlyph(Glyph::Import);
    m_propose->setToolTip(tr("A draft with the stages that deals pass, and what the model has no word for"));
    m_log->setAccessibleName(tr("Export the change log as Markdown"));
    m_head->addVerbs({m_log, m_import, m_propose});
    m_detail->setHeadline(tr("Go-to-market model"));
    connect(m_propose, &Button::clicked, this, &ModelPage::proposeRequested);
    connect(m_import, &Button::clicked, this, &ModelPage::importRequested);
    connect(m_log, &Button::clicked, this, &ModelPage::logRequested);
    apply();
    connect(&look, &Look::changed, this, &ModelPage::apply);
}

void ModelPage::apply() {
    const Metrics& m = m_look.metrics();
    m_body->setContentsMargins(m.ipx(16), 0, m.ipx(16), m.ipx(10));
    m_detail->setMinimumHeight(m.ipx(kModelHeight));
}

void ModelPage::setData(ModelData shown, Draft* draft) {
    m_head->setWords(tr("Version %1, in force since %2")
                         .arg(shown.document.version)
                         .arg(text(report::longDate(shown.document.effective))));
    const bool ships = shown.log.empty();
    const int first =
        ships ? shown.document.version : shown.log.front().publication.texts.front().version - 1;
    m_detail->setLog(std::move(shown.log), first, ships ? shown.document.effective : Day{});
    m_sections->setDefinitions(std::move(shown.definitions), shown.measures);
    for (Button* button : {m_propose, m_import})
        button->setEnabled(!shown.readOnly);
    if (m_draft == draft)
        return;
    m_draft = draft;
    m_sections->setDraft(draft, shown.readOnly);
    m_detail->setDraft(draft, shown.readOnly);
}

Draft* ModelPage::draft() const {
    return m_draft;
}

void ModelPage::dropDraft() {
    m_draft = nullptr;
    m_sections->setDraft(nullptr, true);
    m_detail->setDraft(nullptr, true);
}

void ModelPage::showSection(const std::string& id) {
    m_detail->showSide(VersionDetail::Side::Reading);
    m_sections->showSection(id);
}

void ModelPage::focusFirst() {
    m_sections->focusFirst();
}

} // namespace gtm::ui

#include "moc_model_page.cpp"
