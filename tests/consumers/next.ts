// The server of a Next app that was built.
import { type ChildProcess, spawn } from 'node:child_process';
import { type Consumer, installed } from './consumer.js';

const programs: ChildProcess[] = [];

/** Starts the server of what was built in a folder of the app; resolves to its address. */
export function startNext(
  app: Consumer,
  folder: string[],
  env: Record<string, string>,
): Promise<string> {
  const args = ['start', ...folder, '--hostname', '127.0.0.1', '--port', '0'];
  const program = spawn(installed(app, 'next'), args, {
    cwd: app.at('.'),
    // Of its own group, which ends as one: it starts another program.
    detached: true,
    env: { ...process.env, NODE_ENV: 'production', ...env },
  });
  programs.push(program);
  return new Promise((resolve, reject) => {
    let said = '';
    const hear = (chunk: Buffer) => {
      said += chunk;
      const url = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0];
      if (url && said.includes('Ready')) resolve(url);
    };
    program.stdout.on('data', hear);
    program.stderr.on('data', hear);
    program.on('close', () => reject(new Error(said)));
  });
}

/** Ends all that were started. */
export function stopNext(): void {
  for (const { pid } of programs) if (pid) process.kill(-pid);
}
