import type { ResolvedForm } from '../../compiler/model/form.ts';
import { fixtureForms } from '../fixtures/read-fixtures.ts';

/** Key of the fixtures that say what a form prints: its own, else those of the form it takes over. Throws where there are none. */
export const fixtureKey = ({ key, extends: base }: ResolvedForm): string => {
  const known = fixtureForms();
  const found = [key, base].find((each) => each !== undefined && known.includes(each));
  if (found === undefined) throw new Error(`no fixtures for ${key}`);
  return found;
};

/** Whether a form is printed as the one that it takes over: it has no fixtures of its own. */
export const isReissue = (form: ResolvedForm): boolean => fixtureKey(form) !== form.key;
