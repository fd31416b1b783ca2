/**
 * Ids of media companies and news sites that relay what others say: where the sentence names the originator too, the
 * statement is the originator's. Compiled by hand: agencies, dailies and sites that cover the AI market. Lower case.
 */
export const OUTLETS: ReadonlySet<string> = new Set(
  `reuters, bloomberg, bloomberg news, the information, cnbc, cnn, bbc, axios, techcrunch, the verge, wired, the new york times, new york times, the wall street journal, wall street journal, wsj
  financial times, the financial times, ft, the washington post, washington post, the economist, forbes, fortune, business insider, nikkei, nikkei asia, the guardian, associated press, ap, afp, politico, semafor
  venturebeat, ars technica, engadget, zdnet, cnet, the register, barron's, marketwatch, yahoo finance, seeking alpha, the atlantic, time, mit technology review, scmp, south china morning post, the next web, protocol, puck, platformer
  stratechery, digitimes, the elec, korea economic daily, yonhap, kyodo, xinhua, xinhua news agency, cctv, china daily, people's daily, global times, caixin, yicai, 36kr, jiemian, the paper, huxiu, latepost, tmtpost
  新华社, 央视, 央视新闻, 央视财经, 人民日报, 经济日报, 光明日报, 财新, 财新网, 第一财经, 界面新闻, 澎湃新闻, 36氪, 虎嗅, 晚点, 晚点latepost, 晚点 latepost, 钛媒体, 亿欧, 品玩, 金十数据, 每日经济新闻, 证券时报, 中国证券报, 上海证券报, 证券日报
  21世纪经济报道, 经济观察报, 经济观察网, 华尔街见闻, 财联社, 智东西, 量子位, 机器之心, 新智元, 极客公园, 雷峰网, 甲子光年, 硅星人, 腾讯科技, 新浪科技, 新浪财经, 网易科技, 搜狐科技, 凤凰科技, 凤凰网, 快科技, it之家, 南华早报
  经济日报, 工商时报, 联合报, 中央社, 天下杂志, 数位时代, 科技新报, 科创板日报, 中国新闻网, 中新社, 环球时报, 北京商报, 南方都市报, 新京报, 路透社, 彭博社, 彭博, 华尔街日报, 纽约时报, 金融时报, 华盛顿邮报, 英国金融时报, 法新社, 美联社
  日经新闻, 日本经济新闻, 日经亚洲, 共同社, 韩联社, 韩国经济日报, 朝鲜日报, 电子时报, 商业内幕, 经济学人, 福布斯, 财富, 卫报, fox business, fox news, nbc news, cbs news, abc news, msnbc, npr, sky news, the times, the telegraph
  pingwest, iyiou, jin10, wallstreetcn, cls, stcn, geekpark, qbitai, synced, leiphone, tom's hardware, tomshardware, anandtech, 9to5mac, 9to5google, macrumors, the decoder, theinformation`
    .split(/\s*[,\n]\s*/)
    .map((name) => name.trim()),
);
