package org.claimwatch.load;

/** The beginning of an address or place that may be shown: down to the district, and no street, house or estate. */
final class District {

    private static final int LONGEST_CITY = 16;
    private static final int LONGEST_DISTRICT = 10;
    private static final int OTHERWISE = 6;

    private District() {}

    /** Up to the first district, county or city after the city; without one, at most the first six characters. */
    static String of(String normal) {
        int city = end(normal, 0, LONGEST_CITY, "市");
        if (city > 0) {
            int district = end(normal, city, LONGEST_DISTRICT, "区县市");
            return normal.substring(0, district > 0 ? district : Math.min(city, OTHERWISE));
        }
        int shown = 0;
        while (shown < Math.min(normal.length() / 2, OTHERWISE) && !isDigit(normal.charAt(shown))) {
            shown++;
        }
        boolean splitsPair = shown > 0 && Character.isHighSurrogate(normal.charAt(shown - 1));
        return normal.substring(0, splitsPair ? shown - 1 : shown);
    }

    /** The end of the first name that closes with one of the units, or −1 if something finer comes first. */
    private static int end(String normal, int from, int longest, String units) {
        int limit = Math.min(normal.length(), from + longest);
        for (int i = from; i < limit; i++) {
            char c = normal.charAt(i);
            if (i > from && units.indexOf(c) >= 0 && !isEstate(normal, i)) {
                return i + 1;
            }
            // Some districts begin with such a character: 路桥区, 道里区.
            if (isDigit(c) || i > from && "路街道巷弄号".indexOf(c) >= 0) {
                return -1;
            }
        }
        return -1;
    }

    /** 小区 and 社区 are housing estates and neighbourhoods, not districts. */
    private static boolean isEstate(String normal, int at) {
        char before = normal.charAt(at - 1);
        return normal.charAt(at) == '区' && (before == '小' || before == '社');
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
