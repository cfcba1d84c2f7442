// SPDX-License-Identifier: GPL-3.0-only
#include "core/kpi/expression.h"

#include <algorithm>
#include <cctype>
#include <charconv>
#include <cmath>

namespace gtm::kpi {

/// Recursive descent into postfix steps.
class ExpressionParser {
  public:
    using Step = Expression::Step;

    ExpressionParser(const std::string& text, Expression& out) : m_text(text), m_out(out) {}

    bool parse() { return sum() && (skipBlanks(), m_at == m_text.size()); }
    [[nodiscard]] size_t position() const { return m_at; }

  private:
    void skipBlanks() {
        while (m_at < m_text.size() && std::isspace(static_cast<unsigned char>(m_text[m_at])))
            ++m_at;
    }
    bool take(char c) {
        skipBlanks();
        if (m_at >= m_text.size() || m_text[m_at] != c)
            return false;
        ++m_at;
        return true;
    }
    void emit(Step::Kind kind) { m_out.m_steps.push_back({kind, 0, {}}); }

    bool sum() {
        if (!product())
            return false;
        for (;;) {
            const bool plus = take('+');
            if (!plus && !take('-'))
                return true;
            if (!product())
                return false;
            emit(plus ? Step::Add : Step::Subtract);
        }
    }
    bool product() {
        if (!term())
            return false;
        for (;;) {
            const bool times = take('*');
            if (!times && !take('/'))
                return true;
            if (!term())
                return false;
            emit(times ? Step::Multiply : Step::Divide);
        }
    }
    bool term() {
        if (take('-')) {
            if (!term())
                return false;
            emit(Step::Negate);
            return true;
        }
        if (take('('))
            return sum() && take(')');
        skipBlanks();
        if (m_at >= m_text.size())
            return false;
        return std::isdigit(static_cast<unsigned char>(m_text[m_at])) ? number() : nameOrCall();
    }
    bool number() {
        double value = 0;
        const char* begin = m_text.data() + m_at;
        const auto [end, error] = std::from_chars(begin, m_text.data() + m_text.size(), value);
        if (error != std::errc())
            return false;
        m_at += static_cast<size_t>(end - begin);
        m_out.m_steps.push_back({Step::Number, value, {}});
        return true;
    }
    bool nameOrCall() {
        const size_t begin = m_at;
        while (m_at < m_text.size() &&
               (std::isalnum(static_cast<unsigned char>(m_text[m_at])) || m_text[m_at] == '_'))
            ++m_at;
        const std::string name = m_text.substr(begin, m_at - begin);
        if (name.empty())
            return false;
        if (!take('(')) {
            m_out.m_steps.push_back({Step::Name, 0, name});
            m_out.m_names.push_back(name);
            return true;
        }
        if (name == "abs")
            return sum() && take(')') && (emit(Step::Abs), true);
        if (name == "min" || name == "max")
            return sum() && take(',') && sum() && take(')') &&
                   (emit(name == "min" ? Step::Min : Step::Max), true);
        return false;
    }

    const std::string& m_text;
    Expression& m_out;
    size_t m_at = 0;
};

Result<Expression> Expression::parse(const std::string& text, const std::string& where) {
    Expression expression;
    ExpressionParser parser(text, expression);
    if (!parser.parse())
        return fail(Code::BadDefinition, where,
                    "expression: cannot be read from character " + std::to_string(parser.position() + 1) +
                        " on");
    return expression;
}

std::optional<double> Expression::evaluate(const Lookup& lookup) const {
    std::vector<double> stack;
    const auto pop = [&] {
        const double top = stack.back();
        stack.pop_back();
        return top;
    };
    for (const Step& step : m_steps) {
        if (step.kind == Step::Number) {
            stack.push_back(step.number);
            continue;
        }
        if (step.kind == Step::Name) {
            const auto value = lookup(step.name);
            if (!value)
                return std::nullopt;
            stack.push_back(*value);
            continue;
        }
        const double right = pop();
        if (step.kind == Step::Negate || step.kind == Step::Abs) {
            stack.push_back(step.kind == Step::Negate ? -right : std::abs(right));
            continue;
        }
        const double left = pop();
        switch (step.kind) {
        case Step::Add:
            stack.push_back(left + right);
            break;
        case Step::Subtract:
            stack.push_back(left - right);
            break;
        case Step::Multiply:
            stack.push_back(left * right);
            break;
        case Step::Min:
            stack.push_back(std::min(left, right));
            break;
        case Step::Max:
            stack.push_back(std::max(left, right));
            break;
        default:
            if (right == 0)
                return std::nullopt;
            stack.push_back(left / right);
        }
    }
    return stack.back();
}

} // namespace gtm::kpi
