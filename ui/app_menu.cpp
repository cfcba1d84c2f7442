// SPDX-License-Identifier: GPL-3.0-only
#include "ui/app_menu.h"

#include <QActionGroup>
#include <QDir>
#include <QFileInfo>

#include <array>

namespace gtm::ui {

AppMenu::AppMenu(const Look& look, QWidget* window) : QMenu(window), m_look(look), m_window(window) {
    setAccessibleName(tr("Menu"));
    buildFile();
    addSeparator();
    buildReview();
    addSeparator();
    buildView();
    addSeparator();
    buildHelp();
    showLook();
    connect(&look, &Look::changed, this, &AppMenu::showLook);
}

QAction* AppMenu::add(QMenu* menu, const QString& title, const QList<QKeySequence>& keys) {
    QAction* action = menu->addAction(title);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WindowShortcut);
    if (!keys.isEmpty())
        m_sheet << action;
    m_window->addAction(action);
    return action;
}

void AppMenu::buildFile() {
    QMenu* menu = addMenu(tr("File"));
    QAction* openStore = add(menu, tr("Open store"), {QKeySequence::Open});
    connect(openStore, &QAction::triggered, this, &AppMenu::openStoreRequested);
    QAction* newStore = add(menu, tr("New store"), {});
    connect(newStore, &QAction::triggered, this, &AppMenu::newStoreRequested);
    m_recent = menu->addMenu(tr("Recent stores"));
    QAction* sample = add(menu, tr("Open sample data"), {});
    connect(sample, &QAction::triggered, this, &AppMenu::sampleRequested);
    menu->addSeparator();
    QAction* import = add(menu, tr("Import"), {Qt::CTRL | Qt::Key_I});
    connect(import, &QAction::triggered, this, &AppMenu::importRequested);
    QAction* folder = add(menu, tr("Import folder"), {Qt::CTRL | Qt::SHIFT | Qt::Key_I});
    connect(folder, &QAction::triggered, this, &AppMenu::importFolderRequested);
    QAction* measures = add(menu, tr("Import daily values"), {});
    connect(measures, &QAction::triggered, this, &AppMenu::importMeasuresRequested);
    QAction* mappings = add(menu, tr("Mappings"), {});
    connect(mappings, &QAction::triggered, this, &AppMenu::mappingsRequested);
    m_joins = add(menu, tr("Joined records"), {Qt::CTRL | Qt::Key_J});
    connect(m_joins, &QAction::triggered, this, &AppMenu::joinsRequested);
    m_undo = add(menu, tr("Take last import back"), {});
    connect(m_undo, &QAction::triggered, this, &AppMenu::undoImportRequested);
    menu->addSeparator();
    m_backUp = add(menu, tr("Back up store"), {});
    connect(m_backUp, &QAction::triggered, this, &AppMenu::backUpRequested);
    m_restore = add(menu, tr("Restore from backup"), {});
    connect(m_restore, &QAction::triggered, this, &AppMenu::restoreRequested);
    menu->addSeparator();
    m_print = add(menu, tr("Print"), {Qt::CTRL | Qt::SHIFT | Qt::Key_P});
    connect(m_print, &QAction::triggered, this, &AppMenu::printRequested);
    m_pdf = add(menu, tr("Export PDF"), {Qt::CTRL | Qt::Key_P});
    connect(m_pdf, &QAction::triggered, this, &AppMenu::exportPdfRequested);
    QAction* page = add(menu, tr("Export this KPI as PDF"), {});
    connect(page, &QAction::triggered, this, &AppMenu::exportKpiRequested);
    m_board = add(menu, tr("Export scoreboard as XLSX"), {Qt::CTRL | Qt::SHIFT | Qt::Key_X});
    connect(m_board, &QAction::triggered, this, &AppMenu::exportBoardRequested);
    QAction* records = add(menu, tr("Export records as CSV"), {Qt::CTRL | Qt::Key_E});
    connect(records, &QAction::triggered, this, &AppMenu::exportRecordsRequested);
    QAction* sheet = add(menu, tr("Export records as XLSX"), {Qt::CTRL | Qt::SHIFT | Qt::Key_E});
    connect(sheet, &QAction::triggered, this, &AppMenu::exportRecordsSheetRequested);
    m_boardActions << add(menu, tr("Export actions as CSV"), {});
    connect(m_boardActions.back(), &QAction::triggered, this, &AppMenu::exportActionsRequested);
    m_boardActions << add(menu, tr("Export notes as CSV"), {});
    connect(m_boardActions.back(), &QAction::triggered, this, &AppMenu::exportNotesRequested);
    menu->addSeparator();
    QAction* settings = add(menu, tr("Settings"), {Qt::CTRL | Qt::Key_Comma});
    connect(settings, &QAction::triggered, this, &AppMenu::settingsRequested);
    connect(add(menu, tr("Quit"), {Qt::CTRL | Qt::Key_Q}), &QAction::triggered, this,
            &AppMenu::quitRequested);
    m_storeActions = {openStore, newStore, sample, import, folder, measures, mappings, settings};
    m_kpiActions = {records, sheet, page};
}

