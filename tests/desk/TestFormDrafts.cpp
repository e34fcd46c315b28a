// TestFormDrafts.cpp - what was typed into a form is lost by nothing: not by a posting that fails,
// not by a full disk, not by another form that is opened over it.
#include "desk/FormDrafts.h"

#include <QTest>

#include <memory>

using namespace guildhall;
using namespace Qt::StringLiterals;

class TestFormDrafts final : public QObject
{
    Q_OBJECT

private:
    const StaffId m_staff { u"jp"_s };
    QHash<EntryId, Draft> m_held;
    bool m_isFull = false;

    FormDrafts::Books books()
    {
        return { [this](const Draft& draft) {
                    if (m_isFull)
                        return ready<EntryId>(Error { Error::Kind::Storage, u"full"_s });
                    m_held.insert(draft.id, draft);
                    return ready<EntryId>(draft.id);
                },
                 [this](const EntryId& id) {
                     m_held.remove(id);
                     return ready<Done>(Done {});
                 },
                 [this](const StaffId&) { return ready<QList<Draft>>(m_held.values()); } };
    }

    Draft form(const QString& name, const QString& words) const
    {
        Draft draft = formCalled(u"complaint-step"_s, name, CustomerId(7), m_staff);
        draft.body = { { u"text"_s, words } };
        return draft;
    }

    [[nodiscard]] QString heldOf(const Draft& form) const
    {
        return m_held.value(form.id).body[u"text"_s].toString();
    }

    /// A posting that is under way until it is told how it went.
    struct Posting
    {
        QPromise<Result<Posted>> promise;
        Posting() { promise.start(); }
        void end(const Result<Posted>& how)
        {
            promise.addResult(how);
            promise.finish();
        }
    };

private Q_SLOTS:
    void init()
    {
        m_held.clear();
        m_isFull = false;
    }

    void aPauseKeepsItAndClosingDoesSoAtOnce()
    {
        FormDrafts drafts(books());
        const Draft first = form(u"a"_s, u"the contractor"_s);
        drafts.keep(first);
        QVERIFY(m_held.isEmpty());
        QTRY_COMPARE(heldOf(first), u"the contractor"_s);
        drafts.keep(form(u"a"_s, u"the contractor, for a date"_s));
        drafts.close();
        QCOMPARE(heldOf(first), u"the contractor, for a date"_s);
    }

    void aPostingThatFailsLosesNothing_data()
    {
        QTest::addColumn<bool>("closedFirst");
        QTest::newRow("closed afterwards") << false;
        QTest::newRow("closed while it is under way") << true;
    }
    void aPostingThatFailsLosesNothing()
    {
        QFETCH(const bool, closedFirst);
        FormDrafts drafts(books());
        const Draft typed = form(u"a"_s, u"every word"_s);
        drafts.keep(typed); // and saved before the pause is over
        Posting posting;
        const auto answer = drafts.posting(typed.id, posting.promise.future());
        if (closedFirst)
            drafts.close();
        const Draft other = form(u"b"_s, u"another"_s);
        drafts.keep(other);
        QTRY_COMPARE(heldOf(other), u"another"_s); // the pause is over
        QVERIFY(!m_held.contains(typed.id)); // it would outlive what it becomes
        posting.end(Error { Error::Kind::Storage, u"full"_s });
        QTRY_VERIFY(answer.isFinished());
        QVERIFY(!answer.result());
        QTRY_COMPARE(heldOf(typed), u"every word"_s);
    }

    void whatWasPostedIsNoDraftAnyMore()
    {
        FormDrafts drafts(books());
        const Draft typed = form(u"a"_s, u"every word"_s);
        drafts.keep(typed);
        Posting posting;
        const auto answer = drafts.posting(typed.id, posting.promise.future());
        posting.end(Posted {});
        QTRY_VERIFY(answer.isFinished());
        drafts.close();
        QVERIFY(m_held.isEmpty());
    }

    void aFullDiskIsTriedAgainAndTheWordsAreThereMeanwhile()
    {
        FormDrafts drafts(books());
        const Draft typed = form(u"a"_s, u"every word"_s);
        m_isFull = true;
        drafts.keep(typed);
        drafts.close();
        QVERIFY(m_held.isEmpty());
        const auto again = drafts.bodyOf(form(u"a"_s, {}));
        QTRY_VERIFY(again.isFinished());
        QCOMPARE(again.result()->value(u"text"_s).toString(), u"every word"_s);
        m_isFull = false;
        const auto afterClosing = [&] {
            drafts.close();
            return heldOf(typed);
        };
        QTRY_COMPARE(afterClosing(), u"every word"_s);
    }

    void anotherFormTakesNothingFromTheFirst()
    {
        FormDrafts drafts(books());
        const Draft first = form(u"a"_s, u"one"_s);
        const Draft second = form(u"b"_s, u"two"_s);
        drafts.keep(first);
        Posting posting;
        const auto answer = drafts.posting(first.id, posting.promise.future());
        drafts.keep(second);
        QTRY_COMPARE(heldOf(second), u"two"_s);
        posting.end(Error { Error::Kind::Storage, u"full"_s });
        QTRY_COMPARE(heldOf(first), u"one"_s);
        drafts.forget(second.id);
        QCOMPARE(m_held.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestFormDrafts)
#include "TestFormDrafts.moc"
