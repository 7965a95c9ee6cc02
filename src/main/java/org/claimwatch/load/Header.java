package org.claimwatch.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.claimwatch.claim.Column;
import org.claimwatch.claim.Feed;

/**
 * Where the columns of a feed stand in a file.
 *
 * @param places the place of each column of the feed, −1 where the file lacks it
 * @param width the number of columns in the file
 * @param missing required columns that the file lacks
 * @param twice columns that the file has more than once
 * @param unknown columns of the file that the feed does not have, the first 20 of them
 */
record Header(
        Feed feed, List<Integer> places, int width, List<String> missing, List<String> twice, List<String> unknown) {

    /** Anything else could be a value that slipped into the header. */
    private static final Pattern A_NAME = Pattern.compile("[A-Za-z][A-Za-z_]*[0-9]{0,3}");

    private static final int MOST_UNKNOWN = 20;

    static Header of(Feed feed, List<String> names) {
        Map<String, Integer> found = new HashMap<>();
        Set<String> twice = new LinkedHashSet<>();
        for (int place = 0; place < names.size(); place++) {
            if (found.putIfAbsent(names.get(place), place) != null) {
                twice.add(names.get(place));
            }
        }
        List<Integer> places = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (Column column : feed.columns()) {
            known.add(column.name());
            int place = found.getOrDefault(column.name(), -1);
            places.add(place);
            if (place < 0 && column.required()) {
                missing.add(column.name());
            }
        }
        twice.retainAll(known);
        Set<String> unknown = new LinkedHashSet<>();
        for (String name : names) {
            if (unknown.size() < MOST_UNKNOWN && !known.contains(name)) {
                unknown.add(A_NAME.matcher(name).matches() ? name : Shape.of(name));
            }
        }
        return new Header(feed, List.copyOf(places), names.size(), missing, List.copyOf(twice), List.copyOf(unknown));
    }

    boolean[] wanted() {
        boolean[] wanted = new boolean[width];
        for (int place : places) {
            if (place >= 0) {
                wanted[place] = true;
            }
        }
        return wanted;
    }

    /** The column at a place, or an empty text where the feed has none. */
    String nameAt(int place) {
        int column = places.indexOf(place);
        return column < 0 ? "" : feed.columns().get(column).name();
    }
}
