// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/kpi/definition.h"
#include "core/kpi/expression.h"

#include <map>
#include <string>
#include <vector>

namespace gtm::kpi {

/// The dimensions that facts can be filtered and broken down by.
[[nodiscard]] const std::vector<std::string>& allDimensions();

/// All definitions in force, checked against each other.
class Catalogue {
  public:
    /// The definitions that ship with the program (resources/kpis).
    [[nodiscard]] static Result<Catalogue> builtIn();
    [[nodiscard]] static Result<Catalogue> from(std::vector<Definition> definitions);

    [[nodiscard]] const std::vector<Definition>& all() const {
        return m_definitions;
    } ///< By catalogue number.
    [[nodiscard]] const Definition* find(const std::string& id) const;
    [[nodiscard]] const Expression& expression(const std::string& id) const { return m_expressions.at(id); }
    /// `YEAR.N`: the newest effective date's year and the number of publications in it.
    [[nodiscard]] std::string setName() const;
    [[nodiscard]] Day effective() const;

  private:
    std::vector<Definition> m_definitions;
    std::map<std::string, size_t> m_byId;
    std::map<std::string, Expression> m_expressions;
};

} // namespace gtm::kpi
