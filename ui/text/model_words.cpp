// SPDX-License-Identifier: GPL-3.0-only
#include "ui/text/model_words.h"

#include "core/report/problem_text.h"
#include "ui/text/words.h"

#include <algorithm>
#include <map>

namespace gtm::ui {

namespace {

struct SheetWords {
    QString title, meaning, row;
};

SheetWords wordsOf(const std::string& id) {
    if (id == "board")
        return {Words::tr("Board"),
                Words::tr(
                    "The rows of the board. Drag a row, or move it with Alt+Up and Alt+Down; Space shows or "
                    "hides it."),
                Words::tr("KPI")};
    if (id == "stages")
        return {Words::tr("Stages"),
                Words::tr(
                    "In the order in which deals pass them. Past its limit a deal is aging; qualified stages "
                    "count as qualified pipeline. Separate other names of a stage with semicolons."),
                Words::tr("stage")};
    if (id == "targets")
        return {Words::tr("Targets"),
                Words::tr(
                    "Of the company, or with a scope and a name of one segment, region, team or owner; with "
                    "days for what ends within them. With a period it is for whole months, fiscal quarters "
                    "or years, or for weeks alone; without one the target of a sum is for a week, any other "
                    "for every period. A share is written as 0.25. The tolerance is absolute; without it at "
                    "risk reaches 10 % past the target."),
                Words::tr("target")};
    if (id == "groups")
        return {
            Words::tr("Groups of the board"),
            Words::tr("The heads of the board, each with the team that it is for and the ids of its KPIs."),
            Words::tr("group")};
    if (id == "rates")
        return {
            Words::tr("Exchange rates"),
            Words::tr(
                "What one unit of a currency is worth in the reporting currency, from a day on; without a "
                "day always."),
            Words::tr("rate")};
    if (id == "quotas")
        return {
            Words::tr("Quotas"),
            Words::tr("They hold instead of imported quotas of their quarter. Amounts are whole units of the "
                      "currency."),
            Words::tr("quota")};
    if (id == "calendars")
        return {Words::tr("Calendars"),
                Words::tr(
                    "Business time: opening hours, weekdays by name or by number, 1 is Monday, holidays, and "
                    "the teams that work by them. Teams without one work by the default."),
                Words::tr("calendar")};
    if (id == "first_touch")
        return {Words::tr("First touch"),
                Words::tr("Business hours to the first touch for the leads of a source, of a segment, or of "
                          "both. The first row that fits a lead decides; where none does, the hours among "
                          "the rules hold."),
                Words::tr("first touch rule")};
    if (id == "people")
        return {Words::tr("People"),
                Words::tr(
                    "What the users export does not say of somebody who owns records: another team, a queue, "
                    "or the day on which they left."),
                Words::tr("person")};
    if (id == "segments")
        return {
            Words::tr("Segments"),
            Words::tr("Bands by number of employees, where a record names no segment; the last has no end."),
            Words::tr("segment")};
    if (id == "regions")
        return {Words::tr("Regions"), Words::tr("By country, where a record names no region."),
                Words::tr("region")};
    if (id == "words")
        return {Words::tr("Words"),
                Words::tr(
                    "What your CRM calls things: statuses of leads, sources, types of deals, teams, and the "
                    "fields that a complete record has. Separate names with semicolons."),
                Words::tr("word")};
    if (id == "rules")
        return {Words::tr("Rules"),
                Words::tr("Hours, days and limits that numbers are made with. An empty one is as the program "
                          "ships it."),
                Words::tr("rule")};
    if (id == "definition")
        return {
            Words::tr("Definition"),
            Words::tr(
                "What the KPI is, in words, and how it is counted. Separate list entries with semicolons; a "
                "share is written as 0.25. Which records it reads is chosen by its SQL, which stands in the "
                "TOML."),
            Words::tr("field")};
    return {Words::tr("Records left out"),
            Words::tr("They count in no KPI, and are listed there as excluded by hand. A row that is removed "
                      "counts again from the next version on."),
            Words::tr("record")};
}

QString groupTitle(const std::string& path) {
    const std::map<std::string, QString> titles{
        {"fiscal", Words::tr("Year and weeks")},   {"meeting", Words::tr("Meeting")},
        {"stages", Words::tr("Stages")},           {"sla", Words::tr("First touch")},
        {"response", Words::tr("Response")},       {"leakage", Words::tr("Leakage")},
        {"handoff", Words::tr("Handoff")},         {"routing", Words::tr("Routing")},
        {"deal_care", Words::tr("Care of deals")}, {"forecast", Words::tr("Forecast")},
        {"renewal", Words::tr("Renewal")},         {"partner", Words::tr("Partners")},
        {"economics", Words::tr("Economics")},     {"internal", Words::tr("Internal records")},
        {"lifecycle", Words::tr("Lead status")},   {"sources", Words::tr("Lead source")},
        {"opportunity", Words::tr("Deal type")},   {"teams", Words::tr("Team")},
        {"required", Words::tr("Complete record")}};
    const auto found = titles.find(path);
    return found == titles.end() ? QString() : found->second;
}

/// Keys whose words are not those of the key itself.
QString keyTitle(const std::string& key) {
    const std::map<std::string, QString> titles{
        {"start_month", Words::tr("first month of the fiscal year, 1 to 12")},
        {"weeks", Words::tr("quarters of whole weeks")},
        {"week_start", Words::tr("weeks begin on")},
        {"day", Words::tr("weekday")},
        {"minutes", Words::tr("length, minutes")},
        {"default_limit_days", Words::tr("limit where a stage has none, days")},
        {"hand_raiser_hours", Words::tr("hand-raisers, business hours")},
        {"other_hours", Words::tr("other leads, business hours")},
        {"ignored_teams", Words::tr("teams whose touches do not count")},
        {"spam_reasons", Words::tr("reasons that mean spam")},
        {"same_person_days", Words::tr("the same person counts once within, days")},
        {"silent_days", Words::tr("silent after, days")},
        {"lead_minimum_age_days", Words::tr("a lead is judged from, days")},
        {"lead_window_weeks", Words::tr("leads of the last, weeks")},
        {"minimum_attempts", Words::tr("attempts that are enough")},
        {"mql_sdr_hours", Words::tr("MQL to SDR, business hours")},
        {"sdr_ae_hours", Words::tr("SDR to account executive, business hours")},
        {"ae_cs_hours", Words::tr("account executive to customer success, business hours")},
        {"cs_sales_hours", Words::tr("customer success to sales, business hours")},
        {"partner_hours", Words::tr("to partners, business hours")},
        {"note_days", Words::tr("context note at most so old, days")},
        {"days", Words::tr("days")},
        {"inactive_days", Words::tr("inactive after, days")},
        {"new_days", Words::tr("new for, days")},
        {"onboarding_days", Words::tr("onboarding begins within, days")},
        {"call_day", Words::tr("frozen on this day of the quarter")},
        {"late_stage", Words::tr("pipeline is late from this stage on")},
        {"touch_days", Words::tr("contact at most so old, days")},
        {"seat_share", Words::tr("share of seats in use, 0 to 1")},
        {"usage_drop", Words::tr("drop of usage that is a risk, 0 to 1")},
        {"gross_margin", Words::tr("gross margin, 0 to 1")},
        {"domains", Words::tr("own mail domains")},
        {"test_accounts", Words::tr("test accounts")},
        {"organisation", Words::tr("Name of the organisation")},
        {"kpi", Words::tr("KPI")},
        {"kpis", Words::tr("KPIs")},
        {"period", Words::tr("Period")},
        {"from", Words::tr("From")},
        {"to", Words::tr("To")},
        {"name", Words::tr("Name")},
        {"order", Words::tr("Order")},
        {"outcome", Words::tr("Outcome")},
        {"limit_days", Words::tr("Limit, days")},
        {"qualified", Words::tr("Qualified")},
        {"aliases", Words::tr("Other names")},
        {"scope", Words::tr("Scope")},
        {"value", Words::tr("Value")},
        {"tolerance", Words::tr("Tolerance")},
        {"key", Words::tr("Key")},
        {"title", Words::tr("Title")},
        {"team", Words::tr("Team")},
        {"currency", Words::tr("Currency")},
        {"amount", Words::tr("Amount")},
        {"source", Words::tr("Source")},
        {"segment", Words::tr("Segment")},
        {"hours", Words::tr("Business hours")},
        {"zone", Words::tr("Time zone")},
        {"open", Words::tr("Opens")},
        {"close", Words::tr("Closes")},
        {"working_days", Words::tr("Working days")},
        {"holidays", Words::tr("Holidays")},
        {"teams", Words::tr("Teams")},
        {"user", Words::tr("Person")},
        {"queue", Words::tr("Queue")},
        {"inactive_from", Words::tr("Inactive from")},
        {"employees_below", Words::tr("Employees below")},
        {"countries", Words::tr("Countries")},
        {"record", Words::tr("Record")},
        {"id", Words::tr("Id")},
        {"author", Words::tr("Author")},
        {"reason", Words::tr("Reason")},
        {"mql", Words::tr("MQL")},
        {"sal", Words::tr("SAL")},
        {"sql", Words::tr("SQL")},
        {"sdr", Words::tr("SDR")},
        {"lead", Words::tr("lead")},
        {"converted", Words::tr("converted")},
        {"disqualified", Words::tr("disqualified")},
        {"recycled", Words::tr("recycled")},
        {"hand_raiser", Words::tr("hand-raiser")},
        {"inbound", Words::tr("inbound")},
        {"outbound", Words::tr("outbound")},
        {"list_import", Words::tr("bought list")},
        {"partner", Words::tr("partner")},
        {"new", Words::tr("new business")},
        {"expansion", Words::tr("expansion")},
        {"renewal", Words::tr("renewal")},
        {"other", Words::tr("other")},
        {"no_decision", Words::tr("lost without a decision")},
        {"void", Words::tr("lost, but no deal of its own")},
        {"excluded_pipelines", Words::tr("pipelines that are in no KPI")},
        {"success", Words::tr("customer success")},
        {"marketing", Words::tr("marketing")},
        {"sales", Words::tr("sales")},
        {"opportunity", Words::tr("opportunity")},
        {"account", Words::tr("account")},
        {"short_name", Words::tr("Name where there is little room")},
        {"subline", Words::tr("Line below the name")},
        {"question", Words::tr("Question")},
        {"formula", Words::tr("Formula")},
        {"numerator", Words::tr("Numerator")},
        {"denominator", Words::tr("Denominator")},
        {"counted", Words::tr("Counted")},
        {"excluded", Words::tr("Left out")},
        {"edges", Words::tr("Edge cases")},
        {"action", Words::tr("If off track")},
        {"guidance", Words::tr("Guidance")},
        {"synonyms", Words::tr("Also called")},
        {"owner_role", Words::tr("Owner, as a role")},
        {"group", Words::tr("Group")},
        {"unit", Words::tr("Unit")},
        {"direction", Words::tr("Better is")},
        {"target", Words::tr("Target")},
        {"baseline_target", Words::tr("Target is the own median")},
        {"aggregate", Words::tr("Counted as")},
        {"basis", Words::tr("Basis")},
        {"maturity_days", Words::tr("Judged after, days")},
        {"minimum_sample", Words::tr("Too few below")},
        {"dimensions", Words::tr("Filters and breakdowns")},
        {"needs", Words::tr("Needs")},
        {"core", Words::tr("One of the core five")}};
    const auto found = titles.find(key);
    return found == titles.end() ? text(key) : found->second;
}

} // namespace

QString sheetTitle(const std::string& id) {
    return wordsOf(id).title;
}

QString sheetMeaning(const std::string& id) {
    return wordsOf(id).meaning;
}

QString rowNoun(const std::string& id) {
    return wordsOf(id).row;
}

QString columnTitle(const SheetKind& kind, size_t column) {
    return keyTitle(kind.columns.at(column).key);
}

QString ruleTitle(const SheetRule& rule) {
    if (rule.path == "window")
        return rule.key == "weeks" ? Words::tr("Window, weeks") : Words::tr("Window, quarters");
    const QString group = groupTitle(rule.path);
    return group.isEmpty() ? keyTitle(rule.key) : Words::tr("%1: %2").arg(group, keyTitle(rule.key));
}

QString choiceTitle(const std::string& word) {
    const std::map<std::string, QString> titles{{"ratio", Words::tr("ratio")},
                                                {"money", Words::tr("money")},
                                                {"count", Words::tr("count")},
                                                {"days", Words::tr("days")},
                                                {"hours", Words::tr("hours")},
                                                {"minutes", Words::tr("minutes")},
                                                {"money_per_day", Words::tr("money per day")},
                                                {"months", Words::tr("months")},
                                                {"higher", Words::tr("higher")},
                                                {"lower", Words::tr("lower")},
                                                {"near", Words::tr("near the target")},
                                                {"none", Words::tr("neither")},
                                                {"sum", Words::tr("sum")},
                                                {"mean", Words::tr("mean")},
                                                {"median", Words::tr("median")},
                                                {"composite", Words::tr("made of other numbers")},
                                                {"event", Words::tr("what happened in the window")},
                                                {"as_of", Words::tr("as it stood at the end of the week")},
                                                {"cohort", Words::tr("those who entered in the window")},
                                                {"window", Words::tr("all of the window")},
                                                {"yes", Words::tr("yes")},
                                                {"no", Words::tr("no")},
                                                {"open", Words::tr("open")},
                                                {"won", Words::tr("won")},
                                                {"lost", Words::tr("lost")},
                                                {"week", Words::tr("week")},
                                                {"month", Words::tr("month")},
                                                {"quarter", Words::tr("fiscal quarter")},
                                                {"year", Words::tr("fiscal year")},
                                                {"monday", Words::tr("Monday")},
                                                {"sunday", Words::tr("Sunday")},
                                                {"company", Words::tr("company")},
                                                {"team", Words::tr("team")},
                                                {"segment", Words::tr("segment")},
                                                {"owner", Words::tr("owner")},
                                                {"opportunity", Words::tr("opportunity")},
                                                {"lead", Words::tr("lead")},
                                                {"contact", Words::tr("contact")},
                                                {"account", Words::tr("account")},
                                                {"1", Words::tr("Monday")},
                                                {"2", Words::tr("Tuesday")},
                                                {"3", Words::tr("Wednesday")},
                                                {"4", Words::tr("Thursday")},
                                                {"5", Words::tr("Friday")},
                                                {"6", Words::tr("Saturday")},
                                                {"7", Words::tr("Sunday")},
                                                {"acquire", Words::tr("acquire")},
                                                {"convert", Words::tr("convert")},
                                                {"close", Words::tr("close")},
                                                {"retain", Words::tr("retain")},
                                                {"partner", Words::tr("partner")},
                                                {"quality", Words::tr("data quality")}};
    const auto found = titles.find(word);
    return found == titles.end() ? text(word) : found->second;
}

QString problemWords(const std::string& toml, const std::vector<SheetKind>& kinds, const Error& error) {
    const auto said = [&](const QString& place, bool withKey) {
        return QStringLiteral("%1: %2").arg(place, text(report::problemText(error.detail, withKey)));
    };
    for (const SheetKind& kind : kinds) {
        const auto spot = spotOf(toml, kind, error);
        if (!spot)
            continue;
        if (kind.shape == SheetShape::Rules)
            return said(ruleTitle(kind.rules.at(spot->row)), false);
        const QString row = Words::tr("%1, row %2").arg(sheetTitle(kind.id)).arg(spot->row + 1);
        return spot->column ? said(Words::tr("%1, %2").arg(row, columnTitle(kind, *spot->column)), false)
                            : said(row, true);
    }
    return said(Words::tr("Line %1").arg(std::max(1, lineOfError(error))), true);
}

} // namespace gtm::ui
