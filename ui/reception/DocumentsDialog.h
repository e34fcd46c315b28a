// DocumentsDialog.h - papers that were handed in: files that somebody chose or the scanner wrote,
// attached to a request.
#pragma once

#include "base/Async.h"
#include "desk/reception/VisitPosting.h"
#include "pages/CustomerView.h"

#include <QDialog>

class QComboBox;
class QListWidget;
class QPushButton;

namespace guildhall {

class TextLabel;

class DocumentsDialog final : public QDialog
{
    Q_OBJECT

public:
    DocumentsDialog(const CustomerView& customer, QWidget* parent);

    /// Reads files in the background; those that cannot be taken are named.
    void add(const QStringList& files);
    /// What the scanner has put into a folder today.
    void addFolder(const QString& folder);

Q_SIGNALS:
    void received(const guildhall::Posting& posting);

private:
    struct Read
    {
        QString name;
        Result<ReceivedPaper> paper;
    };
    [[nodiscard]] static Async<QList<Read>> read(QStringList files);
    void take(const QList<Read>& read);
    void keep();

    CustomerView m_customer;
    QList<ReceivedPaper> m_papers;
    QComboBox* m_request;
    QListWidget* m_list;
    TextLabel* m_trouble;
    QPushButton* m_keep;
};

}
