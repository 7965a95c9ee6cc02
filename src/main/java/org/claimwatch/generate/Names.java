package org.claimwatch.generate;

/** Names and addresses of people and companies that do not exist. */
final class Names {
    private static final String[] SURNAMES =
            ("王 李 张 刘 陈 杨 赵 黄 周 吴 徐 孙 胡 朱 高 林 何 郭 马 罗 梁 宋 郑 谢 韩 唐 冯 于 董 萧 程 曹 袁 邓 许 傅 沈"
                            + " 曾 彭 吕 苏 卢 蒋 蔡 贾 丁 魏 薛 叶 阎 欧阳 上官")
                    .split(" ", -1);
    private static final String[] GIVEN = ("伟 芳 娜 敏 静 丽 强 磊 军 洋 勇 艳 杰 娟 涛 明 超 秀英 霞 平 刚 桂英 建华 志强 晓东 海燕 文博 子涵 浩然 雨桐"
                    + " 俊杰 欣怡 宇轩 梓萱 国栋 春梅 秋实 立新 永福 玉兰 少华 嘉豪 思源 若曦 天佑 可欣 一鸣 佳宁 世杰 素珍")
            .split(" ", -1);
    private static final String[] DISTRICTS = {"临江区", "云台区", "白鹭县", "青岩县", "望川县"};
    private static final String[] STREETS = {
        "江滨路", "解放路", "云台大道", "白鹭街", "青石巷", "望川路", "学院路", "工业二路", "码头街", "新桥路", "梧桐路", "湖心路"
    };
    private static final String[] TRADES = {"运输", "商贸", "物流", "汽车租赁", "出租汽车", "建筑工程", "食品"};

    private Names() {}

    static String person(Dice dice) {
        return dice.pick(SURNAMES) + dice.pick(GIVEN);
    }

    static String company(Dice dice) {
        return "江州" + dice.pick(GIVEN) + dice.pick(TRADES) + "有限公司";
    }

    static String address(Dice dice) {
        return "江州市"
                + dice.pick(DISTRICTS)
                + dice.pick(STREETS)
                + dice.between(1, 399)
                + "号"
                + dice.between(1, 30)
                + "栋"
                + dice.between(101, 3206)
                + "室";
    }

    static String street(Dice dice) {
        return dice.pick(STREETS);
    }
}
