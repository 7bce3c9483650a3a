/**
 * The pixels of a map's frame without waiting for the graphics processor. Where a processor does that work alone, a
 * picture of 1.4 megapixels took it up to 3 s, and drawing one canvas on another held the page for as long.
 */
import { shotError } from './shotError';

/** Between two looks whether the frame is drawn. */
const POLL_MS = 16;

/** To be called within the frame: afterwards the canvas is blank. */
export async function pixelsOf(source: HTMLCanvasElement, signal: AbortSignal): Promise<HTMLCanvasElement> {
  const { width, height } = source;
  const gl = source.getContext('webgl2');
  if (gl === null) throw shotError('no-map', 'the map has no context to read from');
  const buffer = asked(gl, width, height);
  try {
    await drawn(gl, signal);
    const bottomUp = new Uint8ClampedArray(width * height * 4);
    gl.bindBuffer(gl.PIXEL_PACK_BUFFER, buffer);
    gl.getBufferSubData(gl.PIXEL_PACK_BUFFER, 0, bottomUp);
    return canvasOf(bottomUp, width, height);
  } finally {
    gl.bindBuffer(gl.PIXEL_PACK_BUFFER, null);
    gl.deleteBuffer(buffer);
  }
}

/** Has the pixels put into a buffer as soon as they are there. MapLibre finds its bindings as it left them. */
function asked(gl: WebGL2RenderingContext, width: number, height: number): WebGLBuffer {
  const buffer = gl.createBuffer();
  const before = gl.getParameter(gl.FRAMEBUFFER_BINDING) as WebGLFramebuffer | null;
  gl.bindFramebuffer(gl.FRAMEBUFFER, null);
  gl.bindBuffer(gl.PIXEL_PACK_BUFFER, buffer);
  gl.bufferData(gl.PIXEL_PACK_BUFFER, width * height * 4, gl.STREAM_READ);
  gl.readPixels(0, 0, width, height, gl.RGBA, gl.UNSIGNED_BYTE, 0);
  gl.bindBuffer(gl.PIXEL_PACK_BUFFER, null);
  gl.bindFramebuffer(gl.FRAMEBUFFER, before);
  return buffer;
}

async function drawn(gl: WebGL2RenderingContext, signal: AbortSignal): Promise<void> {
  const fence = gl.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0);
  if (fence === null) throw shotError('context-lost', 'the graphics context was lost');
  gl.flush();
  try {
    while (gl.getSyncParameter(fence, gl.SYNC_STATUS) !== gl.SIGNALED) {
      signal.throwIfAborted();
      if (gl.isContextLost()) throw shotError('context-lost', 'the graphics context was lost');
      await new Promise((resolve) => setTimeout(resolve, POLL_MS));
    }
  } finally {
    gl.deleteSync(fence);
  }
}

/** WebGL counts rows from below. */
function canvasOf(bottomUp: Uint8ClampedArray, width: number, height: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d');
  if (context === null) throw shotError('no-map', 'no canvas to draw on');
  const image = context.createImageData(width, height);
  const row = width * 4;
  for (let y = 0; y < height; y++)
    image.data.set(bottomUp.subarray((height - 1 - y) * row, (height - y) * row), y * row);
  context.putImageData(image, 0, 0);
  return canvas;
}
