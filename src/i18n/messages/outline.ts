/** An outline in hand, and plan and scenario side by side on the map. */

const vi = {
  'title.of': 'Ranh giới của {{name}}',
  'title.new': 'Ranh giới cụm mới',
  drawing: 'Bấm lần lượt từng điểm góc trên bản đồ, bấm lại điểm đầu để khép kín.',
  editing:
    'Kéo điểm góc để sửa, kéo chấm ở giữa để thêm điểm, kéo phần bên trong để dời cả ranh giới. Giữ lâu một điểm góc để xóa.',
  nameIt: 'Xong thì đặt tên và thêm cụm trong biểu mẫu.',
  'keys.drawing': 'Esc để hủy.',
  'keys.remove': 'Bấm chuột phải cũng xóa.',
  'keys.editing': 'Enter để áp dụng, Esc để hủy.',
  basis: 'trên lưới VN-2000',
  corners: 'Điểm góc',
  cornerCount: '{{count}} điểm góc',
  noArea: 'chưa có diện tích',
  take: 'Áp dụng ranh giới',
  cancel: 'Hủy',
  cornersHint: 'Tọa độ VN-2000 (kinh tuyến trục 105°45′), mét: X hướng bắc, Y hướng đông.',
  x: 'Điểm {{number}}, X (m, hướng bắc)',
  y: 'Điểm {{number}}, Y (m, hướng đông)',
  insert: 'Thêm điểm sau điểm {{number}}',
  remove: 'Xóa điểm {{number}}',
  tooFar: 'Giữ như cũ: cách vị trí cũ hơn 20 km.',
  swipe: 'So sánh trên bản đồ',
  swipeBorder: 'Ranh giữa quy hoạch (bên trái) và kịch bản (bên phải)',
  swipeAt: 'Quy hoạch {{percent}} chiều rộng bản đồ',
  plan: 'Quy hoạch (chỉ xem)',
  scenario: 'Kịch bản',
  swipeLost:
    'Thiết bị này không vẽ được hai bản đồ cùng lúc. Bảng khác biệt giữa quy hoạch và kịch bản vẫn đầy đủ.',
  swipeEnd: 'Đóng so sánh',
};

const en = {
  'title.of': 'Outline of {{name}}',
  'title.new': 'Outline of a new cluster',
  drawing: 'Press each corner on the map, then the first again to close the outline.',
  editing:
    'Drag a corner to move it, a dot between two to put one in, the inside to move the whole. Long-press a corner to remove it.',
  nameIt: 'Then name the cluster and add it in the form.',
  'keys.drawing': 'Esc cancels.',
  'keys.remove': 'A right-click on it does the same.',
  'keys.editing': 'Enter takes it, Esc cancels.',
  basis: 'on the VN-2000 grid',
  corners: 'Corners',
  cornerCount: '{{count}} corners',
  noArea: 'no area',
  take: 'Take this outline',
  cancel: 'Cancel',
  cornersHint: 'VN-2000 coordinates (central meridian 105°45′), metres: X north, Y east.',
  x: 'Corner {{number}}, X (m north)',
  y: 'Corner {{number}}, Y (m east)',
  insert: 'Put in a corner after corner {{number}}',
  remove: 'Remove corner {{number}}',
  tooFar: 'Kept as it was: more than 20 km from there.',
  swipe: 'Compare on the map',
  swipeBorder: 'Border between plan (left) and scenario (right)',
  swipeAt: 'Plan on {{percent}} of the map’s width',
  plan: 'Plan (view only)',
  scenario: 'Scenario',
  swipeLost:
    'This device cannot draw two maps at once. The table of differences between plan and scenario is complete all the same.',
  swipeEnd: 'Stop comparing',
} satisfies Record<keyof typeof vi, string>;

export const outline = { vi, en };
