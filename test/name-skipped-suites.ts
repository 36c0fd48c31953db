import { chromiumPath, neo4jAddress, openssl, systemdAnalyze } from './requirements.ts';

/** After a run, says which suites were left out for want of something on this machine, and how to get them. */
export default function setup(): () => void {
  return () => {
    if (neo4jAddress === undefined) {
      console.warn(
        '\nSkipped: everything on Neo4j. To run it: `npm run neo4j` in another terminal (needs Java 17+ and Maven,\n' +
          'on Debian `apt-get install default-jdk-headless maven`), then\n' +
          '  COMMONTHREAD_TEST_NEO4J=bolt://127.0.0.1:7687 npm test',
      );
    }
    if (chromiumPath === undefined) {
      console.warn(
        '\nSkipped: the page in a browser. To run it: install Chromium (on Debian `apt-get install chromium`)\n' +
          'or name one in CHROMIUM_PATH, then `npm test`.',
      );
    }
    const tools = [openssl === undefined ? 'openssl' : '', systemdAnalyze === undefined ? 'systemd' : ''].filter(
      Boolean,
    );
    if (tools.length > 0) {
      console.warn(
        `\nSkipped: a test each of ${tools.join(' and ')}. To run it: \`apt-get install ${tools.join(' ')}\`, on Debian.`,
      );
    }
  };
}
