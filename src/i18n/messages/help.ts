/** The help dialog. */

const vi = {
  title: 'Trợ giúp',
  close: 'Đóng',
  keys: 'Phím tắt',
  keysNote: 'Phím đơn chỉ có tác dụng khi con trỏ không ở trong ô nhập.',
  'key.help': 'mở trợ giúp này',
  'key.search': 'đến ô tìm kiếm',
  'key.esc': 'thoát chế độ đang dùng: vẽ, hộp thoại, cụm đang mở',
  'key.enter': 'kết thúc hình đang vẽ; mở cụm trong danh sách',
  'key.undo': 'hoàn tác bước vừa rồi của vùng chọn',
  'key.redo': 'làm lại bước vừa hoàn tác',
  'key.arrows': 'di chuyển trong danh sách cụm; di chuyển bản đồ khi bản đồ được chọn',
  'key.plus': 'phóng to, thu nhỏ khi bản đồ được chọn',
  read: 'Đọc số liệu',
  regions: 'Tổng của một vùng',
  regionsText:
    'Chọn «Quy hoạch», phần «Vùng», rồi cộng huyện, xã hoặc vẽ trên bản đồ. Cụm nằm trên mép được tính theo phần diện tích bên trong. Liên kết trên thanh địa chỉ mang theo cả vùng.',
  place: 'Cụm nằm ở đâu',
  placeText:
    'Chưa có đo đạc công khai cho cụm nào. Hình cụm đúng diện tích và, nếu biết xã, nằm trong xã ấy; hình dạng và vị trí chính xác là ước lượng.',
};

const en = {
  title: 'Help',
  close: 'Close',
  keys: 'Keyboard shortcuts',
  keysNote: 'Single keys work only while no field has focus.',
  'key.help': 'open this help',
  'key.search': 'go to the search field',
  'key.esc': 'leave what is on: drawing, dialog, open cluster',
  'key.enter': 'finish the drawing; open a cluster of the list',
  'key.undo': 'take back the last step of the region',
  'key.redo': 'do it again',
  'key.arrows': 'move in the list; move the map while it has the focus',
  'key.plus': 'zoom in and out while the map has the focus',
  read: 'Reading the figures',
  regions: 'Totals of a region',
  regionsText:
    'Choose “Plan”, then “Regions”, and add districts or communes or draw on the map. A cluster on the edge counts by the part of its area inside. The link in the address bar carries the region.',
  place: 'Where clusters are',
  placeText:
    'No cluster has a public survey. An outline has the right area and, where the commune is known, lies in it; its exact shape and position are estimates.',
} satisfies Record<keyof typeof vi, string>;

export const help = { vi, en };
