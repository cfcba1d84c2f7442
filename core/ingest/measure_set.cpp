// SPDX-License-Identifier: GPL-3.0-only
#include "core/ingest/measure_set.h"

#include "core/base/text.h"
#include "core/base/toml_reader.h"
#include "core/ingest/profile.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <set>

namespace gtm::ingest {

namespace {

constexpr std::array<std::pair<const char*, MeasureFold>, 6> kFolds{{{"sum", MeasureFold::Sum},
                                                                     {"mean", MeasureFold::Mean},
                                                                     {"min", MeasureFold::Min},
                                                                     {"max", MeasureFold::Max},
                                                                     {"first", MeasureFold::First},
                                                                     {"last", MeasureFold::Last}}};
constexpr std::array<std::pair<const char*, MeasureFormula>, 4> kFormulas{
    {{"sum", MeasureFormula::Sum},
     {"difference", MeasureFormula::Difference},
     {"product", MeasureFormula::Product},
     {"divide", MeasureFormula::Divide}}};
constexpr std::array kUnits{"ratio", "money", "count", "days", "hours", "minutes", "money_per_day", "months"};
constexpr std::array kDirections{"higher", "lower", "near", "none"};
constexpr int kMonths = 12;
constexpr int kDeepest = 20; ///< Calculations within calculations.

class SetReader {
  public:
    SetReader(const toml::table& root, std::string where) : m_where(std::move(where)), m_root(root) {}

    Result<MeasureSet> read() {
        TomlReader reader(m_root, m_where, m_errors);
        m_set.name = reader.text("name", std::filesystem::path(m_where).stem().string());
        m_set.dateColumn = reader.requiredText("date");
        readFormats(reader);
        for (const toml::table* table : reader.tables("measure"))
            addMeasure(*table);
        reader.rejectUnknownKeys();
        if (m_set.measures.empty())
            reader.error("measure", "no measure is declared; add [[measure]] with a name and a column");
        checkOperands(reader);
        if (!m_errors.empty())
            return tl::unexpected(m_errors.front());
        return std::move(m_set);
    }

  private:
    void readFormats(TomlReader& reader) {
        const std::string order = reader.text("date_order", "mdy");
        if (order != "mdy" && order != "dmy")
            reader.error("date_order", "'" + order + "' is neither mdy nor dmy");
        m_set.dateOrder = order == "dmy" ? DateOrder::Dmy : DateOrder::Mdy;
        m_set.century = reader.integer("century", m_set.century);
        if (m_set.century < 1000 || m_set.century > 9900 || m_set.century % 100 != 0)
            reader.error("century", "the first year of a century is expected, such as 2000");
        const std::string mark = reader.text("decimal_mark", ".");
        if (mark != "." && mark != ",")
            reader.error("decimal_mark", "'" + mark + "' is neither '.' nor ','");
        m_set.decimalMark = mark == "," ? ',' : '.';
        if (reader.has("fiscal_year_end")) {
            m_set.fiscalYearEnd = reader.integer("fiscal_year_end", kMonths);
            if (*m_set.fiscalYearEnd < 1 || *m_set.fiscalYearEnd > kMonths)
                reader.error("fiscal_year_end", "a month from 1 to 12 is expected");
        }
    }

    void addMeasure(const toml::table& table) {
        TomlReader reader(table, m_where, m_errors);
        Measure measure;
        measure.name = reader.requiredText("name");
        measure.title = reader.text("title", measure.name);
        measure.basisPoints = reader.flag("basis_points");
        if (m_set.find(measure.name))
            reader.error("name", "'" + measure.name + "' is the name of another measure already");
        if (reader.has("column"))
            readColumn(reader, measure);
        else
            readFormula(reader, measure, 0);
        if (measure.refers())
            reader.error("name", "'" + measure.name +
                                     "' has neither a column nor a formula; add column = \"...\", or sum, "
                                     "difference, product or divide = [...]");
        readWords(reader, measure);
        reader.rejectUnknownKeys();
        m_set.measures.push_back(std::move(measure));
    }

    /// What the board says of it.
    static void readWords(TomlReader& reader, Measure& measure) {
        const bool divides = measure.calculated() && measure.formula == MeasureFormula::Divide;
        const auto word = [&](const char* key, const auto& words, const std::string& fallback) {
            const std::string text = reader.text(key, fallback);
            if (std::ranges::find(words, text) == words.end())
                reader.error(key, "'" + text + "' is none of " + joined({words.begin(), words.end()}, ", "));
            return text;
        };
        measure.unit = word("unit", kUnits, divides ? "ratio" : measure.unit);
        measure.direction = word("direction", kDirections, measure.direction);
        measure.owner = reader.text("owner");
    }

    void readColumn(TomlReader& reader, Measure& measure) {
        measure.column = reader.requiredText("column");
        const std::string fold = reader.text("fold", "sum");
        const auto named =
            std::ranges::find(kFolds, fold, [](const auto& one) { return std::string(one.first); });
        if (named == kFolds.end())
            reader.error("fold", "'" + fold + "' is none of sum, mean, min, max, first and last");
        else
            measure.fold = named->second;
        if (const toml::table* only = reader.table("only")) {
            TomlReader condition(*only, m_where, m_errors);
            measure.only.emplace(condition.requiredText("column"), condition.text("equals"));
            if (!condition.has("equals"))
                condition.error("column", "equals = \"...\" is missing: the text that rows must have");
            condition.rejectUnknownKeys();
        }
    }

