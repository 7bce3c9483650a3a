/**
 * What the page does before its first paint, as text for an inline script: language, theme and layout from the
 * address, so that nothing flashes or moves when the panels arrive (`ui/shell/useDocument.ts` keeps them from
 * then on). The picture shows the opening view only: an address with a place of its own hides it.
 */
export const HEAD_SCRIPT = `(function(r,p){var t=p.get('theme'),l=p.get('layout'),n=p.get('panels');
r.lang=p.get('lang')==='en'?'en':'vi';
if(t==='light'||t==='dark')r.dataset.theme=t;
r.dataset.layout=l==='viewer'||l==='maponly'?l:'full';
r.dataset.panels=n==='none'||l==='viewer'&&/legend/.test(p.get('hide'))?'none':n==='collapsed'?n:'open';
if(self!==top)r.dataset.framed='';
r.dataset.right=p.get('feature')||p.get('region')&&innerWidth>=1200?'open':'none';
if(p.get('at'))r.dataset.at=''})(document.documentElement,new URLSearchParams(location.search))`;
