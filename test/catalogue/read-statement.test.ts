import { describe, expect, it } from 'vitest';
import { readStatement } from '../../api/graph/catalogue/read-statement.ts';
import { parseValueType } from '../../api/graph/catalogue/value-type.ts';
import { sentParams } from '../../api/graph/sent-params.ts';
import { readMigration } from '../../scripts/catalogue/read-migration.ts';
import { membersOf } from '../../scripts/catalogue/typescript-of.ts';

const read = (...lines: string[]) => readStatement('cypher/search/a.cypher', 'search/a', lines.join('\n'));

describe('a statement of the catalogue', () => {
  it('is read with its title, parameters and row', () => {
    expect(
      read(
        '// People by key',
        '// access: read',
        '// param keys: list<string>  of people',
        '// row key: string',
        '// row seen: list<map<at: string?, n: int>>',
        'MATCH (n:Person) WHERE n.key IN $keys',
        "RETURN n.key AS key, [x IN n.seen WHERE x <> '$no' | {at: x, n: 1}] AS seen",
        'ORDER BY key',
      ),
    ).toEqual({
      title: 'People by key',
      name: 'search/a',
      access: 'read',
      order: 'total',
      text: expect.stringMatching(/^MATCH[\s\S]*ORDER BY key$/),
      params: { keys: { list: 'string' } },
      row: { key: 'string', seen: { list: { map: { at: { optional: 'string' }, n: 'int' } } } },
    });
  });

  it.each([
    ['no header', ['MATCH (n) RETURN n.key AS key'], ':1: a statement starts with a header'],
    ['no access', ['// Title', 'MATCH (n) SET n.x = 1'], ":1: the header lacks '// access: read'"],
    [
      'a header line that says nothing',
      ['// Title', '// acess: read', 'RETURN 1 AS n'],
      ":2: cannot read '// acess: read'",
    ],
    [
      'an unknown type',
      ['// Title', '// access: read', '// param n: integer', 'RETURN $n AS n'],
      ":3: unknown type 'integer'",
    ],
    [
      'a parameter that is not declared',
      ['// Title', '// access: write', 'MATCH (n)', 'SET n.x = $x'],
      ':4: $x is not declared',
    ],
    [
      'a parameter that is never used',
      ['// Title', '// access: write', '// param x: int', 'MATCH (n) SET n.y = 1'],
      ':3: param x is never used',
    ],
    [
      'columns that are not those declared',
      ['// Title', '// access: read', '// order: none', '// row key: string', 'MATCH (n)', 'RETURN n.key AS id'],
      ':6: RETURN gives (id) but the header declares (key)',
    ],
    [
      'a column without a name',
      ['// Title', '// access: read', '// order: none', '// row key: string', 'MATCH (n)', 'RETURN n.key'],
      ':6: RETURN gives (?) but the header declares (key)',
    ],
    [
      'rows without an order',
      ['// Title', '// access: read', '// row key: string', 'MATCH (n)', 'RETURN n.key AS key'],
      ':5: rows are not ordered',
    ],
    [
      'a read that writes',
      [
        '// Title',
        '// access: read',
        '// order: none',
        '// row key: string',
        'MATCH (n)',
        'SET n.x = 1',
        'RETURN n.key AS key',
      ],
      ':6: SET in a statement declared as read',
    ],
  ])('names file and line of %s', (_, lines, message) => {
    expect(() => read(...lines)).toThrow(`cypher/search/a.cypher${message}`);
  });

  it('sends a table by columns, and only takes it apart', () => {
    const header = ['// Title', '// access: write', '// param rows: table<key: string, seen: int?>'];
    const { text, params } = read(...header, 'UNWIND $rows AS row', 'CREATE (:A {key: row.key, seen: row.seen})');
    expect(text).toBe(
      'UNWIND range(0, size($rows_key) - 1) AS row\nCREATE (:A {key: $rows_key[row], seen: $rows_seen[row]})',
    );
    expect(sentParams(params, { rows: [{ key: 'a', seen: 1 }, { key: 'b' }] })).toMatchObject([
      { name: 'rows_key', type: { list: 'string' }, value: ['a', 'b'] },
      { name: 'rows_seen', type: { list: { optional: 'int' } }, value: [1, null] },
    ]);
    expect(() => read(...header, 'UNWIND $rows AS row', 'CREATE (n:A) SET n = row')).toThrow(
      ':4: a row of the table $rows is used other than by its fields',
    );
    expect(() => read(...header, 'UNWIND $rows AS row', 'CREATE (:A {key: row.id})')).toThrow(
      ':4: row.id is no field of the table $rows',
    );
  });

  it('is told by its last RETURN outside of braces', () => {
    const statement = read(
      '// Title',
      '// access: read',
      '// row key: string',
      '// row n: int',
      'MATCH (a:A)',
      'CALL (a) { MATCH (a)-->(b:B) RETURN count(b) AS n }',
      'RETURN DISTINCT a.key AS key, n ORDER BY key',
    );
    expect(Object.keys(statement.row)).toEqual(['key', 'n']);
  });
});

describe('a type of the catalogue', () => {
  it('lets what is optional be left out of a parameter, and be null in a row', () => {
    const fields = { at: parseValueType('string?'), rows: parseValueType('list<map<n: int, tags: list<string>?>>') };
    expect(membersOf(fields, 'param')).toBe(
      '{ readonly at?: string | null | undefined; readonly rows: readonly { readonly n: number; readonly tags?: readonly string[] | null | undefined }[] }',
    );
    expect(membersOf(fields, 'row')).toBe(
      '{ readonly at: string | null; readonly rows: readonly { readonly n: number; readonly tags: readonly string[] | null }[] }',
    );
  });

  it.each(['list<string', 'map<key string>', 'string??', 'list'])('refuses %s', (source) => {
    expect(() => parseValueType(source)).toThrow(source);
  });
});

describe('a schema file', () => {
  it('is its statements; comments do not count for its checksum', () => {
    const one = readMigration('f', '0001-keys', '// Why\nCREATE INDEX a FOR (n:A) ON (n.key);\n', 1);
    const two = readMigration('f', '0001-keys', '// Why, said better\nCREATE INDEX a FOR (n:A) ON (n.key);', 1);
    expect(one.statements).toEqual(['CREATE INDEX a FOR (n:A) ON (n.key)']);
    expect(two.checksum).toBe(one.checksum);
  });

  it('is numbered without a gap', () => {
    expect(() => readMigration('cypher/schema/neo4j/0003-more.cypher', '0003-more', 'X;', 2)).toThrow(
      'cypher/schema/neo4j/0003-more.cypher:1: schema files are numbered without a gap; expected 0002-',
    );
  });
});
