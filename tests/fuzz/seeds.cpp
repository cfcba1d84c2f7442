// SPDX-License-Identifier: GPL-3.0-only
#include "tests/fuzz/seeds.h"

namespace gtm::fuzz {

const std::vector<std::string>& csvSeeds() {
    static const std::vector<std::string> seeds{
        "Id,Name,StageName,Amount,CloseDate,CreatedDate,IsClosed,IsWon,OwnerId,LastModifiedDate\n"
        "0061G00000aAaAaQAK,Arbor Foods,Discovery,12400.50,2026-12-31,2026-01-05T10:00:00.000Z,false,false,"
        "0051G000007Ez4XQAS,2026-11-01T09:00:00.000Z\n"
        "0061G00000aAaAbQAK,\"Lumen, Travel\",Closed Won,7250,2026-03-31,2026-01-06T11:00:00.000Z,true,true,"
        "0051G000007Ez4XQAS,2026-03-31T09:00:00.000Z\n"
        "0061G00000aAaAcQAK,\"Fenwick\n\"\"Bank\"\"\",Proposal,,2026-06-30,2026-01-07T12:00:00.000Z,false,"
        "false,,\n",
        "\xEF\xBB\xBF\"Id\",\"FirstName\",\"LastName\",\"Company\",\"Email\",\"Status\",\"LeadSource\","
        "\"OwnerId\","
        "\"CreatedDate\",\"IsConverted\"\r\n"
        "\"00Q1G00000aAaAaUAK\",\"Ines\",\"Weber\",\"Halden\",\"ines@halden.example\",\"Working\",\"Web\","
        "\"0051G000007Ez4XQAS\",\"2026-10-01T08:15:00.000Z\",\"0\"\r\n"
        "\"00Q1G00000aAaAbUAK\",\"Pavel\",\"\",\"Quorum\",\"\",\"New\",\"\",\"\",\"2026-10-02T08:15:00."
        "000Z\",\"1\"\r\n",
        "Opportunity report;;;;;\n\n"
        "Opportunity ID;Opportunity Name;Stage;Amount;Close Date;Created Date\n"
        "006000000000001AAA;One;Discovery;1.200,50;31.12.2026;05.01.2026\n"
        "006000000000002AAA;Two;Closed Lost;99,00;30.06.2026;06.01.2026\n\n"
        "Grand Totals (2 records);;;;;\n"
        "Confidential Information - Do Not Distribute;;;;;\n",
        "Id\tOpportunityId\tStageName\tAmount\tCreatedDate\tCreatedById\n"
        "0081G00000aAaAaQAK\t0061G00000aAaAaQAK\tDiscovery\t100\t2026-01-05T10:00:00."
        "000Z\t0051G000007Ez4XQAS\n"
        "0081G00000aAaAbQAK\t0061G00000aAaAaQAK\tProposal\t200\t2026-02-05T10:00:00."
        "000Z\t0051G000007Ez4XQAS\n",
    };
    return seeds;
}

const std::vector<ingest::testing::Book>& bookSeeds() {
    using ingest::testing::Book;
    using ingest::testing::bookOf;
    using ingest::testing::textRows;
    static const std::vector<Book> seeds = [] {
        std::vector<Book> books;
        books.push_back(bookOf(textRows({"Id|Name|StageName|Amount|CloseDate|CreatedDate",
                                         "006000000000001AAA|One|Discovery|100|2026-12-31|2026-01-05",
                                         "006000000000002AAA|Two|Proposal||2026-11-30|2026-01-06"})));
        Book shared = bookOf(
            "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c><c r=\"C1\" "
            "t=\"s\">"
            "<v>2</v></c><c r=\"D1\" t=\"s\"><v>3</v></c><c r=\"E1\" t=\"s\"><v>4</v></c></row>"
            "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>5</v></c><c r=\"B2\" t=\"s\"><v>6</v></c><c "
            "r=\"C2\"><v>12.5</v>"
            "</c><c r=\"D2\" s=\"0\"><v>46022</v></c><c r=\"E2\" s=\"0\"><v>45292.5</v></c></row>"
            "<row r=\"3\"><c r=\"A3\" t=\"inlineStr\"><is><t>006000000000004AAA</t></is></c><c r=\"B3\" "
            "t=\"s\">"
            "<v>6</v></c><c r=\"D3\" s=\"0\"><v>46023</v></c><c r=\"E3\" t=\"e\"><v>#N/A</v></c></row>");
        shared.strings =
            "<si><t>Id</t></si><si><t>StageName</t></si><si><t>Amount</t></si><si><t>CloseDate</t></si>"
            "<si><t>CreatedDate</t></si><si><r><t>0060000</t></r><r><t>00000003AAA</t></r></si>"
            "<si><t>Discovery</t></si>";
        shared.styles = "<xf numFmtId=\"14\"/>";
        books.push_back(std::move(shared));
        return books;
    }();
    return seeds;
}

} // namespace gtm::fuzz
