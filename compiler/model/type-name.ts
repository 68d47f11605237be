/** TypeScript names of what has a key or an id. */
import { nameInPack } from './form-key.ts';

/** `three-year-indicators`, `threeYearIndicators`, `scenario-guide/2022` → `ThreeYearIndicators`, `ScenarioGuide2022`. */
export const pascalCase = (id: string): string =>
  id
    .split(/[^A-Za-z0-9]+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');

/** Name of a form's type: the last part of its key, `cn/2022/excellent-scenario-application` → `ExcellentScenarioApplication`. */
export const formTypeName = (key: string): string => pascalCase(nameInPack(key));
