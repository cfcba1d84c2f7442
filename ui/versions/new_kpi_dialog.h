// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/action_dialog.h"

#include <functional>
#include <string>

namespace gtm::ui {

class TextField;

/// Asks what a new KPI is called, and for its id: lower-case letters, digits and underscores, made of the
/// name until somebody types another one. What is wrong stands below its field.
class NewKpiDialog : public ReviewDialog {
    Q_OBJECT
  public:
    /// `taken`: whether an id belongs to another KPI.
    NewKpiDialog(const Look& look, const QString& from, std::function<bool(const std::string&)> taken,
                 QWidget* parent);
    [[nodiscard]] std::string name() const;
    [[nodiscard]] std::string id() const;
    void accept() override;

  private:
    std::function<bool(const std::string&)> m_taken;
    TextField *m_name, *m_id;
    Label *m_nameWords, *m_idWords;
};

} // namespace gtm::ui
