import { statSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

/** The query of the workbench's address: what it opens, and its payload, which takes the place of a command line. */
export function workbenchQuery(address, { developmentPaths = [], testsPath, opened, line }) {
  const payload = developmentPaths.map((folder) => ['extensionDevelopmentPath', remoteUri(address, folder)]);
  if (testsPath) payload.push(['extensionTestsPath', remoteUri(address, testsPath)]);
  const isFolder = opened !== undefined && statSync(opened).isDirectory();
  const isWorkspace = opened?.endsWith('.code-workspace');
  if (opened && !isFolder && !isWorkspace) {
    payload.push(['openFile', remoteUri(address, opened) + (line ? `:${line}:1` : '')]);
    if (line) payload.push(['gotoLineMode', 'true']);
  }
  return {
    ...(isFolder ? { folder: opened } : isWorkspace ? { workspace: opened } : { ew: 'true' }),
    ...(payload.length > 0 ? { payload: JSON.stringify(payload) } : {}),
  };
}

/** The address of a path, as the web workbench names it when it reaches files through the server. */
function remoteUri(address, file) {
  return `vscode-remote://${address}${pathToFileURL(file).pathname}`;
}
