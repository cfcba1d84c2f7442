// SPDX-License-Identifier: GPL-3.0-only
#include "core/workspace/governance.h"

#include "core/base/text.h"
#include "core/rules/model_plan.h"
#include "core/workspace/versions.h"

#include <algorithm>
#include <set>

namespace gtm {

namespace {

/// The publications of a subject that name an id and are in force as of a day, without those that a later one
/// for all records has replaced.
std::vector<NewestText> lineOf(const Governance& governance, store::Subject subject, const std::string& id,
                               Day asOf) {
    std::vector<NewestText> line;
    for (const store::Publication& publication : governance.publications) {
        if (publication.subject != subject || publication.effective > asOf)
            continue;
        const auto text = std::ranges::find(publication.texts, id, &store::Publication::Text::id);
        if (text == publication.texts.end())
            continue;
        if (publication.toAll)
            line.clear();
        line.push_back({&publication, &*text});
    }
    return line;
}

/// Whether the first of a line holds for every record, so that nothing before it counts any more.
bool startsAnew(const std::vector<NewestText>& line) {
    return !line.empty() && line.front().publication->toAll;
}

std::string lineMark(const NewestText& one) {
    return '\n' + one.text->id + ' ' + std::to_string(one.text->version) + ' ' +
           isoText(one.publication->effective) + ' ' + one.text->text;
}

Result<rules::ModelEdition> editionOf(const Governance& governance, const std::string& toml,
                                      const std::string& where, Day from) {
    auto model = rules::parseModel(toml, where, governance.zone, governance.currency);
    if (!model)
        return tl::unexpected(model.error());
    return rules::ModelEdition{model->version, from, std::move(*model)};
}

Result<void> addModels(const Governance& governance, Day asOf, InForce& out) {
    const auto line = lineOf(governance, store::Subject::Model, kModelId, asOf);
    const auto add = [&](const std::string& toml, const std::string& where, Day from) -> Result<void> {
        auto edition = editionOf(governance, toml, where, from);
        if (!edition)
            return tl::unexpected(edition.error());
        out.models.editions.push_back(std::move(*edition));
        out.modelText = toml;
        return {};
    };
    if (!startsAnew(line)) {
        const std::string shipped = shippedText(governance, store::Subject::Model, kModelId);
        if (auto added = add(shipped, "model/default.toml", Day{}); !added)
            return added;
        out.mark += shipped;
    }
    for (const NewestText& one : line) {
        if (auto added = add(one.text->text, "model, version " + std::to_string(one.text->version),
                             one.publication->effective);
            !added)
            return added;
        out.mark += lineMark(one);
    }
    // There is one board, and its weeks begin on one day.
    for (rules::ModelEdition& edition : out.models.editions)
        edition.model.fiscal.weekStart = out.models.now().fiscal.weekStart;
    return {};
}

/// An amount without a rate has no number that a version could change, so what the newest one says of its
/// currency holds before it is in force.
Result<void> addWaitingRates(const Governance& governance, Day asOf, InForce& out) {
    const auto newest = newestText(governance, store::Subject::Model, kModelId);
    if (!newest || newest->publication->effective <= asOf)
        return {};
    const auto waiting =
        editionOf(governance, newest->text->text, "model, version " + std::to_string(newest->text->version),
                  newest->publication->effective);
    if (!waiting)
        return tl::unexpected(waiting.error());
    if (out.models.editions.back().model.rates.addLacking(waiting->model.rates))
        out.mark += lineMark(*newest);
    return {};
}

Result<kpi::Edition> definitionOf(const NewestText& one) {
    auto definition =
        kpi::parseDefinition(one.text->text, one.text->id + ", version " + std::to_string(one.text->version));
    if (!definition)
        return tl::unexpected(definition.error());
    definition->version = one.text->version;
    definition->effective = one.publication->effective;
    return kpi::Edition{std::move(*definition), one.publication->effective};
}

/// The definition behind all published ones; empty where the program ships none.
Result<std::optional<kpi::Definition>> shippedDefinition(const Governance& governance,
                                                         const std::string& id) {
    const kpi::Definition* now = governance.builtIn.find(id);
    const std::string text = shippedText(governance, store::Subject::Definitions, id);
    if (text.empty() || (now && now->source == text))
        return now ? std::optional(*now) : std::nullopt;
    auto then = kpi::parseDefinition(text, "kpis/" + id + ".toml, as it was shipped");
    if (!then)
        return tl::unexpected(then.error());
    return std::optional(std::move(*then));
}

/// The versions that make the numbers of one KPI.
Result<std::vector<kpi::Edition>> editionsOf(const Governance& governance, const std::string& id, Day asOf) {
    std::vector<kpi::Edition> editions;
    const auto line = lineOf(governance, store::Subject::Definitions, id, asOf);
    if (!startsAnew(line)) {
        auto shipped = shippedDefinition(governance, id);
        if (!shipped)
            return tl::unexpected(shipped.error());
        if (*shipped)
            editions.push_back({std::move(**shipped), Day{}});
    }
    for (const NewestText& one : line) {
        auto edition = definitionOf(one);
        if (!edition)
            return tl::unexpected(edition.error());
        editions.push_back(std::move(*edition));
    }
    return editions;
}

Result<void> addDefinitions(const Governance& governance, Day asOf, InForce& out) {
    std::set<std::string> ids;
    for (const kpi::Definition& definition : governance.builtIn.all())
        ids.insert(definition.id);
    for (const store::Publication& publication : governance.publications)
        if (publication.subject == store::Subject::Definitions && publication.effective <= asOf)
            for (const store::Publication::Text& text : publication.texts)
                ids.insert(text.id);
    std::vector<kpi::Definition> newest;
    std::map<std::string, std::vector<kpi::Edition>> lines;
    for (const std::string& id : ids) {
        auto editions = editionsOf(governance, id, asOf);
        if (!editions)
            return tl::unexpected(editions.error());
        for (const kpi::Edition& edition : *editions)
            out.mark += '\n' + isoText(edition.from) + ' ' + edition.definition.source;
        newest.push_back(editions->back().definition);
        if (editions->size() > 1)
            lines.emplace(id, std::move(*editions));
    }
    auto catalogue = kpi::Catalogue::from(std::move(newest), std::move(lines));
    if (!catalogue)
        return tl::unexpected(catalogue.error());
    out.catalogue = std::move(*catalogue);
    return {};
}

void nameSet(const Governance& governance, Day asOf, InForce& out) {
    const auto holds = [&](const store::Publication& publication) {
        return publication.subject == store::Subject::Definitions && publication.effective <= asOf;
    };
    out.effective = governance.builtIn.effective();
    for (const store::Publication& publication : governance.publications)
        if (holds(publication))
            out.effective = std::max(out.effective, publication.effective);
    const auto yearOf = [](Day day) { return std::chrono::year_month_day{day}.year(); };
    const auto year = yearOf(out.effective);
    const auto published = std::ranges::count_if(governance.publications, [&](const auto& publication) {
        return holds(publication) && yearOf(publication.effective) == year;
    });
    out.setName =
        std::to_string(int(year)) + "." + std::to_string(governance.builtIn.publicationsIn(year) + published);
}

/// The place of a key among the lines before the first table; npos: it is not there.
size_t headLineOf(const std::string& toml, const std::string& key) {
    for (size_t at = 0; at < toml.size();) {
        const size_t end = std::min(toml.find('\n', at), toml.size());
        const std::string_view line = trimmed(std::string_view(toml).substr(at, end - at));
        if (line.starts_with('['))
            break;
        if (line.starts_with(key) && trimmed(line.substr(key.size())).starts_with('='))
            return at;
        at = end + 1;
    }
    return std::string::npos;
}

std::string withKey(std::string toml, const std::string& key, const std::string& value) {
    const std::string line = key + " = " + value;
    if (const size_t at = headLineOf(toml, key); at != std::string::npos)
        return toml.replace(at, std::min(toml.find('\n', at), toml.size()) - at, line);
    return line + '\n' + toml;
}

} // namespace

std::string shippedText(const Governance& governance, store::Subject subject, const std::string& id) {
    if (const auto then = governance.shippedThen.find({subject, id}); then != governance.shippedThen.end())
        return then->second;
    if (subject == store::Subject::Model)
        return governance.modelText;
    const kpi::Definition* now = governance.builtIn.find(id);
    return now ? now->source : std::string();
}

Result<InForce> inForce(const Governance& governance, Day asOf) {
    InForce out;
    if (auto added = addModels(governance, asOf, out); !added)
        return tl::unexpected(added.error());
    if (auto added = addWaitingRates(governance, asOf, out); !added)
        return tl::unexpected(added.error());
    // An amount has one rate, whichever version its record follows.
    for (rules::ModelEdition& edition : out.models.editions)
        edition.model.rates = out.models.now().rates;
    if (auto added = addDefinitions(governance, asOf, out); !added)
        return tl::unexpected(added.error());
    nameSet(governance, asOf, out);
    return out;
}

Result<std::optional<kpi::Definition>> definitionInForce(const Governance& governance, const std::string& id,
                                                         Day asOf) {
    auto editions = editionsOf(governance, id, asOf);
    if (!editions)
        return tl::unexpected(editions.error());
    return editions->empty() ? std::nullopt : std::optional(std::move(editions->back().definition));
}

std::optional<NewestText> newestText(const Governance& governance, store::Subject subject,
                                     const std::string& id) {
    const auto line = lineOf(governance, subject, id, Day::max());
    return line.empty() ? std::nullopt : std::optional(line.back());
}

rules::KnownNames knownNames(const kpi::Catalogue& catalogue) {
    rules::KnownNames known;
    for (const kpi::Definition& definition : catalogue.all())
        known.kpis.push_back(definition.id);
    known.dimensions = kpi::allDimensions();
    return known;
}

int lineOfKey(const std::string& toml, const std::string& key) {
    const size_t at = headLineOf(toml, key);
    return at == std::string::npos
               ? 0
               : static_cast<int>(
                     std::count(toml.begin(), toml.begin() + static_cast<std::ptrdiff_t>(at), '\n')) +
                     1;
}

std::string withVersion(const std::string& toml, int version, Day effective) {
    return withKey(withKey(toml, "effective", isoText(effective)), "version", std::to_string(version));
}

bool saysTheSame(const std::string& toml, const std::string& other) {
    return withVersion(toml, 0, Day{}) == withVersion(other, 0, Day{});
}

} // namespace gtm
