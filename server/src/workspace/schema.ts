import * as z from 'zod';

const word = z
  .string()
  .min(1)
  .max(80)
  .regex(/^\S(?:.*\S)?$/);
const name = word.min(2).describe('A name as articles write it, of two characters or more.');
const names = z.array(name).max(50);

const company = z
  .strictObject({
    id: name.describe('What ClaimLens calls the company: its common English name, else the full Chinese one.'),
    names: names.optional().describe('Its other names and short names, in any language.'),
  })
  .describe('A company that the lists of ClaimLens lack.');

/** What `.claimlens.json` may hold. */
export const namesSchema = z.strictObject({
  $schema: z.string().optional().describe('Where editors find this schema.'),
  companies: z.array(company).max(2000).optional().describe('Companies to know in the articles of this folder.'),
  aliases: z
    .record(word, names)
    .optional()
    .describe('More names for companies, products, people and bodies that are known, by their ids.'),
  never: z.array(word).max(2000).optional().describe('Words that are never to be taken for a name.'),
});

export type UserNames = z.infer<typeof namesSchema>;
