/** Where a link was made with other data than are shown. */

const vi = {
  title: 'Dữ liệu đã thay đổi từ khi tạo liên kết',
  text: 'Liên kết này được tạo với dữ liệu phiên bản {{made}}; trang đang hiện phiên bản {{now}}. Số liệu có thể khác.',
};

const en = {
  title: 'The data have changed since this link was made',
  text: 'Made with data version {{made}}; shown now is {{now}}. Figures can differ.',
} satisfies Record<keyof typeof vi, string>;

export const replay = { vi, en };
