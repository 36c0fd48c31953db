/** The layers of docs/architecture.md and their one-way rule: cli, graphql → work → evidence, intake → graph. */
const between = (name, comment, from, to) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from },
  to: { path: to },
});

module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    between(
      'graph-is-the-bottom',
      'The store knows nothing of what is built on it',
      '^api/graph/',
      '^api/(intake|evidence|work|graphql|guard|cli)/',
    ),
    between(
      'intake-stands-on-graph',
      'Intake writes to the store and knows nothing above it',
      '^api/intake/',
      '^api/(evidence|work|graphql|guard|cli)/',
    ),
    between(
      'evidence-is-pure',
      'Evidence is arithmetic over plain data: no I/O, no store, no layer above',
      '^api/evidence/',
      '^(api/(graph/(?!attribute-kind)|intake|work|graphql|guard|cli)/|node_modules/(neo4j-driver|@grafeo-db|graphql|pino))',
    ),
    {
      name: 'evidence-does-no-io',
      severity: 'error',
      from: { path: '^api/evidence/' },
      to: { dependencyTypes: ['core'] },
    },
    between(
      'work-knows-no-surface',
      'Work is called by the surfaces, never the other way round',
      '^api/work/',
      '^api/(graphql|guard|cli)/',
    ),
    between(
      'only-graph-imports-drivers',
      'Only graph/ talks to a database driver',
      '^(api/(?!graph/)|web/|seed/)',
      'node_modules/(neo4j-driver|@grafeo-db)',
    ),
    between(
      'only-graphql-imports-graphql',
      'Only graphql/ and the server that hosts it import graphql',
      '^(api/(?!graphql/|guard/)|web/|seed/)',
      'node_modules/(graphql|graphql-yoga|@graphql-tools)/',
    ),
    between(
      'web-imports-nothing-of-api',
      'The page knows the API by its generated types only',
      '^web/',
      '^(api|seed)/',
    ),
    between('only-canvas-draws', 'Only web/canvas imports cytoscape', '^web/(?!canvas/)', 'node_modules/cytoscape'),
    between(
      'web-state-is-pure',
      'State is plain functions over plain data',
      '^web/state/',
      '^(web/(canvas|views|components)/|node_modules/(react|react-dom|cytoscape))',
    ),
    between(
      'seed-stands-alone',
      'The generator writes files; it never touches a store',
      '^seed/',
      '^api/(graph|evidence|work|graphql|guard|cli)/',
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
};
