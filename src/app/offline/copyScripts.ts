/**
 * The two scripts of an offline copy, as text: modules cannot be asked for by address on a disk, so a script makes a
 * blob of each and a map of their names before any of them runs.
 */
import { ABOUT_ID, FILES_ID } from '../../briefing/offline/copyPage';
import { MODULE_PREFIX } from '../../briefing/offline/packFiles';

/**
 * In the head, before the page's own: it opens with its own view. A copy whose address cannot be changed opens all the
 * same, and `app/openingState.ts` reads the view from it.
 */
export const OPENING_SCRIPT = `(function(c){globalThis.atlasCopy=c;
if(!location.search&&c.search)try{history.replaceState(null,'',location.pathname+c.search)}catch(e){}
})(JSON.parse(document.getElementById('${ABOUT_ID}').textContent))`;

/** At the end: unpacks the files and starts the program. */
export const UNPACK_SCRIPT = `(async function(c,held,self){
function bytes(t){return Uint8Array.from(atob(t),function(s){return s.charCodeAt(0)})}
function add(name,text){var e=document.createElement(name);e.textContent=text;return e}
try{
var plain=new Blob([bytes(held.textContent)]).stream().pipeThrough(new DecompressionStream('gzip'));
var packed=await new Response(plain).json(),urls={},imports={};held.remove();
for(var path in packed){
var file=packed[path],module=file.is==='module',href=new URL(path,document.baseURI).href;
if(file.is==='style'){
var link=add('link','');link.rel='stylesheet';link.disabled=true;link.setAttribute('disabled','');link.href=href;
document.head.append(add('style',file.text),link);continue}
urls[href]=URL.createObjectURL(new Blob([file.is==='bytes'?bytes(file.text):file.text],{type:module?'text/javascript':''}));
if(module)imports['${MODULE_PREFIX}'+path.split('/').pop()]=urls[href]}
c.files=urls;
var map=add('script',JSON.stringify({imports:imports}));map.type='importmap';map.nonce=self.nonce;document.head.append(map);
await import('${MODULE_PREFIX}'+c.entry)
}catch(e){
console.error(e);var said=add('p',c.tooOld);said.setAttribute('role','alert');said.className='copy-failed';document.body.prepend(said)}
})(globalThis.atlasCopy,document.getElementById('${FILES_ID}'),document.currentScript)`;
