/** TypeScript names of what has a key or an id. */
import { nameInPack } from './form-key.ts';

/** Types of the language that generated files use by their names. */
export const LANGUAGE_TYPES: readonly string[] = ['Partial', 'Record'];

/** `three-year-indicators`, `threeYearIndicators`, `scenario-guide/2022` → `ThreeYearIndicators`, `ScenarioGuide2022`. */
export const pascalCase = (id: string): string =>
  id
    .split(/[^A-Za-z0-9]+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');

/** A key may begin with a digit, or be nothing but hyphens; a name may not: `2026Plan` → `_2026Plan`. */
export const identifier = (name: string): string => (/^[A-Za-z]/.test(name) ? name : `_${name}`);

/** Name of a form's type: the last part of its key, `cn/2022/excellent-scenario-application` → `ExcellentScenarioApplication`. */
export const formTypeName = (key: string): string => {
  const name = identifier(pascalCase(nameInPack(key)));
  return LANGUAGE_TYPES.includes(name) ? `${name}Form` : name;
};
