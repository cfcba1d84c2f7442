// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/report/records.h"
#include "ui/store_upkeep.h"
#include "ui/versions/draft.h"
#include "ui/versions/draft_folder.h"
#include "ui/versions/publish_dialog.h"

#include <QTimer>

#include <functional>
#include <map>
#include <memory>

namespace gtm::ui {

class Settings;

/// Everything that is done to drafts of the model and of definitions: checks them while they are changed,
/// tries them out, publishes them, and reads and writes them as files. What became of it stands in the
/// banner.
class VersionDesk : public QObject {
    Q_OBJECT
  public:
    VersionDesk(QWidget* window, const Look& look, Shell& shell, Session& session, Settings& settings,
                StoreUpkeep& upkeep, std::function<Instant()> clock, std::string program);
    ~VersionDesk() override;

    [[nodiscard]] Draft& model();
    /// Somebody changed the model, and did not publish it.
    [[nodiscard]] bool modelChanged() const { return m_model && m_model->changed(); }
    /// The draft of a KPI; made from its definition where there is none yet.
    [[nodiscard]] Draft& definition(const std::string& id);
    /// Ids of the definitions whose drafts differ from what is in force.
    [[nodiscard]] std::vector<std::string> draftedDefinitions() const;
    /// Those of them that are no KPI yet, as far as their drafts can be read.
    [[nodiscard]] std::vector<kpi::Definition> newDefinitions() const;
    /// Asks for name and id of a KPI that does not exist yet, and begins its draft with the definition of
    /// another one. Returns its id; empty: nobody wanted it.
    [[nodiscard]] std::string newDefinition(const std::string& from);

    /// Makes a stale draft stand on the version in force, with its own changes where those allow it.
    void takeOver(Draft& draft);
    void tryOut(Draft& draft);
    /// Asks who answers for it. `reason`: a proposal.
    void publish(Draft& draft, const std::string& reason = {});
    /// Publishes the model in force with one more record left out, after asking.
    void leaveOut(const report::RecordDisplay& record);
    /// Asks for the exchange rates that amounts lack, and publishes the model with them.
    void enterRates();
    void importDefinitions();
    void importModel();
    void exportDocument(const Draft& draft);
    void exportAllDefinitions();
    void exportChangeLog();
    void proposeModel();
    /// What a version would be asked for now.
    [[nodiscard]] PublishAsk askFor(const QString& title, store::Subject subject,
                                    const std::string& id) const;

    /// A draft waits for its check.
    [[nodiscard]] bool checking() const;
    /// The store was read again: drafts stand on what is in force now.
    void reread();
    /// Another store: its drafts are kept for when it is opened again. `folder` is that of all stores.
    void forget();
    void restore(const std::filesystem::path& folder);
    /// Writes what was changed a moment ago, before the window closes.
    void keepDrafts();
    [[nodiscard]] bool readOnly() const;

  Q_SIGNALS:
    /// Other definitions have drafts, or other ones are chosen to be shown.
    void draftsChanged();
    /// Another step of a draft can be taken back.
    void undoChanged();
    void definitionWanted(const std::string& id);
    /// What the draft of a definition said is in force by now.
    void definitionPublished(const std::string& id);
    /// A KPI that nobody had before was published.
    void kpiPublished(const std::string& id);
    /// A version is about to be published; afterwards the store is read again.
    void publishing();

  private:
    /// Says so where a draft is: it is not published then.
    [[nodiscard]] bool isStale(Draft& draft);
    /// Says so where the model has a draft: what is made from the version in force would not fit it any more.
    [[nodiscard]] bool draftIsInTheWay(const QString& remedy);
    void askForRates(const std::vector<std::string>& lacking);
    void publishDraft(const VersionDraft& draft, const PublishAsk& ask);
    /// Asks who answers for a version; empty where nobody does.
    [[nodiscard]] std::optional<Signature> askForSignature(const PublishAsk& ask);
    void publishSigned(const VersionDraft& draft, const Signature& signature);
    Draft& keep(std::unique_ptr<Draft>& place, store::Subject subject, const std::string& id);
    /// What a definition says that it is about; empty: nothing.
    [[nodiscard]] static std::string idOf(const std::string& toml);
    void askCheck();
    void check(Draft& draft);
    void sayError(const Error& error);
    void sayWritten(const Result<void>& written, const QString& path);
    [[nodiscard]] QString askToWrite(const QString& title, const QString& name, const QString& filter);
    [[nodiscard]] QStringList askToRead(const QString& title, bool several);
    [[nodiscard]] QString titleOf(const Draft& draft) const;

    QWidget* m_window;
    const Look& m_look;
    Shell& m_shell;
    Session& m_session;
    Settings& m_settings;
    StoreUpkeep& m_upkeep;
    std::function<Instant()> m_clock;
    std::string m_program;
    std::unique_ptr<Draft> m_model;
    std::map<std::string, std::unique_ptr<Draft>> m_definitions;
    QTimer m_soon;             ///< A check waits until somebody stops typing.
    std::vector<Draft*> m_due; ///< To be checked.
    DraftFolder m_folder;
};

} // namespace gtm::ui
