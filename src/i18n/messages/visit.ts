/** The installed atlas: what is kept for a visit without a network, and that a newer one is there. */

const vi = {
  shortName: 'CCN Long An',
  kept: 'Không có mạng · dữ liệu đã lưu, phiên bản {{version}}, số liệu đến {{asOf}}',
  again: 'Thử lại',
  'renewal.title': 'Đã có bản mới của tập bản đồ',
  'renewal.text':
    'Đang xem dữ liệu phiên bản {{version}}; bản mới có thể có số liệu khác. Tải lại vẫn giữ những gì đang chọn.',
  'renewal.now': 'Tải bản mới',
  'renewal.later': 'Để sau',
};

const en = {
  shortName: 'CCN Long An',
  kept: 'No network · kept data, version {{version}}, figures as of {{asOf}}',
  again: 'Try again',
  'renewal.title': 'A newer edition of the atlas is there',
  'renewal.text':
    'You are looking at data version {{version}}; the newer one may have other figures. Loading it keeps what you have chosen.',
  'renewal.now': 'Load it',
  'renewal.later': 'Later',
} satisfies Record<keyof typeof vi, string>;

export const visit = { vi, en };
