// SPDX-License-Identifier: GPL-3.0-only
#include "core/ingest/detect.h"

#include "core/base/text.h"

#include <algorithm>

namespace gtm::ingest {

namespace {

constexpr size_t kLongestName = 1000; ///< Bytes; of a file that is no table the first line may be anything.

using Keys = std::set<std::string, std::less<>>;

/// Columns by which warehouses tell the versions of a record apart.
bool isVersionKey(std::string_view key) {
    return key == "fivetranstart" || key.ends_with("validfrom");
}

bool hasVersionKey(const Keys& keys) {
    return std::ranges::any_of(keys, isVersionKey);
}
bool hasVersionKey(const Header& header) {
    return std::ranges::any_of(header.keys(), [](const auto& entry) { return isVersionKey(entry.first); });
}

bool fieldHasColumn(const FieldRule& rule, const Header& header) {
    return std::ranges::any_of(rule.sources,
                               [&](const ColumnSource& source) { return header.has(source.header); });
}

/// Every header that a mapping reads, as it writes it.
template<typename Take>
void forHeaders(const Mapping& mapping, Take take) {
    for (const FieldRule& rule : mapping.fields)
        for (const ColumnSource& source : rule.sources) {
            if (source.unpivot == Unpivot::None)
                take(source.header);
            if (!source.whenHeader.empty())
                take(source.whenHeader);
        }
    for (const OwnColumn& own : mapping.ownColumns)
        std::ranges::for_each(own.headers, take);
    for (const auto& [header, words] : mapping.keepWhen)
        take(header);
    for (const auto* list : {&mapping.skipWhenEqual, &mapping.currencyColumn, &mapping.mergedColumn})
        std::ranges::for_each(*list, take);
}

/// How many columns of the file a mapping reads.
size_t knownColumns(const Mapping& mapping, const Header& header) {
    std::vector<bool> known(header.names().size());
    forHeaders(mapping, [&](const std::string& name) {
        if (const int column = header.column(name); column >= 0)
            known[static_cast<size_t>(column)] = true;
    });
    return static_cast<size_t>(std::ranges::count(known, true));
}

/// How a mapping relates to a header.
struct Match {
    bool fits = false;
    size_t known = 0;                  ///< Columns of the file that the mapping reads.
    std::vector<std::string> deciding; ///< Headers of the signature, as the file writes them.
    std::vector<std::string> lacking;  ///< Headers that would make it fit.

