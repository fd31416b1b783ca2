import assert from 'node:assert/strict';
import { resolveMentions } from '../../server/src/analysis/entities';
import type { Passage } from '../../server/src/analysis/model';
import { readBlocks } from '../../server/src/analysis/text/blocks';
import { fold } from '../../server/src/analysis/text/fold';
import { namesIn, registry } from './entityFixture';

/** Names that reporting on this market uses, with the ids that they lead to: `type id: name, name`. */
const KNOWN = `
  company OpenAI: OpenAI
  company Nvidia: Nvidia, 英伟达, 輝達
  company TSMC: TSMC, 台积电, 台積電
  company DeepSeek: DeepSeek, Deepseek, 深度求索
  company Hugging Face: Hugging Face
  company Anthropic: Anthropic
  company ByteDance: 字节跳动
  company Alibaba: 阿里巴巴
  company Amazon: Amazon, 亚马逊
  company Apple: Apple, 苹果
  company Baidu: 百度
  company Google: Google, 谷歌
  company Meta: Meta, Meta Platforms
  company Microsoft: Microsoft, 微软
  company Oracle: Oracle, 甲骨文
  company SoftBank: SoftBank, 软银
  company Stargate: Stargate, 星际之门
  company SMIC: SMIC, 中芯国际
  company Tesla: Tesla, 特斯拉
  company X: X, Twitter, 推特
  company xAI: xAI
  company AMD: AMD
  company Palantir: Palantir
  company Block: Block
  company Endeavor: Endeavor
  company 8VC: 8VC
  company Vy Capital: Vy Capital
  company Baron Capital: Baron Capital
  company Atreides Management: Atreides Management
  company Valor Equity Partners: Valor Equity Partners
  company Gartner: Gartner
  company PitchBook: PitchBook
  company RationalFX: RationalFX
  company Axios: Axios
  company Reuters: Reuters, 路透社
  company TechCrunch: TechCrunch
  company The Information: The Information
  company The New York Times: The New York Times
  company The Wall Street Journal: 华尔街日报
  company Fox Business Network: Fox Business Network
  company Getty Images: Getty Images
  company PingWest: 品玩
  company 巨潮WAVE: 巨潮WAVE
  company Napster: Napster
  company Pets.com: Pets.com
  product ChatGPT: ChatGPT
  product GPT-4o: GPT-4o, ChatGPT-4o
  product GPT-5: GPT-5
  product gpt-oss: gpt-oss
  product OpenAI o1: OpenAI-o1
  product OpenAI o3: o3
  product Sora: Sora
  product DeepSeek-R1: DeepSeek-R1, DeepSeek- R1, R1
  product DeepSeek-V3: DeepSeek-V3, DeepSeekV3, V3
  product Llama 3: Llama 3, Meta Llama 3
  product Llama 3.2: Llama 3.2
  product Llama 4: Llama4
  product InternLM 3.0: 书生·浦语3.0
  product rStar-Math: rStar-Math
  product Chatbot Arena: Chatbot Arena
  product A100: A100
  product H100: H100
  product H800: H800
  product GB200: GB200
  product Ascend 910B: 昇腾910B
  product Siyuan 590: 思元590
  product Kunlun II-R200: 昆仑芯II-R200
  product 深算二号: 深算二号
  product AWS: AWS, Amazon Web Services
  product Douyin: 抖音
  product Netscape Navigator: Netscape
  person Elon Musk: Elon Musk, 马斯克, 埃隆-马斯克
  person Sam Altman: Sam Altman, 奥特曼, 山姆·奥特曼
  person Jensen Huang: 黄教主, 老黄, 黄仁勋
  person Cathie Wood: 木头姐, 凯茜·伍德
  person Ray Dalio: 瑞·达利欧
  person Liang Wenfeng: 梁文锋
  person Masayoshi Son: 孙正义
  person Clem Delangue: Clem Delangue
  person Jeff Bezos: Jeff Bezos
  person Joe Lonsdale: Joe Lonsdale, 乔-朗斯代尔
  person Ari Emanuel: Ari Emanuel, 阿里-伊曼纽尔
  person Marc Toberoff: Marc Toberoff, 马克-托伯洛夫
  person 王海峰: 王海峰
  person 赵德丽: 赵德丽
  person David Yosifon: David Yosifon
  person Stephen Diamond: Stephen Diamond
  person Scott Curran: Scott Curran
  person Mike Coppola: Mike Coppola
  org MIIT: 工信部
  org Science: 科学
  org DAMO Academy: 达摩院
  org Shanghai AI Laboratory: 上海 AI 实验室
  org Santa Clara University: Santa Clara University
  org Clinton Foundation: Clinton Foundation
`;

describe('the registry', () => {
  for (const line of KNOWN.trim().split('\n')) {
    const [, type = '', id = '', names = ''] = /^\s*(\w+) ([^:]+): (.+)$/.exec(line) ?? [];
    it(`knows ${id}`, () => {
      for (const name of names.split(', ')) {
        const claimants = registry.matcher.whole(fold(name)).filter(({ stem, surname }) => !stem && !surname);
        const ids = claimants.map(({ entry }) => `${entry?.type} ${entry?.row.id}`);
        assert.ok(ids.includes(`${type} ${id}`), `${name} leads to ${ids.join(', ') || 'nobody'}`);
      }
    });
  }

  it('gives an unchanged block the very mentions it had', () => {
    const text = '宇树科技发布新机器人。\n\n智元机器人与宇树科技竞争。\n\n市场升温。';
    const passages = passagesOf(text);
    const before = resolveMentions(passages, registry, 'zh');
    const edited = [...passages.slice(0, 2), ...passagesOf('市场降温了。')];
    const after = resolveMentions(edited, registry, 'zh');
    assert.equal(after[0], before[0]);
    assert.equal(after[1], before[1]);
    assert.equal(before[1]!.length, 2);
  });

  it('never throws, whatever the text', () => {
    for (const text of [
      '',
      '(((((',
      '《《“「',
      '\ud842\udfb7X（',
      '·-·-·',
      'A'.repeat(5000),
      '公司'.repeat(2000),
      '（'.repeat(3000),
    ])
      assert.ok(Array.isArray(namesIn(text)));
  });
});

function passagesOf(text: string): Passage[] {
  return readBlocks(text, 'plaintext').blocks.map(({ block }) => ({
    block,
    sentences: [],
    figures: [],
    listed: [],
  }));
}
