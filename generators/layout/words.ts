/** Words that labels and titles of forms are made of: no dictionary, but enough of one to end a line between two of them. */

const WORDS =
  `智能 制造 工厂 智能化 数字化 自动化 数控化率 联网率 投用率 利用率 周转率 交付率 达成率 增长率 负债率 利润率 生产率 合格率 不良率 不良品率 优良品率 损失率
能力 成熟度 自评估 评估 得分 等级 级别 自评 认证 信用 企业 单位 申报 申请 推荐 意见 初审 工信 部门 试点 示范 优秀 标杆 评价 汇总 项目 任务 揭榜 具体 名称 场景 典型 实例 示例 描述 情况
系统 解决 方案 集成 供应商 供应链 供应 联系人 联系 方式 方案商 电话 手机 职务 人工智能 技术 应用 模型 数量 数 比例 比重 指标 关键 核心 重点 设备 装备 软件 硬件 网络 工艺 参数 种类 材料 证明 结果 其他
资产 总资产 总负债 总额 主营 业务 营业 收入 销售 新增 税金 利润 产值 成本 运营 投资 资金 流动 固定 综合 资源 水资源 生产 产品 产线 车间 产能 产量 质量 能耗 排放量 二氧化碳 提升 下降 降低 缩短 研制 周期 库存 订单 准时
经济 社会 生态 效益 成效 整体 总体 建设 实施 已实施 完成 开始 时间 起止 日期 地址 代码 组织 机构 统一 行业 细分 所属 大类 中类 小类 基本 信息 有关 代表 运行 状态 监控 采集 数据 分析 过程 先进 控制 调度 实时 实现 物料 配送 识别 追溯
使用 管理 人员 人数 变化 发展 近三年 主要 是否 是否有 上年 上年度 上年末 重大 较大 安全 环保 环境 事故 真实性 承诺 国家 省级 城市 海外 简介 属性 文号 核准 批复 计划 预计 经营 类型 状态 标准 专利 功能 培育 梯度 自动 工业机器人 机器人 如有 请填写 国产化 可控 包含 包括 覆盖 环节 问题 痛点`
    .split(/\s/)
    .filter((word) => word !== '');

const LONGEST = Math.max(...WORDS.map((word) => word.length));
const KNOWN: ReadonlySet<string> = new Set(WORDS);

/** Where words that are known begin or end in these characters, each the longest from its place on: by place. */
export const wordEdges = (characters: readonly string[]): ReadonlySet<number> => {
  const edges = new Set<number>();
  for (let at = 0; at < characters.length; ) {
    const length = Array.from({ length: LONGEST }, (_, less) => LONGEST - less).find((each) =>
      KNOWN.has(characters.slice(at, at + each).join('')),
    );
    if (length !== undefined) edges.add(at).add(at + length);
    at += length ?? 1;
  }
  return edges;
};
