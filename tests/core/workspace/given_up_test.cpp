// SPDX-License-Identifier: GPL-3.0-only
// Questions that whoever asked gives up, and what is asked after them.
#include "tests/core/workspace/definitions_case.h"

#include <functional>
#include <utility>
#include <vector>

namespace gtm {

using test::DefinitionVersions, test::kBefore, test::kFourDeals, test::kSince;

namespace {

struct GivenUp : DefinitionVersions {
    using Question = std::function<std::optional<Error>(const KpiRequest&)>;
    [[nodiscard]] std::vector<std::pair<const char*, Question>> questions() const {
        const auto errorOf = [](const auto& answer) {
            return answer ? std::nullopt : std::optional(answer.error());
        };
        const Workspace& of = *workspace;
        return {
            {"kpi", [&of, errorOf](const KpiRequest& request) { return errorOf(of.kpi(request)); }},
            {"records", [&of, errorOf](const KpiRequest& request) { return errorOf(of.records(request)); }},
            {"moved", [&of, errorOf](const KpiRequest& request) { return errorOf(of.whatMoved(request)); }},
            {"lens", [&of, errorOf](const KpiRequest& request) { return errorOf(of.lens(request)); }},
            {"trends", [&of, errorOf](const KpiRequest& request) { return errorOf(of.trends(request)); }},
            {"charts", [&of, errorOf](const KpiRequest& request) { return errorOf(of.charts(request)); }},
            {"board", [&of, errorOf](const KpiRequest& request) {
                 BoardRequest board;
                 board.week = request.week;
                 board.stop = request.stop;
                 return errorOf(of.board(board));
             }}};
    }
};

} // namespace

TEST_F(GivenUp, EveryQuestionEndsAndTheNextOneIsAnswered) {
    import({{ "Opportunity.csv", kFourDeals }});
    std::stop_source stop;
    stop.request_stop();
    KpiRequest request;
    request.kpi = "win_rate";
    request.week = kSince;
    request.compared = kBefore;
    request.by = "owner";
    for (const auto& [name, question] : questions()) {
        SCOPED_TRACE(name);
        request.stop = stop.get_token();
        const auto error = question(request);
        ASSERT_TRUE(error);
        EXPECT_EQ(error->code, Code::Cancelled);
        request.stop = {};
        EXPECT_FALSE(question(request)) << "of what was given up nothing is left";
    }
}

} // namespace gtm
