// What tsc leaves undone: the files that the built code reads, and a command that can be executed.
import { chmod, cp } from 'node:fs/promises';

await cp('api/graphql', 'dist/api/graphql', {
  recursive: true,
  filter: (file) => !file.endsWith('.ts'),
});
await chmod('dist/api/cli/main.js', 0o755);
