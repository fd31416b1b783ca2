const PREDICATES =
  'act money-act rise fall turn state past perfective negation comparison future possible advice quality being present cause plan'.split(
    ' ',
  );
/** Evidence that a sentence judges. */
const JUDGING =
  'advice conviction candour certainty quality idiom essence likeness judging-copula only-if rhetorical metaphor rating plain-adjective superlative denial seem bubble shi-de the-more-the-more'.split(
    ' ',
  );
const JUDGED = ['quality', 'idiom', 'metaphor', 'essence', 'plain-adjective'];
const ASSERTING = 'comparison negation fall rise turn quantity past perfective cause future ends-as-predicate'.split(
  ' ',
);

/** Adds what pieces of evidence mean together and not apart. */
export function addPairs(text: string, features: Map<string, number>): void {
  const has = (...names: string[]): boolean => names.some((name) => features.has(name));
  const on = (name: string, ...all: boolean[]): void => void (all.every(Boolean) && features.set(name, 1));
  const moves = has('rise', 'fall');
  const being = has('being', 'judging-copula');
  on('no-predicate', !has(...PREDICATES));
  on('quantity-moves', has('quantity'), moves);
  on('crowd-acts', has('crowd'), moves || has('act', 'turn', 'money-act'));
  on('crowd-quantified', has('crowd'), has('quantity-word', 'quantity'));
  on('topic-moves', has('topic'), moves || has('turn'));
  on('topic-compared', has('topic'), has('comparison'));
  on('topic-lacks', has('topic'), has('negation'));
  on('done', has('past', 'perfective'), moves || has('act', 'turn', 'money-act'));
  on('possible-future', has('possible'), has('future', 'horizon', 'condition', 'hui'));
  on('amount-ahead', has('quantity'), has('leads-with-future', 'leads-with-expect', 'leads-with-hui', 'says-forecast'));
  on('future-horizon', has('future', 'hui', 'expect'), has('horizon'));
  on('said-would', has('says-fact', 'says-opinion'), has('would'));
  on('being-judged', being, has(...JUDGED));
  on('superlative-being', being, has('superlative'));
  on('first-opinion', has('first'), has('rating', 'says-opinion', 'conviction'));
  on('debated', has('debate'), !has('quantity'));
  on('narration', has('first', 'third'), has('past', 'perfective', 'act', 'present'));
  on('you-judged', has('you'), being || has('quality', 'advice', 'denial'));
  on('advice-future', has('advice'), has('future'));
  on('colon-question', has('ends-in-colon'), has('question', 'lead-in'));
  const anchored = has('crowd', 'topic', 'quantity', 'past', 'first', 'figure-date', 'says-fact', 'says-opinion');
  on('bare-remark', !anchored);
  const judging = JUDGING.filter((name) => features.has(name)).length;
  if (judging > 0) features.set(`judging-${Math.min(judging, 4)}`, 1);
  if (has('list-item'))
    on(has(...ASSERTING) && !has('ends-as-noun') ? 'item-asserts' : has('item-label') ? 'item-gloss' : 'item-phrase');
  on('to-year', /(?:到|至|截至)\s*20\d\d|by (?:the end of )?20\d\d/i.test(text));
}
