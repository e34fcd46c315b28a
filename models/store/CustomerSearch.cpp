#include "store/CustomerSearch.h"

#include "store/CacheMeta.h"
#include "store/Database.h"
#include "store/SearchPlan.h"
#include "store/SearchRun.h"
#include "store/Store.h"
#include "store/Vocabulary.h"

namespace guildhall {

namespace {

    Async<Done> readWords(Store& store, const std::shared_ptr<Vocabulary>& vocabulary)
    {
        return store.read<Done>([vocabulary](Database& reader) -> Outcome {
            if (meta::isFirstLoad(reader))
                return Done {};
            auto words = std::make_shared<const WordList>(WordList::read(reader));
            if (!reader.failure())
                vocabulary->set(std::move(words));
            return Done {};
        });
    }

}

CustomerSearch::CustomerSearch(Store& store)
    : m_store(store)
    , m_words(std::make_shared<Vocabulary>())
    , m_context(std::make_unique<QObject>())
{
    QObject::connect(&store,
                     &Store::changed,
                     m_context.get(),
                     [words = m_words](const Changes& changes) { words->note(changes); });
}

CustomerSearch::~CustomerSearch() = default;

Async<SearchAnswer> CustomerSearch::search(SearchQuestion question)
{
    auto answer = m_store.read<SearchAnswer>(
        [question, vocabulary = m_words](Database& reader) -> Result<SearchAnswer> {
            if (meta::isFirstLoad(reader)) {
                SearchAnswer building;
                building.building = true;
                return building;
            }
            const SearchPlan plan = readQuestion(question.text);
            const auto words = vocabulary->words();
            return SearchRun(reader, plan, *words, question.limit).run();
        });
    // Behind the question, so that it does not wait for the words.
    if (m_words->isDue())
        readWords(m_store, m_words);
    return answer;
}

Async<Done> CustomerSearch::refreshWords()
{
    return readWords(m_store, m_words);
}

}
