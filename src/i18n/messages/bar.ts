/** The bar on top: name, search, task, language, theme. */

const vi = {
  name: 'Bản đồ cụm công nghiệp Long An',
  place: 'Long An, thuộc Tây Ninh từ 01/07/2025',
  tasks: 'Chế độ xem',
  'task.explore': 'Khám phá',
  'task.invest': 'Tìm đất',
  'task.plan': 'Quy hoạch',
  'task.present': 'Trình bày',
  languages: 'Ngôn ngữ',
  // Each language under its own name, whatever the language of the page.
  'lang.vi': 'Tiếng Việt',
  'lang.en': 'English',
  'theme.system': 'Giao diện theo thiết bị; bấm để chuyển sang sáng',
  'theme.light': 'Giao diện sáng; bấm để chuyển sang tối',
  'theme.dark': 'Giao diện tối; bấm để theo thiết bị',
  help: 'Trợ giúp và phím tắt',
  about: 'Dữ liệu và nguồn',
  export: 'Xuất tệp',
  share: 'Chia sẻ và nhúng',
  menu: 'Mục khác',
  fullMap: 'Mở bản đồ đầy đủ',
};

const en = {
  name: 'Long An Cluster Atlas',
  place: 'Long An, in Tây Ninh since 1 July 2025',
  tasks: 'View',
  'task.explore': 'Explore',
  'task.invest': 'Invest',
  'task.plan': 'Plan',
  'task.present': 'Present',
  languages: 'Language',
  'lang.vi': 'Tiếng Việt',
  'lang.en': 'English',
  'theme.system': 'Theme follows the system; press for light',
  'theme.light': 'Light theme; press for dark',
  'theme.dark': 'Dark theme; press to follow the system',
  help: 'Help and keyboard shortcuts',
  about: 'Data and sources',
  export: 'Export',
  share: 'Share and embed',
  menu: 'More',
  fullMap: 'Open the full map',
} satisfies Record<keyof typeof vi, string>;

export const bar = { vi, en };
