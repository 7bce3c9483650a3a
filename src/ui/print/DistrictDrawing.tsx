import { type DistrictMap, districtMap, type MapRoad } from '../../cartography/districtMap';
import { BOUNDARY_DASH, dashArray } from '../../cartography/legend';
import { provinceMap } from '../../cartography/littleMap';
import { CLASS_PAINT } from '../../cartography/palette';
import type { AdminUnit, Cluster, Dataset } from '../../domain/types';
import { useT } from '../base/text';
import { MapMarks } from './MapMarks';

/** Room for a code such as LA-001 in the small type of a map, px. */
const MARK = 40;
const SIZE = { width: 470, height: 400 };
const OUTLINE = 1;

interface Props {
  readonly dataset: Dataset;
  readonly district: AdminUnit;
  readonly communes: readonly AdminUnit[];
  readonly clusters: readonly Cluster[];
  readonly roads: readonly MapRoad[];
}

/** The district with its clusters and their codes, as lines. */
export function DistrictDrawing({ dataset, district, communes, clusters, roads }: Props) {
  const t = useT();
  const map = districtMap(dataset, district, { ...SIZE, mark: MARK, clusters, communes, roads });
  const { width, height } = map;
  return (
    <svg
      className="district-map"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={t('print.district.map', { district: district.name })}
    >
      <path className="dm-around" d={map.around} />
      <path className="dm-own" d={map.own} />
      <path className="dm-before" d={map.before} />
      <path className="dm-after" d={map.after} />
      {map.roads.map(({ id, schematic, d }) => (
        <path key={id} className={schematic ? 'dm-road schematic' : 'dm-road'} d={d} />
      ))}
      <path className="dm-edge" d={map.own} />
      <Names map={map} />
      <Spots map={map} />
      <rect className="dm-frame" x="0.5" y="0.5" width={width - 1} height={height - 1} />
      <MapMarks width={width} height={height} metresPerPixel={map.metresPerPixel} type={9} />
    </svg>
  );
}

function Names({ map: { names } }: { map: DistrictMap }) {
  return names.map(({ id, name, x, y }) => (
    <text key={id} className="dm-name" x={x} y={y}>
      {name}
    </text>
  ));
}

function Spots({ map: { spots } }: { map: DistrictMap }) {
  return (
    <>
      {spots.map(({ code, phase, boundary, d }) => (
        <path
          key={code}
          d={d}
          fill={CLASS_PAINT[phase].color}
          fillOpacity="0.75"
          stroke={CLASS_PAINT[phase].color}
          strokeWidth={OUTLINE}
          strokeDasharray={dashArray(BOUNDARY_DASH[boundary], OUTLINE)}
        />
      ))}
      {spots.map(({ code, x, y, markX, markY }) => (
        <line key={code} className="dm-leader" x1={x} y1={y} x2={markX} y2={markY} />
      ))}
      {spots.map(({ code, phase, markX, markY }) => (
        <g key={code} transform={`translate(${markX} ${markY})`}>
          <rect className="dm-plate" x="-20" y="-6" width="40" height="12" rx="3" />
          <rect x="-20" y="-6" width="5" height="12" rx="1.5" fill={CLASS_PAINT[phase].color} />
          <text className="dm-code" x="2.5" y="0">
            {code}
          </text>
        </g>
      ))}
    </>
  );
}

/** Where the district lies in the province. */
export function DistrictInProvince({ dataset, district }: Pick<Props, 'dataset' | 'district'>) {
  const t = useT();
  const { width, height, districts } = provinceMap(dataset, [], 200, 0);
  return (
    <svg
      className="little-map"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={t('print.district.inProvince', { district: district.name })}
    >
      {districts.map(({ id, d }) => (
        <path key={id} className={id === district.id ? 'little-district own' : 'little-district'} d={d} />
      ))}
    </svg>
  );
}
