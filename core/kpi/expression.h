// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/result.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace gtm::kpi {

/// The arithmetic of a composite KPI: `+ - * /`, parentheses, numbers, names, and abs(x), min(a, b),
/// max(a, b). A missing operand, or a division by zero, makes the whole unknown.
class Expression {
  public:
    using Lookup = std::function<std::optional<double>(const std::string& name)>;

    [[nodiscard]] static Result<Expression> parse(const std::string& text, const std::string& where);
    [[nodiscard]] std::optional<double> evaluate(const Lookup& lookup) const;
    /// The names that it uses, in order of appearance.
    [[nodiscard]] const std::vector<std::string>& names() const { return m_names; }

  private:
    friend class ExpressionParser;
    struct Step {
        enum Kind { Number, Name, Add, Subtract, Multiply, Divide, Negate, Abs, Min, Max } kind;
        double number = 0;
        std::string name;
    };
    std::vector<Step> m_steps; ///< Postfix order.
    std::vector<std::string> m_names;
};

} // namespace gtm::kpi
