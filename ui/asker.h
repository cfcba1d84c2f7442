// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <thread>

namespace gtm::ui {

/// Asks core beside the window's thread. The newest question wins: an answer that nobody waits for any more
/// is dropped, and a question that can be stopped is. An answer that comes at once is given before `ask`
/// returns, so that nothing flickers; the window waits for it no longer than a moment.
class Asker : public QObject {
    Q_OBJECT
  public:
    /// What is to be done with an answer, on the thread of the window.
    using Answer = std::function<void()>;
    using Question = std::function<Answer()>;
    /// One that ends early where nobody waits for its answer any more.
    using LongQuestion = std::function<Answer(const std::stop_token&)>;

    /// `atOnceMs`: so long the window waits for an answer that may come at once.
    explicit Asker(QObject* parent = nullptr, int atOnceMs = kAtOnceMs);
    ~Asker() override;

    /// `doing` says what takes so long, where it does: "Computing week 46".
    void ask(Question question, const QString& doing);
    void ask(LongQuestion question, const QString& doing);
    /// Forgets what was asked and waits until nothing is computed: afterwards what it is about may go.
    void drop();
    /// Forgets what was asked and waits for nothing: what is being computed ends by itself, and nobody hears
    /// of it. For questions about what stays as it is, or that keep what they are about.
    void forget();
    /// Waits for the answer, and has given it when it returns.
    void finish();
    [[nodiscard]] bool waiting() const { return m_box && (!m_forgotten || m_next); }

    static constexpr int kAtOnceMs = 40, kSlowMs = 300;

  Q_SIGNALS:
    /// An answer takes longer than a moment.
    void slow(const QString& doing);
    /// Nothing that was asked is waited for any more.
    void idle();

  private:
    struct Box; ///< Where the thread leaves its answer.
    void start(LongQuestion question);
    void take(const std::shared_ptr<Box>& box);

    std::jthread m_thread;
    std::shared_ptr<Box> m_box; ///< Of the question that is being answered.
    bool m_forgotten = false;   ///< Nobody waits for its answer.
    LongQuestion m_next;
    QString m_doing;
    int m_atOnceMs;
    QTimer m_slow;
};

} // namespace gtm::ui
