// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/rules/crm_data.h"
#include "core/rules/links.h"

namespace gtm::rules {

/// Reads what somebody decided about joins. Throws SQLite::Exception.
[[nodiscard]] JoinChoices readJoinChoices(SQLite::Database& connection);

/// Leads and contacts of one e-mail address (case and blanks do not count) are one human, within a CRM and
/// across CRMs (RP5, decision 27). Fills `identity` of leads and of those who never were one, `lead` of
/// contacts that no conversion names, and `joins`. A record that was split off stands alone. An address that
/// too many records of one CRM have is nobody's own: it joins nothing and stands in `placeholderAddresses`.
void joinPeople(CrmData& data, const JoinKeys& apart);

/// Leads and contacts of one full name and one company's mail domain, or of one phone number, with different
/// addresses or none, may be one human: each stands among `joins` with the first of them, as a suggestion by
/// the rule `name` or `phone` (decision 27). Those that somebody joined share the identity of the first. A
/// number of more than a few records of one CRM is a switchboard's, and suggests nothing. After `joinPeople`.
void suggestPeople(CrmData& data, const Model& model, const JoinPairs& joined);

/// Accounts of several CRMs whose websites share a domain are one company. Free-mail domains and own ones
/// join nothing, nor do hosts of many companies' pages, which go to `sharedHosts`; and a domain that two
/// accounts of one CRM share joins none: that goes to the log of links. Fills `joined` of accounts, and
/// `joins`. Deals are never joined.
void joinAccounts(CrmData& data, const Model& model, const JoinKeys& apart, LinkLog& log);

/// What one CRM records of a human holds for his rows of other CRMs: activities, the first touch that it
/// tells of, and the conversion into an opportunity on or after the row's first day.
void shareAcrossSystems(CrmData& data);

/// Brings the log of joins up to what stands in join_now. Throws SQLite::Exception.
void updateJoinLog(SQLite::Database& connection, std::int64_t batch);

/// A phone number as its digits: `+49 (0)30 / 123-45` and `0049 30 12345` as `+493012345`, `(415) 555-0100`
/// and
/// `+1 415 555 0100` as `4155550100`, `030 12345 ext. 7` as `03012345x7`. A number without its country is not
/// one with it. Empty where it is no number: under seven digits, one digit only, or other words.
[[nodiscard]] std::string phoneKey(std::string_view written);

/// `https://www.Acme.example/de` and `acme.example` as `acme.example`; empty where there is no domain.
[[nodiscard]] std::string domainOfWebsite(std::string_view website);

} // namespace gtm::rules
