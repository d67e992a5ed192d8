export { createTestCluster, type TestCluster } from './create-test-cluster.ts';
export { createEmptyDatabase, createTestDatabase, type TestDatabase } from './create-test-database.ts';
