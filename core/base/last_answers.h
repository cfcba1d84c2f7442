// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <algorithm>
#include <cstddef>
#include <memory>
#include <mutex>
#include <vector>

namespace gtm {

/// The answers to the last few questions, of which the next one is often one of them. Several threads may ask
/// at once. A copy begins with none: they are of what stands where it was asked.
template<typename Answer, size_t kKept>
class LastAnswers {
  public:
    LastAnswers() = default;
    LastAnswers(const LastAnswers&) noexcept : LastAnswers() {}
    LastAnswers& operator=(const LastAnswers&) noexcept {
        const std::lock_guard lock(m_mutex);
        m_answers.clear();
        return *this;
    }
    ~LastAnswers() = default;

    /// The kept answer that is one to the question, or else the one that is made.
    template<typename Is, typename Make>
    [[nodiscard]] std::shared_ptr<const Answer> of(const Is& is, const Make& make) const {
        if (auto known = find(is))
            return known;
        auto made = std::make_shared<const Answer>(make());
        if (auto known = find(is))
            return known; // another thread was quicker
        const std::lock_guard lock(m_mutex);
        if (m_answers.size() == kKept)
            m_answers.erase(m_answers.begin());
        m_answers.push_back(made);
        return made;
    }

  private:
    template<typename Is>
    [[nodiscard]] std::shared_ptr<const Answer> find(const Is& is) const {
        const std::lock_guard lock(m_mutex);
        const auto found = std::ranges::find_if(m_answers, [&](const auto& answer) { return is(*answer); });
        if (found == m_answers.end())
            return nullptr;
        std::rotate(found, found + 1, m_answers.end());
        return m_answers.back();
    }

    mutable std::mutex m_mutex;
    mutable std::vector<std::shared_ptr<const Answer>> m_answers; ///< Asked for last stands last.
};

} // namespace gtm
