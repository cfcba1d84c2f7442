// SPDX-License-Identifier: GPL-3.0-only
// Which values of a dimension occur among the facts of a span: by their codes, so that of a million facts no
// texts are made.
#include "core/kpi/engine.h"
#include "core/kpi/fold_plan.h"

#include <limits>

namespace gtm::kpi {

namespace {

/// The codes of a dimension, by fact: a column of the table, or what its record says.
class FactCodes {
  public:
    FactCodes(const FactViews& facts, const RecordDimensions& records, const Definition& definition,
              const std::string& dimension)
        : m_facts(facts) {
        if (dimension == "owner" || dimension == "manager")
            take(facts.owner, facts.table.owners);
        else if (dimension == "team")
            take(facts.team, facts.table.teams);
        else if (dimension == "currency")
            take(facts.currency, facts.table.currencies);
        else if (definition.isBesideParts(dimension))
            take(facts.stage, facts.table.stages);
        else if (!isRecordDimension(dimension))
            take(facts.part, facts.table.parts);
        else if (const auto codes = records.codes.find(dimension); codes != records.codes.end()) {
            m_ofRecord.codes = codes->second;
            m_count = records.dictionaries.at(dimension).texts().size();
        }
    }

    /// How many codes there are.
    [[nodiscard]] size_t count() const { return m_count; }
    [[nodiscard]] std::uint16_t operator[](size_t fact) const {
        return m_column ? (*m_column)[fact] : m_ofRecord.codeOf(m_facts.record[fact]);
    }

  private:
    void take(const Column<std::uint16_t>::View& column, const Dictionary& dictionary) {
        m_column = &column;
        m_count = dictionary.texts().size();
    }

    const FactViews& m_facts;
    const Column<std::uint16_t>::View* m_column = nullptr; ///< Null: it is a dimension of the records.
    Mask::Dimension m_ofRecord;
    size_t m_count = 1; ///< Where nothing is known of a dimension, its only code is 0.
};

} // namespace

std::vector<size_t> Engine::examplesOf(const Part& part, const Span& span, const std::string& dimension,
                                       const Filter& filter) const {
    constexpr size_t kNone = std::numeric_limits<size_t>::max();
    const FactViews facts(*part.table);
    const FactCodes codes(facts, m_facts.of(part.definition->record), *part.definition, dimension);
    const Mask mask = maskFor(part, filter);
    const Span own = spanOfPart(part, span);
    std::vector<size_t> examples(codes.count(), kNone);
    const auto note = [&](size_t fact) { examples[codes[fact]] = fact; };
    if (mask.partsOfNumerator) { // the denominator decides which of the others count
        for (const CountedFact& counted : factsOf(*part.table, part.rules, own, mask))
            note(counted.fact);
    } else {
        const auto plan = part.table->plans.of(*part.table, part.rules, std::span(&own, 1));
        const auto classOf = plan->classOf();
        for (size_t fact = 0; fact < part.table->size(); ++fact)
            if (classOf[fact] != 0 && mask.passes(facts, fact))
                note(fact);
    }
    std::erase(examples, kNone);
    return examples;
}

std::set<std::string> Engine::valuesBehind(const Definition& definition, const Span& span,
                                           const std::string& dimension, const Filter& filter) const {
    std::set<std::string> values;
    for (const Part& part : partsBehind(definition, span, filter)) {
        look();
        const FactTable& table = *part.table;
        for (const size_t fact : examplesOf(part, span, dimension, filter)) {
            values.insert(dimensionOf(*part.definition, table, fact, dimension));
            if (dimension == "manager") // a manager's numbers hold those of the managers below
                for (std::string& manager : managersOf(table.owners.text(table.owner[fact])))
                    values.insert(std::move(manager));
        }
    }
    return values;
}

} // namespace gtm::kpi
