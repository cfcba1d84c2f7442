// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/ingest/xml_items.h"

#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

namespace gtm::ingest {

/// What the texts of a workbook may cost; each costs a place of 8 bytes, also an empty one.
struct StringLimits {
    size_t strings = size_t{1} << 24;
    size_t bytes = size_t{256} << 20;
};

/// The texts that the cells of a workbook name by number. They are read as far as cells ask for them and
/// stand in one arena. Of rich text the runs are put together, phonetic readings are left out.
class SharedStrings : public ItemReader {
  public:
    /// `stream` may be null: the workbook has none. `where` names the part in errors. `Error::detail` beyond
    /// the limits is `too_many_strings` or `too_large`.
    [[nodiscard]] static Result<std::unique_ptr<SharedStrings>>
    open(std::unique_ptr<ByteStream> stream, std::string where, const StringLimits& limits = {});

    /// The text stays where it is. Empty where the workbook has no such string, and where the part cannot be
    /// read on (`failure`).
    [[nodiscard]] std::optional<std::string_view> at(std::uint64_t index);
    [[nodiscard]] const std::optional<Error>& failure() const { return m_failure; }

  private:
    SharedStrings() = default;
    [[nodiscard]] bool readOne();
    void add(std::string_view text);
    [[nodiscard]] Plain takePlain(std::string_view bytes, size_t& length) override;
    [[nodiscard]] bool ready() const override { return true; }
    [[nodiscard]] const std::string& problem() const override { return m_problem; }
    void startElement(std::string_view name, const XmlAttributes& attributes) override;
    void endElement(std::string_view name) override;
    void text(std::string_view part) override;

    std::string m_where;
    StringLimits m_limits;
    std::unique_ptr<XmlItems> m_items;
    std::vector<std::unique_ptr<char[]>> m_blocks;
    size_t m_room = 0, m_used = 0;       ///< Of the last block.
    std::uint64_t m_wanted = 0;          ///< What the part says that it is long, in bytes; not to be trusted.
    std::vector<std::uint64_t> m_places; ///< Position in the arena and length of each text, packed.
    std::string m_text, m_scratch;       ///< Of the string being read.
    bool m_inText = false;
    int m_phonetic = 0;
    std::string m_problem;
    std::optional<Error> m_failure;
};

} // namespace gtm::ingest