    /// More columns explained, then more headers in the signature.
    [[nodiscard]] bool betterThan(const Match& other) const {
        return std::pair(known, deciding.size()) > std::pair(other.known, other.deciding.size());
    }
};

/// The headers that a mapping without a signature asks for: one for each of its fields.
std::vector<std::string> wantedByFields(const Mapping& mapping, const Header& header, bool requiredOnly) {
    std::vector<std::string> wanted;
    for (const FieldRule& rule : mapping.fields) {
        const bool required = crm::fields(mapping.entity)[static_cast<size_t>(rule.field)].required;
        if (rule.sources.empty() || (requiredOnly && (!required || rule.fallback)))
            continue;
        const auto present = std::ranges::find_if(
            rule.sources, [&](const ColumnSource& source) { return header.has(source.header); });
        wanted.push_back(present == rule.sources.end() ? rule.sources.front().header : present->header);
    }
    return wanted;
}

/// The list of the signature that the header meets, or the one that it misses by least.
std::vector<std::string> nearestSignature(const Mapping& mapping, const Header& header, bool chosen) {
    if (mapping.signatures.empty())
        return wantedByFields(mapping, header, chosen);
    const auto missing = [&](const std::vector<std::string>& list) {
        return std::ranges::count_if(list, [&](const std::string& name) { return !header.has(name); });
    };
    return *std::ranges::min_element(mapping.signatures, {}, missing);
}

Match matchOf(const Mapping& mapping, const Header& header, bool chosen) {
    Match match;
    match.known = knownColumns(mapping, header);
    Keys wanted;
    for (const std::string& name : nearestSignature(mapping, header, chosen)) {
        wanted.insert(headerKey(name));
        const int column = header.column(name);
        if (column < 0)
            match.lacking.push_back(name);
        else
            match.deciding.push_back(header.names()[static_cast<size_t>(column)]);
    }
    const bool meant =
        std::ranges::none_of(mapping.unless, [&](const std::string& name) { return header.has(name); });
    const bool exact = !mapping.exact || wanted.size() == header.keys().size();
    match.fits = match.lacking.empty() && meant && exact;
    return match;
}

struct Candidate {
    const Profile* profile = nullptr;
    const Mapping* mapping = nullptr;
    Match match;
};

/// The best of those that fit; else, in `nearest`, of those that do not. The user's own go first.
Candidate bestOf(std::span<const Profile> profiles, const Header& header, bool chosen, bool versions,
                 Candidate& nearest) {
    Candidate best;
    for (const Profile& profile : profiles) {
        if (best.mapping && profile.builtIn && !best.profile->builtIn)
            continue;
        for (const Mapping& mapping : profile.mappings) {
            if (mapping.secondary || (versions && !hasVersionKey(keysOf(mapping))))
                continue;
            Match match = matchOf(mapping, header, chosen);
            Candidate& place = match.fits ? best : nearest;
            if (!place.mapping || match.betterThan(place.match))
                place = {&profile, &mapping, std::move(match)};
        }
    }
    return best;
}

bool mayBeHeader(const Header& header, size_t row, const Match& match) {
    const auto named =
        std::ranges::count_if(header.names(), [](const std::string& name) { return !name.empty(); });
    return match.known >= 2 && (row == 0 || named >= 3);
}

double shareOfFields(const Mapping& mapping, const Header& header) {
    size_t with = 0, all = 0;
    for (const FieldRule& rule : mapping.fields) {
        all += rule.sources.empty() ? 0U : 1U;
        with += fieldHasColumn(rule, header) ? 1U : 0U;
    }
    return all == 0 ? 0 : static_cast<double>(with) / static_cast<double>(all);
}

Candidate candidateFor(const Header& header, std::span<const Profile> profiles, const Profile* chosen,
                       bool versions, Candidate& nearest) {
    if (chosen) {
        Candidate best = bestOf(std::span(chosen, 1), header, true, versions, nearest);
        if (best.mapping)
            return best;
    }
    return bestOf(profiles, header, false, versions, nearest);
}

} // namespace

Header::Header(std::vector<std::string> names) : m_names(std::move(names)) {
    for (size_t i = 0; i < m_names.size(); ++i) {
        m_names[i] = std::string(trimmed(cutTo(m_names[i], kLongestName)));
        // Names in quotes or brackets list a header, as documentation does; they are none.
        const bool listed = m_names[i].find_first_of("'\"[{") == 0;
        const std::string key = listed ? std::string() : headerKey(m_names[i]);
        if (key.empty())
            continue;
        m_columns.emplace(key, static_cast<int>(i));
        m_width = i + 1;
    }
    // A column of the table itself goes before one of a linked table.
    for (size_t i = 0; i < m_names.size(); ++i)
        if (const std::string_view own = withoutTable(m_names[i]); own != m_names[i])
            m_columns.emplace(headerKey(own), static_cast<int>(i));
}

std::string_view withoutTable(std::string_view header) {
    constexpr std::string_view kTable = "Opportunity_";
    return header.starts_with(kTable) && header.size() > kTable.size() ? header.substr(kTable.size())
                                                                       : header;
}

int Header::column(std::string_view name) const {
    const auto found = m_columns.find(headerKey(name));
    return found == m_columns.end() ? -1 : found->second;
}

std::set<std::string, std::less<>> keysOf(const Mapping& mapping) {
    Keys keys;
    forHeaders(mapping, [&](const std::string& name) { keys.insert(headerKey(name)); });
    return keys;
}

std::map<std::string, std::string> columnsByField(const Mapping& mapping, const Header& header) {
    std::map<std::string, std::string> columns;
    for (const FieldRule& rule : mapping.fields) {
        std::vector<std::string> names;
        for (const ColumnSource& source : rule.sources)
            if (const int column = source.header.empty() ? -1 : header.column(source.header); column >= 0)
                if (const std::string& name = header.names()[static_cast<size_t>(column)];
                    std::ranges::find(names, name) == names.end())
                    names.push_back(name);
        if (!names.empty())
            columns.emplace(crm::fields(mapping.entity)[static_cast<size_t>(rule.field)].name,
                            joined(names, ", "));
    }
    return columns;
}

bool readsColumn(const Mapping& mapping, const std::string& name) {
    const auto keys = keysOf(mapping);
    return keys.contains(headerKey(name)) || keys.contains(headerKey(withoutTable(name))) ||
           mapping.readsUnpivoted(name);
}

Recognition recognise(const std::vector<std::vector<std::string>>& rows, std::span<const Profile> profiles,
                      const Profile* chosen) {
    Recognition out;
    Candidate nearest;
    for (size_t row = 0; row < rows.size() && row < kRowsForHeader; ++row) {
        Header header(rows[row]);
        const bool versions = hasVersionKey(header);
        Candidate found = candidateFor(header, profiles, chosen, versions, nearest);
        const bool left = !found.mapping && versions;
        if (left)
            found = candidateFor(header, profiles, chosen, false, nearest);
        if (!found.mapping || !mayBeHeader(header, row, found.match))
            continue;
        out.profile = found.profile;
        out.mapping = left ? nullptr : found.mapping;
        out.headerRow = row;
        out.reason = joined(found.match.deciding, ", ");
        out.confidence = shareOfFields(*found.mapping, header);
        out.header = std::move(header);
        out.sample = out.header.has(kSampleHeader);
        return out;
    }
    if (!rows.empty())
        out.header = Header(rows.front());
    out.sample = out.header.has(kSampleHeader);
    if (nearest.mapping && nearest.match.known >= 2) {
        out.nearest = nearest.profile->name + ": " + nearest.mapping->name;
        out.lacking = joined(nearest.match.lacking, ", ");
    }
    return out;
}

} // namespace gtm::ingest
