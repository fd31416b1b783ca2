import type { Article, Attribution, Mention, PassageAttribution, PlacedPassage, Sentence, Span } from '../model';
import { goesOn, reachesBack } from './carry';
import type { Turn } from './labels';
import { LeadIn } from './leadIn';
import { AUTHOR, type Memory, type Resolved } from './memory';
import type { Speaker } from './voice';
import { findSpeech } from './quotations';
import type { Heard, Speech } from './speech';
import type { Reading } from './read';
import { citationsIn, type ReferenceList } from './references';
import { attribution, unattributed, verdictOf, type Verdict } from './settle';
import { touching } from './touching';

/** 我又问，…？; I asked whether…: the author's own question, told in the text. */
const ASKS = /(?:我|笔者|记者)[^,。:]{0,6}问|\bI (?:asked|ask|pressed|wondered)\b/;
const OPENS_QUOTATION = /^\s*["“「『]/;

/** Reads passages in their order, with what the article has said before each. */
export class PassageReader {
  private readonly leadIn = new LeadIn();
  /** Who was quoted last, and in which passage. */
  private quoted: { readonly resolved: Resolved; readonly index: number } | null = null;

  constructor(
    private readonly article: Article,
    private readonly readings: readonly Reading[],
    private readonly memory: Memory,
    private readonly list: ReferenceList,
  ) {}

  read(placed: PlacedPassage, turn: Turn | null): PassageAttribution {
    const { block, sentences } = placed.passage;
    if (block.kind === 'aside') return unattributed(sentences.length);
    const reading = this.readings[placed.index]!;
    if (block.kind === 'heading') {
      this.memory.turnPage();
      const house = houseOf(placed);
      if (house) this.memory.headed(house);
    }
    const introduced = this.leadIn.enter(block) ?? signatureOf(placed);
    const heard = this.hear(reading);
    const said = turn && turnOf(turn);
    if (reading.plain && !introduced && !said && this.list.marks.size === 0) {
      this.leadIn.leave(block, sentences, [], [], null);
      return reading.plain;
    }
    const next = this.article.passages[placed.index + 1]?.passage.block;
    const speech = findSpeech(block, sentences, placed.mentions, reading.quoted, heard.flat(), {
      leadIn: introduced,
      asked: this.askedBefore(placed.index),
      goesOn: next !== undefined && OPENS_QUOTATION.test(next.prose),
    });
    const verdicts = this.judge(placed, heard, speech, said ?? introduced, said ? 'interview-label' : 'lead-in');
    this.leadIn.leave(block, sentences, heard.at(-1) ?? [], speech, verdicts.at(-1) ?? null);
    const spoken = speech.at(-1)?.resolved;
    if (spoken && spoken.status !== 'none') this.quoted = { resolved: spoken, index: placed.index };
    const cited = citationsIn(block, this.list);
    const inList = placed.index >= this.list.start;
    return {
      sentences: sentences.map((sentence, i) =>
        this.conclude(placed, sentence, inList ? null : verdicts[i]!, !inList && touching(cited, sentence).length > 0),
      ),
      vague: inList ? [] : [...reading.vague, ...lostPapers(heard.flat())].sort((a, b) => a.start - b.start),
      quotations: inList ? [] : speech.map(({ start, end, speaker }) => ({ start, end, speaker })),
    };
  }

  /** Who answers a question that the author has put in the paragraph before: whoever was quoted last. */
  private askedBefore(index: number): Resolved | null {
    const before = this.article.passages[index - 1]?.passage.block;
    if (!this.quoted || index - this.quoted.index > 3 || before?.kind !== 'paragraph') return null;
    return ASKS.test(before.folded) ? this.quoted.resolved : null;
  }

  private conclude(
    { passage }: PlacedPassage,
    sentence: Sentence,
    verdict: Verdict | null,
    cited: boolean,
  ): Attribution {
    return attribution(verdict, touching(passage.block.references, sentence)[0], cited);
  }

  /** The voices of each sentence, with their speakers. */
  private hear({ sentences }: Reading): Heard[][] {
    return sentences.map(({ voices, here }) => {
      const heard = voices.map((voice): Heard => {
        const resolve = (speaker: Speaker): Resolved => this.memory.resolve(speaker, voice.start, here);
        return { voice, resolved: resolve(voice.speaker), ...(voice.relay ? { relay: resolve(voice.relay) } : {}) };
      });
      this.memory.note(here, heard);
      return heard;
    });
  }

  private judge(
    { passage: { block, sentences } }: PlacedPassage,
    heard: readonly (readonly Heard[])[],
    speech: readonly Speech[],
    introduced: Resolved | null,
    reason: string,
  ): (Verdict | null)[] {
    const verdicts: (Verdict | null)[] = [];
    sentences.forEach((sentence, i) => {
      let verdict = verdictOf(sentence, heard[i]!, touching(speech, sentence));
      // Who answers and tells what others said in a part of the sentence stays the one who speaks.
      if (reason === 'interview-label' && introduced?.status === 'named' && tells(sentence, touching(speech, sentence)))
        verdict = null;
      const before = verdicts[i - 1];
      if (introduced && (!verdict || verdict.resolved.status === 'none'))
        verdict = introduced === AUTHOR ? null : { resolved: introduced, reasons: [reason] };
      if (!verdict && before && goesOn(block, sentence, before, heard[i - 1]!.at(-1)))
        verdict = { resolved: before.resolved, reasons: ['carried-over'] };
      const first = heard[i]![0];
      if (first && i > 0 && !before && heard[i - 1]!.length === 0 && reachesBack(block, sentence, first))
        verdicts[i - 1] = { resolved: first.resolved, reasons: ['next-sentence'] };
      verdicts.push(verdict);
    });
    return verdicts;
  }
}

/** 华泰证券：《算力中报小结》: the body whose report a heading announces. */
function houseOf({ passage: { block }, mentions }: PlacedPassage): Mention | null {
  const body = mentions.find(({ type }) => type === 'company' || type === 'org');
  if (!body) return null;
  const after = block.folded.slice(body.end, body.end + 16);
  return /^(?:证券|研究|研究部|研究所)?\s*(?:[:|]|的?(?:研报|报告|观点|最新))?\s*《/.test(after) ||
    /^\S{0,6}(?:研报|报告)/.test(after)
    ? body
    : null;
}

/** > …… —— 巴菲特: whose words a quoted block gives. */
function signatureOf({ passage: { block }, mentions }: PlacedPassage): Resolved | null {
  const name = block.kind === 'quote' ? mentions.at(-1) : undefined;
  if (!name || name.type === 'product' || block.prose.slice(name.end).trim() !== '') return null;
  const signs = /(?:[—–]|--)\s*$/.test(block.folded.slice(0, name.start));
  return signs ? { status: 'named', holder: name.id, outlet: false } : null;
}

/** Whether a sentence goes on in the words of its teller after it has quoted somebody. */
function tells(sentence: Sentence, speech: readonly Speech[]): boolean {
  const last = speech.at(-1);
  return last !== undefined && last.end > sentence.start && sentence.end - last.end > 6;
}

/** 报告显示 and the like where no report was named before: they point at nobody after all. */
function lostPapers(heard: readonly Heard[]): Span[] {
  return heard
    .filter(
      ({ voice: { speaker }, resolved }) =>
        speaker.kind === 'anaphor' && speaker.of === 'paper' && resolved.status === 'vague',
    )
    .map(({ voice: { start, end } }) => ({ start, end }));
}

function turnOf({ speaker }: Turn): Resolved | null {
  if (speaker === 'author') return AUTHOR;
  return { status: speaker === 'vague' ? 'vague' : 'named', holder: speaker, outlet: false };
}
