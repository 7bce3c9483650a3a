import { describe, expect, it } from 'vitest';
import { createGate } from '../../../src/embed/gate';

const PAGE = 'https://page.example.vn';

function open() {
  let time = 0;
  const gate = createGate(new Set([PAGE]), () => time);
  const say = (data: unknown, origin = PAGE, fromParent = true) =>
    gate.admit({ data, origin, fromParent }).kind;
  return { gate, say, pass: (ms: number) => (time += ms) };
}
const HELLO = { atlas: 1, type: 'hello' };

describe('the gate', () => {
  it('lets in what an allowed page says, and counts the rest by what is wrong with it', () => {
    const { gate, say } = open();
    expect(say(HELLO)).toBe('command');
    expect(say(HELLO, 'https://evil.example')).toBe('foreign');
    expect(say(HELLO, PAGE, false)).toBe('foreign');
    expect(say({ some: 'others' })).toBe('nothing');
    expect(say({ atlas: 1, type: 'no' })).toBe('complaint');
    expect(gate.stats()).toEqual({ foreign: 2, malformed: 2, refused: 0 });
  });

  it('reads nothing of what is foreign', () => {
    const { say } = open();
    const trap = {
      get atlas(): number {
        throw new Error('read');
      },
    };
    expect(say(trap, 'https://evil.example')).toBe('foreign');
  });

  it('takes no flood, and goes on after it', () => {
    const { gate, say, pass } = open();
    for (let i = 0; i < 500; i += 1) say(HELLO);
    expect(gate.stats().refused).toBe(380);
    expect(say(HELLO)).toBe('nothing');
    pass(1000);
    expect(say(HELLO)).toBe('command');
  });

  it('is not flooded by foreigners', () => {
    const { say } = open();
    for (let i = 0; i < 500; i += 1) say(HELLO, 'https://evil.example');
    expect(say(HELLO)).toBe('command');
  });
});
