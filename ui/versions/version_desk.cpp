// SPDX-License-Identifier: GPL-3.0-only
#include "ui/versions/version_desk.h"

#include "core/base/text.h"
#include "core/kpi/definition.h"
#include "core/report/kpi_words.h"
#include "ui/session.h"
#include "ui/settings.h"
#include "ui/text/sentences.h"
#include "ui/text/words.h"
#include "ui/versions/new_kpi_dialog.h"
#include "ui/versions/rates_dialog.h"
#include "ui/versions/try_out_dialog.h"
#include "ui/widgets/banner.h"

#include <algorithm>

namespace gtm::ui {

namespace {

constexpr int kCheckMs = 150;
constexpr auto kModel = "model"; ///< The id of that document.

} // namespace

VersionDesk::VersionDesk(QWidget* window, const Look& look, Shell& shell, Session& session,
                         Settings& settings, StoreUpkeep& upkeep, std::function<Instant()> clock,
                         std::string program)
    : m_window(window)
    , m_look(look)
    , m_shell(shell)
    , m_session(session)
    , m_settings(settings)
    , m_upkeep(upkeep)
    , m_clock(std::move(clock))
    , m_program(std::move(program)) {
    m_soon.setSingleShot(true);
    m_soon.setInterval(kCheckMs);
    connect(&m_soon, &QTimer::timeout, this, &VersionDesk::askCheck);
}

VersionDesk::~VersionDesk() = default;

Draft& VersionDesk::keep(std::unique_ptr<Draft>& place, store::Subject subject, const std::string& id) {
    if (place)
        return *place;
    place = std::make_unique<Draft>(subject, id);
    Draft* draft = place.get();
    if (subject == store::Subject::Model)
        draft->setBase(report::newestOf(m_session.workspace().modelDocument()));
    else if (const auto document = m_session.workspace().definitionDocument(id))
        draft->setBase(report::newestOf(*document));
    connect(draft, &Draft::textChanged, this, [this, draft] {
        check(*draft);
        Q_EMIT draftsChanged();
    });
    connect(&draft->stack(), &QUndoStack::indexChanged, this, &VersionDesk::undoChanged);
    draft->setErrors({});
    return *draft;
}

Draft& VersionDesk::model() {
    return keep(m_model, store::Subject::Model, kModel);
}

Draft& VersionDesk::definition(const std::string& id) {
    return keep(m_definitions[id], store::Subject::Definitions, id);
}

std::vector<std::string> VersionDesk::draftedDefinitions() const {
    std::vector<std::string> ids;
    for (const auto& [id, draft] : m_definitions)
        if (draft && draft->changed())
            ids.push_back(id);
    return ids;
}

std::vector<kpi::Definition> VersionDesk::newDefinitions() const {
    std::vector<kpi::Definition> found;
    for (const auto& [id, draft] : m_definitions)
        if (!draft->base() && draft->changed()) {
            found.push_back(kpi::readDefinition(draft->text(), {}).definition);
            found.back().id = id; // as the draft is kept, whatever it says by now
        }
    return found;
}

std::string VersionDesk::newDefinition(const std::string& from) {
    const auto taken = [&](const std::string& id) {
        const auto kept = m_definitions.find(id);
        return (kept != m_definitions.end() && kept->second && kept->second->changed()) ||
               m_session.workspace().definitionDocument(id).has_value();
    };
    NewKpiDialog dialog(m_look, titleOf(definition(from)), taken, m_window);
    if (dialog.exec() != QDialog::Accepted)
        return {};
    const auto copy = kpi::copyOfDefinition(definition(from).text(), dialog.id(), dialog.name());
    if (!copy) {
        sayError(copy.error());
        return {};
    }
    definition(dialog.id()).edit(*copy, tr("new KPI"));
    return dialog.id();
}

void VersionDesk::check(Draft& draft) {
    if (!draft.changed()) {
        if (const auto kept = m_folder.keep(draft); !kept)
            sayError(kept.error());
        std::erase(m_due, &draft);
        draft.setErrors({});
        return;
    }
    if (std::ranges::find(m_due, &draft) == m_due.end())
        m_due.push_back(&draft);
    m_soon.start();
}

bool VersionDesk::checking() const {
    return m_soon.isActive() || m_session.checker().waiting();
}

void VersionDesk::askCheck() {
    keepDrafts();
    if (m_due.empty() || !m_session.open())
        return;
    std::vector<std::pair<Draft*, VersionDraft>> asked;
    for (Draft* draft : m_due)
        asked.emplace_back(draft, draft->version());
    m_session.checker().ask(
        [this, asked, workspace = m_session.sharedWorkspace()]() -> Asker::Answer {
            std::vector<std::vector<Error>> found;
            for (const auto& [draft, version] : asked)
                found.push_back(workspace->check(version));
            return [this, asked, found] {
                for (size_t i = 0; i < asked.size(); ++i) {
                    Draft* draft = asked[i].first;
                    const auto due = std::ranges::find(m_due, draft);
                    if (due == m_due.end() || draft->text() != asked[i].second.texts.front().text)
                        continue; // it is none any more, or another one by now
                    m_due.erase(due);
                    draft->setErrors(found[i]);
                }
            };
        },
        {});
}

bool VersionDesk::readOnly() const {
    return !m_session.hasData() || m_session.workspace().readOnly();
}

PublishAsk VersionDesk::askFor(const QString& title, store::Subject subject, const std::string& id) const {
    PublishAsk ask;
    ask.title = title;
    ask.dataTo = m_session.board().data.asOfDay;
    ask.weekStart = m_session.board().data.weekStart;
    ask.signature.effective = weekOf(ask.dataTo, ask.weekStart).first;
    for (const store::Publication& one : m_session.workspace().publications())
        for (const auto& text : one.texts)
            if (one.subject == subject && text.id == id)
                ask.newest = one.effective;
    if (ask.newest)
        ask.signature.effective = std::max(ask.signature.effective, *ask.newest);
    ask.signature.author = m_settings.value(Setting::Author).toString().toStdString();
    ask.signature.publishedAt = m_clock();
    ask.signature.program = m_program;
    return ask;
}

QString VersionDesk::titleOf(const Draft& draft) const {
    if (draft.subject() == store::Subject::Model)
        return tr("the model");
    const kpi::Definition definition = kpi::readDefinition(draft.text(), draft.id()).definition;
    return ui::text(definition.words.contains("en") ? report::nameOf(definition) : draft.id());
}

void VersionDesk::tryOut(Draft& draft) {
    const VersionDraft version = draft.version();
    TryOutDialog dialog(m_look, m_session.workspace(), version,
                        askFor(tr("Publish %1").arg(titleOf(draft)), draft.subject(), draft.id()), m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    PublishAsk ask = askFor(tr("Publish %1").arg(titleOf(draft)), draft.subject(), draft.id());
    ask.signature.effective = dialog.signature().effective;
    ask.signature.toAll = dialog.signature().toAll;
    publishDraft(version, ask);
}

void VersionDesk::publish(Draft& draft, const std::string& reason) {
    if (isStale(draft))
        return;
    PublishAsk ask = askFor(tr("Publish %1").arg(titleOf(draft)), draft.subject(), draft.id());
    ask.signature.reason = reason;
    publishDraft(draft.version(), ask);
}

std::optional<Signature> VersionDesk::askForSignature(const PublishAsk& ask) {
    PublishDialog dialog(m_look, ask, m_window);
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    m_settings.set(Setting::Author, ui::text(dialog.signature().author));
    return dialog.signature();
}

void VersionDesk::publishSigned(const VersionDraft& draft, const Signature& signature) {
    Q_EMIT publishing();
    m_upkeep.publish(draft, signature);
}

void VersionDesk::publishDraft(const VersionDraft& draft, const PublishAsk& ask) {
    if (const auto signature = askForSignature(ask))
        publishSigned(draft, *signature);
}

bool VersionDesk::draftIsInTheWay(const QString& remedy) {
    if (modelChanged()) // what is made now would be made from a version that is no longer the newest
        m_shell.banner().show(BannerLevel::Warn, tr("The model has a draft that is not published."), remedy);
    return modelChanged();
}

void VersionDesk::enterRates() {
    if (draftIsInTheWay(tr("Publish or discard it first, or write the rates into it.")))
        return;
    m_session.asker().ask(
        [this, workspace = m_session.sharedWorkspace()]() -> Asker::Answer {
            return [this, lacking = workspace->lackingRates()] {
                if (!lacking)
                    sayError(lacking.error());
                else if (lacking->empty())
                    m_shell.banner().show(BannerLevel::Info, tr("Every amount has an exchange rate."), {});
                else
                    askForRates(*lacking);
            };
        },
        tr("Reading which rates are missing"));
}

void VersionDesk::askForRates(const std::vector<std::string>& lacking) {
    RatesAsk ask{lacking, m_session.workspace().currency(), {}, {}};
    const PublishAsk publish = askFor(tr("Exchange rates"), store::Subject::Model, model().id());
    ask.from = publish.dataTo;
    ask.signature = publish.signature;
    if (ask.signature.effective > publish.dataTo)
        ask.waitsFor = ask.signature.effective;
    QStringList codes;
    for (const std::string& currency : lacking)
        codes << ui::text(currency);
    ask.signature.reason = tr("Exchange rates of %1").arg(codes.join(QStringLiteral(", "))).toStdString();
    RatesDialog dialog(m_look, ask, m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const Signature signature = dialog.signature();
    m_settings.set(Setting::Author, ui::text(signature.author));
    if (const auto draft = m_session.workspace().withRates(dialog.rates()))
        publishSigned(*draft, signature);
    else
        sayError(draft.error());
}

void VersionDesk::leaveOut(const report::RecordDisplay& record) {
    if (draftIsInTheWay(tr("Publish or discard it first; then the record can be left out.")))
        return;
    const QString name = ui::text(record.name.empty() ? record.id : record.name);
    PublishAsk ask = askFor(tr("Leave %1 out").arg(name), store::Subject::Model, model().id());
    ask.meaning =
        tr("It counts in no KPI any more, and is listed there as excluded by hand, with your name and "
           "reason. An account takes its deals with it. A row that is removed from the records left out of "
           "the model counts again.");
    if (const auto signature = askForSignature(ask))
        publishSigned(m_session.workspace().withExclusion(record.recordType, record.id, signature->author,
                                                          signature->reason),
                      *signature);
}

void VersionDesk::reread() {
    m_due.clear();
    m_soon.stop();
    if (!m_session.open())
        return;
    const auto follow = [&](Draft& draft, const Result<report::GovernedText>& document) {
        if (!document)
            return false;
        const report::GovernedText newest = report::newestOf(*document);
        const bool published = saysTheSame(newest.text, draft.text());
        draft.setBase(newest);
        if (published)
            draft.settle();
        check(draft);
        return published;
    };
    if (m_model)
        follow(*m_model, m_session.workspace().modelDocument());
    std::string arrived, settled, begun;
    std::erase_if(m_definitions, [&](auto& entry) {
        auto& [id, draft] = entry;
        const std::string named = draft->base() ? id : idOf(draft->text());
        const auto document = m_session.workspace().definitionDocument(named);
        if (draft->base() || named == id) {
            const bool changed = draft->changed(), isNew = !draft->base();
            if (follow(*draft, document) && changed) {
                settled = id;
                begun = isNew ? id : begun;
            }
            return false;
        }
        if (!document || !saysTheSame(document->text, draft->text()))
            return false;
        arrived = begun = named; // it was published under another id than it was begun with
        draft->setBase(*document);
        draft->settle();
        static_cast<void>(m_folder.keep(*draft)); // its file goes
        return true;
    });
    Q_EMIT draftsChanged();
    if (!settled.empty())
        Q_EMIT definitionPublished(settled);
    if (!arrived.empty())
        Q_EMIT definitionWanted(arrived);
    if (!begun.empty())
        Q_EMIT kpiPublished(begun);
}

void VersionDesk::keepDrafts() {
    for (const Draft* draft : m_due)
        if (const auto kept = m_folder.keep(*draft); !kept)
            sayError(kept.error());
}

void VersionDesk::restore(const std::filesystem::path& folder) {
    m_folder = DraftFolder(folder, m_session.workspace().path());
    if (!m_session.hasData())
        return; // those of a store of that name before
    for (const auto& [id, toml, begun] : m_folder.read()) {
        Draft& draft = id == kModel ? model() : definition(id);
        draft.resume(toml, begun.empty() ? draft.text() : begun);
    }
}

void VersionDesk::forget() {
    keepDrafts();
    m_folder = {};
    m_due.clear();
    m_soon.stop();
    m_model.reset();
    m_definitions.clear();
}

void VersionDesk::sayError(const Error& error) {
    const Saying said = sayingOf(error);
    m_shell.banner().show(BannerLevel::Fail, said.what, said.meaning);
}

void VersionDesk::proposeModel() {
    m_session.asker().ask(
        [this, workspace = m_session.sharedWorkspace()]() -> Asker::Answer {
            return [this, proposed = workspace->proposedModel()] {
                if (!proposed) {
                    sayError(proposed.error());
                    return;
                }
                const bool replaced = modelChanged();
                model().edit(*proposed, tr("propose from data"));
                QString meaning =
                    tr("Open questions stand at the end of its text. Confirm what is new, then publish.");
                if (replaced)
                    meaning += u' ' + tr("It took the place of the draft before; Ctrl+Z brings that back.");
                m_shell.banner().show(
                    BannerLevel::Info,
                    tr("The draft has the stages that deals pass, in the order in which most of them do"),
                    meaning);
            };
        },
        tr("Reading what the data proposes"));
}

} // namespace gtm::ui

#include "moc_version_desk.cpp"
