#include "ui/reception/DocumentsDialog.h"

#include "base/Receive.h"
#include "pages/Words.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/TextLabel.h"
#include "ui/common/Tokens.h"
#include "ui/reception/ScanFolder.h"

#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QThreadPool>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>
#include <memory>

namespace guildhall {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

    constexpr qsizetype MostFiles = 25;
    constexpr qsizetype MostEarlier = 5;
    constexpr auto BetweenLooks = 1000ms; // a scanner needs some seconds for a page

}

DocumentsDialog::DocumentsDialog(const CustomerView& customer,
                                 const QString& scanFolder,
                                 const QStringList& attached,
                                 QWidget* parent)
    : QDialog(parent)
    , m_customer(customer)
    , m_attached(attached)
    , m_request(new QComboBox(this))
    , m_list(new QListWidget(this))
    , m_scans(new TextLabel(
          { TextLabel::Size::Small, TextLabel::Weight::Normal, TextLabel::Colour::Muted }, this))
    , m_trouble(new TextLabel({ TextLabel::Size::Small, TextLabel::Weight::Strong }, this))
    , m_keep(new QPushButton(tr("Attach and send"), this))
{
    setObjectName(u"documentsDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Documents received"));
    m_request->setObjectName(u"documentsRequest"_s);
    m_request->setAccessibleName(tr("For which request"));
    for (const auto& request : m_customer.requests)
        m_request->addItem(
            u"%1 · %2"_s.arg(request.item.reference, Words::service(request.item.service)));
    m_list->setObjectName(u"documentsFiles"_s);
    m_list->setAccessibleName(tr("Files to attach"));
    m_scans->setObjectName(u"documentsScans"_s);
    m_trouble->setObjectName(u"documentsTrouble"_s);
    m_trouble->hide();
    auto* choose = new QPushButton(tr("Choose files"), this);
    choose->setObjectName(u"documentsChoose"_s);
    auto* folder = new QPushButton(tr("Watch the scanner's folder"), this);
    folder->setObjectName(u"documentsFolder"_s);
    m_keep->setObjectName(u"documentsKeep"_s);
    m_keep->setDefault(true);
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
    column->addWidget(m_scans);
    column->addWidget(m_list, 1);
    column->addWidget(new TextLabel(
        { TextLabel::Size::Small, TextLabel::Weight::Normal, TextLabel::Colour::Muted },
        tr("PDF, JPEG, PNG or TIFF, up to %1 each. Only what has a tick is attached. It is kept on "
           "this computer until the document store has taken it.")
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
        dialog->setNameFilter(tr("Documents (%1)").arg(ScanFolder::kinds().join(u' ')));
        connect(dialog, &QFileDialog::filesSelected, this, &DocumentsDialog::add);
        dialog->open();
    });
    connect(folder, &QPushButton::clicked, this, [this] {
        auto* dialog = new QFileDialog(this, tr("The scanner's folder"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::Directory);
        connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& chosen) {
            watch(chosen);
            Q_EMIT watched(chosen);
        });
        dialog->open();
    });
    connect(m_list, &QListWidget::itemChanged, this, &DocumentsDialog::refresh);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_keep, &QPushButton::clicked, this, &DocumentsDialog::keep);
    m_scans->hide();
    if (!scanFolder.isEmpty())
        watch(scanFolder);
    refresh();
}

void DocumentsDialog::watch(const QString& folder)
{
    delete m_folder;
    m_folder = new ScanFolder(folder, BetweenLooks, this);
    connect(m_folder, &ScanFolder::appeared, this, [this](const QStringList& files) {
        bring(files, Chosen::Yes);
    });
    // Somebody else's papers may be among them: a person ticks those that are this customer's.
    connect(m_folder, &ScanFolder::earlier, this, [this](const QStringList& files) {
        bring(files.last(std::min(MostEarlier, files.size())), Chosen::No);
    });
    connect(m_folder, &ScanFolder::unreadable, this, [this] {
        m_scans->setText(tr("The scanner's folder cannot be read now. It is tried again."));
    });
    m_scans->setText(tr("Pages that are scanned now appear here by themselves, with a tick."));
    m_scans->show();
}

Async<QList<DocumentsDialog::Read>> DocumentsDialog::read(QStringList files)
{
    auto promise = std::make_shared<QPromise<Result<QList<Read>>>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, files = std::move(files)] {
        QList<Read> all;
        for (const QString& path : files) {
            QFile file(path);
            const QString name = QFileInfo(path).fileName();
            if (!file.open(QIODevice::ReadOnly))
                all.append({ path, Error { Error::Kind::Storage, {} } });
            else
                all.append({ path, receivedPaper(name, file.read(LargestPaper + 1)) });
        }
        promise->addResult(Result<QList<Read>>(all));
        promise->finish();
    });
    return promise->future();
}

void DocumentsDialog::add(const QStringList& files)
{
    bring(files, Chosen::Yes);
}

void DocumentsDialog::bring(const QStringList& files, Chosen chosen)
{
    QStringList wanted;
    for (const QString& path : files) {
        if (!m_attached.contains(path) && !m_papers.contains(path))
            wanted.append(path);
    }
    receive(read(wanted), this, [this, chosen](const Result<QList<Read>>& done) {
        take(*done, chosen);
    });
}

void DocumentsDialog::take(const QList<Read>& read, Chosen chosen)
{
    QStringList refused;
    for (const Read& one : read) {
        if (!one.paper || m_papers.size() >= MostFiles) {
            refused.append(QFileInfo(one.path).fileName());
            continue;
        }
        m_papers.insert(one.path, *one.paper);
        auto* item = new QListWidgetItem(u"%1 · %2"_s.arg(
            one.paper->name, QLocale().formattedDataSize(one.paper->bytes.size(), 1)));
        item->setData(Qt::UserRole, one.path);
        item->setSizeHint(QSize(0, fontMetrics().height() + 2 * space::Small));
        item->setCheckState(chosen == Chosen::Yes ? Qt::Checked : Qt::Unchecked);
        m_list->addItem(item);
    }
    m_trouble->setText(tr("Not taken, because it is empty, too large or no such document: %1")
                           .arg(refused.join(u", "_s)));
    m_trouble->setVisible(!refused.isEmpty());
    refresh();
}

void DocumentsDialog::refresh()
{
    bool any = false;
    for (int row = 0; row < m_list->count(); ++row)
        any = any || m_list->item(row)->checkState() == Qt::Checked;
    m_keep->setEnabled(any && m_request->currentIndex() >= 0);
}

void DocumentsDialog::keep()
{
    const auto& request = m_customer.requests.at(m_request->currentIndex());
    const PaperPlace place { request.from.source, request.key, request.item.reference };
    Posting posting;
    QStringList files;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() != Qt::Checked)
            continue;
        files.append(m_list->item(row)->data(Qt::UserRole).toString());
        posting.outgoing.append(documentOf(m_papers.value(files.last()), m_customer.id, place));
    }
    Q_EMIT received(posting, files);
    accept();
}

}
