// SPDX-License-Identifier: GPL-3.0-only
#include "core/crm/record.h"

#include <array>
#include <charconv>
#include <utility>

namespace gtm::crm {

namespace {

template<typename Number>
std::string numberText(Number number) {
    std::array<char, 32> buffer{};
    const auto [end, error] = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number);
    return {buffer.data(), end};
}

struct PlainText {
    std::optional<std::string> operator()(std::monostate) const { return std::nullopt; }
    std::optional<std::string> operator()(const std::string& text) const { return text; }
    std::optional<std::string> operator()(bool flag) const { return flag ? "1" : "0"; }
    std::optional<std::string> operator()(double number) const { return numberText(number); }
    std::optional<std::string> operator()(Minor minor) const { return numberText(minor); }
    std::optional<std::string> operator()(Day day) const { return isoText(day); }
    std::optional<std::string> operator()(const Moment& moment) const {
        return moment.at ? isoText(*moment.at) : isoText(moment.on);
    }
};

void appendCounted(std::string& bytes, std::string_view text) {
    std::array<char, 24> buffer{};
    const auto [end, error] = std::to_chars(buffer.data(), buffer.data() + buffer.size(), text.size());
    bytes.append(buffer.data(), end);
    bytes += ':';
    bytes += text;
}

} // namespace

std::optional<std::string> plainText(const Value& value) {
    return std::visit(PlainText{}, value);
}

static std::string bytesOf(const Record& record, const std::bitset<kMaxFields>& present, bool withEmptyOwn) {
    // Field number, then a mark for null or the length and the text: no two different records agree.
    std::string bytes;
    bytes.reserve(256);
    bytes += static_cast<char>('A' + static_cast<int>(record.entity));
    for (size_t i = 0; i < record.values.size(); ++i) {
        if (!present.test(i))
            continue;
        bytes += static_cast<char>(i + 1);
        if (const auto* text = std::get_if<std::string>(&record.values[i]))
            appendCounted(bytes, *text);
        else if (const auto plain = plainText(record.values[i]))
            appendCounted(bytes, *plain);
        else
            bytes += '-';
    }
    for (const auto& [name, cell] : record.own) {
        if (cell.text.empty() && !withEmptyOwn)
            continue;
        bytes += static_cast<char>(kMaxFields + (cell.filters ? 1 : 2));
        appendCounted(bytes, name);
        appendCounted(bytes, cell.text);
    }
    return bytes;
}

std::string canonicalBytes(const Record& record) {
    return bytesOf(record, record.present, true);
}

std::vector<AssumedMoney> settleMoney(Record& record, std::string_view currency) {
    const int digits = minorDigits(currency);
    std::vector<AssumedMoney> rounded;
    for (const AssumedMoney& money : std::exchange(record.assumed, {})) {
        const auto minor = withDigits(money.thousandths, kThousandths, digits);
        if (money.digits == digits || !minor)
            continue;
        record.values[static_cast<size_t>(money.field)] = *minor;
        if (withDigits(*minor, digits, kThousandths) != money.thousandths)
            rounded.push_back(money);
    }
    return rounded;
}

Hash128 stateHash(const Record& record) {
    std::bitset<kMaxFields> present;
    present.set();
    const auto all = fields(record.entity);
    for (size_t i = 0; i < all.size(); ++i)
        if (all[i].later && std::holds_alternative<std::monostate>(record.values[i]))
            present.reset(i);
    return hash128(bytesOf(record, present, false));
}

} // namespace gtm::crm
