// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/kpi/engine.h"

#include <functional>
#include <map>
#include <string>
#include <vector>

/// The lens: well-known definitions of other people, computed on the same records (kpi-definitions,
/// "Definition lens"), so that nobody has to guess why a report shows another number.
namespace gtm::kpi {

struct LensWords {
    std::string what; ///< What they compute.
    std::string why;  ///< Why the number differs from ours.
};

/// One other definition of a KPI.
struct LensVariant {
    std::string id;
    std::string who;
    /// Ours, or that of the catalogue's KPI which it names, with what the file says otherwise; its id is
    /// `KPI.ID`. Where it has facts of its own these are read from the derived tables.
    Definition definition;
    std::string kpi;                        ///< Whose facts these are; empty: its own.
    std::map<std::string, LensWords> words; ///< By language; `en` always.

    [[nodiscard]] const LensWords& text(const std::string& language = "en") const;
};

/// Reads the variants of one file (resources/lens/KPI.toml); errors name the key and what is expected there.
[[nodiscard]] Result<std::vector<LensVariant>> parseLens(std::string_view toml, const std::string& where,
                                                         const Catalogue& catalogue);
/// The other definitions of a KPI that ship with the program; none for most.
[[nodiscard]] Result<std::vector<LensVariant>> lensOf(const std::string& kpi, const Catalogue& catalogue);

/// Gives the facts of a definition, which stay where they are until the view is open.
using LoadFacts = std::function<const FactTable&(const Definition&)>;

/// One KPI and one other definition of it, side by side, and all that the two are folded from.
class LensView {
  public:
    /// `load` is asked for the variant's facts where it has a SELECT of its own.
    [[nodiscard]] static Result<LensView> open(const LoadFacts& load, const Catalogue& catalogue,
                                               const FactSet& facts, const Definition& ours,
                                               const LensVariant& variant);
    [[nodiscard]] Engine engine() const { return {m_catalogue, m_facts}; }
    [[nodiscard]] const Definition& ours() const { return *m_catalogue.find(m_ours); }
    [[nodiscard]] const Definition& theirs() const { return *m_catalogue.find(m_theirs); }
    [[nodiscard]] const Catalogue& catalogue() const { return m_catalogue; }

  private:
    Catalogue m_catalogue;
    FactSet m_facts;
    std::string m_ours, m_theirs;
};

/// Which records count on both sides of a lens, and why the others do not.
struct LensRecords {
    std::int64_t both = 0;
    std::int64_t revalued = 0; ///< Count in both, with other numbers.
    /// By the reason of the side that leaves them out; without one it does not look at them.
    std::map<std::string, std::int64_t> onlyTheirs, onlyOurs;
};
[[nodiscard]] LensRecords compareRecords(const LensView& view, const Span& ours, const Span& theirs,
                                         const Filter& filter);

} // namespace gtm::kpi
