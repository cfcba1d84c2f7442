// SPDX-License-Identifier: GPL-3.0-only
#include "core/ingest/values.h"

#include "core/base/text.h"
#include "core/ingest/codes.h"
#include "core/ingest/currency_text.h"
#include "core/ingest/number_text.h"
#include "core/ingest/salesforce_id.h"

#include <algorithm>
#include <array>

namespace gtm::ingest {

namespace {

constexpr size_t kLongestId = 255;

CellResult problem(std::string_view code) {
    CellResult out;
    out.problem = code;
    return out;
}

CellResult readText(std::string_view text) {
    CellResult out;
    if (text.find('\0') == std::string_view::npos) {
        if (!text.empty() && text != "null")
            out.value = std::string(text);
        return out;
    }
    std::string cleaned(text);
    std::erase(cleaned, '\0');
    cleaned = trimmed(cleaned);
    out.note(CellNote::NulRemoved);
    if (!cleaned.empty() && cleaned != "null")
        out.value = std::move(cleaned);
    return out;
}

/// `4.87688E+18` and `1E+05`: how a spreadsheet shows a number of many digits.
bool isScientific(std::string_view text) {
    const size_t e = text.find_first_of("eE");
    if (e == std::string_view::npos || text.size() < e + 3 || text[e + 1] != '+')
        return false;
    const auto figures = [](std::string_view part) {
        return !part.empty() && part.find_first_not_of("0123456789") == std::string_view::npos;
    };
    const std::string_view head = text.substr(0, e);
    const size_t mark = std::min(head.find_first_of(".,"), head.size());
    return mark == 1 && figures(head.substr(0, 1)) && figures(text.substr(e + 2)) &&
           (mark == head.size() || figures(head.substr(mark + 1)));
}

CellResult readId(std::string_view text, IdKind kind) {
    const bool control =
        std::ranges::any_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x20; });
    if (text.size() > kLongestId || control)
        return problem(code::kBadId);
    if (isScientific(text))
        return problem(code::kRoundedId);
    CellResult out;
    if (kind == IdKind::Text) {
        out.value = std::string(text);
        return out;
    }
    if (kind == IdKind::Guid) {
        if (text.starts_with('{') && text.ends_with('}'))
            text = text.substr(1, text.size() - 2);
        out.value = asciiLower(text);
        return out;
    }
    if (isNullSalesforceId(text))
        return out;
    const SalesforceId form = salesforceIdForm(text);
    std::string id(text);
    if (form == SalesforceId::Short)
        id.append(salesforceSuffix(text).data(), 3);
    out.value = std::move(id);
    if (form == SalesforceId::None)
        out.note(CellNote::IdChecksum);
    return out;
}

CellResult readBool(std::string_view text) {
    static constexpr std::array<std::string_view, 9> yes{"true", "1", "yes", "y", "checked",
                                                         "done", "x", "t",   "on"};
    static constexpr std::array<std::string_view, 9> no{"false",  "0",     "no", "n",  "unchecked",
                                                        "undone", "to do", "f",  "off"};
    const std::string word = asciiLower(text);
    CellResult out;
    if (std::ranges::find(yes, word) != yes.end())
        out.value = true;
    else if (std::ranges::find(no, word) != no.end())
        out.value = false;
    else
        out.problem = code::kBadBool;
    return out;
}

CellResult readNumber(std::string_view text, const CellFormat& format, bool ratio) {
    const auto number = parseNumber(text, format.decimalMark);
    if (!number)
        return problem(code::kBadNumber);
    CellResult out;
    double value = toDouble(*number);
    if (ratio)
        value /= number->percent ? 100.0 : format.ratioScale;
    if (ratio && (value < 0 || value > 1))
        return problem(code::kOutOfRange);
    out.value = value;
    if (number->suffix)
        out.note(CellNote::SuffixRead);
    return out;
}