void AppMenu::buildReview() {
    QMenu* menu = addMenu(tr("Meeting"));
    m_boardActions << add(menu, tr("Start meeting"), {Qt::Key_F5});
    connect(m_boardActions.back(), &QAction::triggered, this, &AppMenu::meetingRequested);
    m_screens = menu->addMenu(tr("Screen of the meeting"));
    menu->addSeparator();
    m_reviewActions << add(menu, tr("Add action"), {Qt::CTRL | Qt::Key_N});
    connect(m_reviewActions.back(), &QAction::triggered, this, &AppMenu::addActionRequested);
    m_addNote = add(menu, tr("Add note"), {Qt::CTRL | Qt::SHIFT | Qt::Key_N});
    connect(m_addNote, &QAction::triggered, this, &AppMenu::addNoteRequested);
    menu->addSeparator();
    m_undoEdit = add(menu, tr("Undo"), {QKeySequence::Undo});
    connect(m_undoEdit, &QAction::triggered, this, &AppMenu::undoRequested);
    m_redoEdit = add(menu, tr("Redo"), {Qt::CTRL | Qt::SHIFT | Qt::Key_Z, Qt::CTRL | Qt::Key_Y});
    connect(m_redoEdit, &QAction::triggered, this, &AppMenu::redoRequested);
    setUndo({}, {});
}

void AppMenu::setUndo(const QString& undo, const QString& redo) {
    m_undoEdit->setEnabled(!undo.isEmpty());
    m_undoEdit->setText(undo.isEmpty() ? tr("Undo") : tr("Undo: %1").arg(undo));
    m_redoEdit->setEnabled(!redo.isEmpty());
    m_redoEdit->setText(redo.isEmpty() ? tr("Redo") : tr("Redo: %1").arg(redo));
}

