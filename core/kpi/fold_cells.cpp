// SPDX-License-Identifier: GPL-3.0-only
#include "core/kpi/fold_cells.h"

#include "core/kpi/fold_plan.h"

#include <algorithm>
#include <array>

namespace gtm::kpi {

namespace {

constexpr size_t kMostSlots = size_t{1} << 22U; ///< Pairs of class and place that could be there.
constexpr size_t kWorth = 3;                    ///< A cell stands for so many facts, at least.
constexpr size_t kCounted = 1024;               ///< Facts that are looked at in one go.
constexpr size_t kBetweenLooks = 4096;          ///< Facts after which it is asked whether it is worth it.

} // namespace

/// Counts facts by class and place.
class FoldCells::Counter {
  public:
    Counter(FoldCells& cells, const FactTable& table, const FoldPlan& plan, const Mask& mask)
        : m_cells(cells)
        , m_facts(table)
        , m_mask(mask)
        , m_plan(plan)
        , m_classes(plan.classes())
        , m_classOf(plan.classOf())
        , m_numbers(m_facts, plan) {
        for (const Mask::Dimension& dimension : mask.dimensions)
            addAxis(dimension.wanted.size());
        for (const auto* list : {&mask.owners, &mask.teams, &mask.stages, &mask.currencies, &mask.parts})
            if (!list->empty())
                addAxis(list->size());
        if (cells.m_axes.models) {
            cells.m_versions = *cells.m_axes.models;
            std::ranges::sort(cells.m_versions);
            const auto rest = std::ranges::unique(cells.m_versions);
            cells.m_versions.erase(rest.begin(), rest.end());
            addAxis(cells.m_versions.size() + 1);
        }
    }

    /// False where there are too many pairs of class and place, or nearly as many as facts.
    bool run() {
        if (m_places > kMostSlots / m_classes.size())
            return false;
        m_cellOf.resize(m_places * m_classes.size());
        m_numberOf.resize(m_places);
        const size_t facts = m_facts.table.size();
        if (!m_plan.listed().empty())
            m_placeOfFact.resize(facts);
        for (size_t begin = 0; begin < facts; begin += kCounted) {
            const size_t end = std::min(begin + kCounted, facts);
            addBlock(begin, end - begin);
            if (end % kBetweenLooks == 0 && m_cells.m_cells.size() > kBetweenLooks &&
                m_cells.m_cells.size() * kWorth > end)
                return false;
        }
        for (const ListedFact& listed : m_plan.listed())
            m_cells.m_placeOfListed.push_back(static_cast<std::int32_t>(m_placeOfFact[listed.fact]));
        m_cells.m_placeOfListed.pack();
        return true;
    }

  private:
    void addAxis(size_t size) {
        m_sizes.push_back(size);
        m_places = size > kMostSlots / m_places ? kMostSlots + 1 : m_places * size;
    }

    /// The codes of a block in one more axis.
    template<typename CodeOf>
    void readAxis(size_t axis, size_t count, const CodeOf& codeOf) {
        const auto size = static_cast<std::uint32_t>(m_sizes[axis]);
        for (size_t i = 0; i < count; ++i)
            m_place[i] = m_place[i] * size + codeOf(i);
    }

    void readPlaces(size_t begin, size_t count) {
        m_place.fill(0);
        m_facts.record.read(begin, count, m_records.data());
        size_t axis = 0;
        for (const Mask::Dimension& dimension : m_mask.dimensions)
            readAxis(axis++, count, [&](size_t i) { return dimension.codeOf(m_records[i]); });
        for (const auto& [list, codes] : {std::pair{&m_mask.owners, &m_facts.owner},
                                          {&m_mask.teams, &m_facts.team},
                                          {&m_mask.stages, &m_facts.stage},
                                          {&m_mask.currencies, &m_facts.currency},
                                          {&m_mask.parts, &m_facts.part}})
            if (!list->empty())
                readAxis(axis++, count, [&](size_t i) { return (*codes)[begin + i]; });
        if (m_cells.m_axes.models)
            readAxis(axis, count, [&](size_t i) { return versionOf(static_cast<size_t>(m_records[i])); });
    }

    [[nodiscard]] std::uint16_t versionOf(size_t record) const {
        const std::vector<int>& models = *m_cells.m_axes.models;
        if (record >= models.size())
            return 0;
        const auto found = std::ranges::lower_bound(m_cells.m_versions, models[record]);
        return static_cast<std::uint16_t>(found - m_cells.m_versions.begin() + 1);
    }

