// SPDX-License-Identifier: GPL-3.0-only
#include "core/ingest/suggestion.h"

#include "core/base/resources.h"
#include "core/base/text.h"
#include "core/base/toml_reader.h"
#include "core/ingest/codes.h"

#include <algorithm>
#include <cmath>

namespace gtm::ingest {

namespace {

/// Headers that resemble a known one by less are not proposed.
constexpr double kLeastResemblance = 0.7;
/// The least share of shared words that counts as resemblance.
constexpr double kWordsWeight = 0.9;

struct KnownHeader {
    int field = 0;
    std::string key, text;
};

/// What other languages and spreadsheets call a field, by its name in any entity.
const toml::table& vocabulary() {
    static const toml::table table = [] {
        auto parsed = parseToml(resourceText("vocabulary/headers.toml"), "vocabulary/headers.toml");
        return parsed ? std::move(*parsed) : toml::table();
    }();
    return table;
}

std::vector<KnownHeader> knownHeaders(crm::Entity entity, std::span<const Profile> known) {
    std::vector<KnownHeader> headers;
    const auto add = [&](int field, std::string_view text) {
        if (std::string key = headerKey(text); !key.empty())
            headers.push_back({field, std::move(key), std::string(text)});
    };
    const auto fields = crm::fields(entity);
    const std::string entityWords(crm::entityName(entity));
    for (size_t i = 0; i < fields.size(); ++i) {
        const int field = static_cast<int>(i);
        add(field, fields[i].name);
        add(field, entityWords + " " + std::string(fields[i].name));
        if (const toml::array* words = vocabulary()[fields[i].name].as_array())
            for (const toml::node& word : *words)
                add(field, word.value_or(std::string_view()));
    }
    if (const toml::table* own = vocabulary()[entityWords].as_table())
        for (const auto& [name, words] : *own) {
            const int field = crm::fieldIndex(entity, name.str());
            for (const toml::node& word : *words.as_array())
                add(field, word.value_or(std::string_view()));
        }
    for (const Profile& profile : known)
        for (const Mapping& mapping : profile.mappings)
            if (mapping.entity == entity)
                for (const FieldRule& rule : mapping.fields)
                    for (const ColumnSource& source : rule.sources)
                        add(rule.field, source.header);
    return headers;
}

std::vector<std::string> wordsOf(std::string_view text) {
    std::vector<std::string> words(1);
    for (const char c : text) {
        const bool letter = headerKey(std::string_view(&c, 1)).size() == 1;
        if (letter)
            words.back() += headerKey(std::string_view(&c, 1));
        else if (!words.back().empty())
            words.emplace_back();
    }
    if (words.back().empty())
        words.pop_back();
    std::ranges::sort(words);
    return words;
}

/// The share of words that two headers have in common, of all that they have.
double sharedWords(std::string_view a, std::string_view b) {
    const auto left = wordsOf(a), right = wordsOf(b);
    std::vector<std::string> both;
    std::ranges::set_intersection(left, right, std::back_inserter(both));
    const size_t all = left.size() + right.size() - both.size();
    return all == 0 ? 0 : static_cast<double>(both.size()) / static_cast<double>(all);
}

double resemblance(const std::string& key, std::string_view header, const KnownHeader& known) {
    if (key == known.key)
        return 1;
    const size_t longest = std::max(key.size(), known.key.size());
    const double letters =
        1 - static_cast<double>(editDistance(key, known.key)) / static_cast<double>(longest);
    return std::max(letters, kWordsWeight * sharedWords(header, known.text));
}

/// All pairs that resemble each other, the best first.
std::vector<FieldSuggestion> candidates(const Header& header, const std::vector<KnownHeader>& known) {
    std::vector<FieldSuggestion> found;
    for (size_t column = 0; column < header.names().size(); ++column) {
        const std::string& name = header.names()[column];
        const std::string key = headerKey(name);
        if (key.empty() || header.column(name) != static_cast<int>(column))
            continue;
        for (const KnownHeader& candidate : known)
            if (const double likeness = resemblance(key, name, candidate); likeness >= kLeastResemblance)
                found.push_back({candidate.field, column, likeness, candidate.text, {}});
    }
    std::ranges::stable_sort(found, std::greater(), &FieldSuggestion::confidence);
    return found;
}

double confidenceOf(const EntitySuggestion& suggestion, size_t columns) {
    const auto fields = crm::fields(suggestion.entity);
    double required = 0, found = 0, all = 0;
    for (const crm::Field& field : fields)
        required += field.required ? 1 : 0;
    for (const FieldSuggestion& field : suggestion.fields) {
        all += field.confidence;
        found += fields[static_cast<size_t>(field.field)].required ? field.confidence : 0;
    }
    const double explained = all / static_cast<double>(std::max<size_t>(columns, 1));
    return (found / required + std::min(explained, 1.0)) / 2;
}

} // namespace

EntitySuggestion suggestColumns(const Header& header, crm::Entity entity, std::span<const Profile> known) {
    EntitySuggestion suggestion{entity, 0, {}, {}, {}, {}};
    auto guess = guessVendor(header, known, entity);
    if (guess) {
        suggestion.fields = std::move(guess->fields);
        suggestion.vendor = guess->profile->source;
        suggestion.reason = guess->reason;
        suggestion.reading = guess->mapping->reading;
    }
    std::vector<bool> columnTaken(header.names().size());
    std::vector<bool> fieldTaken(crm::fields(entity).size());
    for (const FieldSuggestion& field : suggestion.fields)
        columnTaken[field.column] = fieldTaken[static_cast<size_t>(field.field)] = true;
    for (FieldSuggestion& candidate : candidates(header, knownHeaders(entity, known))) {
        const auto field = static_cast<size_t>(candidate.field);
        if (columnTaken[candidate.column] || fieldTaken[field])
            continue;
        columnTaken[candidate.column] = fieldTaken[field] = true;
        suggestion.fields.push_back(std::move(candidate));
    }
    std::ranges::sort(suggestion.fields, {}, &FieldSuggestion::field);
    suggestion.confidence = guess ? guess->confidence : confidenceOf(suggestion, header.keys().size());
    return suggestion;
}

std::vector<EntitySuggestion> suggestEntities(const Header& header, std::span<const Profile> known) {
    std::vector<EntitySuggestion> all;
    for (int i = 0; i < crm::kMappedEntityCount; ++i)
        all.push_back(suggestColumns(header, static_cast<crm::Entity>(i), known));
    std::ranges::stable_sort(all, std::greater(), [](const EntitySuggestion& one) {
        return std::pair(!one.vendor.empty(), one.confidence);
    });
    return all;
}

std::optional<Finding> likelyExport(const Recognition& unknown, std::span<const Profile> known) {
    if (unknown.profile)
        return std::nullopt;
    const auto guess = guessVendor(unknown.header, known);
    if (!guess)
        return std::nullopt;
    const auto percent = std::lround(guess->confidence * 100);
    Finding finding = makeFinding(Level::Note, code::kLikelyExport,
                                  guess->profile->name + ": " + guess->mapping->name + ", " +
                                      std::to_string(percent) + " %",
                                  0, guess->reason);
    MappingDraft draft =
        draftOf(suggestColumns(unknown.header, guess->mapping->entity, known), unknown.header);
    draft.name = "my-" + guess->profile->name;
    draft.source = guess->profile->source;
    if (draft.missing().empty())
        finding.answer = profileToml(draft);
    return finding;
}

MappingDraft draftOf(const EntitySuggestion& suggestion, const Header& header) {
    MappingDraft draft = MappingDraft::of(suggestion.entity);
    std::ranges::copy_if(header.names(), std::back_inserter(draft.signature),
                         [](const std::string& name) { return !headerKey(name).empty(); });
    for (const FieldSuggestion& field : suggestion.fields) {
        draft.columns[static_cast<size_t>(field.field)] = header.names()[field.column];
        if (field.reading)
            draft.readings[field.field] = *field.reading;
    }
    draft.idKind = suggestion.reading.idKind;
    draft.percent = suggestion.reading.ratioScale > 1;
    return draft;
}

} // namespace gtm::ingest