void AppMenu::buildView() {
    QMenu* menu = addMenu(tr("View"));
    const auto command = [&](const QString& title, const QList<QKeySequence>& keys, auto signal) {
        QAction* action = add(menu, title, keys);
        connect(action, &QAction::triggered, this, signal);
        return action;
    };
    m_pageActions << command(tr("Scoreboard"), {Qt::CTRL | Qt::Key_1}, &AppMenu::scoreboardRequested);
    m_boardActions << command(tr("Actions"), {Qt::CTRL | Qt::Key_2}, &AppMenu::actionsRequested);
    m_boardActions << command(tr("Definitions"), {Qt::CTRL | Qt::Key_3}, &AppMenu::definitionsRequested);
    m_pageActions << command(tr("Imports"), {Qt::CTRL | Qt::Key_4}, &AppMenu::importsRequested);
    m_measures = command(tr("Measures"), {Qt::CTRL | Qt::Key_5}, &AppMenu::measuresRequested);
    m_boardActions << command(tr("Model"), {Qt::CTRL | Qt::Key_6}, &AppMenu::modelRequested);
    m_back = command(tr("Back"), {Qt::ALT | Qt::Key_Left, Qt::Key_Backspace}, &AppMenu::backRequested);
    m_find = command(tr("Find on this page"), {QKeySequence::Find}, &AppMenu::findRequested);
    m_findRecord = command(tr("Find a record"), {QKeySequence::Find, Qt::CTRL | Qt::SHIFT | Qt::Key_F},
                           &AppMenu::findRecordRequested);
    menu->addSeparator();
    for (const auto& [direction, title, key] :
         {std::tuple{-1, tr("Week back"), Qt::Key_Left}, std::tuple{1, tr("Week forward"), Qt::Key_Right}}) {
        m_weekActions << add(menu, title, {Qt::CTRL | key});
        connect(m_weekActions.back(), &QAction::triggered, this,
                [this, step = direction] { Q_EMIT weekStepped(step); });
    }
    m_trend = add(menu, tr("Trends over 52 weeks"), {Qt::CTRL | Qt::Key_T});
    m_trend->setCheckable(true);
    connect(m_trend, &QAction::triggered, this, &AppMenu::trendToggled);
    menu->addSeparator();
    auto* group = new QActionGroup(this);
    for (const auto& [choice, title] :
         {std::pair{ThemeChoice::System, tr("Theme of the system")},
          std::pair{ThemeChoice::Light, tr("Light theme")}, std::pair{ThemeChoice::Dark, tr("Dark theme")}}) {
        QAction* action = add(menu, title, {});
        action->setCheckable(true);
        action->setData(int(choice));
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, chosen = choice] { Q_EMIT themeChosen(chosen); });
        m_themes << action;
    }
    connect(add(menu, tr("Light or dark"), {Qt::CTRL | Qt::Key_D}), &QAction::triggered, this,
            [this] { Q_EMIT themeChosen(m_look.dark() ? ThemeChoice::Light : ThemeChoice::Dark); });
    menu->addSeparator();
    buildLanguage(menu);
    menu->addSeparator();
    connect(add(menu, tr("Larger"), {Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Equal}), &QAction::triggered,
            this, [this] { Q_EMIT scaleStepped(1); });
    connect(add(menu, tr("Smaller"), {Qt::CTRL | Qt::Key_Minus}), &QAction::triggered, this,
            [this] { Q_EMIT scaleStepped(-1); });
    command(tr("Standard size"), {Qt::CTRL | Qt::Key_0}, &AppMenu::scaleReset);
}

void AppMenu::buildLanguage(QMenu* menu) {
    const auto choices = [this](QMenu* submenu, const auto& titles, QList<QAction*>& actions, auto signal) {
        auto* group = new QActionGroup(this);
        for (const auto& [choice, title] : titles) {
            QAction* action = submenu->addAction(title);
            action->setCheckable(true);
            action->setData(int(choice));
            group->addAction(action);
            connect(action, &QAction::triggered, this, [this, signal, chosen = choice] {
                Q_EMIT(this->*signal)(chosen);
            });
            actions << action;
        }
    };
    // Each language is called by its own name, so that it is found from within any other.
    choices(menu->addMenu(tr("Language")),
            std::array{std::pair{LanguageChoice::System, tr("Language of the system")},
                       std::pair{LanguageChoice::English, QStringLiteral("English")},
                       std::pair{LanguageChoice::German, QStringLiteral("Deutsch")}},
            m_languages, &AppMenu::languageChosen);
    choices(menu->addMenu(tr("Numbers and dates")),
            std::array{std::pair{FormatChoice::System, tr("As the system writes them")},
                       std::pair{FormatChoice::English, tr("English: $1,234.5, 15 Nov")},
                       std::pair{FormatChoice::German, tr("German: 1.234,5 $, 15. Nov")}},
            m_formats, &AppMenu::numberFormatChosen);
}

void AppMenu::setLanguage(LanguageChoice language, FormatChoice format) {
    for (QAction* action : std::as_const(m_languages))
        action->setChecked(action->data().toInt() == int(language));
    for (QAction* action : std::as_const(m_formats))
        action->setChecked(action->data().toInt() == int(format));
}

void AppMenu::buildHelp() {
    QMenu* menu = addMenu(tr("Help"));
    connect(add(menu, tr("Guide"), {Qt::CTRL | Qt::Key_F1}), &QAction::triggered, this,
            &AppMenu::guideRequested);
    connect(add(menu, tr("Keyboard shortcuts"), {Qt::Key_F1}), &QAction::triggered, this,
            &AppMenu::shortcutsRequested);
    connect(add(menu, tr("About GTM Scoreboard"), {}), &QAction::triggered, this, &AppMenu::aboutRequested);
    auto* key = new QAction(tr("Open this menu"), this);
    key->setShortcut(Qt::Key_F10);
    m_window->addAction(key);
    m_sheet << key;
    connect(key, &QAction::triggered, this, &AppMenu::menuRequested);
}

