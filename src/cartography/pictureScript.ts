/**
 * What keeps the picture's symbols at their size and spread while the page is laid out and resized, as text for an
 * inline script right behind the picture. It needs nothing else, and sees nothing but the picture.
 */
import { PICTURE_HEIGHT, PICTURE_WIDTH, UNIT_ZOOM_SCALE } from './pictureGeometry';
import { PICTURE_LEVELS } from './pictureSymbols';
import { NAME_SIZES } from './unitLabels';

const FIRST = PICTURE_LEVELS[0];

/** The zoom is the live map's: `z` from the scale at which the picture is shown. */
export const PICTURE_SCRIPT = `(function(s){if(!s)return;
function f(){var b=s.getBoundingClientRect(),k=Math.min(b.width/${PICTURE_WIDTH},b.height/${PICTURE_HEIGHT});
if(!(k>0))return;
var g=k*${UNIT_ZOOM_SCALE.toFixed(4)},z=Math.log2(g),n=Math.max(${FIRST},Math.min(9,Math.floor(z))),w=Math.min(1,g/Math.pow(2,n)-1),i=(n-${FIRST})*2;
s.style.setProperty('--unit',1/k);
var t=${JSON.stringify(NAME_SIZES)},q=Math.max(0,Math.min(3,z-7)),p=Math.floor(q);
s.style.setProperty('--name',t[p]+((t[p+1]||t[p])-t[p])*(q-p)+'px');
s.dataset.level=Math.max(${FIRST},Math.min(10,Math.floor(z)));
s.querySelectorAll('[data-o]').forEach(function(e){var o=e.dataset.o.split(' '),m=function(j){return o[j]*(1-w)+o[j+2]*w};
e.style.setProperty('--x',m(i));e.style.setProperty('--y',m(i+1))})}
f();if(window.ResizeObserver)new ResizeObserver(f).observe(s);else addEventListener('resize',f)
})(document.getElementById('atlas-picture'))`;
