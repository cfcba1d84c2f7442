// SPDX-License-Identifier: GPL-3.0-only
#include "core/workspace/draft_check.h"

#include "core/base/resources.h"
#include "core/base/text.h"
#include "core/kpi/measure.h"
#include "core/rules/model_plan.h"
#include "core/workspace/facts_check.h"
#include "core/workspace/strange.h"

#include <algorithm>

namespace gtm {

namespace {

constexpr auto kExportAgain = "export it again and carry your changes over";

class DraftChecker {
  public:
    DraftChecker(const Governance& governance, Day effective)
        : m_governance(governance), m_effective(effective) {
        auto newest = inForce(governance, Day::max());
        if (newest)
            m_definitions = std::move(newest->catalogue);
        else
            m_out.errors.push_back(newest.error());
    }

    CheckedDraft check(const VersionDraft& draft) {
        if (draft.subject == store::Subject::Model)
            for (const TomlText& text : draft.texts)
                checkModel(text);
        else
            checkDefinitions(draft.texts);
        return std::move(m_out);
    }

  private:
    void checkModel(const TomlText& document) {
        auto [model, errors] = rules::readModel(document.text, document.where, m_governance.zone,
                                                m_governance.currency, knownNames(m_definitions));
        const bool readable = errors.empty();
        m_out.errors.insert(m_out.errors.end(), errors.begin(), errors.end());
        if (readable)
            number(store::Subject::Model, kModelId, document, model.version, m_governance.modelText);
    }

    void checkDefinitions(const std::vector<TomlText>& documents) {
        std::vector<kpi::Definition> read;
        std::vector<const TomlText*> from;
        for (const TomlText& document : documents) {
            auto [definition, errors] = kpi::readDefinition(document.text, document.where);
            m_out.errors.insert(m_out.errors.end(), errors.begin(), errors.end());
            if (!errors.empty())
                continue;
            if (std::ranges::find(read, definition.id, &kpi::Definition::id) != read.end())
                say(document, "id",
                    "'" + definition.id + "' stands in two files; give one of them another id");
            read.push_back(std::move(definition));
            from.push_back(&document);
        }
        for (size_t i = 0; i < read.size(); ++i)
            checkDefinition(read[i], *from[i]);
        if (m_out.errors.empty())
            checkTogether(read, from);
    }

    void checkDefinition(const kpi::Definition& definition, const TomlText& document) {
        const kpi::Definition* now = m_definitions.find(definition.id);
        if (now && now->record != definition.record)
            say(document, "record",
                "a KPI stays about the same kind of record, " + std::string(kpi::name(now->record)) +
                    "; give the new one an id of its own");
        if (!kpi::isKpiId(definition.id))
            say(document, "id", "write lower-case letters, digits and underscores, such as win_rate");
        checkWords(document, "needs", inputsOf(definition), inputsKnown());
        checkWords(document, "group", {definition.group}, kpi::groupNames());
        if (const kpi::Definition* other = m_definitions.find(definition.knownFrom);
            !definition.knownFrom.empty() && (!other || other->aggregate == kpi::Aggregate::Composite))
            say(document, "known_from", "'" + definition.knownFrom + "' has no facts of its own");
        if (definition.aggregate != kpi::Aggregate::Composite)
            if (const std::string wrong = wrongFacts(definition.facts); !wrong.empty())
                say(document, "facts", wrong);
        number(store::Subject::Definitions, definition.id, document, definition.version,
               m_governance.builtIn.find(definition.id) ? m_governance.builtIn.find(definition.id)->source
                                                        : std::string());
    }

    /// All definitions as they would stand together.
    void checkTogether(const std::vector<kpi::Definition>& read, const std::vector<const TomlText*>& from) {
        std::vector<kpi::Definition> all = read;
        for (const kpi::Definition& other : m_definitions.all())
            if (std::ranges::find(read, other.id, &kpi::Definition::id) == read.end())
                all.push_back(other);
        const auto together = kpi::Catalogue::from(std::move(all));
        if (together)
            return;
        const Error& error = together.error();
        const auto own = std::ranges::find(read, error.where, &kpi::Definition::id);
        const TomlText& document = *from[own == read.end() ? 0 : static_cast<size_t>(own - read.begin())];
        const size_t colon = error.detail.find(": ");
        if (own == read.end())
            say(document, "id", error.where + " builds on it: " + error.detail);
        else
            say(document, error.detail.substr(0, colon), error.detail.substr(colon + 2));
    }

