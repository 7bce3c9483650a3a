/**
 * `embed.js`: what a page loads to have `<cluster-atlas>` and `ClusterAtlas.connect`.
 *
 * A classic script, with nothing exported: such a one may come from another origin without that origin's leave, while
 * a module may not. As a module on one's own origin (`import './embed.js'`) it does the same.
 */
import { connect } from './connect';
import { defineElement } from './element';

const script = document.currentScript ?? document.querySelector<HTMLScriptElement>('script[src*="embed.js"]');
const from = script instanceof HTMLScriptElement ? script.src : location.href;

globalThis.ClusterAtlas = { connect };
defineElement(new URL('./', from).href);
