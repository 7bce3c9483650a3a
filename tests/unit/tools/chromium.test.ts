import { describe, expect, it } from 'vitest';
import { findChromium, installAttempts, type Machine } from '../../tools/chromium';

function createMachine(change: Partial<Machine> & { files?: readonly string[] } = {}): Machine {
  const files = new Set(change.files ?? []);
  return {
    platform: 'linux',
    env: { PATH: '/usr/bin' },
    isRoot: true,
    exists: (path) => files.has(path),
    playwrightPath: '/cache/chrome',
    ...change,
  };
}

describe('finding a Chromium', () => {
  it('takes the one CHROMIUM_PATH names before any on the PATH', () => {
    const machine = createMachine({
      env: { PATH: '/usr/bin', CHROMIUM_PATH: '/opt/c' },
      files: ['/opt/c', '/usr/bin/chromium'],
    });
    expect(findChromium(machine)).toBe('/opt/c');
  });

  it('says so when CHROMIUM_PATH names nothing, instead of taking another', () => {
    const machine = createMachine({
      env: { PATH: '/usr/bin', CHROMIUM_PATH: '/opt/c' },
      files: ['/usr/bin/chromium'],
    });
    expect(() => findChromium(machine)).toThrow('/opt/c');
  });

  it('finds one on the PATH, then Playwright’s own, then none', () => {
    expect(findChromium(createMachine({ files: ['/usr/bin/google-chrome', '/cache/chrome'] }))).toBe(
      '/usr/bin/google-chrome',
    );
    expect(findChromium(createMachine({ files: ['/cache/chrome'] }))).toBe('/cache/chrome');
    expect(findChromium(createMachine())).toBeNull();
  });

  it('looks among the applications of a Mac', () => {
    const app = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    expect(findChromium(createMachine({ platform: 'darwin', files: [app] }))).toBe(app);
  });
});

describe('getting a Chromium', () => {
  const names = (machine: Machine) => installAttempts(machine, 'cli.js').map((attempt) => attempt.name);

  it('uses the system’s packages as root, then Playwright’s installer', () => {
    expect(names(createMachine({ files: ['/usr/bin/apt-get'] }))).toEqual([
      'apt-get',
      "Playwright's installer",
    ]);
  });

  it('asks sudo without a password where it is not root, and skips the packages where there is no sudo', () => {
    const machine = createMachine({ isRoot: false, files: ['/usr/bin/apt-get', '/usr/bin/sudo'] });
    expect(installAttempts(machine, 'cli.js')[0]?.commands[1]?.slice(0, 3)).toEqual([
      'sudo',
      '-n',
      'apt-get',
    ]);
    expect(names(createMachine({ isRoot: false, files: ['/usr/bin/apt-get'] }))).toEqual([
      "Playwright's installer",
    ]);
  });

  it('goes straight to Playwright’s installer elsewhere', () => {
    expect(names(createMachine({ platform: 'win32' }))).toEqual(["Playwright's installer"]);
  });
});
