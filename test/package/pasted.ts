/** What the page of a pack shows, as an app that pastes it has it. */
import { ts } from 'ts-morph';

/** `Filing` of the module. @param modules by what it imports them by */
export const pasted = <Component>(code: string, modules: Readonly<Record<string, unknown>>): Component => {
  const { outputText } = ts.transpileModule(code, {
    compilerOptions: {
      module: ts.ModuleKind.CommonJS,
      target: ts.ScriptTarget.ES2022,
      jsx: ts.JsxEmit.ReactJSX,
      esModuleInterop: true,
    },
  });
  const make = new Function('require', 'exports', `${outputText}\nreturn Filing;`);
  return make((name: string) => modules[name], {});
};