CellResult readMoney(std::string_view text, const CellFormat& format) {
    const auto number = parseNumber(text, format.decimalMark);
    if (!number || number->percent)
        return problem(code::kBadNumber);
    CellResult out;
    out.currency = number->currency;
    if (!number->sign.empty() && !isWrittenWith(number->sign, format.currency)) {
        out.currency = usualCurrency(number->sign);
        out.note(CellNote::SignRead);
    }
    const std::string_view currency = out.currency.empty() ? format.currency : out.currency;
    bool rounded = false;
    const int digits = std::max(minorDigits(currency), out.currency.empty() ? format.leastDigits : 0);
    const auto minor = toMinor(*number, digits, &rounded);
    if (!minor)
        return problem(code::kBadNumber);
    out.value = *minor;
    if (out.currency.empty())
        out.thousandths = toMinor(*number, kThousandths, nullptr);
    if (rounded)
        out.note(CellNote::Rounded);
    if (number->suffix)
        out.note(CellNote::SuffixRead);
    return out;
}

Instant instantOf(const WrittenTime& written, const Zone& zone, CellResult& out) {
    if (written.offset)
        return Instant{written.day} + *written.time - *written.offset;
    LocalQuirk quirk = LocalQuirk::None;
    const Instant instant = zone.fromLocal({written.day, *written.time}, &quirk);
    if (quirk == LocalQuirk::SpringGap)
        out.note(CellNote::ClockGap);
    if (quirk == LocalQuirk::FallOverlap)
        out.note(CellNote::ClockOverlap);
    return instant;
}

/// A date is taken as written: midnight, in whatever zone, is how many exports write dates. Another time of
/// day makes it an instant, in the zone that it states or else in that of the export: its day is that of the
/// reporting zone.
Day dayOf(const WrittenTime& written, const CellFormat& format, CellResult& out) {
    if (!written.time || written.time->count() == 0)
        return written.day;
    out.note(CellNote::TimeDropped);
    return format.reporting->localDay(instantOf(written, *format.written, out));
}

CellResult readTime(std::string_view text, const CellFormat& format, bool day) {
    auto written = parseTime(text, format.dateOrder, format.century);
    if (!written)
        written = parseSerial(text, format.from1904);
    if (!written)
        return problem(code::kBadDate);
    if (written->shortYear)
        return problem(code::kShortYear);
    CellResult out;
    if (day) {
        out.value = dayOf(*written, format, out);
    } else if (!written->time) {
        out.value = crm::Moment{written->day, std::nullopt};
    } else if (format.dateOnly) {
        out.value = crm::Moment{dayOf(*written, format, out), std::nullopt};
    } else {
        const Instant at = instantOf(*written, *format.written, out);
        out.value = crm::Moment{format.reporting->localDay(at), at};
    }
    return out;
}

} // namespace

std::string_view noteCode(unsigned n) {
    static constexpr std::array<std::string_view, kCellNotes> codes{
        code::kIdChecksum, code::kClockGap,   code::kClockOverlap, code::kTimeDropped,
        code::kRounded,    code::kSuffixRead, code::kNulRemoved,   code::kSignRead};
    return codes[n];
}

bool isNullToken(std::string_view text) {
    static constexpr std::array<std::string_view, 9> tokens{"\"\"", "-",    "--",   "\u2014",        "n/a",
                                                            "#n/a", "null", "none", "[not provided]"};
    if (text.empty())
        return true;
    if (text.size() > 14 || std::string_view("\"-\xE2nN#([").find(text.front()) == std::string_view::npos)
        return false;
    const std::string word = asciiLower(text);
    return std::ranges::find(tokens, word) != tokens.end() || word == "(blank)" || word == "(no value)";
}

CellResult readCell(crm::FieldType type, std::string_view text, const CellFormat& format) {
    using enum crm::FieldType;
    text = trimmed(text);
    if (type == Text || type == Category)
        return readText(text);
    if (isNullToken(text))
        return {};
    if (text.find('\0') != std::string_view::npos)
        return problem(code::kNulInValue);
    switch (type) {
    case Id:
        return readId(text, format.idKind);
    case Bool:
        return readBool(text);
    case Number:
        return readNumber(text, format, false);
    case Ratio:
        return readNumber(text, format, true);
    case Money:
        return readMoney(text, format);
    case Day:
        return readTime(text, format, true);
    case Moment:
        return readTime(text, format, false);
    case Text:
    case Category:
        break;
    }
    return readText(text);
}

} // namespace gtm::ingest
