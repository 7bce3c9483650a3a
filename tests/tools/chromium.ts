/**
 * Finds a Chromium on this machine, or gets one: by the system's packages, else by Playwright's own
 * installer. Decisions are pure functions of a `Machine`, so that they can be tested without installing.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { chromium } from 'playwright-core';

export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly isRoot: boolean;
  readonly exists: (path: string) => boolean;
  /** Where Playwright keeps the browser its installer fetches. */
  readonly playwrightPath: string;
}

/** A command to run, and how to name it when it fails. */
export interface Attempt {
  readonly name: string;
  readonly commands: readonly (readonly string[])[];
}

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'msedge'];
const MAC_APPS = ['Google Chrome', 'Chromium', 'Microsoft Edge'];

/** Every place a Chromium may be, best first. */
function chromiumCandidates(machine: Machine): readonly string[] {
  const named = machine.env.CHROMIUM_PATH ? [machine.env.CHROMIUM_PATH] : [];
  const suffix = machine.platform === 'win32' ? '.exe' : '';
  const folders = (machine.env.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath = folders.flatMap((folder) => NAMES.map((name) => join(folder, name + suffix)));
  const apps =
    machine.platform === 'darwin'
      ? MAC_APPS.map((app) => `/Applications/${app}.app/Contents/MacOS/${app}`)
      : machine.platform === 'win32'
        ? ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap((key) => {
            const root = machine.env[key];
            return root
              ? [
                  join(root, 'Google/Chrome/Application/chrome.exe'),
                  join(root, 'Microsoft/Edge/Application/msedge.exe'),
                ]
              : [];
          })
        : [];
  return [...named, ...onPath, ...apps, machine.playwrightPath];
}

/** The first Chromium that exists, or null. A `CHROMIUM_PATH` that names nothing is an error, not a hint. */
export function findChromium(machine: Machine): string | null {
  const wanted = machine.env.CHROMIUM_PATH;
  if (wanted && !machine.exists(wanted)) {
    throw new Error(`CHROMIUM_PATH names ${wanted}, which does not exist. Correct it or unset it.`);
  }
  return chromiumCandidates(machine).find((path) => machine.exists(path)) ?? null;
}

/** Ways to get a Chromium on this machine, in the order they are tried. */
export function installAttempts(machine: Machine, playwrightCli: string): readonly Attempt[] {
  const has = (name: string) =>
    (machine.env.PATH ?? '').split(delimiter).some((folder) => machine.exists(join(folder, name)));
  const admin = machine.isRoot ? [] : ['sudo', '-n'];
  const attempts: Attempt[] = [];
  if (machine.platform === 'linux' && (machine.isRoot || has('sudo'))) {
    if (has('apt-get')) {
      attempts.push({
        name: 'apt-get',
        commands: [
          [...admin, 'apt-get', 'update', '-qq'],
          [...admin, 'apt-get', 'install', '-y', '-qq', 'chromium', 'fonts-noto-core'],
        ],
      });
    } else if (has('dnf')) {
      attempts.push({ name: 'dnf', commands: [[...admin, 'dnf', 'install', '-y', 'chromium']] });
    } else if (has('apk')) {
      attempts.push({ name: 'apk', commands: [[...admin, 'apk', 'add', 'chromium', 'font-noto']] });
    }
  }
  attempts.push({
    name: "Playwright's installer",
    commands: [[process.execPath, playwrightCli, 'install', 'chromium']],
  });
  return attempts;
}

function thisMachine(): Machine {
  return {
    platform: process.platform,
    env: process.env,
    isRoot: process.getuid?.() === 0,
    exists: existsSync,
    playwrightPath: chromium.executablePath(),
  };
}

function run(command: readonly string[]): boolean {
  const [program, ...args] = command;
  if (!program) return false;
  const result = spawnSync(program, args, {
    stdio: 'inherit',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return result.status === 0;
}

/**
 * The path of a Chromium that answers `--version`, installing one if needed.
 * @throws Error naming every way tried, when none worked.
 */
export function ensureChromium(): string {
  const found = findChromium(thisMachine());
  if (found) return found;
  const cli = join(dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')), 'cli.js');
  const attempts = installAttempts(thisMachine(), cli);
  for (const attempt of attempts) {
    console.log(`No Chromium found: trying ${attempt.name} …`);
    if (attempt.commands.every(run)) {
      const installed = findChromium(thisMachine());
      if (installed) {
        if (process.platform !== 'win32') execFileSync(installed, ['--version'], { stdio: 'inherit' });
        return installed;
      }
    }
  }
  throw new Error(
    `The browser tests need a Chromium, and none could be found or installed (tried: ${attempts
      .map((attempt) => attempt.name)
      .join(', ')}). Install Chromium or Chrome by hand, or set CHROMIUM_PATH to one, and run again.`,
  );
}
