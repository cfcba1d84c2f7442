// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/kpi/edition.h"

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
    /// `lines`: the versions, oldest first, of KPIs that more than one has a part in; the last of each is the
    /// definition in force.
    [[nodiscard]] static Result<Catalogue> from(std::vector<Definition> definitions,
                                                std::map<std::string, std::vector<Edition>> lines = {});

    [[nodiscard]] const std::vector<Definition>& all() const {
        return m_definitions;
    } ///< By catalogue number.
    [[nodiscard]] const Definition* find(const std::string& id) const;
    /// The versions of a KPI that more than one has a part in; else null.
    [[nodiscard]] const std::vector<Edition>* line(const std::string& id) const;
    [[nodiscard]] bool hasLines() const { return !m_lines.empty(); }
    /// The version in force in the week that ends on a day; `definition` itself where there is one alone.
    [[nodiscard]] const Definition& at(const Definition& definition, Day weekEnding) const;
    /// Whether a KPI has facts of its own in any of its versions.
    [[nodiscard]] bool hasFacts(const Definition& definition) const;
    /// Whether the facts of some KPI, in any of its versions, are records of this kind.
    [[nodiscard]] bool uses(RecordType record) const;
    /// The newest day on which one of them took effect.
    [[nodiscard]] Day effective() const;
    /// The number of days of a year on which some took effect.
    [[nodiscard]] int publicationsIn(std::chrono::year year) const;

  private:
    std::vector<Definition> m_definitions;
    std::map<std::string, size_t> m_byId;
    /// What does not hold together is an error; gives a composite its arithmetic.
    [[nodiscard]] Result<void> settle(Definition& definition) const;

    std::map<std::string, std::vector<Edition>> m_lines;
};

} // namespace gtm::kpi
