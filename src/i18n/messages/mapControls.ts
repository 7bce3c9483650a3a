/** What the live map itself says: the canvas's name, and how to move it inside another page. */

const vi = {
  canvas: 'Bản đồ tương tác: phím mũi tên để di chuyển, + và − để thu phóng',
  zoomWithCtrl: 'Giữ Ctrl và cuộn để thu phóng bản đồ',
  zoomWithCommand: 'Giữ ⌘ và cuộn để thu phóng bản đồ',
  twoFingers: 'Dùng hai ngón tay để di chuyển bản đồ',
};

const en = {
  canvas: 'Interactive map: arrow keys move it, + and − zoom',
  zoomWithCtrl: 'Hold Ctrl and scroll to zoom the map',
  zoomWithCommand: 'Hold ⌘ and scroll to zoom the map',
  twoFingers: 'Move the map with two fingers',
} satisfies Record<keyof typeof vi, string>;

export const mapControls = { vi, en };
