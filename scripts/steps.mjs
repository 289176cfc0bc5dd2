import { spawn } from 'node:child_process';

/** Runs commands, several at once if they are asked for so, and prints what each had to say when it ends. */
export function runner(variables = {}) {
  const started = Date.now();
  const seconds = (since = started) => Math.round((Date.now() - since) / 1000);
  const colour = process.stdout.isTTY && !process.env.NO_COLOR ? { FORCE_COLOR: '1' } : {};
  const env = { ...process.env, ...colour, ...variables };
  const broken = [];
  return {
    /** The titles of what failed. */
    broken,
    seconds,
    /** Whether the command ended well. */
    run(title, command, args) {
      const since = Date.now();
      console.log(`━━ ${title} …`);
      return new Promise((done) => {
        const child = spawn(command, args, { env, shell: process.platform === 'win32' });
        const said = [];
        for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => said.push(text));
        const end = (well) => {
          if (!well) broken.push(title);
          console.log(`\n━━ ${title}: ${well ? 'holds' : 'does not hold'}, ${seconds(since)} s`);
          process.stdout.write(Buffer.concat(said));
          done(well);
        };
        child.on('error', (error) => (said.push(Buffer.from(`${error.message}\n`)), end(false)));
        child.on('close', (code) => end(code === 0));
      });
    },
  };
}
