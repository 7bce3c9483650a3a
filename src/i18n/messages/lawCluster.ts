/** What Decree 32/2024/NĐ-CP says of one cluster, on its card. */

const vi = {
  title: 'Theo Nghị định 32/2024/NĐ-CP',
  'size.pass': 'Quy mô {{ha}}: trong mức từ {{least}} đến {{most}}.',
  'size.below':
    'Quy mô {{ha}}: dưới mức {{least}}. Cụm lập theo nghị định cũ có thể hợp pháp dù khác mức này.',
  'size.above':
    'Quy mô {{ha}}: trên mức {{most}}. Cụm lập theo nghị định cũ có thể hợp pháp dù khác mức này.',
  'size.balance':
    'Quy mô riêng của cụm chưa ai công bố ({{ha}} là phần chia đều của tổng), nên chưa kết luận được về mức từ {{least}} đến {{most}}.',
  'size.missing': 'Chưa có diện tích, nên chưa kết luận được về mức từ {{least}} đến {{most}}.',
  extendTo: 'Mở rộng đến (ha)',
  'extension.full': 'Cụm đã có từ {{bound}} trở lên: Điều 8 không cho mở rộng thêm.',
  'extension.pass': 'Có thể mở rộng đến {{ha}}, theo các số liệu này.',
  'extension.fail': 'Không thể mở rộng đến {{ha}}, theo các số liệu này.',
  'extension.unknown': 'Chưa kết luận được về việc mở rộng đến {{ha}}.',
  'extension.notLarger': '{{ha}} không lớn hơn diện tích hiện có: không phải mở rộng.',
  'extension.none': 'Hãy nhập diện tích sau khi mở rộng.',
  'extension.occupancy': 'Lấp đầy {{percent}}, cần ít nhất {{bound}}.',
  'extension.occupancyRange':
    'Lấp đầy {{percent}} (từ {{low}} đến {{high}} tùy giả định), cần ít nhất {{bound}}.',
  'extension.turns': 'Rõ hơn khi biết diện tích đã cho thuê: đạt từ {{ha}}.',
  'extension.size': 'Sau mở rộng nhiều nhất {{bound}}.',
};

const en = {
  title: 'By Decree 32/2024/NĐ-CP',
  'size.pass': 'Size {{ha}}: within {{least}} to {{most}}.',
  'size.below': 'Size {{ha}}: below {{least}}. A cluster made under an earlier decree may lawfully differ.',
  'size.above': 'Size {{ha}}: above {{most}}. A cluster made under an earlier decree may lawfully differ.',
  'size.balance':
    'Nobody publishes the size of this very cluster ({{ha}} is an equal share of a total), so whether it is within {{least}} to {{most}} cannot be told.',
  'size.missing': 'There is no area, so whether it is within {{least}} to {{most}} cannot be told.',
  extendTo: 'Extend to (ha)',
  'extension.full': 'It has {{bound}} or more already: Article 8 allows no extension.',
  'extension.pass': 'It may be extended to {{ha}}, by these figures.',
  'extension.fail': 'It may not be extended to {{ha}}, by these figures.',
  'extension.unknown': 'Whether it may be extended to {{ha}} cannot be told.',
  'extension.notLarger': '{{ha}} is no more than it has: that is no extension.',
  'extension.none': 'Enter the size it would have.',
  'extension.occupancy': 'Occupancy {{percent}}; at least {{bound}} is needed.',
  'extension.occupancyRange':
    'Occupancy {{percent}} ({{low}} to {{high}} by the assumptions); at least {{bound}} is needed.',
  'extension.turns': 'Settled by its leased area: it holds from {{ha}}.',
  'extension.size': 'At most {{bound}} after it.',
} satisfies Record<keyof typeof vi, string>;

export const lawCluster = { vi, en };
