// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace gtm::kpi {

/// What the class of a fact follows from, in bits.
struct ClassKey {
    std::uint64_t what = 0, rate = 0;
    friend bool operator==(const ClassKey&, const ClassKey&) = default;
};

/// The class of each key, by open addressing: it is asked for every fact.
class ClassIndex {
  public:
    /// The class of a key; 0: it has none yet, and is given one here.
    std::int32_t& operator[](const ClassKey& key) {
        if (2 * (m_used + 1) > m_slots.size())
            grow();
        Slot& slot = find(key);
        if (slot.of == 0) {
            slot.key = key;
            ++m_used;
        }
        return slot.of;
    }

  private:
    struct Slot {
        ClassKey key;
        std::int32_t of = 0;
    };
    Slot& find(const ClassKey& key) {
        constexpr std::uint64_t kSpread = 0x9E3779B97F4A7C15; // 2^64 divided by the golden ratio
        const std::uint64_t both = key.what + key.rate * kSpread;
        size_t at = static_cast<size_t>(both * kSpread >> 32U) & (m_slots.size() - 1);
        while (m_slots[at].of != 0 && m_slots[at].key != key)
            at = (at + 1) & (m_slots.size() - 1);
        return m_slots[at];
    }
    void grow() {
        std::vector<Slot> old(m_slots.size() * 2);
        old.swap(m_slots);
        for (const Slot& slot : old)
            if (slot.of != 0)
                find(slot.key) = slot;
    }
    std::vector<Slot> m_slots = std::vector<Slot>(64);
    size_t m_used = 0;
};

} // namespace gtm::kpi
