/* global describe, it */
import assert from 'node:assert/strict';
import { chooseHost } from '../../scripts/host/chooseHost.mjs';
import { isOlder } from '../../scripts/host/desktopCode.mjs';
import { displayObstacle } from '../../scripts/host/electronBuild.mjs';

const hosts = (first, second) => [
  { name: 'first', title: 'the first', obstacle: async () => first },
  { name: 'second', title: 'the second', obstacle: async () => second },
];

describe('The choice of a VS Code', () => {
  it('takes the first that nothing speaks against', async () => {
    assert.deepEqual(await chooseHost(undefined, hosts()), { name: 'first', said: 'Using the first.' });
  });

  it('says why the better ones were passed over', async () => {
    const { said } = await chooseHost(undefined, hosts('it is not there'));
    assert.equal(said, 'Using the second, because it is not there.');
  });

  it('takes the one that was asked for', async () => {
    assert.deepEqual(await chooseHost('second', hosts()), { name: 'second', said: 'Using the second, as asked.' });
    await assert.rejects(chooseHost('third', hosts()), /There is no host 'third'/);
  });

  it('gives all the reasons where there is none', async () => {
    await assert.rejects(chooseHost(undefined, hosts('no', 'never')), /No VS Code can be opened: no; never\./);
  });

  it('knows a machine without a display', () => {
    assert.equal(displayObstacle('linux', {}), 'there is no display');
    assert.equal(displayObstacle('linux', { WAYLAND_DISPLAY: 'wayland-0' }), undefined);
    assert.equal(displayObstacle('darwin', {}), undefined);
  });

  it('compares versions by their numbers', () => {
    assert.equal(isOlder('1.99.3', '1.106.0'), true);
    assert.equal(isOlder('1.106.0', '1.106.0'), false);
    assert.equal(isOlder('2.0.0', '1.106.0'), false);
  });
});
