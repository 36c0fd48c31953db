/** Writes docs/indicators.md from the catalogue of warning signs, so that it says what the product does. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Source } from '../api/evidence/indicators/indicator.ts';
import { NEEDS } from '../api/evidence/indicators/needs.ts';
import { type AnyIndicator, makeCatalogue } from '../api/work/indicators/catalogue.ts';

const INTRODUCTION = `<!-- Written by \`npm run generate:indicators\` from the catalogue. Do not edit. -->
# Indicators

An indicator is a named warning sign on one application. It has a source, and an innocent explanation beside the guilty one. It never decides, never merges, rejects or ranks anybody, and says nothing by itself that would be worth acting on.

- The answer is **yes** with the fields that bear it out, **no**, or **unknown** with what is missing. Missing data is never a sign.
- An indicator compares two statements of one person, or counts what several parties share. None asks where somebody comes from; birth date, sex and nationality are not among what it can look at.
- Those that could stand in for an origin (phone, time zone, school) are of low severity and never **stand alone**: without another sign they are no reason to look at a person.
- A value that a broker declares as its own, that people of one stated home share, or that a loaded list calls innocent, is not counted as used “under other names”.
- \`version\` counts up whenever the answers of an indicator may change.

    commonthread indicators                                  # this list
    commonthread indicators show greenhouse/APP-000123       # what each says of an application
    commonthread indicators test mine.cypher --on fixture.ndjson

Where a source is marked *second hand*, a summary of it was read and not the text itself.
`;

const YOUR_OWN = `
## Indicators of your own

\`--indicators FOLDER\` (or \`COMMONTHREAD_INDICATORS\`) adds every \`.cypher\` file of a folder. Such a file is the same as those in \`cypher/indicator/\`: its name is the id, its header says what the sign means.

    // Two applications for one requisition from one network
    // access: read
    // version: 1
    // severity: low
    // stands alone: no
    // means: Another application under another name came from the same network for the same requisition.
    // otherwise: Colleagues, students of one course, a household. A line goes on
    //   like this.
    // source: Our own casebook | 2026-02 | https://example.com/casebook | itself
    // needs: ip
    // through: ip_address
    // param applications: list<string>
    // row application: string
    // row record: string
    // row field: string
    // row raw: string
    UNWIND $applications AS application
    MATCH (a:Holder {key: application})-[seen:HAS_IP]->(v:IpAddress)
    WITH a, seen, v
    MATCH (v)<-[:HAS_IP]-(o:Application)
    WHERE o.nameKey <> a.nameKey AND o.requisition = a.requisition
    RETURN DISTINCT a.key AS application, a.id AS record, 'devices.ip' AS field, seen.raw AS raw
    ORDER BY application, record, raw
    LIMIT 1000

Severity is low, medium or high. The statement is asked about many applications at once, gets their keys as \`$applications\` and the time as \`$now\` (ISO, if it declares that), and answers a row for each field that bears the sign out. An application without a row shows no sign, and one that lacks what the header says it \`needs\` is unknown. Two more columns are allowed: \`note: string?\`, and \`attribute: string?\`, the key of the value, so that it is left out where a list calls it innocent.

\`through\` names the kinds of value by which the statement gets from an application to others (\`nothing\` where it reads only what is its own), so that \`flag\` asks again only about those who share a value of these with somebody who came. It may be left out: then sharing any value is enough.

The file is refused, with its line, when it writes, calls a procedure or a function of a plugin, follows a path of variable length beyond four hops, has no \`ORDER BY\` and \`LIMIT\` (up to 5,000) at its end, or has other columns or parameters. On Neo4j it runs in read mode besides. When it answers as many rows as its \`LIMIT\` allows, it is asked again about fewer applications. docs/architecture.md describes the graph, docs/engines.md the part of Cypher that both engines run.

\`commonthread indicators test FILE --on RECORDS\` loads records (NDJSON, CSV) into a store in memory and asks about every application in them. Where a record says \`"expect": "yes"\`, \`"no"\` or \`"unknown"\`, another answer is told, and the exit code is 1.

## Lists

What ages too fast to come with the product is read from the same folder. A list that is there takes the place of the one that comes along.

| file | columns | for |
|---|---|---|
| \`schools.csv\` | \`name\` (several parted by \` \\| \`), \`opened\`, \`closed\` (years), \`teaches\` (words, parted by \` \\| \`; empty: most things), \`source\` | schools |
| \`networks.csv\` | \`prefix\` (CIDR), \`kind\` (\`hosting\`, \`vpn\`, \`proxy\`, \`tor\`, or another word), \`operator\`, \`latitude\`, \`longitude\`, \`source\`, \`date\` | IP addresses; the longest prefix counts |
| \`line-types.csv\` | \`prefix\` (E.164), \`line_type\` (\`voip\`, \`mobile\`, …), \`source\`, \`date\` | phones; the longest prefix counts |
| \`disposable-domains.txt\` | one domain a line, \`#\` begins a remark | e-mail addresses |

Values that somebody trustworthy names as an operator's, or as innocent, are loaded by \`ingest\` (docs/guides/loading-data.md) and raise \`known-value\` until they expire.
`;

const sourceOf = ({ publisher, date, url, read }: Source): string =>
  `[${publisher}](${url})${date === undefined ? '' : `, ${date}`}${read === 'itself' ? '' : ' (second hand)'}`;

const sectionOf = (indicator: AnyIndicator): string => `
### ${indicator.id}

**${indicator.title}.** ${indicator.means}

- What else explains it: ${indicator.otherwise}
- Severity ${indicator.severity}; ${indicator.standsAlone ? 'can stand alone' : 'never stands alone'}; version ${indicator.version}
- Needs: ${indicator.needs.length === 0 ? 'nothing' : indicator.needs.map((need) => NEEDS[need].says).join('; ')}
- Published by: ${indicator.sources.map(sourceOf).join('; ')}
`;

const { indicators } = makeCatalogue();
const table = indicators.map(
  ({ id, title, severity, standsAlone }) =>
    `| [${id}](#${id}) | ${title} | ${severity} | ${standsAlone ? 'yes' : 'no'} |`,
);
const page = `${INTRODUCTION}
| id | sign | severity | stands alone |
|---|---|---|---|
${table.join('\n')}

## What each one says
${indicators.map(sectionOf).join('')}
## What an indicator can need

| name | what has to be stated |
|---|---|
${Object.entries(NEEDS)
  .map(([name, { says }]) => `| \`${name}\` | ${says} |`)
  .join('\n')}
${YOUR_OWN}`;
writeFileSync(join(import.meta.dirname, '..', 'docs', 'indicators.md'), page);
