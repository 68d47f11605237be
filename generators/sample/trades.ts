/** What firms of manufacturing make and how: one trade of each 细分行业 that the notices name. */
import type { IndustryLevel } from '../../compiler/model/value-shape.ts';

export interface Trade {
  /** In the names of firms. */
  readonly name: string;
  /** As the forms sort it. */
  readonly sector: string;
  readonly subsector: string;
  /** GB/T 4754-2017. */
  readonly industry: Readonly<Record<IndustryLevel, string>>;
  /** What no table that comes along has. */
  readonly industryNames: Readonly<Partial<Record<IndustryLevel, string>>>;
  readonly product: string;
  readonly technique: string;
  readonly equipment: string;
  /** Of what is made, in a year. */
  readonly output: string;
}

/** Name, sector, subsector; 小类 of 制造业, the names of its 中类 and its own; product, technique, equipment, output. */
const table = `
石化 原材料 石油化工 2511 精炼石油产品制造 原油加工及石油制品制造 润滑油基础油 加氢精制 在线质谱分析仪 60万吨
特钢 原材料 钢铁 3120 炼钢 炼钢 轴承钢 连铸连轧 测温取样机器人 90万吨
铝业 原材料 有色金属 3252 有色金属压延加工 铝压延加工 铝合金板带 板带冷轧 板形测量辊 20万吨
水泥 原材料 建材 3011 水泥、石灰和石膏制造 水泥制造 特种水泥 熟料烧成 窑头机器人 200万吨
民爆器材 原材料 民爆 2671 炸药、火工及焰火产品制造 炸药及火工产品制造 乳化炸药 乳化装药 装药机器人 2万吨
轴承 装备制造 通用装备 3451 轴承、齿轮和传动部件制造 滚动轴承制造 高铁轴承 套圈精密磨削 数控磨床 300万套
重型机械 装备制造 专用装备 3511 采矿、冶金、建筑专用设备制造 矿山机械制造 矿用装载机 结构件焊接 焊接机器人 1200台
汽车零部件 装备制造 汽车 3670 汽车零部件及配件制造 汽车零部件及配件制造 变速器壳体 壳体柔性加工 卧式加工中心 80万套
轨道装备 装备制造 轨道交通装备 3714 铁路运输设备制造 高铁设备、配件制造 动车组转向架 构架焊接 双丝焊接机器人 3000套
船舶 装备制造 船舶 3731 船舶及相关装置制造 金属船舶制造 散货船 分段焊接 数控切割机 20艘
航空 装备制造 航空航天 3741 航空、航天器及设备制造 飞机制造 通用飞机 机身装配 自动钻铆机 50架
电气 装备制造 电气机械 3821 输配电及控制设备制造 变压器、整流器和电感器制造 干式变压器 铁心叠装 自动绕线机 8000台
仪表 装备制造 仪器仪表 4011 通用仪器仪表制造 工业自动控制系统装置制造 压力变送器 传感器封装 激光焊接机 20万台
乳业 消费品 食品 1441 乳制品制造 液体乳制造 常温牛奶 低温灌装 无菌包装机 30万吨
饮料 消费品 饮料 1523 饮料制造 果菜汁及果菜汁饮料制造 果汁饮料 无菌冷灌装 吹灌旋一体机 3亿瓶
纺织 消费品 纺织 1711 棉纺织及印染精加工 棉纺纱加工 精梳棉纱 环锭纺纱 自动络筒机 5万吨
服饰 消费品 服装服饰 1811 机织服装制造 运动机织服装制造 运动服装 衣片裁剪 自动裁床 300万件
鞋业 消费品 皮革及制鞋 1952 制鞋业 皮鞋制造 皮鞋 鞋面缝制 电脑花样机 400万双
家居 消费品 家具 2110 木质家具制造 木质家具制造 板式家具 板材开料 数控开料机 80万套
纸业 消费品 造纸 2221 造纸 机制纸及纸板制造 文化用纸 纸页成形 纸病检测仪 30万吨
印务 消费品 印刷 2319 印刷 包装装潢及其他印刷 彩色包装盒 多色胶印 多色胶印机 2亿只
制药 消费品 医药 2720 化学药品制剂制造 化学药品制剂制造 冻干粉针剂 无菌灌装 无菌灌装机 2亿支
化纤 消费品 化纤 2822 合成纤维制造 涤纶纤维制造 涤纶长丝 熔融纺丝 自动落筒机 20万吨
电器 消费品 家电 3852 家用电力器具制造 家用空气调节器制造 空调器 换热器装配 自动胀管机 500万台
电子科技 电子信息 计算机、通信和其他电子设备 3981 电子元件及电子专用材料制造 电阻电容电感元件制造 片式电容器 元件叠层 高速贴片机 60亿只
`;

const tradeOf = (row: string): Trade => {
  const [
    name = '',
    sector = '',
    subsector = '',
    code = '',
    group = '',
    own = '',
    product = '',
    technique = '',
    equipment = '',
    output = '',
  ] = row.split(' ');
  const industry = { section: 'C', division: code.slice(0, 2), group: code.slice(0, 3), class: code };
  return {
    name,
    sector,
    subsector,
    industry,
    industryNames: { group, class: own },
    product,
    technique,
    equipment,
    output,
  };
};

export const trades: readonly Trade[] = table.trim().split('\n').map(tradeOf);
