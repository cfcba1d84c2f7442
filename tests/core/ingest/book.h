// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "tests/core/ingest/support.h"
#include "tests/core/ingest/zip_files.h"

#include <map>

namespace gtm::ingest::testing {

/// A workbook whose XML is typed by hand, part by part.
struct Book {
    struct Sheet {
        std::string name;
        std::string rows;  ///< What stands in `sheetData`.
        std::string state; ///< `hidden`, `veryHidden`; empty: visible.
        std::string after; ///< Behind `sheetData`.
    };
    std::vector<Sheet> sheets;
    std::string strings; ///< `<si>..</si>` ...; empty: no such part.
    std::string formats; ///< `<numFmt .../>` ...
    std::string styles;  ///< `<xf numFmtId="14"/>` ...; empty: no such part.
    bool from1904 = false;
    std::map<std::string, std::string> parts; ///< Added, or instead of those made from the above.

    [[nodiscard]] std::vector<ZipMember> members() const {
        std::map<std::string, std::string> all;
        const std::string head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
        const std::string main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        const std::string office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        const std::string package = "http://schemas.openxmlformats.org/package/2006/relationships";
        all["[Content_Types].xml"] =
            head + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>";
        all["_rels/.rels"] = head + "<Relationships xmlns=\"" + package +
                             "\"><Relationship Id=\"rId1\" Type=\"" + office +
                             "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>";
        std::string list, relations;
        const auto relate = [&](const std::string& id, const std::string& type, const std::string& target) {
            relations += "<Relationship Id=\"" + id + "\" Type=\"" + office + "/" + type + "\" Target=\"" +
                         target + "\"/>";
        };
        for (size_t i = 0; i < sheets.size(); ++i) {
            const std::string n = std::to_string(i + 1);
            const std::string state = sheets[i].state.empty() ? "" : " state=\"" + sheets[i].state + "\"";
            list += "<sheet name=\"" + sheets[i].name + "\" sheetId=\"" + n + "\"" + state + " r:id=\"rId" +
                    n + "\"/>";
            relate("rId" + n, "worksheet", "worksheets/sheet" + n + ".xml");
            all["xl/worksheets/sheet" + n + ".xml"] = head + "<worksheet xmlns=\"" + main + "\"><sheetData>" +
                                                      sheets[i].rows + "</sheetData>" + sheets[i].after +
                                                      "</worksheet>";
        }
        if (!strings.empty()) {
            relate("rIdS", "sharedStrings", "sharedStrings.xml");
            all["xl/sharedStrings.xml"] = head + "<sst xmlns=\"" + main + "\">" + strings + "</sst>";
        }
        if (!styles.empty()) {
            relate("rIdF", "styles", "styles.xml");
            all["xl/styles.xml"] = head + "<styleSheet xmlns=\"" + main + "\"><numFmts>" + formats +
                                   "</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs>" +
                                   styles + "</cellXfs></styleSheet>";
        }
        all["xl/_rels/workbook.xml.rels"] =
            head + "<Relationships xmlns=\"" + package + "\">" + relations + "</Relationships>";
        all["xl/workbook.xml"] = head + "<workbook xmlns=\"" + main + "\" xmlns:r=\"" + office +
                                 "\"><workbookPr" + (from1904 ? " date1904=\"1\"" : "") + "/><sheets>" +
                                 list + "</sheets></workbook>";
        for (const auto& [name, content] : parts)
            all[name] = content;
        std::vector<ZipMember> out;
        for (const auto& [name, content] : all)
            out.push_back({name, content, false});
        return out;
    }
    std::filesystem::path write(const Folder& folder, const std::string& name = "book.xlsx") const {
        writeZip(folder.path() / name, members());
        return folder.path() / name;
    }
};

/// A book of one sheet, `Sheet1`.
[[nodiscard]] inline Book bookOf(const std::string& rows, const std::string& after = {}) {
    Book book;
    book.sheets.push_back({"Sheet1", rows, {}, after});
    return book;
}

/// Rows of inline texts: cells between `|`, an empty one is left out of the file.
[[nodiscard]] inline std::string textRows(const std::vector<std::string>& lines) {
    std::string out;
    for (size_t row = 0; row < lines.size(); ++row) {
        const std::string n = std::to_string(row + 1);
        std::string cells, line = lines[row] + "|";
        for (char column = 'A'; !line.empty(); ++column) {
            const std::string cell = line.substr(0, line.find('|'));
            line.erase(0, cell.size() + 1);
            if (!cell.empty())
                cells += "<c r=\"" + std::string(1, column) + n + "\" t=\"inlineStr\"><is><t>" + cell +
                         "</t></is></c>";
        }
        out += "<row r=\"" + n + "\">" + cells + "</row>";
    }
    return out;
}

} // namespace gtm::ingest::testing
