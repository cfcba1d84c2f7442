// SPDX-License-Identifier: GPL-3.0-only
#include "ui/shell.h"

#include "ui/pages/actions_page.h"
#include "ui/pages/check_page.h"
#include "ui/pages/definitions_page.h"
#include "ui/pages/drilldown_page.h"
#include "ui/pages/empty_page.h"
#include "ui/pages/imports_page.h"
#include "ui/pages/mapping_page.h"
#include "ui/pages/measure_page.h"
#include "ui/pages/model_page.h"
#include "ui/pages/progress_page.h"
#include "ui/pages/scoreboard_page.h"
#include "ui/pages/settings_page.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/drop_frame.h"
#include "ui/widgets/scorecard_view.h"
#include "ui/widgets/status_bar.h"
#include "ui/widgets/tab_order.h"
#include "ui/widgets/top_bar.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace gtm::ui {

Shell::Shell(const Look& look, QWidget* parent)
    : QWidget(parent)
    , m_top(new TopBar(look))
    , m_banner(new Banner(look))
    , m_pages(new QStackedWidget)
    , m_status(new StatusBar(look))
    , m_empty(new EmptyPage(look))
    , m_board(new ScoreboardPage(look))
    , m_kpi(new DrilldownPage(look))
    , m_imports(new ImportsPage(look))
    , m_progress(new ProgressPage(look))
    , m_mapping(new MappingPage(look))
    , m_check(new CheckPage(look))
    , m_actions(new ActionsPage(look))
    , m_measure(new MeasurePage(look))
    , m_definitions(new DefinitionsPage(look))
    , m_model(new ModelPage(look))
    , m_settings(new SettingsPage(look))
    , m_drop(new DropFrame(look, this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_top);
    column->addWidget(m_banner);
    column->addWidget(m_pages, 1);
    m_pages->setMinimumSize(1, 1); // pages scroll
    column->addWidget(m_status);
    // In the order of View.
    for (QWidget* page :
         std::initializer_list<QWidget*>{m_empty, m_board, m_kpi, m_imports, m_progress, m_mapping, m_check,
                                         m_actions, m_measure, m_definitions, m_model, m_settings})
        m_pages->addWidget(page);
    new TabOrder(this);
    show(View::Empty);
}

void Shell::show(View view) {
    m_pages->setCurrentIndex(int(view));
    const bool imports =
        view == View::Imports || view == View::Progress || view == View::Mapping || view == View::Check;
    std::optional<Page> page = Page::Scoreboard;
    if (imports)
        page = Page::Imports;
    else if (view == View::Actions)
        page = Page::Actions;
    else if (view == View::Definitions)
        page = Page::Definitions;
    else if (view == View::Model)
        page = Page::Model;
    else if (view == View::Settings)
        page.reset(); // no tab leads to them
    m_top->setPage(page);
    m_top->setExportEnabled(m_hasBoard && view != View::Progress);
    m_top->setImportEnabled(view != View::Progress);
    Q_EMIT viewChanged();
}

void Shell::focusPage() {
    switch (view()) {
    case View::Empty:
        m_empty->focusFirst();
        return;
    case View::Board:
        m_board->scorecard().setFocus(Qt::OtherFocusReason);
        return;
    case View::Kpi:
        m_kpi->focusFirst();
        return;
    case View::Imports:
        m_imports->focusFirst();
        return;
    case View::Progress:
        m_progress->focusFirst();
        return;
    case View::Mapping:
        m_mapping->focusFirst();
        return;
    case View::Check:
        m_check->focusFirst();
        return;
    case View::Actions:
        m_actions->focusFirst();
        return;
    case View::Measure:
        m_measure->focusFirst();
        return;
    case View::Settings:
        m_settings->focusFirst();
        return;
    case View::Model:
        m_model->focusFirst();
        return;
    case View::Definitions:
        m_definitions->focusFirst();
        return;
    }
}

void Shell::setHasBoard(bool has) {
    m_hasBoard = has;
    m_top->setDataPagesEnabled(has);
    show(view());
}

View Shell::view() const {
    return View(m_pages->currentIndex());
}

void Shell::showDrop(int files) {
    const bool empty = view() == View::Empty;
    m_empty->setDropTarget(empty && files > 0);
    if (files > 0 && !empty)
        m_drop->showFor(files);
    else
        m_drop->hide();
}

void Shell::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    m_drop->setGeometry(rect());
}

} // namespace gtm::ui
