import { describe, expect, it } from 'vitest';
import { type CornerText, readCorners } from '../../../src/domain/cornerText';

/** Northing, easting of each corner, metres. */
const metres = ({ corners }: CornerText) => corners.map(({ grid }) => grid && [grid.northing, grid.easting]);
const degrees = ({ corners }: CornerText) => corners.map((corner) => corner.degrees);
const issues = (read: CornerText) => read.issues.map(({ line, code }) => `${line} ${code}`);

const SQUARE = [
  [1175234.56, 567890.12],
  [1175234.56, 568190.12],
  [1175534.56, 568190.12],
];

describe('a pasted table of corners', () => {
  it.each([
    ['tabs and points', '1\t1175234.56\t567890.12\n2\t1175234.56\t568190.12\n3\t1175534.56\t568190.12'],
    ['semicolons and commas', '1;1175234,56;567890,12\n2;1175234,56;568190,12\n3;1175534,56;568190,12'],
    [
      'Vietnamese thousands',
      'M1\t1.175.234,56\t567.890,12\nM2\t1.175.234,56\t568.190,12\nM3\t1.175.534,56\t568.190,12',
    ],
    ['English thousands', '1;1,175,234.56;567,890.12\n2;1,175,234.56;568,190.12\n3;1,175,534.56;568,190.12'],
    [
      'spaces as thousands',
      '1  1 175 234.56  567 890.12\n2  1 175 234.56  568 190.12\n3  1 175 534.56  568 190.12',
    ],
    [
      'single spaces everywhere',
      '1 1 175 234,56 567 890,12\n2 1 175 234,56 568 190,12\n3 1 175 534,56 568 190,12',
    ],
    ['single spaces, no thousands', '1 1175234.56 567890.12\n2 1175234.56 568190.12\n3 1175534.56 568190.12'],
    ['no numbers of corners', '1175234.56 567890.12\n1175234.56 568190.12\n1175534.56 568190.12'],
    ['commas between cells', '1,1175234.56,567890.12\n2,1175234.56,568190.12\n3,1175534.56,568190.12'],
    [
      'quoted cells',
      '"1";"1175234,56";"567890,12"\n"2";"1175234,56";"568190,12"\n"3";"1175534,56";"568190,12"',
    ],
    [
      'bars and no-break spaces',
      '1 | 1\u00a0175\u00a0234,56 | 567\u00a0890,12\n2 | 1\u00a0175\u00a0234,56 | 568\u00a0190,12\n3 | 1\u00a0175\u00a0534,56 | 568\u00a0190,12',
    ],
    [
      'named figures with units',
      'A: X = 1175234.56 m; Y = 567890.12 m\nB: X = 1175234.56 m; Y = 568190.12 m\nC: X = 1175534.56 m; Y = 568190.12 m',
    ],
    [
      'lengths of edges behind',
      '1\t1175234.56\t567890.12\t300.000\n2\t1175234.56\t568190.12\t300,00\n3\t1175534.56\t568190.12\t424.264',
    ],
    ['east first', '1\t567890.12\t1175234.56\n2\t568190.12\t1175234.56\n3\t568190.12\t1175534.56'],
  ])('is read with %s', (_, text) => {
    const read = readCorners(text);
    expect(metres(read)).toEqual(SQUARE);
    expect(issues(read)).toEqual([]);
  });

  it('tells which column is north by the size of the figures, and whether a header calls the east X', () => {
    const north = readCorners(
      'STT\tTọa độ X (m)\tTọa độ Y (m)\n1\t1175234\t567890\n2\t1175234\t568190\n3\t1175534\t568190',
    );
    expect([north.order, north.eastCalledX]).toEqual(['north-first', false]);
    const east = readCorners('TT  X (m)  Y (m)\n1  567890  1175234\n2  568190  1175234\n3  568190  1175534');
    expect([east.order, east.eastCalledX]).toEqual(['east-first', true]);
    const turned = readCorners('Y;X\n567890;1175234\n568190;1175234\n568190;1175534');
    expect([turned.order, turned.eastCalledX]).toEqual(['east-first', false]);
  });

  it('drops the first corner where the table repeats it', () => {
    const read = readCorners(
      '1\t1175234.56\t567890.12\n2\t1175234.56\t568190.12\n3\t1175534.56\t568190.12\n1\t1175234.56\t567890.12',
    );
    expect(read.closed).toBe(true);
    expect(metres(read)).toEqual(SQUARE);
  });

  it('has degrees in any writing, beside metres or alone', () => {
    const both = readCorners('1\t1186664,24\t568711,80\t10°43′48,00″\t106°22′48,00″');
    expect(degrees(both)[0]).toEqual([expect.closeTo(106.38, 9), expect.closeTo(10.73, 9)]);
    expect(both.gridStep).toBe(0.01);
    expect(both.degreeStep).toBeCloseTo(0.01 / 3600, 12);
    const alone = readCorners(
      `1 10°43'48.0"N 106°22'48.0"E\n2 10° 43' 58" B 106° 22' 48" Đ\n3\t106,390000\t10,730000`,
    );
    expect(metres(alone)).toEqual([null, null, null]);
    expect(degrees(alone).map((at) => at?.map((d) => Math.round(d * 1e6)))).toEqual([
      [106380000, 10730000],
      [106380000, 10732778],
      [106390000, 10730000],
    ]);
  });

  it('takes degrees of few decimals where a line has nothing else', () => {
    expect(degrees(readCorners('10.73 106.38'))).toEqual([[106.38, 10.73]]);
    expect(degrees(readCorners('106,4; 10,7'))).toEqual([[106.4, 10.7]]);
    expect(degrees(readCorners('12 1175234.56 567890.12 10.73'))).toEqual([null]);
  });

  it('leaves titles and notes out, and takes the meridian and the area they state', () => {
    const read = readCorners(
      [
        'BẢNG KÊ TỌA ĐỘ RANH GIỚI CỤM CÔNG NGHIỆP',
        '(Hệ tọa độ VN-2000, kinh tuyến trục 105°30’, múi chiếu 3°)',
        'Số hiệu\tX (m)\tY (m)',
        '1\t1175234.56\t567890.12',
        '2\t1175234.56\t568190.12',
        '3\t1175534.56\t568190.12',
        'Diện tích: 74,95 ha',
      ].join('\r\n'),
    );
    expect(read.stated).toEqual({ meridian: 105.5, ha: 74.95 });
    expect(read.leftOut).toEqual([1, 2, 3, 7]);
    expect(issues(read)).toEqual([]);
  });

  it('names the lines that cannot be read', () => {
    const good = ['1\t1175234.56\t567890.12', '2\t1175234.56\t568190.12', '3\t1175534.56\t568190.12'];
    expect(issues(readCorners([good[0], '2\t1175234.56', good[2], good[1]].join('\n')))).toEqual(['2 half']);
    expect(issues(readCorners([good[0], '2\t1175abc\t568190.12', ...good.slice(1)].join('\n')))).toEqual([
      '2 half',
    ]);
    expect(issues(readCorners([...good, '4\t175534.56\t568190.12'].join('\n')))).toEqual(['4 half']);
    expect(issues(readCorners([...good, '4\t11755345.6\t5681901.2'].join('\n')))).toEqual(['4 size']);
    expect(issues(readCorners([...good, '4\t568000\t1175600'].join('\n')))).toEqual(['4 order']);
    expect(issues(readCorners([...good, '4\t10.62000\t106.62000'].join('\n')))).toEqual(['4 columns']);
    expect(issues(readCorners(good.slice(0, 2).join('\n')))).toEqual(['0 few']);
    expect(issues(readCorners(''))).toEqual(['0 few']);
    expect(issues(readCorners('xin chào'))).toEqual(['0 few']);
  });

  it('doubts a corner that one wrong digit has sent far away', () => {
    const rows = [
      [1175234, 567890],
      [1175234, 568190],
      [1185534, 568190],
      [1175534, 567890],
      [1175434, 567850],
    ];
    const read = readCorners(rows.map((row) => row.join('\t')).join('\n'));
    expect(issues(read)).toEqual(['3 far']);
  });
});
