// SPDX-License-Identifier: GPL-3.0-only
#include "core/kpi/fold_cells.h"

#include "core/kpi/fold_plan.h"

#include <algorithm>

namespace gtm::kpi {

namespace {

constexpr size_t kMostSlots = size_t{1} << 22U; ///< Pairs of class and place that could be there.
constexpr size_t kWorth = 3;                    ///< A cell stands for so many facts, at least.
constexpr size_t kBetweenLooks = 4096;          ///< Facts after which it is asked whether it is worth it.

} // namespace

/// Counts facts by class and place.
class FoldCells::Counter {
  public:
    Counter(FoldCells& cells, const FactTable& table, const FoldPlan& plan, const Mask& mask)
        : m_cells(cells), m_facts(table), m_mask(mask), m_classes(plan.classes()), m_classOf(plan.classOf()) {
        for (const Mask::Dimension& dimension : mask.dimensions)
            addAxis(dimension.wanted.size());
        for (const auto* list : {&mask.owners, &mask.teams, &mask.currencies, &mask.parts})
            if (!list->empty())
                addAxis(list->size());
        if (cells.m_axes.models) {
            cells.m_versions = *cells.m_axes.models;
            std::ranges::sort(cells.m_versions);
            const auto rest = std::ranges::unique(cells.m_versions);
            cells.m_versions.erase(rest.begin(), rest.end());
            addAxis(cells.m_versions.size() + 1);
        }
        m_codes.resize(m_sizes.size());
    }

    /// False where there are too many pairs of class and place, or nearly as many as facts.
    bool run() {
        if (m_places > kMostSlots / m_classes.size())
            return false;
        m_cellOf.resize(m_places * m_classes.size());
        m_placeOf.resize(m_places);
        const size_t facts = m_facts.table.size();
        for (size_t begin = 0; begin < facts; begin += kBetweenLooks) {
            const size_t end = std::min(begin + kBetweenLooks, facts);
            for (size_t fact = begin; fact < end; ++fact)
                if (const auto of = static_cast<size_t>(m_classOf[fact]); of != 0)
                    add(fact, of);
            if (m_cells.m_cells.size() > kBetweenLooks && m_cells.m_cells.size() * kWorth > end)
                return false;
        }
        return true;
    }

  private:
    void addAxis(size_t size) {
        m_sizes.push_back(size);
        m_places = size > kMostSlots / m_places ? kMostSlots + 1 : m_places * size;
    }

    void readCodes(size_t fact) {
        size_t axis = 0;
        for (const Mask::Dimension& dimension : m_mask.dimensions)
            m_codes[axis++] = dimension.codeOf(m_facts.record[fact]);
        for (const auto& [list, codes] : {std::pair{&m_mask.owners, &m_facts.owner},
                                          {&m_mask.teams, &m_facts.team},
                                          {&m_mask.currencies, &m_facts.currency},
                                          {&m_mask.parts, &m_facts.part}})
            if (!list->empty())
                m_codes[axis++] = (*codes)[fact];
        if (m_cells.m_axes.models)
            m_codes[axis] = versionOf(static_cast<size_t>(m_facts.record[fact]));
    }

    [[nodiscard]] std::uint16_t versionOf(size_t record) const {
        const std::vector<int>& models = *m_cells.m_axes.models;
        if (record >= models.size())
            return 0;
        const auto found = std::ranges::lower_bound(m_cells.m_versions, models[record]);
        return static_cast<std::uint16_t>(found - m_cells.m_versions.begin() + 1);
    }

    void add(size_t fact, size_t of) {
        readCodes(fact);
        size_t place = 0;
        for (size_t axis = 0; axis < m_codes.size(); ++axis)
            place = place * m_sizes[axis] + m_codes[axis];
        std::uint32_t& at = m_cellOf[of * m_places + place];
        if (at == 0) {
            std::uint32_t& number = m_placeOf[place];
            if (number == 0) {
                m_cells.m_places.push_back(m_codes);
                number = static_cast<std::uint32_t>(m_cells.m_places.size());
            }
            m_cells.m_cells.push_back({static_cast<std::int32_t>(of), number - 1});
            at = static_cast<std::uint32_t>(m_cells.m_cells.size());
        }
        Cell& cell = m_cells.m_cells[at - 1];
        const FoldClass& kind = m_classes[of];
        ++cell.facts;
        if (kind.numbers != FoldClass::Numbers::Whole)
            return;
        if (kind.numerator)
            cell.numerator += static_cast<std::int64_t>(m_facts.numerator[fact]);
        if (kind.denominator)
            cell.denominator += static_cast<std::int64_t>(m_facts.denominator[fact]);
        if (kind.value)
            cell.value += static_cast<std::int64_t>(m_facts.value[fact]);
    }

    FoldCells& m_cells;
    FactViews m_facts;
    const Mask& m_mask;
    const std::vector<FoldClass>& m_classes;
    Column<std::int32_t>::View m_classOf;
    std::vector<size_t> m_sizes;                    ///< Codes that each axis has.
    size_t m_places = 1;                            ///< That could be there.
    std::vector<std::uint16_t> m_codes;             ///< Of the fact that is looked at.
    std::vector<std::uint32_t> m_cellOf, m_placeOf; ///< Numbers from 1; 0: there is none yet.
};

FoldCells::FoldCells(const FactTable& table, const FoldPlan& plan, const Mask& mask,
                     const std::vector<int>* models)
    : m_axes(axesOf(mask, models)) {
    m_isWorth = Counter(*this, table, plan, mask).run();
    if (m_isWorth)
        return;
    m_cells = {};
    m_places = {};
}

FoldCells::Axes FoldCells::axesOf(const Mask& mask, const std::vector<int>* models) {
    Axes axes{{},    !mask.owners.empty(), !mask.teams.empty(), !mask.currencies.empty(), !mask.parts.empty(),
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
        for (const auto* list : {&mask.owners, &mask.teams, &mask.currencies})
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
