// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/sample/deal_desk.h"

namespace gtm::sample {

/// Where deals come from: conversions, sales and partners, and later the customers themselves.
class DealBook {
  public:
    explicit DealBook(World& world);

    void openNewBusiness();
    /// Yearly renewals of every customer, and expansions.
    void growCustomers();
    /// One for each deal of the world.
    [[nodiscard]] std::vector<DealPath>& paths() { return m_paths; }

  private:
    struct Opening {
        Instant at{};
        Index lead = kNone; ///< None: sales opened it.
    };
    [[nodiscard]] std::vector<Opening> openings();
    void openFromLead(const Opening& opening);
    void openDirectly(const Opening& opening);
    [[nodiscard]] Index freeProspect(Instant at);
    void convertCompany(Lead& lead, Instant at);
    void add(const Deal& deal);
    void renew(Index account);
    void expand();
    [[nodiscard]] Deal customerDeal(Index account, DealType type, Instant created, double amountFactor);
    void indexContacts();
    [[nodiscard]] Index contactOf(Index account) const;
    [[nodiscard]] Index anyPartner();

    World& m_world;
    DealDesk m_desk;
    Random m_random;
    int m_partners;
    int m_firstProspect;
    int m_prospects;
    std::vector<DealPath> m_paths;
    std::vector<Index> m_contactOf; ///< By account: its first contact.
};

} // namespace gtm::sample
