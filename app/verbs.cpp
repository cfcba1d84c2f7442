// SPDX-License-Identifier: GPL-3.0-only
#include "app/verbs.h"

#include "core/base/text.h"

#include <algorithm>

namespace gtm::app {

int runVerb(const Invocation& invocation, const std::vector<Verb>& verbs) {
    std::vector<std::string> names;
    for (const Verb& verb : verbs)
        names.emplace_back(verb.name);
    if (invocation.arguments.isEmpty())
        throw WrongUse{"one of " + joined(names, ", ") + " is expected"};
    const std::string word = invocation.arguments.front().toStdString();
    const auto verb = std::ranges::find_if(verbs, [&](const Verb& v) { return word == v.name; });
    if (verb == verbs.end()) {
        const std::string near = nearestWord(word, names);
        throw WrongUse{"'" + word + "' is none of " + joined(names, ", ") +
                       (near.empty() ? "" : "; did you mean " + near + "?")};
    }
    Invocation rest = invocation;
    rest.arguments.removeFirst();
    return verb->run(rest);
}

} // namespace gtm::app
