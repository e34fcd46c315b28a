// LinkRows.h - statements of the tables in which linkage keeps its work: edges, crowded keys,
// questions.
#pragma once

#include <QtGlobal>

namespace guildhall {

class Database;

/// A key that more records share than this says nothing about any of them (a placeholder).
constexpr int MostSharing = 100;

void writeEdge(Database& cache, qint64 one, qint64 other, float weight);
void deleteEdge(Database& cache, qint64 one, qint64 other);

/// `pairs` is how many pairs of records the two customers make.
void writeQuestion(Database& cache, qint64 one, qint64 other, float weight, qint64 pairs);
void deleteQuestions(Database& cache, qint64 person);

/// To be called when a key was taken out of link_key: one that is no longer crowded says something
/// again, and the records that share it are weighed anew.
void thinCrowd(Database& cache, qint64 value);

}
