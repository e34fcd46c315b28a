#include "ui/contact/doing/AttachDialog.h"

#include "base/Receive.h"
#include "desk/doing/Attachment.h"
#include "pages/Words.h"
#include "ui/common/ChoiceButton.h"
#include "ui/common/TextLabel.h"

#include <QFileDialog>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QUrl>

namespace guildhall {

using namespace Qt::StringLiterals;

AttachDialog::AttachDialog(SmallDesk& desk, QWidget* parent)
    : DoingDialog({ "attachDialog", tr("Attach a file"), tr("Attach") }, parent)
    , m_desk(desk)
    , m_path(addLine(tr("Which file?"), "attachPath", 4096))
    , m_homes(desk.homes())
{
    auto* choose = new QPushButton(tr("Choose a file…"), this);
    choose->setObjectName(u"attachChoose"_s);
    add(choose);
    //: %1 is a size such as "5 MB".
    addHint("attachHint")
        ->setText(tr("Emails (.eml), Word, Excel, PDF and pictures up to %1. It is sent with "
                     "what it belongs to.")
                      .arg(Words::locale().formattedDataSize(
                          Attachment::Largest, 0, QLocale::DataSizeTraditionalFormat)));
    m_home = addChoice(tr("What does it belong to?"), "attachTo");
    connect(m_home, &ChoiceButton::chosen, this, [this](const QVariant& value) {
        m_chosen = value.toInt();
        showHomes();
    });
    showHomes();
    connect(choose, &QPushButton::clicked, this, &AttachDialog::chooseFile);
    m_path->setFocus();
}

void AttachDialog::showHomes()
{
    QList<ChoiceButton::Choice> choices;
    for (int at = 0; at < m_homes.size(); ++at) {
        const FileHome& home = m_homes.at(at);
        const QString words = at == 0  ? tr("This contact")
            : !home.request.isEmpty()  ? tr("%1, asked for just now").arg(home.title)
            : home.reference.isEmpty() ? home.title
                                       : u"%1 (%2)"_s.arg(home.title, home.reference);
        choices.append({ words, at });
    }
    m_home->show(tr("What does it belong to?"), choices, m_chosen);
}

void AttachDialog::chooseFile()
{
    auto* dialog = new QFileDialog(this, tr("Attach a file"));
    dialog->setObjectName(u"attachFiles"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, m_path, &QLineEdit::setText);
    dialog->open();
}

void AttachDialog::send()
{
    QString path = m_path->text().trimmed();
    if (path.startsWith("file://"_L1)) // as a file manager copies it
        path = QUrl(path).toLocalFile();
    sendButton()->setEnabled(false);
    receive(m_desk.attach(path, m_homes.at(m_chosen)), this, [this](const Result<Posted>& posted) {
        if (posted) {
            accept();
            return;
        }
        sendButton()->setEnabled(true);
        switch (posted.error().kind) {
        case Error::Kind::NotFound:
            lead(tr("This file cannot be read. Check its name."), m_path);
            break;
        case Error::Kind::Refused:
            lead(tr("This file is too large. Ask for a smaller one."), m_path);
            break;
        case Error::Kind::Invalid:
            lead(tr("This kind of file is not taken, whatever its name says. Ask for a PDF."),
                 m_path);
            break;
        default:
            lead(Words::sentence(posted.error()), m_path);
        }
    });
}

void AttachDialog::throwAway() { }

}