    void addBlock(size_t begin, size_t count) {
        m_classOf.read(begin, count, m_classesRead.data());
        readPlaces(begin, count);
        for (size_t i = 0; i < count; ++i)
            if (const auto of = static_cast<size_t>(m_classesRead[i]); of != 0)
                add(begin + i, of, m_place[i]);
    }

    void add(size_t fact, size_t of, size_t place) {
        for (const std::int32_t piece : m_classes[of].pieces)
            add(fact, static_cast<size_t>(piece), place);
        if (!m_classes[of].pieces.empty())
            return;
        std::uint32_t& at = m_cellOf[of * m_places + place];
        if (at == 0) {
            m_cells.m_cells.push_back({static_cast<std::int32_t>(of), numberOf(place)});
            at = static_cast<std::uint32_t>(m_cells.m_cells.size());
        }
        Cell& cell = m_cells.m_cells[at - 1];
        const FoldClass& kind = m_classes[of];
        ++cell.facts;
        if (!m_placeOfFact.empty())
            m_placeOfFact[fact] = cell.place;
        if (kind.numbers != FoldClass::Numbers::Whole)
            return;
        if (kind.numerator)
            cell.numerator += m_numbers.numerator(kind, fact);
        if (kind.denominator)
            cell.denominator += m_numbers.denominator(kind, fact);
        if (kind.value)
            cell.value += m_numbers.value(kind, fact);
    }

    /// The number of a place, of which some fact is the first.
    std::uint32_t numberOf(size_t place) {
        std::uint32_t& number = m_numberOf[place];
        if (number == 0) {
            std::vector<std::uint16_t>& codes = m_cells.m_places.emplace_back(m_sizes.size());
            for (size_t axis = m_sizes.size(), rest = place; axis-- > 0; rest /= m_sizes[axis])
                codes[axis] = static_cast<std::uint16_t>(rest % m_sizes[axis]);
            number = static_cast<std::uint32_t>(m_cells.m_places.size());
        }
        return number - 1;
    }

    FoldCells& m_cells;
    FactViews m_facts;
    const Mask& m_mask;
    const FoldPlan& m_plan;
    const std::vector<FoldClass>& m_classes;
    Column<std::int32_t>::View m_classOf;
    WholeNumbers m_numbers;
    std::vector<size_t> m_sizes;                                     ///< Codes that each axis has.
    size_t m_places = 1;                                             ///< That could be there.
    std::array<std::int32_t, kCounted> m_records{}, m_classesRead{}; ///< Of the facts of the block.
    std::array<std::uint32_t, kCounted> m_place{};
    std::vector<std::uint32_t> m_cellOf, m_numberOf; ///< Numbers from 1; 0: there is none yet.
    std::vector<std::uint32_t> m_placeOfFact;        ///< Where the plan lists facts.
};

FoldCells::FoldCells(const FactTable& table, const FoldPlan& plan, const Mask& mask,
                     const std::vector<int>* models)
    : m_axes(axesOf(mask, models)) {
    m_isWorth = Counter(*this, table, plan, mask).run();
    if (m_isWorth)
        return;
    m_cells = {};
    m_places = {};
    m_placeOfListed = {};
}

FoldCells::Axes FoldCells::axesOf(const Mask& mask, const std::vector<int>* models) {
    Axes axes{{},
              !mask.owners.empty(),
              !mask.teams.empty(),
              !mask.stages.empty(),
              !mask.currencies.empty(),
              !mask.parts.empty(),
              models};
    for (const Mask::Dimension& dimension : mask.dimensions)
        axes.dimensions.push_back(dimension.codes.data());
    return axes;
}

bool FoldCells::isOf(const Mask& mask, const std::vector<int>* models) const {
    return m_axes == axesOf(mask, models);
}

std::vector<FoldCells::Standing> FoldCells::standings(const Mask& mask) const {
    std::vector<Standing> standings;
    standings.reserve(m_places.size());
    for (const auto& codes : m_places) {
        size_t axis = 0;
        bool record = true;
        for (const Mask::Dimension& dimension : mask.dimensions)
            record = dimension.wanted[codes[axis++]] != 0 && record;
        for (const auto* list : {&mask.owners, &mask.teams, &mask.stages, &mask.currencies})
            if (!list->empty())
                record = (*list)[codes[axis++]] != 0 && record;
        standings.push_back({record, mask.parts.empty() || mask.parts[codes[axis]] != 0});
    }
    return standings;
}

const int* FoldCells::model(std::uint32_t place) const {
    const size_t code = m_axes.models ? m_places[place].back() : 0;
    return code == 0 ? nullptr : &m_versions[code - 1];
}

} // namespace gtm::kpi
