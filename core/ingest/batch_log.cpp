// SPDX-License-Identifier: GPL-3.0-only
#include "core/ingest/batch_log.h"

#include "core/base/resources.h"
#include "core/store/owners.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <iterator>
#include <map>

namespace gtm::ingest {

namespace {

std::string listText(const std::vector<std::string>& texts) {
    QJsonArray array;
    for (const std::string& text : texts)
        array.append(QString::fromStdString(text));
    return QJsonDocument(array).toJson(QJsonDocument::Compact).toStdString();
}

std::vector<std::string> listOf(const std::string& json) {
    std::vector<std::string> texts;
    for (const QJsonValue& value : QJsonDocument::fromJson(QByteArray::fromStdString(json)).array())
        texts.push_back(value.toString().toStdString());
    return texts;
}

void bindFinding(SQLite::Statement& insert, int from, const Finding& finding) {
    insert.bind(from, static_cast<int>(finding.level));
    insert.bind(from + 1, finding.code);
    insert.bind(from + 2, finding.column);
    insert.bind(from + 3, finding.rows);
    insert.bind(from + 4, finding.value);
    insert.bind(from + 5, finding.answer);
}

/// What belongs to the finding that was inserted last.
void writeDetails(SQLite::Database& connection, const Finding& finding) {
    const std::int64_t id = connection.getLastInsertRowid();
    SQLite::Statement field(connection, resourceText("sql/write_finding_field.sql"));
    for (const std::string& name : finding.fields) {
        field.reset();
        field.bind(1, id);
        field.bind(2, name);
        field.exec();
    }
    SQLite::Statement insert(connection, resourceText("sql/write_finding_place.sql"));
    for (size_t i = 0; i < finding.places.size(); ++i) {
        const FindingPlace& place = finding.places[i];
        insert.reset();
        insert.bind(1, id);
        insert.bind(2, static_cast<std::int64_t>(i));
        insert.bindNoCopy(3, place.id);
        insert.bindNoCopy(4, place.name);
        insert.bind(5, place.line);
        insert.bindNoCopy(6, place.value);
        insert.bindNoCopy(7, place.stage);
        insert.bindNoCopy(8, place.owner);
        insert.exec();
    }
}

void writeFindings(SQLite::Database& connection, std::int64_t file, const std::vector<Finding>& findings) {
    SQLite::Statement insert(connection, resourceText("sql/write_finding.sql"));
    for (const Finding& finding : findings) {
        insert.reset();
        insert.bind(1, file);
        bindFinding(insert, 2, finding);
        insert.exec();
        writeDetails(connection, finding);
    }
}

/// Reads the findings of a file, each with so many places.
class FindingReader {
  public:
    FindingReader(SQLite::Database& connection, std::int64_t places)
        : m_findings(connection, resourceText("sql/read_findings.sql"))
        , m_fields(connection, resourceText("sql/read_finding_fields.sql"))
        , m_places(connection, resourceText("sql/read_finding_places.sql"))
        , m_most(places) {}

    std::vector<Finding> of(std::int64_t file) {
        std::vector<Finding> findings;
        m_findings.reset();
        m_findings.bind(1, file);
        while (m_findings.executeStep()) {
            findings.push_back({static_cast<Level>(m_findings.getColumn(0).getInt()),
                                m_findings.getColumn(1).getString(), m_findings.getColumn(2).getString(),
                                m_findings.getColumn(3).getInt64(), m_findings.getColumn(4).getString(),
                                m_findings.getColumn(5).getString()});
            readDetails(m_findings.getColumn(6).getInt64(), findings.back());
        }
        return findings;
    }

  private:
    void readDetails(std::int64_t id, Finding& finding) {
        m_fields.reset();
        m_fields.bind(1, id);
        while (m_fields.executeStep())
            finding.fields.push_back(m_fields.getColumn(0).getString());
        m_places.reset();
        m_places.bind(1, id);
        m_places.bind(2, m_most);
        while (m_places.executeStep())
            finding.places.push_back({m_places.getColumn(0).getString(), m_places.getColumn(1).getString(),
                                      m_places.getColumn(2).getInt64(), m_places.getColumn(3).getString(),
                                      m_places.getColumn(4).getString(), m_places.getColumn(5).getString()});
    }

