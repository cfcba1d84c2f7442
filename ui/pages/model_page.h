// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/report/change_log.h"
#include "core/report/versions.h"
#include "ui/theme/look.h"

#include <QPointer>
#include <QWidget>

class QHBoxLayout;

namespace gtm::ui {

class Button;
class Draft;
class ModelSections;
class PageHead;
class VersionDetail;

/// What the page shows beside the draft.
struct ModelData {
    report::GovernedText document;
    std::vector<report::DefinitionSet::Row> definitions;
    std::vector<report::MeasureEntry> measures; ///< That targets can be for, too.
    std::vector<report::LogEntry> log;          ///< Of the model.
    bool readOnly = false;
};

/// The go-to-market model: its sections as tables, its versions, and its text.
class ModelPage : public QWidget {
    Q_OBJECT
  public:
    explicit ModelPage(const Look& look, QWidget* parent = nullptr);

    void setData(ModelData shown, Draft* draft);
    void dropDraft();
    [[nodiscard]] Draft* draft() const;
    [[nodiscard]] ModelSections& sections() { return *m_sections; }
    [[nodiscard]] VersionDetail& detail() { return *m_detail; }
    void showSection(const std::string& id);
    void focusFirst();

  Q_SIGNALS:
    void proposeRequested();
    void importRequested();
    void logRequested();

  private:
    void apply();

    const Look& m_look;
    QPointer<Draft> m_draft;
    PageHead* m_head;
    Button *m_propose, *m_import, *m_log;
    ModelSections* m_sections;
    VersionDetail* m_detail;
    QHBoxLayout* m_body = nullptr;
};

} // namespace gtm::ui
