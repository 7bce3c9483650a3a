import { REGION_HUES, REGION_LETTERS } from '../../cartography/palette';

/** The letter of a kept region in its hue, as on the map. By day and by night it has the one that fits. */
export function HueMark({ index }: { index: number }) {
  const [day, night] = [REGION_HUES.light[index], REGION_HUES.dark[index]];
  return (
    <span className="hue-mark" style={{ borderColor: `light-dark(${day}, ${night})` }}>
      {REGION_LETTERS[index]}
    </span>
  );
}
