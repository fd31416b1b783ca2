import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Figure, Language } from '../../server/src/analysis/model';
import { readNumeral } from '../../server/src/analysis/figures/numerals';
import { scanFigures } from '../../server/src/analysis/figures/scanner';
import { fold } from '../../server/src/analysis/text/fold';

const scan = (text: string, language: Language = 'zh'): Figure[] => scanFigures(fold(text), { language, prose: text });

/** The one figure of a sentence. */
function only(text: string, language: Language = 'zh'): Figure {
  const figures = scan(text, language);
  assert.equal(figures.length, 1, `${text} → ${JSON.stringify(figures)}`);
  return figures[0]!;
}

const close = (a: unknown, b: number): boolean =>
  typeof a === 'number' && Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));

// ── printing numbers in every style ─────────────────────────────────────────────────────────────────────────────────

const PLAIN = { digits: '零一二三四五六七八九', ten: '十', hundred: '百', thousand: '千', wan: '万', yi: '亿' };
const TRADITIONAL = { ...PLAIN, wan: '萬', yi: '億' };
const FINANCIAL = { digits: '零壹贰叁肆伍陆柒捌玖', ten: '拾', hundred: '佰', thousand: '仟', wan: '万', yi: '亿' };

/** A number below 10¹² in Chinese characters, by the rules of the spoken language. */
function inCharacters(value: number, style: typeof PLAIN): string {
  const section = (n: number): string => {
    let text = '';
    let zero = false;
    for (const [unit, name] of [
      [1000, style.thousand],
      [100, style.hundred],
      [10, style.ten],
      [1, ''],
    ] as const) {
      const digit = Math.floor(n / unit) % 10;
      if (digit === 0) zero ||= text !== '';
      else {
        text += (zero ? style.digits[0] : '') + style.digits[digit]! + name;
        zero = false;
      }
    }
    return text;
  };
  let text = '';
  let rest = value;
  for (const [unit, name] of [
    [1e8, style.yi],
    [1e4, style.wan],
    [1, ''],
  ] as const) {
    const part = Math.floor(rest / unit);
    rest %= unit;
    if (part === 0) continue;
    if (text !== '' && part < 1000) text += style.digits[0];
    text += section(part) + name;
  }
  return text;
}

