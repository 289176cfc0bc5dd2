/** Leaves with one sentence where the Node that runs this is too old for the project: plain JavaScript, so that an old one can read it. */
export function needNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 18)) return;
  console.error(
    `This needs the Node 24 that npm has put into node_modules, and was started by Node ${process.versions.node}: use \`npm run …\` or \`npx node …\`.`,
  );
  process.exit(1);
}
