// DocumentsDialog.h - papers that were handed in: files that somebody chose or the scanner wrote,
// attached to a request.
#pragma once

#include "base/Async.h"
#include "desk/reception/VisitPosting.h"
#include "pages/CustomerView.h"

#include <QDialog>
#include <QHash>

class QComboBox;
class QListWidget;
class QPushButton;

namespace guildhall {

class ScanFolder;
class TextLabel;

class DocumentsDialog final : public QDialog
{
    Q_OBJECT

public:
    /// The scanner's folder; empty: none is known yet. What is in `attached` is somebody's already.
    DocumentsDialog(const CustomerView& customer,
                    const QString& scanFolder,
                    const QStringList& attached,
                    QWidget* parent);

    /// Reads files in the background; those that cannot be taken are named.
    void add(const QStringList& files);
    /// From now on pages that are scanned into this folder appear by themselves.
    void watch(const QString& folder);

Q_SIGNALS:
    void received(const guildhall::Posting& posting, const QStringList& files);
    void watched(const QString& folder);

private:
    /// Of one that is not chosen nothing is sent.
    enum class Chosen { Yes, No };
    struct Read
    {
        QString path;
        Result<ReceivedPaper> paper;
    };
    [[nodiscard]] static Async<QList<Read>> read(QStringList files);
    void take(const QList<Read>& read, Chosen chosen);
    void bring(const QStringList& files, Chosen chosen);
    void refresh();
    void keep();

    CustomerView m_customer;
    QStringList m_attached;
    QHash<QString, ReceivedPaper> m_papers; ///< by path
    QComboBox* m_request;
    QListWidget* m_list;
    TextLabel* m_scans;
    TextLabel* m_trouble;
    QPushButton* m_keep;
    ScanFolder* m_folder = nullptr;
};

}
