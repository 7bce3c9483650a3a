/** What the dialog «Export» makes, a tab each. */

const vi = {
  label: 'Xuất thành',
  data: 'Dữ liệu',
  picture: 'Ảnh',
  slides: 'Trình chiếu (PPTX)',
  print: 'In, PDF',
  offline: 'Một tệp ngoại tuyến',
};

const en = {
  label: 'Export as',
  data: 'Data',
  picture: 'Picture',
  slides: 'Slides (PPTX)',
  print: 'Print, PDF',
  offline: 'One offline file',
} satisfies Record<keyof typeof vi, string>;

export const exportTabs = { vi, en };
