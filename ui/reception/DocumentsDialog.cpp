#include "ui/reception/DocumentsDialog.h"

#include "base/Receive.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/TextLabel.h"
#include "ui/common/Tokens.h"

#include <QComboBox>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QThreadPool>
#include <QVBoxLayout>

namespace guildhall {

using namespace Qt::StringLiterals;

namespace {

    constexpr qsizetype MostFiles = 20;

    QStringList kinds()
    {
        return { u"*.pdf"_s, u"*.jpg"_s, u"*.jpeg"_s, u"*.png"_s, u"*.tif"_s, u"*.tiff"_s };
    }

}

DocumentsDialog::DocumentsDialog(const CustomerView& customer, QWidget* parent)
    : QDialog(parent)
    , m_customer(customer)
    , m_request(new QComboBox(this))
    , m_list(new QListWidget(this))
    , m_trouble(new TextLabel({ TextLabel::Size::Small, TextLabel::Weight::Strong }, this))
    , m_keep(new QPushButton(tr("Attach and send"), this))
{
    setObjectName(u"documentsDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Documents received"));
    m_request->setObjectName(u"documentsRequest"_s);
    m_request->setAccessibleName(tr("For which request"));
    for (const auto& request : m_customer.requests)
        m_request->addItem(u"%1 · %2"_s.arg(request.item.reference, request.item.service));
    m_list->setObjectName(u"documentsFiles"_s);
    m_list->setAccessibleName(tr("Files to attach"));
    m_trouble->setObjectName(u"documentsTrouble"_s);
    m_trouble->hide();
    auto* choose = new QPushButton(tr("Choose files"), this);
    choose->setObjectName(u"documentsChoose"_s);
    auto* folder = new QPushButton(tr("Today's scans from a folder"), this);
    folder->setObjectName(u"documentsFolder"_s);
    m_keep->setObjectName(u"documentsKeep"_s);
    m_keep->setDefault(true);
    m_keep->setEnabled(false);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    auto* sources = new FlowLayout(space::Small);
    sources->addWidget(choose);
    sources->addWidget(folder);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_keep);
    buttons->addWidget(cancel);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::Large, space::Large, space::Large, space::Large);
    column->setSpacing(space::Small);
    column->addWidget(new TextLabel(
        { TextLabel::Size::Body, TextLabel::Weight::Strong }, tr("For which request?"), this));
    column->addWidget(m_request);
    column->addLayout(sources);
    column->addWidget(m_list, 1);
    column->addWidget(new TextLabel(
        { TextLabel::Size::Small, TextLabel::Weight::Normal, TextLabel::Colour::Muted },
        tr("PDF, JPEG, PNG or TIFF, up to %1 each. They are kept on this computer until the "
           "service has taken them.")
            .arg(QLocale().formattedDataSize(LargestPaper, 0)),
        this));
    column->addWidget(m_trouble);
    column->addLayout(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 64);
    if (m_customer.requests.isEmpty()) {
        m_trouble->setText(tr("This customer has no request that a document could belong to."));
        m_trouble->show();
    }

    connect(choose, &QPushButton::clicked, this, [this] {
        auto* dialog = new QFileDialog(this, tr("Choose files"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::ExistingFiles);
        dialog->setNameFilter(tr("Documents (%1)").arg(kinds().join(u' ')));
        connect(dialog, &QFileDialog::filesSelected, this, &DocumentsDialog::add);
        dialog->open();
    });
    connect(folder, &QPushButton::clicked, this, [this] {
        auto* dialog = new QFileDialog(this, tr("The scanner's folder"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::Directory);
        connect(dialog, &QFileDialog::fileSelected, this, &DocumentsDialog::addFolder);
        dialog->open();
    });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_keep, &QPushButton::clicked, this, &DocumentsDialog::keep);
}

Async<QList<DocumentsDialog::Read>> DocumentsDialog::read(QStringList files)
{
    auto promise = std::make_shared<QPromise<Result<QList<Read>>>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, files = std::move(files)] {
        QList<Read> all;
        for (const QString& path : files) {
            // A folder stands for the files that were scanned into it today.
            QStringList here { path };
            if (QFileInfo(path).isDir()) {
                here.clear();
                const auto infos = QDir(path).entryInfoList(kinds(), QDir::Files, QDir::Name);
                for (const QFileInfo& info : infos) {
                    if (info.lastModified().date() == QDate::currentDate())
                        here.append(info.filePath());
                }
            }
            for (const QString& one : here) {
                QFile file(one);
                const QString name = QFileInfo(one).fileName();
                if (!file.open(QIODevice::ReadOnly))
                    all.append({ name, Error { Error::Kind::Storage, {} } });
                else
                    all.append({ name, receivedPaper(name, file.read(LargestPaper + 1)) });
            }
        }
        promise->addResult(Result<QList<Read>>(all));
        promise->finish();
    });
    return promise->future();
}

void DocumentsDialog::add(const QStringList& files)
{
    receive(read(files), this, [this](const Result<QList<Read>>& done) { take(*done); });
}

void DocumentsDialog::addFolder(const QString& folder)
{
    add({ folder });
}

void DocumentsDialog::take(const QList<Read>& read)
{
    QStringList refused;
    for (const Read& one : read) {
        if (one.paper && m_papers.size() < MostFiles) {
            m_papers.append(*one.paper);
            m_list->addItem(u"%1 · %2"_s.arg(
                one.name, QLocale().formattedDataSize(one.paper->bytes.size(), 1)));
        } else {
            refused.append(one.name);
        }
    }
    m_trouble->setText(tr("Not taken, because it is empty, too large or no such document: %1")
                           .arg(refused.join(u", "_s)));
    m_trouble->setVisible(!refused.isEmpty());
    m_keep->setEnabled(!m_papers.isEmpty() && m_request->currentIndex() >= 0);
}

void DocumentsDialog::keep()
{
    const auto& request = m_customer.requests.at(m_request->currentIndex());
    Posting posting;
    for (const ReceivedPaper& paper : std::as_const(m_papers))
        posting.outgoing.append(documentOf(
            paper, m_customer.id, request.from.source, request.key, request.item.reference));
    Q_EMIT received(posting);
    accept();
}

}
