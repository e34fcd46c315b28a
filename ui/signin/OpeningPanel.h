// OpeningPanel.h - what the window shows until the store is open, and when it cannot be opened.
#pragma once

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace guildhall {

/// Why the store on this computer could not be opened, as a person needs to know it.
enum class OpeningTrouble {
    NoKeyring, ///< no secret service answers
    KeyringLocked,
    KeyLost, ///< the files are there, their key is not
    WrongKey,
    CacheDamaged,
    JournalDamaged,
    TooNew, ///< written by a newer Guildhall
    DiskFull,
    NotWritable,
    NotKnown
};

/// What a person can choose then. Nothing is deleted: files that are put aside keep their data.
enum class OpeningChoice {
    TryAgain,
    FetchAgain, ///< put cache.db aside and fetch it from the back offices
    StartAfresh, ///< put both files aside, make a new key
    Close
};

/// A sentence that says what happened, one that says what is safe, and a button for each choice
/// that helps. Enter takes the first.
class OpeningPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit OpeningPanel(QWidget* parent = nullptr);

    void showOpening();

    /// `detail` is for the administrator: a path or a code, never personal data.
    void showTrouble(OpeningTrouble trouble, const QString& detail);

Q_SIGNALS:
    void chosen(guildhall::OpeningChoice choice);

protected:
    void changeEvent(QEvent* event) override;

private:
    void say();
    void offer(OpeningChoice choice);

    bool m_opening = true;
    OpeningTrouble m_trouble = OpeningTrouble::NotKnown;
    QString m_detail;
    QLabel* m_title;
    QLabel* m_text;
    QLabel* m_detailText;
    QVBoxLayout* m_buttons;
};

}
