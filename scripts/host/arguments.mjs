/**
 * Reads the part of the desktop's command line that tests use.
 * @param {string[]} argv arguments after the executable
 * @returns {{flags: Map<string, string[]>, paths: string[]}} `--name=value` and `--name value` by name, and the rest
 */
export function readArguments(argv) {
  const flags = new Map();
  const paths = [];
  const withValue = new Set(['user-data-dir', 'extensions-dir', 'install-extension', 'uninstall-extension', 'log']);
  for (let index = 0; index < argv.length; index += 1) {
    const argument = argv[index];
    if (!argument.startsWith('--')) {
      paths.push(argument);
      continue;
    }
    const [, name, value] = /^--([^=]+)(?:=(.*))?$/s.exec(argument);
    const taken = value ?? (withValue.has(name) ? argv[(index += 1)] : 'true');
    flags.set(name, [...(flags.get(name) ?? []), taken]);
  }
  return { flags, paths };
}
