// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/kpi/moved.h"

#include <limits>
#include <optional>
#include <string>
#include <vector>

namespace gtm::kpi {

/// One catalogue with the facts of its KPIs, and what moved them from one week to the next.
struct MovedCase {
    static constexpr double kNothing = std::numeric_limits<double>::quiet_NaN();
    /// Sundays of one quarter.
    static inline const Day kBefore = makeDay(2026, 10, 18), kAfter = makeDay(2026, 10, 25);

    /// A row of facts; what is not named is not there.
    struct Fact {
        int record;
        std::optional<Day> at = {}, from = {}, to = {};
        double numerator = kNothing, denominator = kNothing, value = kNothing;
        std::string owner = {}, part = {}, currency = {}, reason = {};
    };

    std::vector<Definition> definitions;
    FactSet facts;
    std::optional<Catalogue> catalogue;

    MovedCase() { facts.asOf = makeDay(2027, 6, 30); }

    Definition& define(const std::string& id, Aggregate aggregate, Basis basis,
                       const std::vector<Fact>& rows) {
        Definition definition;
        definition.id = id;
        definition.aggregate = aggregate;
        definition.basis = basis;
        definition.dimensions = {"owner", "reason", "kind", "currency"};
        FactTable table;
        const auto number = [](const std::optional<Day>& day, std::int32_t none) {
            return day ? dayNumber(*day) : none;
        };
        for (const Fact& fact : rows) {
            table.record.push_back(fact.record);
            table.at.push_back(number(fact.at, kNoDay));
            table.from.push_back(number(fact.from, kNoDay));
            table.to.push_back(number(fact.to, kEndOfTime));
            table.since.push_back(kNoDay);
            table.ratedOn.push_back(kNoDay);
            table.numerator.push_back(fact.numerator);
            table.denominator.push_back(fact.denominator);
            table.value.push_back(fact.value);
            table.part.push_back(table.parts.add(fact.part));
            table.reason.push_back(table.reasons.add(fact.reason));
            table.currency.push_back(table.currencies.add(fact.currency));
            table.owner.push_back(table.owners.add(fact.owner));
            table.team.push_back(0);
            table.stage.push_back(0);
            table.censored.push_back(0);
            table.money |= !fact.currency.empty();
        }
        table.finish();
        facts.tables[id] = std::move(table);
        return definitions.emplace_back(std::move(definition));
    }

    Moved moved(const std::string& id, const std::string& dimension = {}, const Filter& filter = {},
                Day after = kAfter, const Pulse* pulse = nullptr) {
        catalogue.emplace(std::move(*Catalogue::from(definitions)));
        const Engine engine(*catalogue, facts, pulse);
        return whatMoved(engine, *catalogue, *catalogue->find(id), kBefore, after, dimension, filter);
    }
};

} // namespace gtm::kpi
