// SPDX-License-Identifier: GPL-3.0-only
#include "core/base/resources.h"
#include "core/base/text.h"
#include "core/base/toml_reader.h"
#include "core/report/format.h"
#include "core/rules/model_draft.h"
#include "core/store/pulse_guard.h"
#include "core/workspace/derivation.h"
#include "core/workspace/display_reader.h"
#include "core/workspace/draft_check.h"
#include "core/workspace/model_sheet.h"
#include "core/workspace/publishing.h"
#include "core/workspace/workspace_state.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <functional>
#include <map>
#include <set>

namespace gtm {

using store::Access;
using store::Database;
using store::Publication;
using store::Subject;

namespace {

/// About which share of a dry run is done after its first steps.
constexpr double kChecked = 0.05, kRebuilt = 0.6;

/// The versions of one document, as people read them.
report::GovernedText documentOf(const Governance& governance, Subject subject, const std::string& id,
                                report::GovernedText shipped, Day asOf) {
    report::GovernedText document = std::move(shipped);
    document.id = id;
    for (const Publication& publication : governance.publications) {
        const auto text = std::ranges::find(publication.texts, id, &Publication::Text::id);
        if (publication.subject != subject || text == publication.texts.end())
            continue;
        if (publication.effective > asOf) {
            document.later = publication;
            continue;
        }
        document.version = text->version;
        document.effective = publication.effective;
        document.text = text->text;
        document.by = publication;
        document.later.reset();
    }
    return document;
}

report::DefinitionSet setOf(const InForce& force) {
    std::set<std::string> onBoard;
    for (const rules::BoardGroup& group : force.models.now().plan.board)
        onBoard.insert(group.kpis.begin(), group.kpis.end());
    report::DefinitionSet definitions{force.setName, {}, force.effective};
    for (const kpi::Definition& definition : force.catalogue.all())
        definitions.rows.push_back({definition, onBoard.contains(definition.id)});
    return definitions;
}

} // namespace

report::GovernedText Workspace::modelDocument() const {
    const Governance& governance = m_state->governance;
    const rules::Model& model = m_state->model();
    report::GovernedText shipped;
    shipped.text = governance.modelText;
    shipped.version = model.version;
    shipped.effective = model.effective;
    return documentOf(governance, Subject::Model, kModelId, std::move(shipped), m_state->asOf);
}

Result<report::GovernedText> Workspace::definitionDocument(const std::string& id) const {
    const auto found = findKpi(m_state->catalogue(), id);
    if (!found)
        return tl::unexpected(found.error());
    report::GovernedText shipped;
    if (const kpi::Definition* own = m_state->governance.builtIn.find(id)) {
        shipped.text = own->source;
        shipped.version = own->version;
        shipped.effective = own->effective;
    }
    return documentOf(m_state->governance, Subject::Definitions, id, std::move(shipped), m_state->asOf);
}

report::DefinitionSet Workspace::definitionSet() const {
    return setOf(m_state->force);
}

Result<report::DefinitionSet> Workspace::definitionsOn(Day day) const {
    return inForce(m_state->governance, day).map(setOf);
}

std::vector<Day> Workspace::definitionDays() const {
    std::set<Day, std::greater<>> found{m_state->governance.builtIn.effective()};
    for (const Publication& publication : m_state->governance.publications)
        if (publication.subject == Subject::Definitions)
            found.insert(publication.effective);
    return {found.begin(), found.end()};
}

Result<report::DefinitionSet> Workspace::retiredDefinitions() const {
    report::DefinitionSet retired{m_state->force.setName, {}, m_state->force.effective};
    for (const Day day : definitionDays()) {
        std::set<std::string> changed;
        for (const Publication& publication : m_state->governance.publications)
            if (publication.subject == Subject::Definitions && publication.effective == day)
                for (const Publication::Text& text : publication.texts)
                    changed.insert(text.id);
        if (day > m_state->asOf || changed.empty())
            continue;
        for (const std::string& id : changed) {
            auto before = definitionInForce(m_state->governance, id, day - days{1});
            if (!before)
                return tl::unexpected(before.error());
            if (*before)
                retired.rows.push_back({std::move(**before), false, day});
        }
    }
    return retired;
}

Result<std::string> Workspace::proposedModel() const {
    if (empty())
        return fail(Code::NoData, path().string());
    return m_state->ask([&](SQLite::Database& connection) {
        const rules::CrmData data = rules::loadCrmData(connection, m_state->model(), m_state->asOf);
        return rules::proposeModel(data, m_state->model(), modelDocument().text);
    });
}

VersionDraft Workspace::withExclusion(const std::string& record, const std::string& id,
                                      const std::string& author, const std::string& reason) const {
    std::string text = report::newestOf(modelDocument()).text;
    text += "\n[[exclude]]\n";
    for (const auto& [key, value] :
         {std::pair{"record", &record}, {"id", &id}, {"author", &author}, {"reason", &reason}})
        text += std::string(key) + " = " + tomlText(*value) + "\n";
    return {Subject::Model, {{"model", std::move(text)}}};
}

Result<std::vector<std::string>> Workspace::lackingRates() const {
    if (empty())
        return std::vector<std::string>();
    const RateTable& rates = m_state->model().rates;
    return m_state->ask([&](SQLite::Database& connection) {
        std::vector<std::string> lacking;
        SQLite::Statement rows(connection, resourceText("sql/currencies_of_amounts.sql"));
        while (rows.executeStep())
            if (std::string currency = rows.getColumn(0).getString(); !rates.rate(currency, Day{}))
                lacking.push_back(std::move(currency));
        return lacking;
    });
}

Result<VersionDraft> Workspace::withRates(const std::vector<ExchangeRate>& rates) const {
    const auto kind = std::ranges::find(modelSheets(), "rates", &SheetKind::id);
    Result<std::string> text = report::newestOf(modelDocument()).text;
    for (const ExchangeRate& rate : rates) {
        const auto rows = readSheet(*text, *kind);
        if (!rows)
            return tl::unexpected(rows.error());
        std::array<char, 400> digits{};
        const auto end =
            std::to_chars(digits.data(), digits.data() + digits.size(), rate.value, std::chars_format::fixed);
        text = withRow(
            *text, *kind, rows->size(),
            {rate.currency, isoText(rate.from), report::fieldNumber(std::string(digits.data(), end.ptr))});
        if (!text)
            return tl::unexpected(text.error());
    }
    return VersionDraft{Subject::Model, {{"model", std::move(*text)}}};
}

std::vector<report::LogEntry> Workspace::changeLog() const {
    std::map<std::pair<Subject, std::string>, std::string> newest{
        {{Subject::Model, kModelId}, shippedText(m_state->governance, Subject::Model, kModelId)}};
    for (const kpi::Definition& definition : m_state->governance.builtIn.all())
        newest[{Subject::Definitions, definition.id}] =
            shippedText(m_state->governance, Subject::Definitions, definition.id);
    std::vector<report::LogEntry> entries;
    for (const Publication& publication : m_state->governance.publications) {
        report::LogEntry entry{publication, {}, {}};
        for (const Publication::Text& text : publication.texts) {
            const kpi::Definition* named = m_state->catalogue().find(text.id);
            entry.names.push_back(publication.subject == Subject::Model
                                      ? std::string("Go-to-market model")
                                      : (named ? named->text().name + " (" + text.id + ")" : text.id));
            std::string& before = newest[{publication.subject, text.id}];
            entry.before.push_back(before);
            before = text.text;
        }
        entries.push_back(std::move(entry));
    }
    return entries;
}

const std::vector<Publication>& Workspace::publications() const {
    return m_state->governance.publications;
}

std::vector<Error> Workspace::check(const VersionDraft& draft) const {
    auto errors = checkDraft(draft, m_state->governance, Day{}).errors;
    if (!errors.empty() || !m_state->database)
        return errors;
    auto unknown = m_state->ask(
        [&](SQLite::Database& connection) { return unknownRecords(connection, draft, m_state->governance); });
    return unknown ? std::move(*unknown) : std::vector<Error>{unknown.error()};
}

Result<report::DryRun> Workspace::tryOut(const VersionDraft& draft, const Signature& signature,
                                         std::stop_token stop,
                                         const std::function<void(double done)>& progress) const {
    if (empty())
        return fail(Code::NoData, path().string());
    auto opened = Database::open(path(), Access::ReadOnly);
    if (!opened)
        return tl::unexpected(opened.error());
    const Pulse pulse([&](double done) {
        if (progress)
            progress(done);
        return !stop.stop_requested();
    });
    return opened->attempt([&](SQLite::Database& connection) -> Result<report::DryRun> {
        const store::PulseGuard guard(connection, pulse);
        Governance governance = m_state->governance;
        auto publication = publicationOf(draft, signature, governance, m_state->model().fiscal);
        if (!publication)
            return tl::unexpected(publication.error());
        governance.publications.push_back(*publication);
        const auto then = inForce(governance, std::max(m_state->asOf, publication->effective));
        if (!then)
            return tl::unexpected(then.error());
        pulse.reach(kChecked);
        const bool sameModel = draft.subject == Subject::Definitions;
        kpi::FactSet facts = sameModel
                                 ? kpi::buildFacts(connection, connection, then->catalogue, m_state->asOf)
                                 : rebuild(connection, *then, m_state->asOf, &pulse).facts;
        pulse.reach(kRebuilt);
        if (sameModel)
            applyModel(facts, then->models, connection, connection);
        report::DryRun run{*publication, static_cast<int>(then->catalogue.all().size()), {}, {}};
        for (const Publication::Text& text : publication->texts)
            if (const auto* line = then->catalogue.line(text.id);
                line && !kpi::canMix((line->end() - 2)->definition, line->back().definition))
                run.cut.push_back(text.id);
        DisplayCache displays; // of this connection: it may see the store as it was later
        DisplayReader reader(connection, m_state->currency, displays);
        run.kpis = report::compareNumbers(
            {m_state->catalogue(), m_state->facts}, {then->catalogue, facts},
            m_state->facts.fiscal.newestWeekEnding(m_state->asOf),
            [&](kpi::RecordType type, std::int32_t rid) { return reader.read(type, rid); },
            [&](double done) { pulse.reach(kRebuilt + (1 - kRebuilt) * done); });
        return run;
    });
}

Result<Publication> Workspace::publish(const VersionDraft& draft, const Signature& signature) const {
    auto opened = m_state->openToWrite();
    if (!opened)
        return tl::unexpected(opened.error());
    return opened->attempt([&](SQLite::Database& connection) -> Result<Publication> {
        SQLite::Transaction transaction(connection);
        Governance governance = m_state->governance;
        governance.publications = store::readPublications(connection);
        governance.shippedThen = store::readShippedTexts(connection);
        if (const auto unknown = unknownRecords(connection, draft, governance); !unknown.empty())
            return tl::unexpected(unknown.front());
        auto publication = publicationOf(draft, signature, governance, m_state->model().fiscal);
        if (!publication)
            return publication;
        addTo(governance, *publication, connection);
        // All that is published must hold together from its day on, not only today.
        const auto later = inForce(governance, std::max(m_state->asOf, publication->effective));
        const auto by = inForce(governance, m_state->asOf);
        for (const auto* holds : {&later, &by})
            if (!*holds)
                return tl::unexpected(holds->error());
        const Pulse unhurried([](double) { return true; });
        if (!isDerivedBy(connection, *by, m_state->asOf))
            deriveStore(connection, *by, m_state->asOf, m_state->newest->id, unhurried);
        if (!opened->isInPlace()) // it went while the numbers were computed
            return fail(Code::StoreGone, m_state->path.string());
        transaction.commit();
        return publication;
    });
}

} // namespace gtm
