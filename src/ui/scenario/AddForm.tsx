import { useRef, useState } from 'react';
import { ringAreaHa } from '../../domain/ringEdit';
import { type ChangeProblem, freeCode, type PlannedCluster } from '../../domain/scenario';
import { NAME_LIMIT } from '../../domain/soundChange';
import { PHASES, type Phase } from '../../domain/types';
import { selectPublished } from '../../state/selectors';
import { addChange, endDraft, setSubject, startDraft } from '../../state/transitions/scenario';
import { NeedsMap, useMapLost } from '../base/NeedsMap';
import { NumberField } from '../base/NumberField';
import { Segmented } from '../base/Segmented';
import { useAct, useAppState, useAppStore } from '../base/store';
import { useFormats, useT } from '../base/text';
import { PlaceFields } from './PlaceFields';
import { problemOf } from './select';

/** What the law allows at most, and what a planner asks about first. */
const USUAL_HA = 75;

/** Adds a planned cluster: by its figures and its commune, or by an outline drawn on the map. */
export function AddForm() {
  const t = useT();
  const store = useAppStore();
  const ring = useAppState(({ scenario: { draft } }) =>
    draft !== null && draft.code === null && draft.ring.length > 0 ? draft.ring : null,
  );
  const drawnHa = ring === null ? null : ringAreaHa(ring);
  const [name, setName] = useState('');
  const [phase, setPhase] = useState<Phase>('new');
  const [area, setArea] = useState<number | null>(USUAL_HA);
  const [district, setDistrict] = useState<string | null>(null);
  const [commune, setCommune] = useState<string | null>(null);
  const [problem, setProblem] = useState<ChangeProblem | null>(null);
  const nameField = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState('');
  const add = () => {
    const state = store.getState();
    const code = freeCode(state.scenario.changes);
    if (code === null) {
      setSaid(t('scenario.allCodes'));
      return;
    }
    const cluster: PlannedCluster = {
      code,
      name: name.trim(),
      phase,
      grossHa: (ring === null ? area : drawnHa) ?? 0,
      district,
      communesNew: commune === null ? [] : [commune],
      ring,
    };
    const found = problemOf(state, { kind: 'add', cluster });
    setProblem(found);
    setSaid(found === null ? t('scenario.addedAs', { name: cluster.name, code }) : '');
    if (found === 'name') nameField.current?.focus();
    if (found !== null) return;
    store.setState(addChange({ kind: 'add', cluster }));
    store.setState(setSubject(code));
    setName('');
  };
  return (
    <form
      className="try-form"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <label className="field">
        <span className="field-label">{t('scenario.name')}</span>
        <input
          ref={nameField}
          type="text"
          maxLength={NAME_LIMIT}
          autoComplete="off"
          value={name}
          aria-invalid={problem === 'name'}
          onChange={(event) => {
            setName(event.currentTarget.value);
            if (problem === 'name') setProblem(null);
          }}
        />
      </label>
      <Segmented
        label={t('scenario.phase')}
        value={phase}
        options={PHASES.map((each) => ({ value: each, label: t(`common.phaseShort.${each}`) }))}
        onChange={setPhase}
      />
      {ring === null ? (
        <>
          <NumberField label={t('scenario.grossHa')} value={area} onChange={setArea} />
          <PlaceFields
            district={district}
            commune={commune}
            onDistrict={setDistrict}
            onCommune={setCommune}
          />
        </>
      ) : null}
      <DrawnPart drawnHa={ring === null ? null : drawnHa} />
      <p className="field-error" role="alert">
        {problem === null ? '' : t(`scenario.problem.${problem}`)}
      </p>
      <button type="submit" className="button primary">
        {t('scenario.addIt')}
      </button>
      <p role="status" className="note">
        {said}
      </p>
    </form>
  );
}

/** Draws it, or says what was drawn. */
function DrawnPart({ drawnHa }: { drawnHa: number | null }) {
  const t = useT();
  const act = useAct();
  const { ha } = useFormats();
  const plan = useAppState(selectPublished);
  const lost = useMapLost();
  if (plan === null) return null;
  return drawnHa === null ? (
    <>
      <button type="button" className="button" disabled={lost} onClick={() => act(startDraft(null, []))}>
        {t('scenario.draw')}
      </button>
      <NeedsMap what="outline" />
      <p className="note">{t('scenario.notDrawn')}</p>
    </>
  ) : (
    <>
      <p>{t('scenario.drawn', { area: ha(drawnHa, 2) })}</p>
      <p className="note">{t('scenario.drawnHelp')}</p>
      <button type="button" className="button" onClick={() => act(endDraft())}>
        {t('scenario.dropDrawing')}
      </button>
    </>
  );
}
