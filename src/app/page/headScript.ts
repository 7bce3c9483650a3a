/**
 * What the page does before its first paint, as text for an inline script: language and theme from the
 * address, so that neither flashes. Kept to what cannot wait for the modules.
 */
export const HEAD_SCRIPT = `(function(d,p){var r=d.documentElement,l=p.get('lang'),t=p.get('theme');
r.lang=l==='en'?'en':'vi';
if(t==='light'||t==='dark')r.dataset.theme=t;
r.dataset.layout=p.get('layout')||'full';
r.dataset.script='1'})(document,new URLSearchParams(location.search))`;
