// Parquet files as an independent reader sees them: DuckDB, in memory.
import { DuckDBInstance } from '@duckdb/node-api';

/** The rows of a query; every value as DuckDB writes it as JSON. */
export async function rowsOf(sql: string): Promise<readonly unknown[][]> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  try {
    const result = await connection.runAndReadAll(sql);
    return result.getRowsJson();
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}
