// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/workspace/versions.h"
#include "ui/action_dialog.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace gtm::ui {

class DateField;

/// Which rates are missing, and what the fields begin with.
struct RatesAsk {
    std::vector<std::string> currencies;
    std::string reporting; ///< What the rates convert into.
    Day from{};            ///< From when on they hold, to begin with.
    Signature signature;
    std::optional<Day> waitsFor = {}; ///< The day that the version they become part of waits for.
};

/// Asks what one unit of each currency is worth, from which day on, and who answers for it. A currency
/// without a value is left as it is; what is wrong stands below the fields.
class RatesDialog : public ReviewDialog {
    Q_OBJECT
  public:
    RatesDialog(const Look& look, const RatesAsk& ask, QWidget* parent);
    [[nodiscard]] std::vector<ExchangeRate> rates() const;
    [[nodiscard]] Signature signature() const;
    void accept() override;

  private:
    struct Line {
        std::string currency;
        TextField* value;
        DateField* from;
    };
    void addScrolled(QWidget* body, const Look& look, QWidget* parent);
    void addLine(const std::string& currency, const RatesAsk& ask, const Look& look);
    [[nodiscard]] TextField* addField(const QString& title, const std::string& text, const Look& look);
    /// What is wrong, and where; empty: nothing.
    [[nodiscard]] QString wrong(TextField*& field) const;

    Signature m_signature;
    std::vector<Line> m_lines;
    QVBoxLayout* m_rows = nullptr; ///< Of those.
    TextField *m_author = nullptr, *m_reason = nullptr;
    Label* m_words;
};

} // namespace gtm::ui
