// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/ingest/row_choice.h"
#include "ui/theme/look.h"

#include <QScrollArea>

#include <array>
#include <filesystem>
#include <optional>
#include <vector>

namespace gtm::ui {

class Button;
class ChoiceBoxes;
class FilesModel;
class FindingsModel;
class FlowLayout;
class Label;
class Panel;
class PlacesPanel;
class ReasonsModel;
class RejectionsModel;
class SegmentBar;
class Table;

/// The newest import: what was read and stored, what was noticed with its effect and its worst records, and
/// every row that was not accepted.
class ImportsPage : public QScrollArea {
    Q_OBJECT
  public:
    explicit ImportsPage(const Look& look, QWidget* parent = nullptr);

    void setReport(const ingest::ImportReport& report);
    void clearReport();
    /// Amounts of the store still have no exchange rate: beside the findings somebody can enter it.
    void setLacksRates(bool lacks);
    void focusFirst();
    /// Whether files that were left alone can be mapped from here.
    void setMappable(bool mappable) { m_mappable = mappable; }
    /// Of an import that is only tried: somebody may say what is done with the rows of a finding.
    void setChoosing();
    /// The keyboard goes to what is done with these rows; false: there is nothing to choose about them.
    bool focusChoice(const ingest::RowChoice& choice);
    /// Lists everything that the finding in this row is about. `report`: the same with all places.
    void showAllPlaces(const ingest::ImportReport& report, int row);
    /// How many findings there are.
    [[nodiscard]] QString findingsWords() const;
    [[nodiscard]] const ingest::ImportReport& report() const { return m_report; }

  Q_SIGNALS:
    void importRequested();
    void rejectedRowsRequested();
    void findingsRequested();
    /// Everything that the finding in this row is about is wanted; the report holds the worst of it.
    void placesRequested(int row);
    /// A file that was left alone is to be mapped.
    void mappingRequested(const std::filesystem::path& file);
    /// Somebody wants to say what the amounts in other currencies are worth.
    void ratesRequested();
    /// Something else is to be done with rows than what the report shows.
    void choiceMade(const gtm::ingest::RowChoice& choice);

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    struct Figure {
        ui::Panel* panel;
        Label *title, *value, *line;
    };
    Figure makeFigure(const QString& title);
    void buildTables();
    void wire();
    void showFigures();
    /// The last figure: what an import that is only tried does to the board, else how far the data reaches.
    void showReach();
    /// Places the figures from a height on; where they end.
    [[nodiscard]] int arrangeFigures(int y, int inner);
    [[nodiscard]] int arrangeRejections(int y, int inner);
    void orderPanels();
    [[nodiscard]] bool refused() const;
    void showFindings();
    void showRates();
    void showPlaces(int row);
    void openPlaces(int row);
    /// All of them where the report holds all, else somebody is asked for them.
    void wantPlaces(int row);
    void showRejections();
    /// The file that is selected, where somebody can say more about its columns; else null.
    [[nodiscard]] const ingest::FileReport* mappable() const;
    void arrange();

    const Look& m_look;
    ingest::ImportReport m_report;
    bool m_mappable = true;
    QWidget* m_body;
    Label* m_empty;
    Button* m_import;
    std::array<Figure, 4> m_figures;
    FilesModel* m_filesModel;
    FindingsModel* m_findingsModel;
    ReasonsModel* m_reasonsModel;
    RejectionsModel* m_rejectionsModel;
    Table *m_files, *m_findings, *m_reasons, *m_rejections;
    ui::Panel *m_filesPanel, *m_findingsPanel, *m_reasonsPanel, *m_rejectionsPanel;
    PlacesPanel* m_places;
    SegmentBar* m_levels;
    Button *m_rates, *m_findingsCsv, *m_csv, *m_map;
    ChoiceBoxes* m_choices = nullptr; ///< Null: nothing can be chosen.
    bool m_lacksRates = false;
};

} // namespace gtm::ui
