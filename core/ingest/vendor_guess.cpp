// SPDX-License-Identifier: GPL-3.0-only
#include "core/ingest/vendor_guess.h"

#include "core/base/resources.h"
#include "core/base/text.h"
#include "core/base/toml_reader.h"

#include <algorithm>
#include <map>

namespace gtm::ingest {

namespace {

constexpr double kTranslatedLikeness = 0.95;
/// Headers that resemble one of the vendor's by less do not stand for it.
constexpr double kLeastHeaderLikeness = 0.8;
constexpr double kLeastVendorConfidence = 0.6;
constexpr size_t kLongestCompared = 80; ///< Bytes of a header; longer ones are no spelling of another.
constexpr size_t kMostReasons = 4;

/// Words of a vendor in other languages, by the key of the English one.
using Translations = std::map<std::string, std::vector<std::string>, std::less<>>;

struct VendorWords {
    Translations headers, words;
};

Translations translationsIn(const toml::table* table) {
    Translations out;
    for (const auto& [english, list] : table ? *table : toml::table())
        if (const toml::array* words = list.as_array())
            for (const toml::node& word : *words)
                out[headerKey(english.str())].push_back(word.value_or(std::string()));
    return out;
}

/// By source system; only these are proposed as vendors.
const std::map<std::string, VendorWords, std::less<>>& vendorWords() {
    static const auto all = [] {
        std::map<std::string, VendorWords, std::less<>> read;
        const auto file = parseToml(resourceText("vocabulary/german.toml"), "vocabulary/german.toml");
        for (const auto& [name, node] : file ? *file : toml::table())
            if (const toml::table* table = node.as_table())
                read[std::string(name.str())] = {translationsIn((*table)["headers"].as_table()),
                                                 translationsIn((*table)["words"].as_table())};
        return read;
    }();
    return all;
}

const std::vector<std::string>& translated(const Translations& from, std::string_view english) {
    static const std::vector<std::string> none;
    const auto found = from.find(headerKey(english));
    return found == from.end() ? none : found->second;
}

/// The column that stands for a header of the vendor.
struct StandIn {
    int column = -1;
    double likeness = 0;
};

double spelledAlike(std::string_view a, std::string_view b) {
    const auto [shortest, longest] = std::minmax({a.size(), b.size()});
    if (longest > kLongestCompared ||
        static_cast<double>(shortest) < kLeastHeaderLikeness * static_cast<double>(longest))
        return 0;
    return 1 - static_cast<double>(editDistance(a, b)) / static_cast<double>(longest);
}

/// Exactly the vendor's, else its translation, else what is spelled most like one of them.
StandIn standIn(const Header& header, const VendorWords& words, const std::string& wanted) {
    if (const int column = header.column(wanted); column >= 0)
        return {column, 1};
    const auto& others = translated(words.headers, wanted);
    for (const std::string& other : others)
        if (const int column = header.column(other); column >= 0)
            return {column, kTranslatedLikeness};
    StandIn best;
    const auto compare = [&](const std::string& spelling) {
        const std::string known = headerKey(spelling);
        for (const auto& [key, column] : header.keys())
            if (const double likeness = kTranslatedLikeness * spelledAlike(key, known);
                likeness >= kLeastHeaderLikeness && likeness > best.likeness)
                best = {column, likeness};
    };
    compare(wanted);
    std::ranges::for_each(others, compare);
    return best;
}

/// How well the columns stand for the headers of the best of the signatures; 0: some have none.
double signatureLikeness(const Mapping& mapping, const Header& header, const VendorWords& words) {
    double best = 0;
    for (const auto& signature : mapping.signatures) {
        double least = 1, sum = 0;
        for (const std::string& wanted : signature) {
            const double likeness = standIn(header, words, wanted).likeness;
            least = std::min(least, likeness);
            sum += likeness;
        }
        if (least > 0 && !signature.empty())
            best = std::max(best, sum / static_cast<double>(signature.size()));
    }
    return best;
}

bool isMeant(const Mapping& mapping, const Header& header, const VendorWords& words) {
    return std::ranges::none_of(
        mapping.unless, [&](const std::string& name) { return standIn(header, words, name).column >= 0; });
}

/// The profile's way to read a column, where it is more than its text, with the translated words beside.
std::optional<ColumnSource> readingOf(const ColumnSource& source, const VendorWords& words) {
    if (source.strip.empty() && source.firstOf.empty() && !source.inBrackets && !source.beforeBrackets &&
        source.values.words.empty() && !source.values.others)
        return std::nullopt;
    ColumnSource reading = source;
    for (const auto& [word, meaning] : source.values.words)
        for (const std::string& other : translated(words.words, word))
            reading.values.words.emplace_back(asciiLower(other), meaning);
    return reading;
}

/// A source that a mapping of one column for each field can take over, also where it leaves some rows out.
bool isPlainEnough(const ColumnSource& source) {
    return source.unpivot == Unpivot::None && (source.whenHeader.empty() || source.whenNot) &&
           source.prefixes.empty() && !source.then;
}

std::vector<FieldSuggestion> standInFields(const Mapping& mapping, const Header& header,
                                           const VendorWords& words) {
    std::vector<FieldSuggestion> fields;
    std::vector<bool> taken(header.names().size());
    for (const FieldRule& rule : mapping.fields) {
        for (const ColumnSource& source : rule.sources) {
            const StandIn found = isPlainEnough(source) ? standIn(header, words, source.header) : StandIn();
            const auto column = static_cast<size_t>(std::max(found.column, 0));
            auto reading = readingOf(source, words);
            const bool wordsOnly = reading && !reading->values.words.empty();
            if (found.column < 0 || (taken[column] && !wordsOnly))
                continue;
            taken[column] = true;
            fields.push_back({rule.field, column, found.likeness, source.header, std::move(reading)});
            break;
        }
    }
    std::ranges::sort(fields, {}, &FieldSuggestion::field);
    return fields;
}

double explainedShare(const std::vector<FieldSuggestion>& fields, const Header& header) {
    std::set<size_t> columns;
    for (const FieldSuggestion& field : fields)
        columns.insert(field.column);
    return static_cast<double>(columns.size()) /
           static_cast<double>(std::max<size_t>(header.keys().size(), 1));
}

std::string reasonOf(const std::vector<FieldSuggestion>& fields, const Header& header) {
    std::vector<std::string> pairs;
    for (const FieldSuggestion& field : fields) {
        std::string pair = header.names()[field.column] + " = " + field.resembles;
        if (field.confidence < 1 && pairs.size() < kMostReasons &&
            std::ranges::find(pairs, pair) == pairs.end())
            pairs.push_back(std::move(pair));
    }
    return joined(pairs, ", ");
}

} // namespace

std::optional<VendorGuess> guessVendor(const Header& header, std::span<const Profile> known,
                                       std::optional<crm::Entity> entity) {
    std::optional<VendorGuess> best;
    for (const Profile& profile : known) {
        const auto words = vendorWords().find(profile.source);
        if (!profile.builtIn || words == vendorWords().end())
            continue;
        for (const Mapping& mapping : profile.mappings) {
            if (mapping.secondary || !mapping.unpivot.empty() || (entity && mapping.entity != *entity))
                continue;
            const double signature = signatureLikeness(mapping, header, words->second);
            if (signature <= 0 || !isMeant(mapping, header, words->second))
                continue;
            VendorGuess guess{&profile, &mapping, 0, {}, standInFields(mapping, header, words->second)};
            guess.confidence = (signature + explainedShare(guess.fields, header)) / 2;
            guess.reason = reasonOf(guess.fields, header);
            if (guess.confidence >= kLeastVendorConfidence && !guess.reason.empty() &&
                (!best || guess.confidence > best->confidence))
                best = std::move(guess);
        }
    }
    return best;
}

} // namespace gtm::ingest
