// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/theme/look.h"

#include <QWidget>

#include <vector>

namespace gtm::ui {

class ElidedLabel;
class Label;

/// The four steps of an import and where it stands, at the left of the page.
class MappingRail : public QWidget {
    Q_OBJECT
  public:
    explicit MappingRail(const Look& look, QWidget* parent = nullptr);
    void setFiles(const QString& files, const QString& mapped);
    void setStore(const QString& path);

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    void apply();

    const Look& m_look;
    std::vector<Label*> m_lines;
    Label* m_note;
    ElidedLabel *m_store, *m_folder;
};

} // namespace gtm::ui
