/** The ways a person works the page: with the mouse, with keys alone, with a finger. */
import type { Locator, Page } from 'playwright-core';
import type { Screen } from './browser';

export interface Hands {
  readonly screen: Screen;
  /** Presses a button, ticks a box, chooses a radio button. */
  readonly press: (target: Locator) => Promise<void>;
  /** Writes into a field, in place of what stood there. */
  readonly write: (target: Locator, text: string) => Promise<void>;
  /** Chooses from a list by its words. */
  readonly choose: (target: Locator, words: string) => Promise<void>;
}

/** More stops than the page ever has: who is not there by then never comes there. */
const MOST_STOPS = 150;

/** More than any list of choices has. */
const MOST_CHOICES = 100;

async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor({ state: 'attached' });
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`no way by Tab to ${target}`);
}

/** A radio button of a group is reached by Tab at the chosen one, then by arrows. */
async function arrowTo(page: Page, radio: Locator): Promise<void> {
  const name = await radio.getAttribute('name');
  await tabTo(page, page.locator(`input[type="radio"][name="${name}"]:checked`));
  for (let step = 0; step < 10; step += 1) {
    if (await radio.isChecked()) return;
    await page.keyboard.press('ArrowRight');
  }
  throw new Error(`no way by arrows to ${radio}`);
}

const mouse: Hands = {
  screen: 'wide',
  // Radio buttons and boxes are drawn by their labels, which are what a person presses.
  press: async (target) => {
    const type = await target.getAttribute('type');
    if (type === 'radio') await target.locator('xpath=ancestor::label').click();
    else await target.click();
  },
  write: (target, text) => target.fill(text),
  choose: async (target, words) => {
    await target.selectOption({ label: words });
  },
};

const finger: Hands = {
  ...mouse,
  screen: 'phone',
  press: async (target) => {
    const type = await target.getAttribute('type');
    if (type === 'radio') await target.locator('xpath=ancestor::label').tap();
    else await target.tap();
  },
};

const keys: Hands = {
  screen: 'wide',
  press: async (target) => {
    const page = target.page();
    const type = await target.getAttribute('type');
    if (type === 'radio') return arrowTo(page, target);
    await tabTo(page, target);
    await page.keyboard.press(type === 'checkbox' ? 'Space' : 'Enter');
  },
  write: async (target, text) => {
    await tabTo(target.page(), target);
    await target.page().keyboard.press('Control+a');
    await target.page().keyboard.type(text);
  },
  // By arrows: letters typed slowly begin a new word, and lead elsewhere.
  choose: async (target, words) => {
    await tabTo(target.page(), target);
    await target.page().keyboard.press('Home');
    for (let step = 0; step < MOST_CHOICES; step += 1) {
      const chosen = await target.evaluate((list: HTMLSelectElement) => list.selectedOptions[0]?.label);
      if (chosen === words) return;
      await target.page().keyboard.press('ArrowDown');
    }
    throw new Error(`no «${words}» in ${target}`);
  },
};

export const HANDS = { mouse, keys, finger };
