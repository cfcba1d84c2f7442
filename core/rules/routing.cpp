// SPDX-License-Identifier: GPL-3.0-only
#include "core/rules/bulk_owners.h"
#include "core/rules/revenue.h"

#include <unordered_map>

namespace gtm::rules {

namespace {

/// The owners of one lead from its first assignment on, and where it was passed to another team too soon.
class RouteReader {
  public:
    RouteReader(const CrmData& data, const Model& model, const BulkOwners& bulk, const Lead& lead,
                const AssignmentRow& assignment)
        : m_data(data), m_model(model), m_bulk(bulk), m_lead(lead), m_assignment(assignment) {}

    void read(std::vector<RoutingSpan>& spans) const {
        RoutingSpan span{m_assignment.person, m_assignment.assignedOn, m_assignment.assignedOn, {}, 0, false};
        int owner = kNone;
        for (const OwnerChange& change : m_lead.owners) {
            const bool person = change.owner != kNone && !userOf(change.owner).queue;
            if (!person || change.on < m_assignment.assignedOn || change.owner == owner)
                continue;
            if (owner != kNone && !m_bulk.hold(change)) {
                push(spans, span, change.on);
                ++span.changes;
                span.moved |= isMove(owner, change);
            }
            owner = change.owner;
        }
        spans.push_back(span);
    }

  private:
    [[nodiscard]] const User& userOf(int user) const { return m_data.users[static_cast<size_t>(user)]; }

    /// To another team within the days of the model, unless the process asks for it: SDR to sales.
    [[nodiscard]] bool isMove(int before, const OwnerChange& change) const {
        const User &from = userOf(before), &to = userOf(change.owner);
        const bool process = from.kind == TeamKind::Sdr && to.kind == TeamKind::Sales;
        return from.team != to.team && !process &&
               daysBetween(m_assignment.assignedOn, change.on) <= m_model.revenue.routingDays;
    }

    static void push(std::vector<RoutingSpan>& spans, RoutingSpan& span, Day until) {
        if (span.fromOn < until) {
            span.toOn = until;
            spans.push_back(span);
        }
        span.fromOn = until;
        span.toOn.reset();
    }

    const CrmData& m_data;
    const Model& m_model;
    const BulkOwners& m_bulk;
    const Lead& m_lead;
    const AssignmentRow& m_assignment;
};

} // namespace

void deriveRouting(const CrmData& data, const Model& model, Derived& derived) {
    const BulkOwners bulk(data.leads);
    for (const AssignmentRow& assignment : derived.assignments) {
        data.beat();
        const Lead& lead = data.leads[static_cast<size_t>(assignment.person - 1)];
        RouteReader(data, model, bulk, lead, assignment).read(derived.revenue.routing);
    }
}

} // namespace gtm::rules