    SQLite::Statement m_findings, m_fields, m_places;
    std::int64_t m_most;
};

void writeRejections(SQLite::Database& connection, std::int64_t file,
                     const std::vector<Rejection>& rejections) {
    SQLite::Statement insert(connection, resourceText("sql/write_rejection.sql"));
    for (const Rejection& rejection : rejections) {
        insert.reset();
        insert.bind(1, file);
        insert.bind(2, rejection.line);
        insert.bind(3, rejection.column);
        insert.bind(4, rejection.value);
        insert.bind(5, rejection.code);
        insert.bind(6, listText(rejection.cells));
        insert.bind(7, rejection.id);
        insert.bind(8, rejection.name);
        insert.bind(9, rejection.stage);
        insert.bind(10, rejection.owner);
        insert.exec();
    }
}

FileReport readFile(const SQLite::Statement& row) {
    FileReport file;
    file.path = row.getColumn(1).getString();
    file.vendor = row.getColumn(2).getString();
    file.entity = row.getColumn(3).getString();
    file.profile = row.getColumn(4).getString();
    file.reason = row.getColumn(5).getString();
    file.encoding = row.getColumn(6).getString();
    file.header = listOf(row.getColumn(7).getString());
    file.skippedColumns = listOf(row.getColumn(8).getString());
    file.rowsRead = row.getColumn(9).getInt64();
    file.inserted = row.getColumn(10).getInt64();
    file.updated = row.getColumn(11).getInt64();
    file.unchanged = row.getColumn(12).getInt64();
    file.rejected = row.getColumn(13).getInt64();
    return file;
}

} // namespace

std::int64_t writeFileReport(SQLite::Database& connection, std::int64_t batch, const FileReport& file,
                             const Hash128& content, const std::vector<Rejection>& rejections) {
    SQLite::Statement insert(connection, resourceText("sql/write_batch_file.sql"));
    const auto hash = content.bytes();
    insert.bind(1, batch);
    insert.bind(2, file.path);
    insert.bind(3, file.vendor);
    insert.bind(4, file.entity);
    insert.bind(5, file.profile);
    insert.bind(6, file.reason);
    insert.bind(7, file.encoding);
    insert.bind(8, hash.data(), static_cast<int>(hash.size()));
    insert.bind(9, listText(file.header));
    insert.bind(10, listText(file.skippedColumns));
    insert.bind(11, file.rowsRead);
    insert.bind(12, file.inserted);
    insert.bind(13, file.updated);
    insert.bind(14, file.unchanged);
    insert.bind(15, file.rejected);
    insert.exec();
    const std::int64_t id = connection.getLastInsertRowid();
    writeFindings(connection, id, file.findings);
    writeRejections(connection, id, rejections);
    return id;
}

std::vector<Finding> readFindings(SQLite::Database& connection, std::int64_t batchFile, std::int64_t count) {
    std::vector<Finding> findings = FindingReader(connection, kMostPlaces).of(batchFile);
    if (std::ssize(findings) > count)
        findings.resize(static_cast<size_t>(count));
    return findings;
}

std::vector<Rejection> readRejections(SQLite::Database& connection, std::int64_t batchFile,
                                      const std::string& path) {
    std::vector<Rejection> rejections;
    SQLite::Statement rows(connection, resourceText("sql/read_rejections.sql"));
    rows.bind(1, batchFile);
    while (rows.executeStep())
        rejections.push_back({path, rows.getColumn(0).getInt64(), rows.getColumn(1).getString(),
                              rows.getColumn(2).getString(), rows.getColumn(3).getString(),
                              listOf(rows.getColumn(4).getString()), rows.getColumn(5).getString(), false,
                              rows.getColumn(6).getString(), rows.getColumn(7).getString(),
                              rows.getColumn(8).getString()});
    return rejections;
}

void addFinding(SQLite::Database& connection, std::int64_t batch, const std::string& path,
                const std::string& entity, const Finding& finding) {
    SQLite::Statement insert(connection, resourceText("sql/add_finding.sql"));
    bindFinding(insert, 1, finding);
    insert.bind(7, batch);
    insert.bind(8, path);
    insert.bind(9, entity);
    insert.exec();
    writeDetails(connection, finding);
}

std::string headerText(const std::vector<std::string>& header) {
    return listText(header);
}

std::vector<std::string> headerOf(const std::string& text) {
    return listOf(text);
}

ImportReport readReport(SQLite::Database& connection, const store::Batch& batch, Places places) {
    ImportReport report;
    report.batch = batch.id;
    report.asOf = batch.asOf;
    report.seconds = batch.seconds;
    SQLite::Statement files(connection, resourceText("sql/read_batch_files.sql"));
    FindingReader findings(connection, places == Places::All ? kMostPlaces : kWorstPlaces);
    files.bind(1, batch.id);
    while (files.executeStep()) {
        FileReport file = readFile(files);
        const std::int64_t id = files.getColumn(0).getInt64();
        file.findings = findings.of(id);
        std::ranges::move(readRejections(connection, id, file.path), std::back_inserter(report.rejections));
        report.files.push_back(std::move(file));
    }
    nameOwners(connection, report);
    return report;
}

void nameOwners(SQLite::Database& connection, ImportReport& report) {
    std::map<std::string, std::string> names;
    const auto name = [&](std::string& owner) {
        if (owner.empty())
            return;
        const auto [known, isNew] = names.try_emplace(owner);
        if (isNew)
            known->second = store::ownerName(connection, owner);
        owner = known->second;
    };
    for (Rejection& rejection : report.rejections)
        name(rejection.owner);
    for (FileReport& file : report.files)
        for (Finding& finding : file.findings)
            for (FindingPlace& place : finding.places)
                name(place.owner);
}

} // namespace gtm::ingest
