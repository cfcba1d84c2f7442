// SPDX-License-Identifier: GPL-3.0-only
// Which sections of a model can be changed as tables, and what stands in their columns.
#include "core/kpi/definition.h"
#include "core/workspace/model_sheet.h"

namespace gtm {

namespace {

using enum CellType;

std::vector<SheetRule> modelRules() {
    return {{"", "organisation", Text},
            {"fiscal", "start_month"},
            {"fiscal", "weeks", Text, {"4-4-5"}},
            {"fiscal", "week_start", Text, {"monday", "sunday"}},
            {"meeting", "day", Whole, {"1", "2", "3", "4", "5", "6", "7"}},
            {"meeting", "minutes"},
            {"stages", "default_limit_days"},
            {"sla", "hand_raiser_hours"},
            {"sla", "other_hours"},
            {"response", "ignored_teams", Names},
            {"response", "spam_reasons", Names},
            {"response", "same_person_days"},
            {"leakage", "silent_days"},
            {"leakage", "lead_minimum_age_days"},
            {"leakage", "lead_window_weeks"},
            {"leakage", "minimum_attempts"},
            {"handoff", "mql_sdr_hours"},
            {"handoff", "sdr_ae_hours"},
            {"handoff", "ae_cs_hours"},
            {"handoff", "cs_sales_hours"},
            {"handoff", "partner_hours"},
            {"handoff", "note_days"},
            {"routing", "days"},
            {"deal_care", "inactive_days"},
            {"deal_care", "new_days"},
            {"deal_care", "onboarding_days"},
            {"forecast", "call_day"},
            {"forecast", "late_stage", Text},
            {"renewal", "days"},
            {"renewal", "touch_days"},
            {"renewal", "seat_share", Number},
            {"renewal", "usage_drop", Number},
            {"partner", "days"},
            {"economics", "gross_margin", Number},
            {"internal", "domains", Names},
            {"internal", "test_accounts", Names}};
}

std::vector<SheetRule> modelWords() {
    std::vector<SheetRule> words;
    const auto add = [&](const char* path, std::initializer_list<const char*> keys) {
        for (const char* key : keys)
            words.push_back({path, key, Names});
    };
    add("lifecycle", {"lead", "mql", "sal", "sql", "converted", "disqualified", "recycled"});
    add("sources", {"hand_raiser", "inbound", "outbound", "list_import", "partner"});
    add("opportunity", {"new", "expansion", "renewal", "other", "no_decision", "void", "excluded_pipelines"});
    add("teams", {"sdr", "success", "partner", "marketing", "sales"});
    add("required", {"lead", "opportunity", "account"});
    return words;
}

std::vector<SheetRule> definitionFields() {
    std::vector<SheetRule> fields;
    for (const char* key : {"name", "short_name", "subline", "question", "formula", "numerator",
                            "denominator", "counted", "excluded", "edges", "action", "guidance"})
        fields.push_back({"text.en", key, Text});
    fields.push_back({"text.en", "synonyms", Names});
    fields.insert(fields.end(), {{"", "owner_role", Text},
                                 {"", "group", Text, kpi::groupNames()},
                                 {"", "unit", Text, kpi::unitNames()},
                                 {"", "direction", Text, kpi::directionNames()},
                                 {"", "target", Number},
                                 {"", "tolerance", Number},
                                 {"", "baseline_target", Flag, {"yes", "no"}, "no"},
                                 {"", "aggregate", Text, kpi::aggregateNames()},
                                 {"", "basis", Text, kpi::basisNames()},
                                 {"window", "weeks"},
                                 {"window", "quarters"},
                                 {"", "maturity_days", Whole, {}, "0"},
                                 {"", "minimum_sample", Whole, {}, "20"},
                                 {"", "dimensions", Names},
                                 {"", "needs", Names},
                                 {"", "core", Flag, {"yes", "no"}, "no"}});
    return fields;
}

} // namespace

const std::vector<SheetKind>& definitionSheets() {
    static const std::vector<SheetKind> kinds{
        {"definition", SheetShape::Rules, "", {{"value", Names}}, definitionFields()}};
    return kinds;
}

const SheetKind& definitionSheet() {
    return definitionSheets().front();
}

const std::vector<SheetKind>& modelSheets() {
    static const std::vector<SheetKind> kinds{
        {"stages",
         SheetShape::Rows,
         "stages.stage",
         {{"name"},
          {"order", Whole},
          {"outcome", Text, {"open", "won", "lost"}},
          {"limit_days", Whole},
          {"qualified", Flag, {"yes", "no"}},
          {"aliases", Names}}},
        {"targets",
         SheetShape::Rows,
         "target",
         {{"kpi"},
          {"scope"},
          {"name"},
          {"period", Text, {"week", "month", "quarter", "year"}},
          {"from", Date},
          {"to", Date},
          {"value", Number},
          {"tolerance", Number}}},
        {"groups", SheetShape::Rows, "board", {{"key"}, {"title"}, {"team"}, {"kpis", Names}}},
        {"rates", SheetShape::Rows, "rate", {{"currency"}, {"from", Date}, {"value", Number}}},
        {"quotas",
         SheetShape::Rows,
         "quota",
         {{"scope", Text, {"company", "team", "segment", "owner"}},
          {"name"},
          {"from", Date},
          {"to", Date},
          {"amount", Number},
          {"currency"}}},
        {"calendars",
         SheetShape::Named,
         "calendar",
         {{"name"},
          {"zone"},
          {"open"},
          {"close"},
          {"working_days", Days},
          {"holidays", Names},
          {"teams", Names}}},
        {"first_touch", SheetShape::Rows, "sla.rule", {{"source"}, {"segment"}, {"hours", Number}}},
        {"people",
         SheetShape::Rows,
         "user",
         {{"user"}, {"team"}, {"queue", Flag, {"yes", "no"}}, {"inactive_from", Date}}},
        {"segments", SheetShape::Rows, "segment", {{"name"}, {"employees_below", Number}}},
        {"regions", SheetShape::Rows, "region", {{"name"}, {"countries", Names}}},
        {"words", SheetShape::Rules, "", {{"value", Names}}, modelWords()},
        {"rules", SheetShape::Rules, "", {{"value"}}, modelRules()},
        {"left_out",
         SheetShape::Rows,
         "exclude",
         {{"record", Text, {"opportunity", "lead", "contact", "account"}}, {"id"}, {"author"}, {"reason"}}}};
    return kinds;
}

} // namespace gtm
