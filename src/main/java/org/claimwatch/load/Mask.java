package org.claimwatch.load;

import java.util.Set;
import org.claimwatch.claim.Kind;

/** The masked forms in which identifiers are shown. They are made of the {@link Normal} form. */
final class Mask {

    private static final String HIDDEN = "***";
    private static final int MOST_STARS = 16;
    private static final int MOST_SHOWN = 200;

    private static final Set<String> DOUBLE_SURNAMES = Set.of(
            "欧阳", "司马", "上官", "诸葛", "东方", "皇甫", "尉迟", "公孙", "慕容", "令狐", "司徒", "夏侯", "端木", "南宫", "独孤", "长孙", "宇文", "轩辕",
            "百里", "呼延", "东郭", "西门", "闻人", "申屠", "太史", "钟离", "澹台", "公冶", "宗政", "濮阳", "淳于", "单于", "鲜于", "闾丘", "亓官", "司寇",
            "仉督", "子车", "颛孙", "巫马", "公西", "漆雕", "乐正", "壤驷", "公良", "拓跋", "夹谷", "宰父", "谷梁", "段干", "第五");

    private Mask() {}

    static String of(Kind kind, String normal) {
        String mask = switch (kind) {
            case ID_NUMBER -> ends(normal, 3, 2, 10);
            case PHONE -> ends(normal, 3, 4, 11);
            case PLATE -> ends(normal, Math.max(normal.length() - 3, 0), 0, 6);
            case ACCOUNT -> ends(normal, 0, 4, 8);
            case VIN -> ends(normal, 3, 4, 12);
            case NAME -> name(normal);
            case ADDRESS, PLACE -> District.of(normal) + HIDDEN;
            default -> throw new IllegalArgumentException(kind + " identifies nobody");
        };
        return mask.length() <= MOST_SHOWN ? mask : mask.substring(0, MOST_SHOWN);
    }

    /** The first and the last characters with stars between; a value below the least length is all stars. */
    private static String ends(String normal, int first, int last, int leastLength) {
        int length = normal.length();
        if (length < leastLength) {
            return "*".repeat(length);
        }
        String stars = "*".repeat(Math.min(length - first - last, MOST_STARS));
        return normal.substring(0, first) + stars + normal.substring(length - last);
    }

    private static String name(String normal) {
        int first = normal.offsetByCodePoints(0, 1);
        if (first == normal.length()) {
            return "*";
        }
        boolean isDouble = normal.length() > 2 && DOUBLE_SURNAMES.contains(normal.substring(0, 2));
        return normal.substring(0, isDouble ? 2 : first) + "*";
    }
}
