// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/rules/crm_data.h"

namespace gtm::rules {

/// When everything is read: what belonged to merged records goes to their survivors (RP4), every list stands
/// in order of time, and every record has a first owner.
void settle(CrmData& data);

} // namespace gtm::rules
