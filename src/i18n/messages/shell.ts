/** Panels, drawer and bottom sheet. */

const vi = {
  showPanel: 'Hiện bảng bên trái',
  hidePanel: 'Ẩn bảng bên trái',
  sheet: 'Bảng bên dưới',
  'rest.peek': 'thu gọn',
  'rest.half': 'nửa màn hình',
  'rest.full': 'toàn màn hình',
  expand: 'Mở rộng bảng',
  collapse: 'Thu gọn bảng',
  closeCluster: 'Đóng',
  'tab.explore': 'Chú giải',
  'tab.list': 'Danh sách',
  'tab.invest': 'Tìm đất',
  'tab.plan': 'Quy hoạch',
  'tab.present': 'Trình bày',
  tabs: 'Nội dung bảng',
  loadingPart: 'Đang tải…',
};

const en = {
  showPanel: 'Show the left panel',
  hidePanel: 'Hide the left panel',
  sheet: 'Bottom sheet',
  'rest.peek': 'small',
  'rest.half': 'half of the screen',
  'rest.full': 'whole screen',
  expand: 'Enlarge the sheet',
  collapse: 'Shrink the sheet',
  closeCluster: 'Close',
  'tab.explore': 'Legend',
  'tab.list': 'List',
  'tab.invest': 'Invest',
  'tab.plan': 'Plan',
  'tab.present': 'Present',
  tabs: 'Contents of the sheet',
  loadingPart: 'Loading…',
} satisfies Record<keyof typeof vi, string>;

export const shell = { vi, en };
