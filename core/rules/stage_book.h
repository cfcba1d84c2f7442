// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/rules/crm_data.h"

#include <map>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace gtm::rules {

/// An open stage that nobody recorded.
[[nodiscard]] const Stage& unknownStage();

/// What every stage text of every source system means: declared by a mapping profile, else known to the
/// model, else told by the flags of the deals that stand in it, else guessed from its words (RP3), else an
/// open stage of its own behind the known ones.
class StageBook {
  public:
    StageBook(const CrmData& data, const Model& model);
    StageBook(const StageBook&) = delete;
    StageBook& operator=(const StageBook&) = delete;

    [[nodiscard]] const Stage& of(int system, Word text) const;
    /// Every stage that occurs, once, open ones in order and closed ones last.
    [[nodiscard]] std::vector<Stage> inUse() const;
    /// Stage texts that neither a profile nor the model knows.
    [[nodiscard]] const std::vector<std::string>& unknown() const { return m_unknown; }

  private:
    struct Seen {
        int closed = 0, won = 0, deals = 0;
        double position = 0; ///< Sum of places in the histories.
        int places = 0;
    };
    using Key = std::pair<int, std::string>; ///< System, headerKey of the text.

    std::map<Key, Stage> m_stages;
    std::map<int, std::unordered_map<Word, const Stage*>> m_byText; ///< By system: the texts that occur.
    std::vector<Key> m_seen;
    std::vector<std::string> m_unknown;
};

} // namespace gtm::rules
