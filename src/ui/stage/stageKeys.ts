/** What keys and clickers ask for while scenes are presented. */
import { isField } from '../base/keys';

export type StageStep =
  | 'next'
  | 'previous'
  | 'first'
  | 'last'
  | 'pause'
  | 'black'
  | 'fullscreen'
  | 'speaker'
  | 'help'
  | 'leave';

/** Clickers send PageUp, PageDown, a full stop or `b`, F5 and Esc. */
const STEPS: Readonly<Record<string, StageStep>> = {
  ArrowRight: 'next',
  PageDown: 'next',
  ' ': 'next',
  ArrowLeft: 'previous',
  PageUp: 'previous',
  Backspace: 'previous',
  Home: 'first',
  End: 'last',
  p: 'pause',
  b: 'black',
  '.': 'black',
  f: 'fullscreen',
  F5: 'fullscreen',
  s: 'speaker',
  '?': 'help',
  Escape: 'leave',
};

const MODIFIERS: readonly string[] = ['Shift', 'Control', 'Alt', 'Meta', 'AltGraph', 'CapsLock'];

type Key = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'target'>;

/** The step a key asks for; null for none, where it belongs to what has the focus, or to the browser. */
export function stageStep({ key, ctrlKey, metaKey, altKey, shiftKey, target }: Key): StageStep | null {
  if (ctrlKey || metaKey || altKey || isField(target)) return null;
  if (key === ' ' && isPressed(target)) return null;
  if (key === ' ' && shiftKey) return 'previous';
  const name = key.length === 1 ? key.toLowerCase() : key;
  return Object.hasOwn(STEPS, name) ? (STEPS[name] ?? null) : null;
}

/** Whether a key alone does something: of a pair with Shift, the other one does. */
export function isWholeKey({ key }: Pick<KeyboardEvent, 'key'>): boolean {
  return !MODIFIERS.includes(key);
}

/** What Space presses. Asked by its members: in the speaker's window elements are of another kind. */
function isPressed(target: EventTarget | null): boolean {
  if (target === null || !('closest' in target) || typeof target.closest !== 'function') return false;
  return target.closest('button, a, summary') !== null;
}
