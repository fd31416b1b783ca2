/** Words in brackets before a second name. Own list. */
export const INTRODUCED_AS =
  /^ ?(?:以下简称为?|以下合称|以下称|下称|下文简称|简称为?|统称|又称|亦称|也称|又名|别名|原名|旧称|前称|曾用名|前身为?|前身是|英文名称?|英文全称|英文简称|英文|全称|中文名称?|中文名|即|也就是|本名|真名|网名|外号|绰号|人称|formerly known as|formerly|previously known as|previously|also known as|better known as|known as|hereinafter|aka|a\.k\.a\.?|or|now|then called|now called|now known as|the) ?[:：]? ?(?=\S)/;

/** Endings and words of a remark in brackets that glosses a name rather than giving another. Own list. */
export const GLOSS =
  /(?:公司|企业|机构|平台|模型|芯片|产品|项目|处理器|系统|技术|行业|领域|部门|业务|协议|框架|算法|系列|版本|版|时间|当地|左|右|中|上|下|图|照片|资料|编者|注|译者|笔者|作者|单位|下同|同上|含|包括|例如|如|见|详见|不含|约|美元|人民币|亿|万|年|月|日|岁|%|的|了|是|在|有|与|和|及|为|被|将|已|可|能|会|就|也|都|不|这|那|其|该|级|型|类|款|代|名|者|家|人|员|长|官|师|士|父|母|妻|夫|子|女)$|^(?:含|包括|如|例如|见|详见|指|即将|来自|位于|曾|现|前|时任|现任|图|资料|左|右|不|包含|主要|约|共|仅|第|由|以|从|在|对|除)/;

/** Latin words in brackets that name no one: terms and units. Own list. */
export const NOT_NAMES: ReadonlySet<string> = new Set(
  `AI AGI ASI AIGC LLM LLMs MLLM VLM VLA NLP CV ML DL RL RLHF RAG MoE MOE MLA CoT SFT DPO GRPO GAN CNN RNN GPU GPUs CPU NPU
  TPU DPU ASIC FPGA HBM DRAM NAND SSD API APIs SDK MCP ACP A2A SaaS PaaS IaaS MaaS IDC AIDC CDN IoT AR VR XR MR RPA ERP CRM BI IP IT
  CEO CTO CFO COO CMO CIO CPO CSO CAIO VP HR PR PM KOL KPI OKR IPO VC PE LP GP M&A ROI ROE ARR MRR GMV DAU MAU ARPU CAPEX Capex
  EBITDA GAAP EPS PEG ETF GDP CPI PPI PMI B2B B2C ToB ToC TOB TOC C2C O2O UGC PGC PPT PDF APP App Apps UI UX OS PC TV LED OLED
  Token Tokens Agent Agents Prompt Transformer Attention Diffusion Distillation Scaling Law Benchmark Copilot Demo Beta Alpha
  Reuters Photo AP AFP Getty left right center above below Note Source USD RMB CNY HKD EUR GB TB PB MB KB GW MW KW kWh EFLOPS
  FLOPS TOPS TFLOPS PFLOPS Q1 Q2 Q3 Q4 H1 H2 FY YoY QoQ UTC GMT EST PST AM PM OK FAQ Q&A DIY CES MWC GTC NeurIPS ICML ICLR CVPR
  ACL EMNLP WAIC SXSW COMPUTEX Inc Ltd LLC Corp`
    .split(/\s+/)
    .filter(Boolean),
);
