/** The component of a package: any form of any pack by react-hook-form, a module that compiles and works as it stands. */
import { FILING_CONTROLS } from './filing-controls.ts';
import { FILING_PAGE } from './filing-page.ts';

/** @param name of the package */
const imports = (name: string): string => `import { standardSchemaResolver } from '@hookform/resolvers/standard-schema';
import {
  allOnPaper,
  askedWhen,
  blankOf,
  byPaper,
  captionOf,
  describeFiles,
  type Field,
  type FormModule,
  type FormNode,
  filesIn,
  formatIn,
  type Input,
  type InputPart,
  inputOf,
  isAsked,
  isHeading,
  type Matrix,
  onPaper,
  optionsFor,
  pathOf,
  type Text,
  tellingTexts,
  textFrom,
  valueFrom,
  wordingIn,
  withFiles,
} from '${name}';
import {
  type ChangeEvent,
  createContext,
  Fragment,
  memo,
  type ReactNode,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import {
  type FieldValues,
  FormProvider,
  useController,
  useFieldArray,
  useForm,
  useFormContext,
  useFormState,
  useWatch,
} from 'react-hook-form';`;

/** @param name of the package */
export const filingComponent = (name: string): string => [imports(name), FILING_CONTROLS, FILING_PAGE].join('\n\n');