    static std::vector<std::string> inputsOf(const kpi::Definition& definition) {
        std::vector<std::string> inputs;
        for (const std::string& need : definition.needs)
            for (const std::string_view one : split(need, '|'))
                inputs.emplace_back(one);
        for (const auto& [part, input] : definition.partNeeds)
            inputs.push_back(input);
        return inputs;
    }

    [[nodiscard]] std::vector<std::string> inputsKnown() const {
        std::vector<std::string> known;
        for (const kpi::Definition& definition : m_governance.builtIn.all())
            std::ranges::move(inputsOf(definition), std::back_inserter(known));
        return known;
    }

    void checkWords(const TomlText& document, const char* key, const std::vector<std::string>& words,
                    const std::vector<std::string>& known) {
        for (const std::string& word : words) {
            const bool imported = std::string_view(key) == "needs" && kpi::isMeasureId(word);
            if (imported || std::ranges::find(known, word) != known.end())
                continue;
            const std::string near = nearestWord(word, known);
            say(document, key,
                "'" + word + "' is not known" + (near.empty() ? "" : "; did you mean " + near + "?"));
        }
    }

    void say(const TomlText& document, const std::string& key, const std::string& what) {
        const int line = std::max(1, lineOfKey(document.text, key));
        m_out.errors.push_back(
            {Code::BadDefinition, document.where + ":" + std::to_string(line), key + ": " + what});
    }

    /// The next number; the document must stem from the newest version.
    void number(store::Subject subject, const std::string& id, const TomlText& document, int version,
                const std::string& shipped) {
        const auto newest = newestText(m_governance, subject, id);
        const int last = newest ? newest->text->version : shippedVersion(shipped);
        if (version != last && version != last + 1) {
            say(document, "version",
                last == 0 ? std::string("a new KPI starts with version = 1")
                          : "this was made from version " + std::to_string(version) +
                                ", and the newest one is " + std::to_string(last) + "; " + kExportAgain);
            return;
        }
        const std::string& before = newest ? newest->text->text : shipped;
        const bool isNew = withVersion(document.text, last, Day{}) != withVersion(before, last, Day{});
        m_out.texts.push_back(
            {{id, last + 1, withVersion(document.text, last + 1, m_effective)}, document.where, isNew});
    }

    /// A document that ships says its number itself.
    static int shippedVersion(const std::string& toml) {
        const auto document = parseToml(toml, {});
        return document ? (*document)["version"].value_or(0) : 0;
    }

    const Governance& m_governance;
    kpi::Catalogue m_definitions; ///< The newest of each, also those that take effect later.
    Day m_effective;
    CheckedDraft m_out;
};

} // namespace

CheckedDraft checkDraft(const VersionDraft& draft, const Governance& governance, Day effective) {
    return DraftChecker(governance, effective).check(draft);
}

std::vector<Error> unknownRecords(SQLite::Database& store, const VersionDraft& draft,
                                  const Governance& governance) {
    std::vector<Error> errors;
    if (draft.subject != store::Subject::Model)
        return errors;
    for (const TomlText& document : draft.texts) {
        const auto model =
            rules::readModel(document.text, document.where, governance.zone, governance.currency, {}).model;
        const auto unmatched = unmatchedUsers(store, model);
        for (const rules::ModelUser& user : model.plan.users)
            for (const std::string* name : {&user.user, &user.manager})
                if (unmatched.contains(*name))
                    errors.push_back({Code::BadDefinition, user.where,
                                      std::string(name == &user.user ? "user" : "manager") +
                                          ": the store knows no user or owner '" + *name +
                                          "'; write the id or the name as it is exported"});
        for (const rules::Exclusion& out : model.plan.exclusions) {
            SQLite::Statement known(store, resourceText("sql/count_record.sql"));
            known.bind(1, out.record);
            known.bind(2, out.id);
            if (known.executeStep() && known.getColumn(0).getInt() == 0)
                errors.push_back({Code::BadDefinition, out.where,
                                  "id: the store holds no " + out.record + " '" + out.id +
                                      "'; write the id as 'records' shows it"});
        }
    }
    return errors;
}

} // namespace gtm
