// SPDX-License-Identifier: GPL-3.0-only
#include "core/store/publications.h"

#include "core/base/resources.h"

namespace gtm::store {

namespace {

struct PublishedRow {
    Publication publication;
    Hash128 chain; ///< Over everything up to this one.
};

std::string wordOf(Subject subject) {
    return subject == Subject::Model ? "model" : "definitions";
}

/// The hash over a publication and everything before it.
Hash128 publishedChain(const Hash128& before, const Publication& p) {
    Hasher hasher;
    const auto add = [&](const std::string& text) {
        hasher.add(std::to_string(text.size()) + ':');
        hasher.add(text);
    };
    add(before.hex());
    for (const std::string& text : {wordOf(p.subject), p.author, p.reason, isoText(p.effective),
                                    std::string(p.toAll ? "all" : "new"), isoText(p.publishedAt), p.program})
        add(text);
    for (const Publication::Text& text : p.texts)
        for (const std::string& part : {text.id, std::to_string(text.version), text.text})
            add(part);
    return hasher.result();
}

std::vector<Publication::Text> readTexts(SQLite::Database& connection, std::int64_t publication) {
    std::vector<Publication::Text> texts;
    SQLite::Statement rows(connection, resourceText("sql/read_publication_texts.sql"));
    rows.bind(1, publication);
    while (rows.executeStep())
        texts.push_back(
            {rows.getColumn(0).getString(), rows.getColumn(1).getInt(), rows.getColumn(2).getString()});
    return texts;
}

Hash128 shippedHash(const std::string& subject, const std::string& id, const std::string& text) {
    Hasher hasher;
    for (const std::string& part : {subject, id, text})
        hasher.add(std::to_string(part.size()) + ':' + part);
    return hasher.result();
}

std::vector<PublishedRow> readPublished(SQLite::Database& connection) {
    std::vector<PublishedRow> all;
    SQLite::Statement rows(connection, resourceText("sql/read_publications.sql"));
    while (rows.executeStep()) {
        Publication p;
        p.id = rows.getColumn(0).getInt64();
        p.subject = rows.getColumn(1).getString() == "model" ? Subject::Model : Subject::Definitions;
        p.author = rows.getColumn(2).getString();
        p.reason = rows.getColumn(3).getString();
        p.effective = dayFromNumber(rows.getColumn(4).getInt());
        p.toAll = rows.getColumn(5).getString() == "all";
        p.publishedAt = Instant{std::chrono::milliseconds{rows.getColumn(6).getInt64()}};
        p.program = rows.getColumn(7).getString();
        p.texts = readTexts(connection, p.id);
        all.push_back({std::move(p), Hash128::fromBytes(rows.getColumn(8).getBlob())});
    }
    return all;
}

} // namespace

std::vector<Publication> readPublications(SQLite::Database& connection) {
    std::vector<Publication> all;
    for (PublishedRow& link : readPublished(connection))
        all.push_back(std::move(link.publication));
    return all;
}

void addPublication(SQLite::Database& connection, Publication p) {
    const auto rows = readPublished(connection);
    p.id = rows.empty() ? 1 : rows.back().publication.id + 1;
    const auto chain = publishedChain(rows.empty() ? Hash128{} : rows.back().chain, p).bytes();
    SQLite::Statement row(connection, resourceText("sql/write_publication.sql"));
    row.bind(1, p.id);
    row.bind(2, wordOf(p.subject));
    row.bind(3, p.author);
    row.bind(4, p.reason);
    row.bind(5, dayNumber(p.effective));
    row.bind(6, p.toAll ? "all" : "new");
    row.bind(7, static_cast<std::int64_t>(p.publishedAt.time_since_epoch().count()));
    row.bind(8, p.program);
    row.bind(9, chain.data(), static_cast<int>(chain.size()));
    row.exec();
    SQLite::Statement write(connection, resourceText("sql/write_publication_text.sql"));
    for (const Publication::Text& text : p.texts) {
        write.reset();
        write.bind(1, p.id);
        write.bind(2, text.id);
        write.bind(3, text.version);
        write.bind(4, text.text);
        write.exec();
    }
}

std::int64_t brokenPublication(SQLite::Database& connection) {
    Hash128 before;
    for (const PublishedRow& link : readPublished(connection)) {
        if (link.chain != publishedChain(before, link.publication))
            return link.publication.id;
        before = link.chain;
    }
    return 0;
}

ShippedTexts readShippedTexts(SQLite::Database& connection) {
    ShippedTexts texts;
    SQLite::Statement rows(connection, resourceText("sql/read_shipped_texts.sql"));
    while (rows.executeStep())
        texts.emplace(
            std::pair{rows.getColumn(0).getString() == "model" ? Subject::Model : Subject::Definitions,
                      rows.getColumn(1).getString()},
            rows.getColumn(2).getString());
    return texts;
}

void keepShippedTexts(SQLite::Database& connection, const ShippedTexts& texts) {
    const ShippedTexts kept = readShippedTexts(connection);
    SQLite::Statement write(connection, resourceText("sql/write_shipped_text.sql"));
    for (const auto& [key, text] : texts) {
        if (kept.contains(key))
            continue;
        const std::string subject = wordOf(key.first);
        const auto hash = shippedHash(subject, key.second, text).bytes();
        write.reset();
        write.bind(1, subject);
        write.bind(2, key.second);
        write.bind(3, text);
        write.bind(4, hash.data(), static_cast<int>(hash.size()));
        write.exec();
    }
}

std::string brokenShippedText(SQLite::Database& connection) {
    SQLite::Statement rows(connection, resourceText("sql/read_shipped_texts.sql"));
    while (rows.executeStep()) {
        const std::string id = rows.getColumn(1).getString();
        if (shippedHash(rows.getColumn(0).getString(), id, rows.getColumn(2).getString()) !=
            Hash128::fromBytes(rows.getColumn(3).getBlob()))
            return id;
    }
    return {};
}

} // namespace gtm::store
