/** What pack.yaml may hold: the notice, its deadlines, quotas and rules, who takes the forms, and how the pack is published. */
import {
  CODE_PATTERN,
  closed,
  DATE,
  FACT,
  ID,
  KEY,
  kindSchema,
  list,
  mapOf,
  named,
  orNone,
  PACKAGE,
  PACKAGE_VERSION,
  PARENT,
  type Schema,
  SPDX,
  said,
  stringSchema,
  WEB,
} from './kind-schema.ts';

export const key = (says: string): Schema => said(says, named(KEY));
export const parent = (says: string): Schema => said(says, named(PARENT));
export const words = (says: string): Schema => said(says, stringSchema);

/** A fact that is not certain yet: `check` warns, a release has none. */
const pending: Schema = said('Why it is not certain yet.', { ...stringSchema, minLength: 1 });
/** A name, or under its key with why it is not certain yet. */
const confirmation = (key: string, pattern: string): Schema => ({
  type: ['string', 'object'],
  pattern,
  properties: { [key]: said('Which.', named(pattern)), pending },
  required: [key],
  additionalProperties: false,
});
const confirmations = (pattern: string): Schema => list(confirmation('fact', pattern));
const LIMIT: Schema = { type: 'integer', minimum: 0 };

/** What a notice demands of some of its forms beside what these say themselves. */
const packRule: Schema = {
  ...closed({
    ...kindSchema('rule').properties,
    forms: said('Forms of the pack that it is about, by name.', list(named(CODE_PATTERN))),
    replaces: said(
      'It takes the place of a rule of this id that the pack takes over, and what it does not say is as there.',
      { type: 'boolean' },
    ),
    loosens: said('Why it may ask less than the one that it replaces.', { ...stringSchema, minLength: 1 }),
  }),
  minProperties: 1,
};

export const pack = closed(
  {
    pack: key('Key: jurisdiction, year.'),
    extends: parent(
      "Pack that it forwards, by its key or its package: what it does not say itself is that one's, but for the notice.",
    ),
    title: words('What the notice is about.'),
    notice: said('The notice itself.', {
      ...closed(
        {
          title: words('As published.'),
          number: words('文号'),
          issuedOn: said('Day of issue.', named(DATE)),
          issuers: said('Offices that issued it: left out only while it is pending.', list(stringSchema)),
          pending,
        },
        ['title'],
      ),
      if: { required: ['pending'] },
      else: { required: ['issuers'] },
    }),
    parameters: said('What texts may name as `{{edition}}`.', mapOf({ type: ['string', 'number'] }, ID)),
    platform: words('Where applications are filed online.'),
    selfAssessmentPlatform: words('Where enterprises assess their maturity themselves.'),
    confirms: said(
      "Deadlines, quotas and copies of another year's pack that hold in this year too: `deadlines.online`; `deadlines`, `quotas` and `copies` are all that the pack does not say otherwise, or that there are none where there were none. What holds until a notice says otherwise may be confirmed too: `platform`, `materials`, `recipients`, `contacts`.",
      confirmations(FACT),
    ),
    deadlines: said(
      'Deadlines, by id: what one that the pack takes over says holds where this one does not say it; `null` where it is none.',
      mapOf(
        orNone({
          ...closed({
            on: said('The last day: left out where it is taken over.', named(DATE)),
            what: words('What is due: likewise.'),
            who: words('Who it is due from.'),
            forms: said('Forms of the pack that are due then: what is filed later is told.', list(named(CODE_PATTERN))),
            pending,
          }),
          minProperties: 1,
        }),
        ID,
      ),
    ),
    reportingUnits: said('Catalogue of the units that report or recommend.', confirmation('catalogue', KEY)),
    editions: said(
      'Catalogues that its forms take from in the place of other editions, in fields and in rules, wherever they do not name one themselves: `scenario-guide/2027`.',
      list(confirmation('catalogue', KEY)),
    ),
    quotas: said(
      'How many may be recommended, by id: what one that the pack takes over says holds where this one does not say it; `null` where it is none.',
      mapOf(
        orNone({
          ...closed({
            units: said(
              'Codes or names of units or of groups of them: left out where they are taken over.',
              list({
                type: ['string', 'object'],
                properties: {
                  each: words('Each unit of `reportingUnits`, as the notice calls them: 各市.'),
                  unlisted: words('Units that `reportingUnits` does not list: 有关中央企业.'),
                },
                minProperties: 1,
                maxProperties: 1,
                additionalProperties: false,
              }),
            ),
            limits: said('Limits by name, for each unit.', mapOf(LIMIT, ID)),
            except: said(
              'Of its units, by code or name, those with other limits; a limit that is not said is that of the others. Of a quota with one limit its number is enough.',
              mapOf({ ...mapOf(LIMIT, ID), ...LIMIT, type: ['object', 'integer'] }, '^\\S+$'),
            ),
            exempt: said('These count towards no quota, `true`, or not towards the quotas and limits of these names.', {
              ...list(named(ID)),
              type: ['boolean', 'array'],
            }),
            pending,
          }),
          minProperties: 1,
        }),
        ID,
      ),
    ),
    rules: said(
      'What the notice demands of some of its forms, by id; `null` where a rule that the pack takes over is none.',
      mapOf(orNone(packRule), ID),
    ),
    targets: said(
      'Facts of the reporting units that are targets, shown on pages with their sum: no pack takes them over.',
      confirmations(ID),
    ),
    copies: said(
      'How many copies on paper, by what; `null` where the pack takes some over and there are none.',
      mapOf(
        {
          type: ['integer', 'object', 'null'],
          minimum: 0,
          properties: { number: said('How many.', { type: 'integer', minimum: 0 }), pending },
          required: ['number'],
          additionalProperties: false,
        },
        ID,
      ),
    ),
    names: said(
      'What limits, targets and copies count, as the notice says it: `{ application: 申报书 }`.',
      mapOf(stringSchema, ID),
    ),
    materials: said(
      'What is handed in or uploaded beside the forms, or how they are, by id; `null` where the pack takes some over and it is asked no more.',
      mapOf(orNone(closed({ what: words('What.'), who: words('Who hands it in.'), pending }, ['what'])), ID),
    ),
    recipients: said('Offices that take them.', list(stringSchema)),
    contacts: said(
      'Offices that answer, never people.',
      list({
        ...closed(
          {
            office: words('As the notice calls it.'),
            phone: words('Telephone.'),
            email: words('Mailbox.'),
            address: words('Where post goes.'),
            hours: words('When it answers.'),
            pending,
          },
          ['office'],
        ),
        minProperties: 2,
      }),
    ),
    publish: said(
      'How its npm package is published. The licence, the repository, the homepage and the maintainer are taken over of a pack of the same jurisdiction; the name and the version are of each pack alone.',
      {
        ...closed({
          name: said('Of the package: `@shenbao/hebei-2026` for `hebei/2026` unless said.', named(PACKAGE)),
          version: said(
            'Of the package, as major.minor.patch: that of the compiler unless said. `shenbao pack` tells the least that a change asks for.',
            named(PACKAGE_VERSION),
          ),
          licence: said('Of the definitions and documents, by its name in SPDX: MIT unless said.', named(SPDX)),
          repository: said('Where the definitions are kept.', named(WEB)),
          homepage: said('Where the pack is told of.', named(WEB)),
          maintainer: words('The office that answers for it, never a person.'),
        }),
        minProperties: 1,
      },
    ),
  },
  ['pack', 'title'],
);
