/** `<cluster-atlas>`: a frame with the atlas, its size, and its methods and news. */
import { bar } from '../../i18n/messages/bar';
import type {
  AtlasFrame,
  ClusterAtlasElement,
  Connection,
  Ground,
  PictureWish,
  RegionRule,
  RegionStep,
} from '../embed';
import { frameAddress } from './address';
import { connect } from './connect';

/** Until the atlas has told its own. */
const FIRST_HEIGHT = 420;

/** @param home where the atlas is unless the page says otherwise */
export function defineElement(home: string): void {
  class ClusterAtlas extends HTMLElement implements ClusterAtlasElement {
    static readonly observedAttributes = [
      'src',
      'view',
      'scene',
      'lang',
      'theme',
      'layout',
      'static',
      'title',
      'height',
    ];
    readonly #root = this.attachShadow({ mode: 'open' });
    #frame: HTMLIFrameElement | null = null;
    #talk: Connection | null = null;
    #told = FIRST_HEIGHT;
    #remaking = false;

    connectedCallback(): void {
      this.#make();
    }

    disconnectedCallback(): void {
      this.#drop();
    }

    attributeChangedCallback(name: string, before: string | null, now: string | null): void {
      if (this.#frame === null) return;
      if (name === 'height' || name === 'title' || name === 'lang') this.#dress(this.#frame);
      if (name === 'height' || name === 'title') return;
      // Set to what it was: the atlas may have been told otherwise since.
      const live = this.#live(name, now);
      if (live !== null) live.catch(() => {});
      else if (before !== now) this.#remakeSoon();
    }

    get whenReady(): AtlasFrame['ready'] {
      return this.#connection().ready;
    }
    flyTo(to: Ground) {
      return this.#connection().flyTo(to);
    }
    filter(params: Readonly<Record<string, string | null>>) {
      return this.#connection().filter(params);
    }
    select(codes: readonly string[]) {
      return this.#connection().select(codes);
    }
    setRegion(steps: readonly RegionStep[], rule?: RegionRule) {
      return this.#connection().setRegion(steps, rule);
    }
    showScene(index: number, flies?: boolean) {
      return this.#connection().showScene(index, flies);
    }
    setLang(lang: 'vi' | 'en') {
      return this.#connection().setLang(lang);
    }
    setTheme(theme: 'light' | 'dark' | null) {
      return this.#connection().setTheme(theme);
    }
    totals() {
      return this.#connection().totals();
    }
    png(wish?: PictureWish) {
      return this.#connection().png(wish);
    }
    stats() {
      return this.#connection().stats();
    }

    #connection(): Connection {
      return this.#talk ?? this.#make();
    }

    /** What can change without loading the atlas anew; null for what cannot. */
    #live(name: string, now: string | null): Promise<unknown> | null {
      if (name === 'scene' && Number(now) >= 1) return this.showScene(Number(now));
      if (name === 'lang' && (now === 'vi' || now === 'en')) return this.setLang(now);
      if (name === 'theme' && (now === null || now === 'light' || now === 'dark')) return this.setTheme(now);
      return null;
    }

    #make(): Connection {
      if (this.#talk !== null) return this.#talk;
      const frame = document.createElement('iframe');
      frame.loading = 'lazy';
      frame.allow = 'fullscreen';
      frame.referrerPolicy = 'strict-origin';
      frame.src = frameAddress((name) => this.getAttribute(name), home, {
        base: document.baseURI,
        origin: location.origin,
      });
      this.#dress(frame);
      this.#frame = frame;
      const talk = connect(frame, (type, detail) => {
        if (type === 'height' && 'height' in detail) {
          this.#told = Number(detail.height);
          this.#dress(frame);
        }
        this.dispatchEvent(new CustomEvent(type, { detail }));
      });
      this.#talk = talk;
      this.#root.replaceChildren(frame);
      return talk;
    }

    #drop(): void {
      this.#talk?.close();
      this.#talk = null;
      this.#frame = null;
      this.#root.replaceChildren();
    }

    /** Several attributes changed in one go load the atlas once. */
    #remakeSoon(): void {
      if (this.#remaking) return;
      this.#remaking = true;
      queueMicrotask(() => {
        this.#remaking = false;
        if (!this.isConnected) return;
        this.#drop();
        this.#make();
      });
    }

    /** By properties, not by a style sheet, which a page's policy may forbid. */
    #dress(frame: HTMLIFrameElement): void {
      const own = Number(this.getAttribute('height') ?? Number.NaN);
      const height = own > 0 ? own : this.#told;
      this.style.display ||= 'block';
      Object.assign(frame.style, { display: 'block', width: '100%', height: `${height}px`, border: '0' });
      const lang = this.lang === 'en' ? 'en' : 'vi';
      frame.title = this.title || bar[lang].name;
    }
  }
  // A page may load the script twice.
  if (!customElements.get('cluster-atlas')) customElements.define('cluster-atlas', ClusterAtlas);
}