const grouped = (value: number): string => value.toLocaleString('en-US');
const fullWidth = (text: string): string =>
  text.replace(/[0-9,.%]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** A number below 10¹² in English words. */
function inWords(value: number): string {
  if (value < 20) return ONES[value]!;
  if (value < 100) return TENS[Math.floor(value / 10)]! + (value % 10 ? `-${ONES[value % 10]}` : '');
  if (value < 1000)
    return `${ONES[Math.floor(value / 100)]} hundred` + (value % 100 ? ` and ${inWords(value % 100)}` : '');
  for (const [unit, name] of [
    [1e9, 'billion'],
    [1e6, 'million'],
    [1e3, 'thousand'],
  ] as const)
    if (value >= unit) {
      const rest = value % unit;
      return (
        `${inWords(Math.floor(value / unit))} ${name}` +
        (rest === 0 ? '' : rest < 100 ? ` and ${inWords(rest)}` : ` ${inWords(rest)}`)
      );
    }
  return '';
}

const whole = fc.integer({ min: 100, max: 999_999_999_999 });
/** A number with two decimals at most, as amounts in 亿 or billions have. */
const amount = fc.integer({ min: 100, max: 99_999 }).map((cents) => cents / 100);

describe('figures: every number printed reads back', () => {
  it('in Chinese characters, Simplified, Traditional and financial', () => {
    fc.assert(
      fc.property(whole, fc.constantFrom(PLAIN, TRADITIONAL, FINANCIAL), (value, style) => {
        const numeral = readNumeral(fold(inCharacters(value, style)), 0);
        assert.equal(numeral?.value, value, inCharacters(value, style));
        assert.equal(numeral?.end, inCharacters(value, style).length);
      }),
    );
  });

  it('in digits, grouped and full-width, as an amount of money', () => {
    fc.assert(
      fc.property(whole, (value) => {
        for (const text of [`${value}美元`, `${grouped(value)}美元`, fullWidth(`${grouped(value)}`) + '美元']) {
          const figure = only(`交易额为${text}。`);
          assert.ok(figure.kind === 'money' && figure.unit === 'USD' && close(figure.value, value), text);
        }
      }),
    );
  });

  it('with 万, 亿, 万亿 and 兆, with spaces and without', () => {
    const units = fc.constantFrom(
      ['万', 1e4] as const,
      ['亿', 1e8] as const,
      ['万亿', 1e12] as const,
      ['兆', 1e12] as const,
    );
    fc.assert(
      fc.property(amount, units, fc.constantFrom('', ' '), (value, [name, scale], space) => {
        const figure = only(`它筹集了${value}${space}${name}元。`);
        assert.ok(figure.kind === 'money' && figure.unit === 'CNY' && close(figure.value, value * scale));
      }),
    );
  });

  it('in English digits and magnitudes', () => {
    const units = fc.constantFrom(
      ...[' million', 'm', ' mn'].map((name) => [name, 1e6] as const),
      ...[' billion', 'bn', 'B', '-billion'].map((name) => [name, 1e9] as const),
      ...[' trillion', 'tn'].map((name) => [name, 1e12] as const),
    );
    fc.assert(
      fc.property(amount, units, fc.constantFrom('$', 'US$', 'USD '), (value, [name, scale], currency) => {
        const figure = only(`They raised ${currency}${value}${name} from the bank.`, 'en');
        assert.ok(figure.kind === 'money' && figure.unit === 'USD' && close(figure.value, value * scale));
      }),
    );
  });

  it('in English words', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 999_999_999_999 }), (value) => {
        const text = `It cost ${inWords(value)} dollars.`;
        assert.ok(close(only(text, 'en').value, value), text);
      }),
    );
  });

  it('as percentages, in three notations', () => {
    fc.assert(
      fc.property(amount, (value) => {
        for (const text of [`${value}%`, `百分之${value}`, fullWidth(`${value}%`)]) {
          const figure = only(`占比为${text}。`);
          assert.ok(figure.kind === 'percent' && close(figure.value, value), text);
        }
        assert.ok(close(only(`It grew ${value} percent.`, 'en').value, value));
      }),
    );
  });

  it('as ranges', () => {
    fc.assert(
      fc.property(amount, amount, fc.constantFrom('-', '—', '至', '~', '到'), (a, b, mark) => {
        fc.pre(a < b);
        const figure = only(`规模为${a}亿${mark}${b}亿美元。`);
        assert.ok(close(figure.low, a * 1e8) && close(figure.high, b * 1e8), JSON.stringify(figure));
      }),
    );
  });

  it('as ISO dates and Chinese dates', () => {
    const dates = fc.record({
      year: fc.integer({ min: 1900, max: 2099 }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 28 }),
    });
    const pad = (n: number): string => String(n).padStart(2, '0');
    fc.assert(
      fc.property(dates, ({ year, month, day }) => {
        const iso = `${year}-${pad(month)}-${pad(day)}`;
        for (const text of [
          iso,
          `${year}年${month}月${day}日`,
          `${year} 年 ${month} 月 ${day} 日`,
          `${year}/${month}/${day}`,
        ])
          assert.equal(only(`公司于${text}宣布。`).value, iso, text);
      }),
    );
  });
});

// ── any text at all ─────────────────────────────────────────────────────────────────────────────────────────────────

const PIECES = [
  ...'〇零一二三四五六七八九十百千万亿兆两半几数多余点分之成折倍番第前上近过约超年月日周季度号个家元块毛角美港人民币至到和、，。%《》(）-–—~+ \n',
  ...'0123456789.,$€£¥/:@#aAbBkKmMtTxX',
  'billion',
  'million',
  'dozen',
  'half',
  'a third',
  'one in',
  ' of ',
  ' and ',
  ' to ',
  'US$',
  'RMB',
  'percent',
  'Q1',
  'FY',
  'GPT-5',
  'Llama 3',
  'H100',
  'January',
  'Monday',
  'last year',
  'top 10',
  'No. 1',
  '去年',
  '上半年',
  '最近',
  '百分之',
  '个百分点',
  '至少',
  '参数',
  'GPU小时',
  '万亿',
  '榜首',
  '翻番',
  '😀',
  '𠮷',
  '\u200d',
];
const pieces = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((parts) => parts.join(''));
const anything = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), pieces);

