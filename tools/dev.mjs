// `npm run dev`: Storybook in watch mode, on this machine only. Arguments are passed on, such as `--port 7000`.
import { bootstrap } from './bootstrap.mjs';
import { bin, run } from './run.mjs';

await bootstrap();
const options = ['--host', '127.0.0.1', '--ci', '--no-version-updates'];
const port = process.argv.includes('--port') ? [] : ['--port', '6006'];
process.exitCode = await run(bin('storybook'), [
  'dev',
  ...options,
  ...port,
  ...process.argv.slice(2),
]);
