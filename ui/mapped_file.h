// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/ingest/file_look.h"
#include "core/ingest/mapping_draft.h"
#include "core/ingest/profile_folder.h"
#include "core/ingest/question.h"

#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace gtm::ui {

/// One file that waits to be mapped: what was seen, what is proposed or chosen, and what comes of it.
struct MappedFile {
    enum class State {
        Recognised, ///< Nothing to ask.
        Confirm,    ///< Something is missing.
        Mapped,     ///< The draft reads it.
        LeftOut,
        NotRead, ///< No table, or nothing that can be mapped.
    };
    ingest::FileLook look;
    ingest::MappingDraft draft;
    bool chosen = false;         ///< What it holds is said: proposed by its headers, or by somebody.
    bool leftOut = false;        ///< Not imported this time.
    bool named = false;          ///< By itself, not as part of a folder or an archive.
    int revision = 0;            ///< Of the draft; what was read by an older one does not count.
    std::vector<bool> confirmed; ///< By field: somebody chose the column.
    std::vector<ingest::Question> questions;           ///< All that were asked about this draft.
    std::optional<Result<ingest::MappingCheck>> check; ///< By the draft as it is; none: not read yet.

    MappedFile() = default;
    MappedFile(ingest::FileLook seen, ingest::MappingDraft proposed, bool byItself);

    [[nodiscard]] State state() const;
    /// It has a draft that is to be kept.
    [[nodiscard]] bool drafted() const { return !leftOut && (mappable() || keepsColumns()); }
    [[nodiscard]] bool mappable() const;
    /// It is recognised, and somebody wants to keep more of its columns.
    [[nodiscard]] bool keepsColumns() const { return look.ready && !draft.ownColumns.empty(); }
    /// Its columns are those of a profile that is there already.
    [[nodiscard]] bool known() const { return look.report.recognised() && draft.answersOnly(); }
    /// The draft can be held against the file.
    [[nodiscard]] bool checkable() const;
    [[nodiscard]] QString fileName() const;
    /// How many of its columns are read.
    [[nodiscard]] int columnsRead() const;
    [[nodiscard]] QString vendorTitle() const;
    /// Whose export it seems to be, how sure that is, and why; empty: nobody's, or it is not said what it
    /// holds.
    [[nodiscard]] QString vendorWords() const;
    [[nodiscard]] QString holds() const;

    /// Columns with something in them that no field takes, and that can be kept.
    [[nodiscard]] std::vector<std::string> spareColumns() const;
    /// What a column is kept as; null: it is left out.
    [[nodiscard]] const ingest::OwnColumn* keptAs(const std::string& column) const;
    /// Keeps a column under a name, as a dimension or unmapped.
    void keep(const std::string& column, const std::string& name, bool filters);
    void leaveOutColumn(const std::string& column);

    void setName(const std::string& name);
    void setSource(const std::string& source);
    void setEntity(crm::Entity entity);
    void setColumn(int field, const std::string& header);
    void setAnswer(ingest::Question::Kind kind, const std::string& word);
    void setCheck(Result<ingest::MappingCheck> read);

    /// What has to be done before it can be imported, as one sentence; empty: nothing.
    [[nodiscard]] QString missing() const;

  private:
    void changed();
    void corrected();
    [[nodiscard]] QString missingName() const;
    void ask(const ingest::FileReport& report);
    [[nodiscard]] QString missingAnswer() const;
};

/// The field that a column is read into; empty: none.
[[nodiscard]] QString fieldOf(const ingest::MappingDraft& draft, const std::string& column);

} // namespace gtm::ui
