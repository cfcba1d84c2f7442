// SPDX-License-Identifier: GPL-3.0-only
#include "ui/versions/draft.h"

#include <QUndoCommand>

#include <algorithm>

namespace gtm::ui {

class Draft::Edit : public QUndoCommand {
  public:
    Edit(Draft& draft, std::string after, std::string begun, const QString& what, Kind kind)
        : QUndoCommand(what)
        , m_draft(draft)
        , m_before(draft.text())
        , m_after(std::move(after))
        , m_begunBefore(draft.begun())
        , m_begunAfter(std::move(begun))
        , m_line(std::ranges::count(m_before.begin(), std::ranges::mismatch(m_before, m_after).in1, '\n'))
        , m_kind(kind) {}

    void undo() override { m_draft.put(m_before, m_begunBefore, true); }
    void redo() override { m_draft.put(m_after, m_begunAfter); }
    [[nodiscard]] int id() const override { return m_kind == Kind::Typing ? 1 : -1; }
    bool mergeWith(const QUndoCommand* other) override {
        const auto& next = *static_cast<const Edit*>(other);
        if (next.m_line != m_line || linesIn(next.m_after) != linesIn(m_before) ||
            linesIn(next.m_after) != linesIn(m_after))
            return false;
        m_after = next.m_after;
        return true;
    }

  private:
    static std::ptrdiff_t linesIn(const std::string& text) { return std::ranges::count(text, '\n'); }

    Draft& m_draft;
    std::string m_before, m_after, m_begunBefore, m_begunAfter;
    std::ptrdiff_t m_line; ///< The first that is changed.
    Kind m_kind;
};

Draft::Draft(store::Subject subject, std::string id, QObject* parent)
    : QObject(parent), m_subject(subject), m_id(std::move(id)) {}

Draft::~Draft() {
    m_stack.blockSignals(true); // it would tell of its end, and nobody shows this draft any more
}

const std::string& Draft::baseText() const {
    static const std::string none;
    return m_base ? m_base->text : none;
}

void Draft::setBase(const std::optional<report::GovernedText>& base) {
    const bool follows = !changed();
    m_base = base;
    if (follows && m_text != baseText())
        settle();
    else if (follows)
        m_begun = baseText();
}

bool Draft::stale() const {
    return m_base && changed() && !saysTheSame(m_begun, m_base->text);
}

void Draft::edit(const std::string& text, const QString& what, Kind kind) {
    if (text != m_text)
        push(text, m_begun, what, kind);
}

void Draft::discard() {
    if (changed())
        push(baseText(), baseText(), tr("discard the draft"), Kind::Step);
}

void Draft::carryOver(const std::string& text) {
    push(text, baseText(), tr("take over the newer version"), Kind::Step);
}

void Draft::resume(const std::string& text, const std::string& begun) {
    m_stack.clear();
    put(text, begun);
}

void Draft::settle() {
    m_stack.clear();
    put(baseText(), baseText());
}

void Draft::push(const std::string& text, const std::string& begun, const QString& what, Kind kind) {
    m_stack.push(new Edit(*this, text, begun, what, kind));
}

void Draft::put(const std::string& text, const std::string& begun, bool undone) {
    m_undone = undone;
    m_text = text;
    m_begun = begun;
    m_errors.reset();
    Q_EMIT textChanged();
}

VersionDraft Draft::version() const {
    return {m_subject, {{m_id + ".toml", m_text}}};
}

void Draft::setErrors(std::vector<Error> errors) {
    m_errors = std::move(errors);
    Q_EMIT checked();
}

} // namespace gtm::ui

#include "moc_draft.cpp"
