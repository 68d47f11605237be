/** Places of China as addresses, telephones and codes need them: some cities of each province, with some of their districts. */
import type { Random } from './random.ts';

export interface Place {
  readonly province: string;
  readonly city: string;
  readonly district: string;
  /** GB/T 2260. */
  readonly region: string;
  /** Of telephones. */
  readonly area: string;
}

/** A province: what packs call it, its name, its cities with code, telephone area and districts. */
const table = `
beijing 北京市 | 北京市 110100 010 海淀区 大兴区
tianjin 天津市 | 天津市 120100 022 西青区 津南区
hebei 河北省 | 石家庄市 130100 0311 长安区 裕华区 | 唐山市 130200 0315 路北区 丰润区 | 保定市 130600 0312 竞秀区 莲池区 | 邯郸市 130400 0310 丛台区 复兴区 | 沧州市 130900 0317 运河区 新华区
shanxi 山西省 | 太原市 140100 0351 小店区 尖草坪区 | 大同市 140200 0352 平城区 云冈区
inner-mongolia 内蒙古自治区 | 呼和浩特市 150100 0471 赛罕区 新城区 | 包头市 150200 0472 昆都仑区 青山区 | 鄂尔多斯市 150600 0477 东胜区 康巴什区
liaoning 辽宁省 | 沈阳市 210100 024 铁西区 浑南区 | 鞍山市 210300 0412 铁东区 立山区
jilin 吉林省 | 长春市 220100 0431 朝阳区 绿园区 | 吉林市 220200 0432 昌邑区 龙潭区
heilongjiang 黑龙江省 | 哈尔滨市 230100 0451 平房区 香坊区 | 齐齐哈尔市 230200 0452 富拉尔基区 龙沙区
shanghai 上海市 | 上海市 310100 021 浦东新区 嘉定区
jiangsu 江苏省 | 南京市 320100 025 江宁区 浦口区 | 苏州市 320500 0512 吴中区 相城区 | 无锡市 320200 0510 新吴区 惠山区
zhejiang 浙江省 | 杭州市 330100 0571 萧山区 余杭区 | 宁波市 330200 0574 北仑区 镇海区
anhui 安徽省 | 合肥市 340100 0551 蜀山区 包河区 | 芜湖市 340200 0553 鸠江区 弋江区
fujian 福建省 | 福州市 350100 0591 马尾区 仓山区 | 泉州市 350500 0595 丰泽区 洛江区
jiangxi 江西省 | 南昌市 360100 0791 青山湖区 新建区 | 九江市 360400 0792 浔阳区 柴桑区
shandong 山东省 | 济南市 370100 0531 历城区 章丘区 | 青岛市 370200 0532 黄岛区 城阳区 | 潍坊市 370700 0536 奎文区 寒亭区
henan 河南省 | 郑州市 410100 0371 中原区 管城回族区 | 洛阳市 410300 0379 涧西区 洛龙区
hubei 湖北省 | 武汉市 420100 027 江夏区 蔡甸区 | 襄阳市 420600 0710 樊城区 襄州区 | 宜昌市 420500 0717 西陵区 夷陵区
hunan 湖南省 | 长沙市 430100 0731 望城区 岳麓区 | 株洲市 430200 0731 天元区 石峰区
guangdong 广东省 | 广州市 440100 020 黄埔区 番禺区 | 佛山市 440600 0757 顺德区 南海区
guangxi 广西壮族自治区 | 南宁市 450100 0771 西乡塘区 江南区 | 柳州市 450200 0772 柳南区 鱼峰区
hainan 海南省 | 海口市 460100 0898 龙华区 秀英区
chongqing 重庆市 | 重庆市 500100 023 渝北区 璧山区
sichuan 四川省 | 成都市 510100 028 龙泉驿区 新都区 | 绵阳市 510700 0816 涪城区 游仙区
guizhou 贵州省 | 贵阳市 520100 0851 乌当区 白云区 | 遵义市 520300 0851 红花岗区 汇川区
yunnan 云南省 | 昆明市 530100 0871 官渡区 呈贡区 | 曲靖市 530300 0874 麒麟区 沾益区
tibet 西藏自治区 | 拉萨市 540100 0891 城关区 堆龙德庆区
shaanxi 陕西省 | 西安市 610100 029 雁塔区 长安区 | 宝鸡市 610300 0917 渭滨区 金台区
gansu 甘肃省 | 兰州市 620100 0931 七里河区 西固区 | 天水市 620500 0938 秦州区 麦积区 | 白银市 620400 0943 白银区 平川区
qinghai 青海省 | 西宁市 630100 0971 城中区 城北区
ningxia 宁夏回族自治区 | 银川市 640100 0951 西夏区 金凤区 | 石嘴山市 640200 0952 大武口区 惠农区
xinjiang 新疆维吾尔自治区 | 乌鲁木齐市 650100 0991 新市区 水磨沟区
`;

interface Province {
  readonly id: string;
  readonly places: readonly Place[];
}

const placesOf = (province: string, written: string): readonly Place[] => {
  const [city = '', region = '', area = '', ...districts] = written.trim().split(' ');
  return districts.map((district) => ({ province, city, district, region, area }));
};

const provinces: readonly Province[] = table
  .trim()
  .split('\n')
  .map((row) => {
    const [names = '', ...cities] = row.split('|');
    const [id = '', province = ''] = names.trim().split(' ');
    return { id, places: cities.flatMap((city) => placesOf(province, city)) };
  });

const allPlaces = provinces.flatMap(({ places }) => places);

/** A place of the jurisdiction; of any province where it is none of them, as `cn`. */
export const placeOf = (random: Random, jurisdiction: string): Place => {
  const own = provinces.find(({ id }) => id === jurisdiction)?.places ?? allPlaces;
  const [first, ...others] = own;
  if (first === undefined) throw new Error('The table of places is empty');
  return random.pick([first, ...others]);
};

/** Beijing and its like stand for the province and for its city. */
const isMunicipality = ({ province, city }: Place): boolean => province === city;

/** Areas of four digits whose telephones have eight; so have all of three. */
const eightDigits: ReadonlySet<string> = new Set(
  '0311 0371 0379 0431 0432 0451 0510 0512 0531 0532 0551 0571 0574 0591 0595 0731 0757 0791 0851 0871 0898'.split(' '),
);
export const hasEightDigits = (area: string): boolean => area.length === 3 || eightDigits.has(area);

/** 河北省石家庄市长安区. */
export const addressOf = (place: Place): string =>
  `${isMunicipality(place) ? '' : place.province}${place.city}${place.district}`;

const commissions: Readonly<Record<string, string>> = {
  北京市: '经济和信息化局',
  上海市: '经济和信息化委员会',
  重庆市: '经济和信息化委员会',
};

/** The authority of industry of a province, a city or a district: 石家庄市工业和信息化局. */
export const officeOf = (name: string): string =>
  `${name}${commissions[name] ?? (/(?:省|自治区)$/.test(name) ? '工业和信息化厅' : '工业和信息化局')}`;
