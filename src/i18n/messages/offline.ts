/** The copy of the whole atlas in one file that needs no network. */

const vi = {
  chip: 'Bản ngoại tuyến · dữ liệu {{version}} · tạo ngày {{made}}',
  intro:
    'Một tệp .html chứa toàn bộ tập bản đồ: bản đồ động, bảng số liệu, tìm kiếm và các cảnh trình bày. Mở từ USB bằng trình duyệt, không cần mạng.',
  scenes: 'Cảnh trong tệp',
  'scenes.none': 'Hãy chọn ít nhất một cảnh.',
  presenting: 'Mở vào là trình chiếu, từ cảnh đầu tiên',
  before: 'Khoảng {{size}} MB.',
  holds:
    'Trong tệp: dữ liệu phiên bản {{version}}, số liệu tính đến {{asOf}}. Liên kết và mã QR trong tệp dẫn về {{page}}.',
  stale:
    'Tệp không tự cập nhật: trên bản đồ luôn ghi phiên bản dữ liệu và ngày tạo để không ai nhầm số cũ là số mới.',
  make: 'Tạo tệp ngoại tuyến',
  progress: 'Đang gom tệp: {{done}} trên {{of}}',
  cancel: 'Hủy',
  done: 'Đã tạo {{name}}, {{size}} MB.',
  cancelled: 'Đã hủy, không có tệp nào được tạo.',
  failed: 'Không tạo được tệp: có phần của trang không tải về. Hãy tải lại trang rồi thử lại.',
  unable: 'Trình duyệt này không nén được tệp. Hãy dùng bản mới của Chrome, Edge, Firefox hoặc Safari.',
  already:
    'Đây đã là bản ngoại tuyến: để gửi đi, hãy chép chính tệp này. Muốn có bản mới với dữ liệu hiện hành, hãy tạo tại {{page}}.',
  file: 'ban-do-cum-cong-nghiep-long-an',
  tooOld:
    'Trình duyệt này không mở được bản ngoại tuyến. Hãy dùng bản mới của Chrome, Edge, Firefox hoặc Safari.',
};

const en = {
  chip: 'Offline copy · data {{version}} · made {{made}}',
  intro:
    'One .html file with the whole atlas in it: live map, figures, search and the scenes to present. Opens from a USB stick in a browser, with no network.',
  scenes: 'Scenes in the file',
  'scenes.none': 'Choose at least one scene.',
  presenting: 'Opens presenting, at its first scene',
  before: 'About {{size}} MB.',
  holds:
    'In the file: data version {{version}}, figures as of {{asOf}}. Links and QR codes in it lead to {{page}}.',
  stale:
    'The file does not renew itself: data version and day stand on its map, so that nobody takes old figures for new.',
  make: 'Make the offline file',
  progress: 'Gathering files: {{done}} of {{of}}',
  cancel: 'Cancel',
  done: 'Made {{name}}, {{size}} MB.',
  cancelled: 'Called off; no file was made.',
  failed: 'The file could not be made: a part of the page did not arrive. Reload the page and try again.',
  unable: 'This browser cannot pack files. Use a recent Chrome, Edge, Firefox or Safari.',
  already:
    'This is an offline copy already: to hand it on, copy this very file. For a new one with the data of today, make it at {{page}}.',
  file: 'long-an-cluster-atlas',
  tooOld: 'This browser cannot open the offline copy. Use a recent Chrome, Edge, Firefox or Safari.',
} satisfies Record<keyof typeof vi, string>;

export const offline = { vi, en };
