#include "ui/signin/OpeningPanel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace guildhall {

using namespace Qt::StringLiterals;

namespace {

    struct Explained
    {
        QString title;
        QString text;
        QList<OpeningChoice> choices;
    };

    Explained explain(OpeningTrouble trouble)
    {
        using Choice = OpeningChoice;
        switch (trouble) {
        case OpeningTrouble::NoKeyring:
            return {
                OpeningPanel::tr("Guildhall cannot reach the keyring of this computer"),
                OpeningPanel::tr(
                    "The key to the data on this computer is kept in the keyring of your desktop, "
                    "and no keyring answers. Your data is safe. Start the keyring, or ask your "
                    "administrator to start Guildhall with a key file."),
                { Choice::TryAgain, Choice::Close }
            };
        case OpeningTrouble::KeyringLocked:
            return {
                OpeningPanel::tr("The keyring is locked"),
                OpeningPanel::tr(
                    "Unlock the keyring with your password, then try again. Your data is safe."),
                { Choice::TryAgain, Choice::Close }
            };
        case OpeningTrouble::KeyLost:
            return { OpeningPanel::tr("The key to the data on this computer is missing"),
                     OpeningPanel::tr(
                         "The keyring no longer holds it, so nobody can read the files that are "
                         "here. If "
                         "your keyring was replaced, restore it and try again. Otherwise start "
                         "afresh: the old files are put aside, and what the back offices hold is "
                         "fetched again. Changes that had not been sent stay in the old files."),
                     { Choice::TryAgain, Choice::StartAfresh, Choice::Close } };
        case OpeningTrouble::WrongKey:
            return {
                OpeningPanel::tr("The data on this computer is locked with another key"),
                OpeningPanel::tr(
                    "Nothing was changed. Start Guildhall with the key that these files were made "
                    "with, or start afresh: the old files are put aside, and what the back "
                    "offices hold is fetched again."),
                { Choice::TryAgain, Choice::StartAfresh, Choice::Close }
            };
        case OpeningTrouble::CacheDamaged:
            return {
                OpeningPanel::tr("The local copy of the back offices' data is damaged"),
                OpeningPanel::tr(
                    "It can be fetched again. Your own work - drafts, decisions and changes that "
                    "wait to be sent - is in another file and is not affected."),
                { Choice::FetchAgain, Choice::TryAgain, Choice::Close }
            };
        case OpeningTrouble::JournalDamaged:
            return { OpeningPanel::tr("The file with your own work is damaged"),
                     OpeningPanel::tr(
                         "It holds drafts, decisions and changes that wait to be sent. Nothing was "
                         "changed. Ask your administrator to restore it from the backup. You can "
                         "start afresh meanwhile: the damaged file is put aside, not deleted."),
                     { Choice::TryAgain, Choice::StartAfresh, Choice::Close } };
        case OpeningTrouble::TooNew:
            return { OpeningPanel::tr("The data on this computer belongs to a newer Guildhall"),
                     OpeningPanel::tr("This version cannot read it and has not touched it. Install "
                                      "the newer version."),
                     { Choice::TryAgain, Choice::Close } };
        case OpeningTrouble::DiskFull:
            return {
                OpeningPanel::tr("The disk is full"),
                OpeningPanel::tr(
                    "Guildhall needs room to keep what you write safe. Free some space, then try "
                    "again. Nothing was lost."),
                { Choice::TryAgain, Choice::Close }
            };
        case OpeningTrouble::NotWritable:
            return { OpeningPanel::tr("Guildhall may not write to its data folder"),
                     OpeningPanel::tr("Ask your administrator to give you the right to write to "
                                      "it. Nothing was lost."),
                     { Choice::TryAgain, Choice::Close } };
        case OpeningTrouble::NotKnown:
            break;
        }
        return {
            OpeningPanel::tr("Guildhall cannot open the data on this computer"),
            OpeningPanel::tr(
                "Nothing was changed. Try again; if it stays like this, tell your administrator "
                "what stands below."),
            { Choice::TryAgain, Choice::Close }
        };
    }

    QString label(OpeningChoice choice)
    {
        switch (choice) {
        case OpeningChoice::TryAgain:
            return OpeningPanel::tr("&Try again");
        case OpeningChoice::FetchAgain:
            return OpeningPanel::tr("&Fetch the data again");
        case OpeningChoice::StartAfresh:
            return OpeningPanel::tr("Put the old files aside and &start afresh");
        case OpeningChoice::Close:
            return OpeningPanel::tr("&Close Guildhall");
        }
        return {};
    }

    QLabel* plainLabel(QWidget* parent, const QString& objectName)
    {
        auto* made = new QLabel(parent);
        made->setObjectName(objectName);
        made->setTextFormat(Qt::PlainText);
        made->setWordWrap(true);
        return made;
    }

}

OpeningPanel::OpeningPanel(QWidget* parent)
    : QWidget(parent)
    , m_title(plainLabel(this, u"openingTitle"_s))
    , m_text(plainLabel(this, u"openingText"_s))
    , m_detailText(plainLabel(this, u"openingDetail"_s))
    , m_buttons(new QVBoxLayout)
{
    auto font = m_title->font();
    font.setPointSizeF(font.pointSizeF() * 1.6);
    font.setBold(true);
    m_title->setFont(font);
    m_detailText->setTextInteractionFlags(Qt::TextSelectableByKeyboard | Qt::TextSelectableByMouse);

    // The words stand in a column of their own, as wide as is good to read: a label that is aligned
    // in a layout is not asked how high it is at its width.
    auto* page = new QHBoxLayout(this);
    page->setContentsMargins(48, 48, 48, 48);
    auto* words = new QWidget(this);
    words->setMaximumWidth(fontMetrics().averageCharWidth() * 84);
    page->addWidget(words, 1);
    page->addStretch();
    auto* column = new QVBoxLayout(words);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addStretch(1);
    for (auto* part : { m_title, m_text, m_detailText })
        column->addWidget(part);
    m_buttons->setSpacing(8);
    column->addLayout(m_buttons);
    column->addStretch(2);
    say();
}

void OpeningPanel::showOpening()
{
    m_opening = true;
    say();
}

void OpeningPanel::showTrouble(OpeningTrouble trouble, const QString& detail)
{
    m_opening = false;
    m_trouble = trouble;
    m_detail = detail;
    say();
}

void OpeningPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        say();
    QWidget::changeEvent(event);
}

void OpeningPanel::say()
{
    while (auto* item = m_buttons->takeAt(0)) {
        if (auto* button = item->widget())
            button->deleteLater();
        delete item;
    }
    if (m_opening) {
        m_title->setText(tr("Opening the data on this computer..."));
        m_text->clear();
        m_detailText->clear();
        return;
    }
    const auto explained = explain(m_trouble);
    m_title->setText(explained.title);
    m_text->setText(explained.text);
    m_detailText->setText(m_detail.isEmpty() ? QString()
                                             : tr("For the administrator: %1").arg(m_detail));
    m_detailText->setAccessibleName(m_detailText->text());
    for (const auto choice : explained.choices)
        offer(choice);
    if (auto* first = m_buttons->itemAt(0))
        first->widget()->setFocus(Qt::OtherFocusReason);
}

void OpeningPanel::offer(OpeningChoice choice)
{
    auto* button = new QPushButton(label(choice), this);
    button->setAutoDefault(true);
    button->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(button, &QPushButton::clicked, this, [this, choice] { Q_EMIT chosen(choice); });
    m_buttons->addWidget(button, 0, Qt::AlignLeft);
}

}