void AppMenu::showLook() {
    for (QAction* action : std::as_const(m_themes))
        action->setChecked(action->data().toInt() == int(m_look.choice()));
}

void AppMenu::setRecentStores(const QStringList& stores) {
    m_recent->clear();
    QStringList names;
    for (const QString& path : stores)
        names << QFileInfo(path).fileName();
    for (const QString& path : stores) {
        const QString name = QFileInfo(path).fileName(), whole = QDir::toNativeSeparators(path);
        QString title = names.count(name) > 1 ? whole : name;
        QAction* action = m_recent->addAction(title.replace(u'&', QStringLiteral("&&"))); // it marks no key
        action->setToolTip(whole);
        connect(action, &QAction::triggered, this, [this, path] { Q_EMIT recentStoreChosen(path); });
    }
    m_recent->setToolTipsVisible(true);
    m_recent->setEnabled(!stores.isEmpty());
}

void AppMenu::setTrendWeeks(int weeks) {
    m_trend->setChecked(weeks > 13);
}

void AppMenu::setContext(View view, const Store& store) {
    const bool board = view == View::Board && store.hasData, kpi = view == View::Kpi;
    for (QAction* action : std::as_const(m_storeActions))
        action->setEnabled(!store.busy);
    for (QAction* action : std::as_const(m_pageActions))
        action->setEnabled(!store.busy); // the progress stays in front
    m_recent->setEnabled(!store.busy && !m_recent->isEmpty());
    for (QAction* action : {m_pdf, m_print})
        action->setEnabled(store.hasData && !store.busy);
    m_board->setEnabled(store.hasData && !store.busy);
    for (QAction* action : std::as_const(m_boardActions))
        action->setEnabled(store.hasData && !store.busy);
    for (QAction* action : std::as_const(m_reviewActions))
        action->setEnabled(store.hasData && !store.busy); // where it cannot be kept, that is said
    m_addNote->setEnabled((board || kpi) && !store.busy);
    m_joins->setEnabled(store.hasData && !store.busy);
    m_undo->setEnabled(store.hasData && !store.readOnly && !store.busy);
    m_backUp->setEnabled(store.hasData && !store.busy);
    m_restore->setEnabled(store.open && !store.readOnly && !store.busy);
    m_findRecord->setEnabled(store.hasData && !store.busy);
    m_measures->setEnabled(store.hasMeasures && !store.busy);
    // On the page of a KPI the short key searches its records.
    const QKeySequence anywhere(Qt::CTRL | Qt::SHIFT | Qt::Key_F);
    m_findRecord->setShortcuts(kpi || view == View::Definitions
                                   ? QList{anywhere}
                                   : QList{QKeySequence(QKeySequence::Find), anywhere});
    m_trend->setEnabled(board || kpi);
    m_back->setEnabled(view != View::Empty && view != View::Progress && !board);
    m_find->setEnabled(kpi || view == View::Definitions);
    for (QAction* action : std::as_const(m_kpiActions))
        action->setEnabled(kpi);
    for (QAction* action : std::as_const(m_weekActions))
        action->setEnabled(board || kpi);
}

QList<std::pair<QString, QString>> AppMenu::sheet() const {
    QList<std::pair<QString, QString>> lines;
    for (const QAction* action : m_sheet) {
        if (action == m_find && !m_find->isEnabled())
            continue; // its key finds a record here
        QStringList keys;
        const auto shortcuts = action->shortcuts();
        for (const QKeySequence& key : shortcuts)
            keys << key.toString(QKeySequence::NativeText);
        // What would be undone now is no matter of a reference.
        const QString what = action == m_undoEdit   ? tr("Undo")
                             : action == m_redoEdit ? tr("Redo")
                                                    : action->text();
        lines << std::pair{what, keys.join(tr(" or "))};
    }
    lines << std::pair{tr("Row up or down"), tr("Up, Down")} << std::pair{tr("Open the row"), tr("Enter")}
          << std::pair{tr("Card of the row"), tr("Space")}
          << std::pair{tr("Inside a chart"), tr("Arrow keys, Enter")}
          << std::pair{tr("Chart as a table"), tr("Menu key")}
          << std::pair{tr("Close a card, clear the search"), tr("Esc")};
    return lines;
}

} // namespace gtm::ui
