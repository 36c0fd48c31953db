#!/usr/bin/env bash
# Starts a real Neo4j 5 on the loopback address, for the tests: needs Java 17+ and Maven, no Docker.
#   npm run neo4j              keeps its data in test/neo4j/data
#   npm run neo4j -- --fresh   empties it first
# NEO4J_PORT (7687) and NEO4J_PASSWORD (commonthread) may be set.
set -euo pipefail
cd "$(dirname "$0")"

for tool in java mvn; do
  command -v "$tool" >/dev/null || { echo "npm run neo4j needs $tool. On Debian: apt-get install openjdk-17-jdk-headless maven. With Docker instead: docker compose -f test/neo4j/compose.yaml up" >&2; exit 1; }
done
[ "${1:-}" = --fresh ] && rm -rf data
if [ ! -d target/lib ] || [ pom.xml -nt target/lib ] || [ src/main/java/TestNeo4j.java -nt target/lib ]; then
  echo 'Building the test server; the first time fetches about 116 MB' >&2
  mvn --quiet --batch-mode package
  touch target/lib
fi
exec java -Xms512m -Xmx"${NEO4J_HEAP:-2g}" \
  --add-opens=java.base/java.nio=ALL-UNNAMED --add-opens=java.base/java.io=ALL-UNNAMED \
  --add-opens=java.base/java.lang=ALL-UNNAMED --add-opens=java.base/sun.nio.ch=ALL-UNNAMED \
  -cp 'target/classes:target/lib/*' TestNeo4j "$PWD/data" "${NEO4J_PORT:-7687}" "${NEO4J_PASSWORD:-commonthread}"
