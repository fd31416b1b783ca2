import type * as z from 'zod';
import { problem, type Problem } from './problem';

/** Which value does not fit the schema, whether its key is what is wrong, and why. */
export interface SchemaFault {
  readonly path: readonly PropertyKey[];
  readonly ofKey: boolean;
  readonly problem: Problem;
}

/** Says in our own terms what zod finds wrong; its texts are English, ours are in the tables of messages. */
export function schemaFault(issue: z.core.$ZodIssue): SchemaFault {
  const { path } = issue;
  switch (issue.code) {
    case 'unrecognized_keys':
      return { path: [...path, issue.keys[0]!], ofKey: true, problem: problem('unknown-key') };
    case 'invalid_key':
      return { path, ofKey: true, problem: schemaFault(issue.issues[0]!).problem };
    case 'invalid_type':
      return {
        path,
        ofKey: false,
        problem: issue.input === undefined ? problem('missing') : problem('wrong-type', issue.expected),
      };
    case 'too_small':
      return { path, ofKey: false, problem: problem('too-short', Number(issue.minimum)) };
    case 'too_big': {
      const kind = issue.origin === 'string' ? 'too-long' : 'too-many';
      return { path, ofKey: false, problem: problem(kind, Number(issue.maximum)) };
    }
    case 'invalid_format':
      return { path, ofKey: false, problem: problem('untidy') };
    default:
      return { path, ofKey: false, problem: problem('invalid') };
  }
}
