// SPDX-License-Identifier: GPL-3.0-only
#include "core/workspace/draft_check.h"

#include "core/base/resources.h"
#include "core/rules/model_plan.h"

#include <algorithm>

namespace gtm {

namespace {

constexpr auto kExportAgain = "export it again and carry your changes over";

class DraftChecker {
  public:
    DraftChecker(const Governance& governance, Day effective)
        : m_governance(governance), m_effective(effective) {}

    CheckedDraft check(const VersionDraft& draft) {
        for (const TomlText& text : draft.texts)
            checkModel(text);
        return std::move(m_out);
    }

  private:
    void checkModel(const TomlText& document) {
        auto [model, errors] = rules::readModel(document.text, document.where, m_governance.zone,
                                                m_governance.currency, knownNames(m_governance.builtIn));
        const bool readable = errors.empty();
        m_out.errors.insert(m_out.errors.end(), errors.begin(), errors.end());
        if (readable)
            number(store::Subject::Model, kModelId, document, model.version, m_governance.modelText);
    }

    /// The next number; the document must stem from the newest version.
    void number(store::Subject subject, const std::string& id, const TomlText& document, int version,
                const std::string& shipped) {
        const auto newest = newestText(m_governance, subject, id);
        const int last = newest ? newest->text->version : shippedVersion(shipped);
        if (version != last && version != last + 1) {
            m_out.errors.push_back({Code::BadDefinition, document.where,
                                    "version: this was made from version " + std::to_string(version) +
                                        ", and the newest one is " + std::to_string(last) + "; " +
                                        kExportAgain});
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
    Day m_effective;
    CheckedDraft m_out;
};

} // namespace

CheckedDraft checkDraft(const VersionDraft& draft, const Governance& governance, Day effective) {
    return DraftChecker(governance, effective).check(draft);
}

std::vector<Error> unknownExclusions(SQLite::Database& store, const VersionDraft& draft,
                                     const Governance& governance) {
    std::vector<Error> errors;
    if (draft.subject != store::Subject::Model)
        return errors;
    for (const TomlText& document : draft.texts) {
        const auto model =
            rules::readModel(document.text, document.where, governance.zone, governance.currency, {}).model;
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
