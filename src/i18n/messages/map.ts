/** Words written on the map itself. */

const vi = {
  title: 'Bản đồ',
  cambodia: 'Campuchia',
  sea: 'Biển Đông',
  inset: 'Vị trí chưa công bố',
  pictureTitle: 'Hình bản đồ: {{count}} cụm công nghiệp của Long An',
  pictureLink: '{{name}} ({{code}}), {{phase}}, {{area}}',
};

const en = {
  title: 'Map',
  cambodia: 'Cambodia',
  sea: 'East Sea',
  inset: 'Location not published',
  pictureTitle: 'Map picture: the {{count}} industrial clusters of Long An',
  pictureLink: '{{name}} ({{code}}), {{phase}}, {{area}}',
} satisfies Record<keyof typeof vi, string>;

export const map = { vi, en };
