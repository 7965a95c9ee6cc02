package org.claimwatch.nightly;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Sorted keys, page by page: each page begins after the last key of the one before. */
final class KeyPages implements Iterator<List<String>> {
    private final BiFunction<String, Integer, List<String>> following;
    private final int size;
    private String last;
    private @Nullable List<String> next;

    /**
     * @param following the keys that follow a key, so many at the most
     * @param after the key to begin after, empty for all
     */
    KeyPages(BiFunction<String, Integer, List<String>> following, String after, int size) {
        this.following = following;
        this.last = after;
        this.size = size;
    }

    @Override
    public boolean hasNext() {
        return !page().isEmpty();
    }

    @Override
    public List<String> next() {
        List<String> page = page();
        if (page.isEmpty()) {
            throw new NoSuchElementException();
        }
        last = page.get(page.size() - 1);
        next = null;
        return page;
    }

    private List<String> page() {
        List<String> page = next;
        if (page == null) {
            page = following.apply(last, size);
            next = page;
        }
        return page;
    }
}
