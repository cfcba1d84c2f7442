// SPDX-License-Identifier: GPL-3.0-only
#include "tests/support/session_fixture.h"

#include "ui/widgets/banner.h"
#include "ui/widgets/label.h"

#include <QTest>

namespace gtm::ui {

namespace {

constexpr int kFilePatience = 600'000;

OpenOptions dollars() {
    OpenOptions options;
    options.zone = "UTC";
    options.currency = "USD";
    return options;
}

} // namespace

SessionFixture::SessionFixture() : settings(QString::fromStdString((folder / "settings.ini").string())) {
    session.emplace();
    auto opened = ui::opened(Workspace::open(store, dollars()));
    EXPECT_TRUE(opened);
    if (opened)
        session->setStore(std::move(*opened));
}

SessionFixture::~SessionFixture() = default;

void SessionFixture::import(const std::string& day, const std::string& name) {
    ImportRequest request;
    request.paths = {folder.write(
        day + "/Opportunity_" + day + ".csv",
        "Id,Name,StageName,CloseDate,CreatedDate,Amount,LastModifiedDate\n"
        "006000000000001AAA,One,Discovery,2026-12-01,2026-09-01,1,2026-10-01T10:00:00Z\n" +
            ("006000000000002AAA," + name + ",Discovery,31/12,2026-09-01,1,2026-10-01T10:00:00Z\n"))};
    request.startedAt = Instant{std::chrono::milliseconds{++m_imports}};
    ASSERT_TRUE(session->importJob(request)({}, {}, {}));
    ASSERT_TRUE(session->reload());
}

void SessionFixture::hold() {
    session->writer().write(
        [may = m_go.get_future().share(), workspace = session->sharedWorkspace()]() -> Worker::Outcome {
            may.wait();
            return [] {};
        },
        {});
}

void SessionFixture::waitForFiles() {
    EXPECT_TRUE(QTest::qWaitFor([this] { return !session->writer().waiting(); }, kFilePatience));
}

std::string SessionFixture::banner() {
    QString all;
    const Banner& box = inside.shell().banner();
    if (!box.isHidden())
        for (const Label* label : box.findChildren<Label*>())
            all += label->text() + u' ';
    return all.toStdString();
}

} // namespace gtm::ui
