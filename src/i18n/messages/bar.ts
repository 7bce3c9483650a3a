/** The bar on top: name, search, task, language, theme. */

const vi = {
  name: 'Bản đồ cụm công nghiệp Long An',
  place: 'Long An, thuộc Tây Ninh từ 01/07/2025',
  tasks: 'Việc cần làm',
  'task.explore': 'Khám phá',
  'task.region': 'Vùng',
  languages: 'Ngôn ngữ',
  'theme.system': 'Giao diện theo máy; bấm để chọn sáng',
  'theme.light': 'Giao diện sáng; bấm để chọn tối',
  'theme.dark': 'Giao diện tối; bấm để theo máy',
  help: 'Trợ giúp và phím tắt',
  about: 'Dữ liệu và nguồn',
  copyLink: 'Chép liên kết',
  copied: 'Đã chép liên kết',
  copyFailed: 'Không chép được; hãy chép từ thanh địa chỉ',
  menu: 'Mục khác',
  fullMap: 'Mở bản đồ đầy đủ',
};

const en = {
  name: 'Long An Cluster Atlas',
  place: 'Long An, in Tây Ninh since 1 July 2025',
  tasks: 'Task',
  'task.explore': 'Explore',
  'task.region': 'Regions',
  languages: 'Language',
  'theme.system': 'Theme follows the system; press for light',
  'theme.light': 'Light theme; press for dark',
  'theme.dark': 'Dark theme; press to follow the system',
  help: 'Help and keys',
  about: 'Data and sources',
  copyLink: 'Copy link',
  copied: 'Link copied',
  copyFailed: 'Could not copy; take it from the address bar',
  menu: 'More',
  fullMap: 'Open the full map',
} satisfies Record<keyof typeof vi, string>;

export const bar = { vi, en };