describe('figures: any text', () => {
  it('never throws, and gives figures in order, without overlaps, within the text', () => {
    fc.assert(
      fc.property(anything, fc.constantFrom<Language>('zh', 'en'), (text, language) => {
        let floor = 0;
        for (const { start, end, value, low, high } of scan(text, language)) {
          assert.ok(start >= floor && end > start && end <= text.length, JSON.stringify(text));
          assert.ok(low === undefined ? value !== undefined : low <= high!, JSON.stringify(text));
          floor = end;
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('reads no number out of a masked name', () => {
    const text = '36氪报道，GPT-5的成本为5亿美元。';
    const masked = [
      { start: 0, end: 3 },
      { start: 6, end: 11 },
    ];
    const figures = scanFigures(text, { language: 'zh', masked });
    assert.deepEqual(
      figures.map(({ start, end }) => text.slice(start, end)),
      ['5亿美元'],
    );
  });

  it('reads the same whatever stands around it', () => {
    fc.assert(
      fc.property(pieces, (before) => {
        const tail = '。净利润为3.2亿美元。';
        const last = scan(`${before}${tail}`).at(-1);
        assert.deepEqual([last?.value, last?.unit], [3.2e8, 'USD'], before);
      }),
    );
  });
});

// ── cost ────────────────────────────────────────────────────────────────────────────────────────────────────────────

/** Text that invites a reader to look ahead and come back, a million characters of each. */
const HOSTILE: Record<string, string> = {
  'one endless numeral': '一二三万亿',
  'endless magnitudes': '万亿',
  'endless digits': '1234567890',
  'digits with separators': '1,234,567.',
  'ranges of ranges': '1-2-3-4~',
  'numbers with no unit in a list': '1、2、3和',
  'amounts in one list': '1亿、2亿和',
  'fractions of fractions': '百分之',
  'dates joined to dates': '2024年至2025年到',
  ordinals: '第一第二',
  points: '一点',
  'spaces between numerals': '一 百 ',
  'English numerals': 'one hundred and ',
  'vague magnitudes': 'tens of billions of ',
  'letters and digits': 'a1-',
  'currency signs': '$',
  'half of half': '一半半',
  'bounds without figures': '约超过近不到至少',
  'titles that never close': '《',
};
const MIXED = Object.values(HOSTILE).join('');

function repeat(piece: string, length: number): string {
  return piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
}

/** The least processor time of several runs, in microseconds: other work on the machine does not count in it. */
function costOf(text: string): number {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 3; run++) {
    const before = process.cpuUsage();
    scanFigures(text, { language: 'zh' });
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, user + system);
  }
  return least;
}

describe('figures: cost', function () {
  this.timeout(120_000);
  const SMALL = 16_000;
  const LARGE = 128_000;

  for (const name of ['one endless numeral', 'mixed'] as const) {
    it(`takes a million characters: ${name}`, () => {
      const text = repeat(name === 'mixed' ? MIXED : HOSTILE[name]!, 1_000_000);
      let floor = 0;
      for (const { start, end } of scanFigures(text, { language: 'zh' })) {
        assert.ok(start >= floor && end <= text.length);
        floor = end;
      }
    });
  }

  for (const [name, piece] of [...Object.entries(HOSTILE), ['all of them mixed', MIXED]] as const) {
    it(`grows with the length and not faster: ${name}`, () => {
      costOf(repeat(piece, SMALL));
      const small = costOf(repeat(piece, SMALL));
      const large = costOf(repeat(piece, LARGE));
      // Eight times the text: linear cost is about 8 times, quadratic 64. The floor keeps tiny times from deciding.
      assert.ok(large < 32 * Math.max(small, 3000), `${small} µs → ${large} µs`);
    });
  }
});
