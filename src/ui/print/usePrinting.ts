import { type RefObject, useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Job } from '../../briefing/job';
import { handoutPage } from '../../briefing/print/handout';
import type { AppState, Scene } from '../../state/types';
import { pageAddress } from '../base/address';
import { dayOf } from '../base/day';
import { useDrawMap } from '../base/drawMap';
import { useAppStore } from '../base/store';
import { type JobState, useJob } from '../base/useJob';
import { atlasEdition, storeOf } from './editions';
import type { PrintWish } from './PrintChoices';
import type { Printed, PrintedScene } from './PrintSheets';

/** Pages that are built between two breaths of the page. */
const BATCH = 2;

export interface Printing {
  readonly state: JobState;
  readonly printed: Printed | null;
  /** How many pages stand, once all of them do; null else. */
  readonly ready: number | null;
  readonly making: RefObject<HTMLButtonElement | null>;
  readonly build: (wish: PrintWish, scenes: readonly Scene[]) => void;
  readonly cancel: () => void;
  readonly takeDown: () => void;
}

/** The pages from their building until they are printed or not wanted any more; then they are taken down. */
export function usePrinting(): Printing {
  const store = useAppStore();
  const draw = useDrawMap();
  const { state, run, cancel } = useJob();
  const [printed, setPrinted] = useState<Printed | null>(null);
  const making = useRef<HTMLButtonElement>(null);
  const pictures = useRef<string[]>([]);
  const ready = printed !== null && state.is === 'done' ? builtOf(printed) : null;

  const takeDown = () => {
    cancel();
    setPrinted(null);
    revoke(pictures.current);
  };
  useEffect(() => {
    const held = pictures.current;
    return () => revoke(held);
  }, []);
  const whenPrinted = useEffectEvent(() => {
    takeDown();
    making.current?.focus();
  });
  const stands = printed !== null;
  useEffect(() => {
    if (!stands) return;
    const printedOut = () => whenPrinted();
    window.addEventListener('afterprint', printedOut);
    return () => window.removeEventListener('afterprint', printedOut);
  }, [stands]);

  async function buildAtlas(page: AppState, wish: PrintWish, job: Job): Promise<void> {
    const edition = await atlasEdition(page, wish);
    const of = edition.plan.pages.length;
    for (let built = 0; built < of; built += BATCH) {
      await job.step(built, of);
      setPrinted({ kind: 'atlas', edition, built: Math.min(of, built + BATCH) });
    }
    await job.step(of, of);
  }

  async function buildHandout(
    page: AppState,
    { lang, paper, notes }: PrintWish,
    scenes: readonly Scene[],
    job: Job,
  ): Promise<void> {
    const of = scenes.length;
    const made = dayOf(new Date());
    const edition = { store: storeOf(page, lang), made, of, paper };
    const options = { lang, paper, notes, made, page: pageAddress() };
    const pages: PrintedScene[] = [];
    for (const [index, scene] of scenes.entries()) {
      await job.step(index, of);
      const handout = await handoutPage(scene, index + 1, page, options, draw, job.signal);
      const picture = URL.createObjectURL(handout.map.picture);
      pictures.current.push(picture);
      pages.push({ handout, picture });
      setPrinted({ kind: 'handout', edition, scenes: [...pages] });
    }
    await job.step(of, of);
  }

  return {
    state,
    printed,
    ready,
    making,
    cancel: takeDown,
    takeDown,
    build: (wish, scenes) => {
      takeDown();
      run(async (job) => {
        const page = store.getState();
        if (wish.what === 'atlas') await buildAtlas(page, wish, job);
        else await buildHandout(page, wish, scenes, job);
        await document.fonts.ready;
        return '';
      });
    },
  };
}

function builtOf(printed: Printed): number {
  return printed.kind === 'atlas' ? printed.built : printed.scenes.length;
}

/** All of them, once. */
function revoke(addresses: string[]): void {
  for (const address of addresses.splice(0)) URL.revokeObjectURL(address);
}
