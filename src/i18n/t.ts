import type { Lang } from '../schema/primitives.ts';
import type { Words } from '../schema/words.ts';
import en from './en.json' with { type: 'json' };
import zh from './zh.json' with { type: 'json' };

export type MessageKey = keyof typeof zh;

const DICTIONARIES: Record<Lang, Readonly<Record<string, string>>> = { zh, en };

const PARAMETER = /\{(\w+)\}/g;

/**
 * The interface words of one language. An unknown key or a missing parameter throws, so that neither reaches a page.
 */
export function words(lang: Lang): Words {
  const dictionary = DICTIONARIES[lang];
  return (key, parameters = {}) => {
    const message = dictionary[key];
    if (message === undefined)
      throw new Error(`src/i18n/${lang}.json has no "${key}": add it there and in the other language's file`);
    return message.replace(PARAMETER, (_, name: string) => {
      const value = parameters[name];
      if (value === undefined)
        throw new Error(`src/i18n/${lang}.json "${key}" needs the parameter {${name}}`);
      return String(value);
    });
  };
}
