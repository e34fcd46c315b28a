// SettleTwice.h - of records that came twice in a first load, keeps the one that pages one by one
// would have left.
#pragma once

namespace guildhall {

class Database;

/// Inside a transaction of the cache. The ids of persons that go are put into the table `dropped`,
/// since their keys wait in other tables.
void settlePersons(Database& cache);
void settleItems(Database& cache);

}