    void readFormula(TomlReader& reader, Measure& measure, int depth) {
        for (const auto& [key, formula] : kFormulas) {
            const toml::node* node = reader.node(key);
            if (!node)
                continue;
            const toml::array* operands = node->as_array();
            const bool two = formula != MeasureFormula::Sum;
            if (!operands || operands->empty() || (two && operands->size() != 2) || depth > kDeepest) {
                reader.error(key, two ? "two operands are expected, such as [\"a\", \"b\"]"
                                      : "a list of operands is expected, such as [\"a\", \"b\"]");
                return;
            }
            if (!measure.operands.empty()) {
                reader.error(key, "a measure has one formula only; put the other one into its operands");
                return;
            }
            measure.formula = formula;
            for (const toml::node& operand : *operands)
                addOperand(reader, key, operand, measure, depth);
        }
    }

    void addOperand(TomlReader& reader, const char* key, const toml::node& node, Measure& measure,
                    int depth) {
        Measure operand;
        if (const auto* named = node.as_string()) {
            operand.name = named->get();
        } else if (const toml::table* table = node.as_table()) {
            TomlReader inner(*table, m_where, m_errors);
            readFormula(inner, operand, depth + 1);
            inner.rejectUnknownKeys();
        }
        if (operand.name.empty() && operand.operands.empty())
            reader.error(
                key, "an operand is the name of a measure, or a formula such as { sum = [\"a\", \"b\"] }");
        measure.operands.push_back(std::move(operand));
    }

    /// Every name leads to a measure, and no way back to where it began.
    void checkOperands(TomlReader& reader) {
        for (const Measure& measure : m_set.measures) {
            std::vector<std::string> way{measure.name};
            follow(reader, measure, way);
        }
    }

    void follow(TomlReader& reader, const Measure& measure, std::vector<std::string>& way) {
        for (const Measure& operand : measure.operands) {
            if (!m_errors.empty())
                return;
            if (!operand.refers()) {
                follow(reader, operand, way);
                continue;
            }
            const Measure* next = m_set.find(operand.name);
            if (!next) {
                reader.error("measure", "'" + way.back() + "' is calculated from '" + operand.name +
                                            "', which is no measure of this file");
            } else if (std::ranges::find(way, operand.name) != way.end()) {
                reader.error("measure",
                             "'" + operand.name + "' is calculated from itself: " + joined(way, ", "));
            } else if (!m_sound.contains(operand.name)) {
                way.push_back(operand.name);
                follow(reader, *next, way);
                way.pop_back();
                m_sound.insert(operand.name);
            }
        }
    }

    std::string m_where;
    const toml::table& m_root;
    std::vector<Error> m_errors;
    MeasureSet m_set;
    std::set<std::string> m_sound; ///< Measures that lead to columns only.
};

template<typename Names, typename Value>
std::string_view nameIn(const Names& names, Value value) {
    return std::ranges::find(names, value, [](const auto& one) { return one.second; })->first;
}

} // namespace

std::string_view name(MeasureFold fold) {
    return nameIn(kFolds, fold);
}
std::string_view name(MeasureFormula formula) {
    return nameIn(kFormulas, formula);
}

std::optional<double> foldCells(MeasureFold fold, const std::vector<std::optional<double>>& cells) {
    std::vector<double> known;
    for (const auto& cell : cells)
        if (cell)
            known.push_back(*cell);
    if (known.empty())
        return std::nullopt;
    switch (fold) {
    case MeasureFold::Sum:
        return std::accumulate(known.begin(), known.end(), 0.0);
    case MeasureFold::Mean:
        return std::accumulate(known.begin(), known.end(), 0.0) / static_cast<double>(known.size());
    case MeasureFold::Min:
        return *std::ranges::min_element(known);
    case MeasureFold::Max:
        return *std::ranges::max_element(known);
    case MeasureFold::First:
        return known.front();
    case MeasureFold::Last:
        break;
    }
    return known.back();
}

const Measure* MeasureSet::find(std::string_view measure) const {
    const auto found = std::ranges::find(measures, measure, &Measure::name);
    return found == measures.end() ? nullptr : &*found;
}

Result<std::optional<MeasureSet>> measureSetAt(const std::string& nameOrFile) {
    std::error_code ignored;
    if (!std::filesystem::is_regular_file(nameOrFile, ignored))
        return std::nullopt;
    const auto toml = profileText(nameOrFile);
    if (!toml)
        return tl::unexpected(toml.error());
    const auto document = parseToml(*toml, nameOrFile);
    if (!document || !document->contains("measure") || document->contains("mapping"))
        return std::nullopt;
    return parseMeasureSet(*toml, nameOrFile).map([](MeasureSet&& set) {
        return std::optional(std::move(set));
    });
}

Result<MeasureSet> parseMeasureSet(std::string_view toml, const std::string& where) {
    const auto document = parseToml(toml, where);
    if (!document)
        return tl::unexpected(document.error());
    auto set = SetReader(*document, where).read();
    if (set)
        set->toml = toml;
    return set;
}

} // namespace gtm::ingest
