package township.mediation.figures.statistics.model.answers;

import java.util.LinkedHashMap;
import java.util.Map;

/** The codes that rows go by, in their order, with their names. */
public final class Code {

    static final Map<String, String> TYPES = listed(
            "MARRIAGE_FAMILY 婚姻家庭纠纷",
            "NEIGHBOUR 邻里纠纷",
            "HOUSING_HOMESTEAD 房屋宅基地纠纷",
            "CONTRACT 合同纠纷",
            "PRODUCTION_BUSINESS 生产经营纠纷",
            "DAMAGES 损害赔偿纠纷",
            "FOREST_LAND 山林土地纠纷",
            "LAND_ACQUISITION 征地拆迁纠纷",
            "ENVIRONMENT 环境污染纠纷",
            "MIGRANT_WAGES 拖欠农民工工资纠纷",
            "OTHER_LABOUR 其他劳动争议纠纷",
            "TOURISM 旅游纠纷",
            "E_COMMERCE 电子商务纠纷",
            "OTHER_CONSUMER 其他消费纠纷",
            "MEDICAL 医疗纠纷",
            "TRAFFIC_ACCIDENT 道路交通事故纠纷",
            "PROPERTY_MANAGEMENT 物业纠纷",
            "VILLAGE_AFFAIRS 村务管理纠纷",
            "OTHER 其他纠纷");

    public static final Map<String, String> SOURCES = listed(
            "APPLICATION 依申请",
            "INITIATIVE 主动调解",
            "REFERRAL_COURT 法院委托移送",
            "REFERRAL_PROCURATORATE 检察院委托移送",
            "REFERRAL_POLICE 公安机关委托移送",
            "REFERRAL_PETITION 信访部门委托移送",
            "REFERRAL_OTHER 其他部门委托移送");

    public static final Map<String, String> HANDLERS = listed("VILLAGE 村调委会", "TOWNSHIP 乡镇调委会", "JOINT 联合调解");

    private Code() {}

    private static Map<String, String> listed(String... codes) {
        var names = new LinkedHashMap<String, String>();
        for (var code : codes) {
            var space = code.indexOf(' ');
            names.put(code.substring(0, space), code.substring(space + 1));
        }
        return names;
    }
}
