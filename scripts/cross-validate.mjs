// What a model makes of text that it has not seen: each group of rows is judged by weights fitted on all the others.

/**
 * Leaves out one group at a time. `groupOf(example)` names the group, `train(examples)` fits a model, `judge(example,
 * model)` gives the answer. Returns the examples of each group with the answers of the model that had not seen the group:
 * a map from group to [{ example, answer }].
 */
export function leaveOneOut(examples, groupOf, train, judge) {
  const groups = [...new Set(examples.map(groupOf))];
  return new Map(
    groups.map((group) => {
      const model = train(examples.filter((example) => groupOf(example) !== group));
      const unseen = examples.filter((example) => groupOf(example) === group);
      return [group, unseen.map((example) => ({ example, answer: judge(example, model) }))];
    }),
  );
}

/** Share of pairs [wanted, got] that agree. */
export function accuracy(pairs) {
  return pairs.filter(([wanted, got]) => wanted === got).length / pairs.length;
}

/** F1 of one class over pairs [wanted, got]; null where it neither stands nor is given. */
export function f1(pairs, name) {
  const count = (test) => pairs.filter(test).length;
  const right = count(([wanted, got]) => wanted === name && got === name);
  const total = count(([wanted]) => wanted === name) + count(([, got]) => got === name);
  return total ? (2 * right) / total : null;
}

/** Mean F1 of the classes that occur. */
export function macroF1(pairs, names) {
  const scores = names.map((name) => f1(pairs, name)).filter((score) => score !== null);
  return scores.reduce((sum, score) => sum + score, 0) / scores.length;
}
