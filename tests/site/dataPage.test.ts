import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadReleases } from '../../src/schema/loadRelease.ts';
import { releaseFragment } from '../../src/i18n/routes.ts';
import { dictionary, dictionaryRecords } from '../../src/publication/dictionary.ts';
import { builtFiles, PAGES } from './pages.ts';

const releases = loadReleases();
const known = dictionary();
const files = builtFiles();

describe.each(PAGES.filter(({ path }) => path.endsWith('/data/')).map((page) => [page.path, page] as const))(
  '%s',
  (path, { $, lang }) => {
    it('has an entry for each release, the newest first, with its date and what changed', () => {
      const entries = $('.release').toArray();
      const expected = releases.toReversed();
      expect(entries.map(({ attribs }) => attribs['id'])).toEqual(
        expected.map(({ version }) => releaseFragment(version)),
      );
      for (const [i, { date, changes }] of expected.entries()) {
        expect($(entries[i]).find('time').attr('datetime')).toBe(date);
        expect($(entries[i]).text()).toContain(changes[lang]);
      }
    });

    it('offers every file of a release, with its true hash', () => {
      for (const { version } of releases) {
        const rows = $(`[id="${releaseFragment(version)}"] .files li`).toArray();
        const hrefs = rows.map((row) => $(row).find('a.file').attr('href')!);
        const folder = `/data/${version}/`;
        expect(hrefs.toSorted()).toEqual(
          files.filter((file) => file.startsWith(folder) && !file.includes('/citation.')).sort(),
        );
        for (const [i, row] of rows.entries()) {
          const content = readFileSync(`dist${hrefs[i]}`);
          const digest = createHash('sha256').update(content).digest('hex');
          expect($(row).find('.digest').text().length).toBe(12);
          expect(digest.startsWith($(row).find('.digest').text()), hrefs[i]).toBe(true);
          const kilobytes = Math.round(content.length / 100) / 10;
          expect($(row).find('.size').text()).toBe(`${kilobytes}\u00a0kB`);
        }
      }
    });

    it('describes every field of every file at an address of its own', () => {
      const holders = [
        ...known.files.map(({ file, fields }) => ({ id: file, fields })),
        ...dictionaryRecords(known).values(),
      ];
      expect(holders.flatMap(({ fields }) => fields).length).toBeGreaterThan(150);
      for (const { id, fields } of holders)
        for (const { name, meaning, unit, allowed } of fields) {
          const field = $(`[id="field-${id}.${name}"]`);
          expect(field.find('dt').text().trim(), `${id}.${name}`).toBe(name);
          const text = field.find('dd').text();
          for (const said of [meaning[lang], unit?.[lang] ?? '', ...(allowed ?? [])])
            expect(text, `${id}.${name}`).toContain(said.replaceAll('`', ''));
        }
    });

    it('tells machines that it is a data set, and where the release is', () => {
      const data = JSON.parse($('script[type="application/ld+json"]').text()) as Record<string, unknown>;
      const { version, date } = releases.at(-1)!;
      expect(data).toMatchObject({ '@type': 'Dataset', version, datePublished: date });
      expect(data['@id']).toBe(`https://kangding.example${path}#${releaseFragment(version)}`);
      expect($('meta[name="DC.type"]').attr('content')).toBe('Dataset');
    });

    it('says how to cite the data and the story', () => {
      const cited = (work: string) => $(`#cite-${work} [data-style="gb-t-7714-2015"] dd`).text();
      expect(cited('dataset')).toContain('[DS/OL]');
      expect(cited('dataset')).toContain(`#${releaseFragment(releases.at(-1)!.version)}`);
      expect(cited('story')).toContain('[EB/OL]');
    });
  },
);
