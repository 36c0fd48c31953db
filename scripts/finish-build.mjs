// What tsc leaves undone: a command that can be executed.
import { chmod } from 'node:fs/promises';

await chmod('dist/api/cli/main.js', 0o755);
