//! Names of Chinese bodies, posts and persons, each in eight frames: a name is told by its place, not by a list of names.

use remit::Options;

/// Frames in which a name stands for who acts.
const FRAMES: [&str; 8] = [
    "{}应当按时报送材料。",
    "{}要组织开展检查。",
    "由{}牵头制定方案。",
    "由{}负责组织实施。",
    "请{}于6月底前反馈意见。",
    "督促{}落实整改措施。",
    "{}负责日常巡查。",
    "市审计局、{}不得擅自公开数据。",
];

/// Made up, and of all sorts: party and state, army, schools, hospitals, firms, villages, posts, and who has no office at all.
const NAMES: &str = "
市场监督管理局 自然资源局 应急管理局 人力资源社会保障局 宜昌市教育局 应城市水利局 财经学院 同济医学院 联合国粮农组织 和平区人民政府
呼和浩特市公安局 会同县林业局 于都县民政局 当阳市交通运输局 如东县文化馆 成都市统计局 自贡市博物馆 大同煤矿 从化区卫生健康局 商丘市气象局
工业和信息化局 住房和城乡建设局 文化和旅游局 粮食和物资储备中心 国家疾病预防控制中心 综合行政执法大队 河湖管理中心 机关事务管理局 信访局 档案馆
中共中央 各级党组织 市委组织部 区纪委监委 党支部 党小组 机关党委 团市委 少先队大队部 民主党派
致公党 民革市委会 志愿军 武警支队 人武部 预备役部队 刑警队 边防连 消防救援站 民兵连
各中学 各小学 幼儿园 教务处 学生处 研究生院 马克思主义学院 后勤集团 图书馆 校医院
班主任 辅导员 任课教师 值日生 监考教师 导师 新生 毕业班学生 学生会 家长委员会
护士长 值班医师 药剂科 护理部 检验科 感染管理科 急诊科 医务人员 住院患者 陪护人员
各分公司 董事会 监事会 总经理办公会 项目部 安全总监 财务负责人 采购专员 仓库管理员 质检员
车间主任 班组长 操作工 焊工 司机 押运员 调度员 值班员 保安 保洁公司
店长 收银员 骑手 房东 租户 户主 业主 业主委员会 物业服务企业 物业服务中心
村两委 村民小组 村民代表 驻村工作队 第一书记 网格员 河长 护林员 养殖户 种粮大户
申请人 投标人 招标代理机构 监理单位 总承包单位 分包单位 供应商 承租人 出租人 借款人
我们单位 我公司 本院各科室 贵单位 你们部门 各位同事 全体职工 所有参会人员 任何个人 每位选手
李向东同志 王建设同志 分管副市长 值班领导 主要负责人 法定代表人 项目经理 联络员 主持人 记录员
电信运营商 平台企业 网约车公司 快递企业 外卖平台经营者 直播机构 融资担保基金会 农商银行 保险公司 证券公司
各码头 渡口管理站 港航公司 引航站 船舶所有人 船长 船员 货主 旅客 车站
环保组织 行业协会 商会 红十字会 慈善总会 志愿者协会 社会组织 科研院所 重点实验室 国有企业
各区县 各乡镇 各街道 各村 开发区管委会 高新区 自贸试验区管委会 经开区 镇街 属地政府
符合条件的企业 参加比赛的选手 取得资质的机构 新入职员工 外来务工人员 低保家庭 残疾人 退役军人 离退休干部 困难职工
领导小组办公室 工作专班 联席会议 专家组 评审委员会 督导组 指挥部 调查组 考核小组 筹备组
人民法院 检察院 仲裁委员会 公证处 律师事务所 会计师事务所 派出所 看守所 司法所 交警大队
";

/// The share of names that have to be right.
const LEAST: f64 = 0.93;

fn parties(sentence: &str) -> Vec<String> {
    let notice = remit::extract(sentence, &Options::default());
    let parts = notice.directives.iter().flat_map(|directive| &directive.parties);
    parts.filter(|part| part.via.is_explicit()).map(|part| part.name.clone()).collect()
}

#[test]
fn names_are_told_by_their_place() {
    let names: Vec<&str> = NAMES.split_whitespace().collect();
    assert!(names.len() >= 200);
    let mut missed = Vec::new();
    for name in &names {
        for frame in FRAMES {
            let said = parties(&frame.replace("{}", name));
            if !said.iter().any(|party| party == name) {
                missed.push(format!("{}: {said:?}", frame.replace("{}", name)));
            }
        }
    }
    let all = names.len() * FRAMES.len();
    let right = (all - missed.len()) as f64 / all as f64;
    assert!(right >= LEAST, "{right:.3} of {all}; missed: {missed:#?}");
    println!("{right:.3} of {all}; missed: {missed:#?}");
}
