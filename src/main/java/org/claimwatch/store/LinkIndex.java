package org.claimwatch.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Which claims may have something in common, held in memory: eight bytes a link, and the claim numbers. A link is the
 * first 39 bits of a hash of what is shared, then the place of the claim in the order of the claim number; so what it
 * finds are candidates, to be looked at again.
 */
final class LinkIndex {
    /** Of what more claims share, those nearest in claim number are taken. */
    static final int MOST = 1_000;

    private static final int PLACE_BITS = 24;
    private static final int MAX_CLAIMS = 1 << PLACE_BITS;

    private final String[] claimNos;
    private final long[] links;

    private LinkIndex(String[] claimNos, long[] links) {
        this.claimNos = claimNos;
        this.links = links;
    }

    /** The claims that may share one of the keys with a claim, without the claim itself. */
    Set<String> candidates(String claimNo, Collection<String> keys) {
        Set<String> found = new HashSet<>();
        int own = Arrays.binarySearch(claimNos, claimNo);
        for (String key : keys) {
            long hash = hash(key) << PLACE_BITS;
            int first = start(hash);
            int end = start(hash + MAX_CLAIMS);
            if (end - first > MOST) {
                int here = start(hash + Math.max(own, 0));
                first = Math.max(first, Math.min(here - MOST / 2, end - MOST));
                end = first + MOST;
            }
            for (int i = first; i < end; i++) {
                int place = (int) (links[i] & (MAX_CLAIMS - 1));
                if (place != own) {
                    found.add(claimNos[place]);
                }
            }
        }
        return found;
    }

    private int start(long from) {
        int at = Arrays.binarySearch(links, from);
        return at < 0 ? -at - 1 : at;
    }

    /** FNV-1a with the finaliser of SplitMix64, 39 bits of it so that a link is never negative. */
    private static long hash(String key) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < key.length(); i++) {
            hash = (hash ^ key.charAt(i)) * 0x100000001b3L;
        }
        hash = (hash ^ hash >>> 30) * 0xbf58476d1ce4e5b9L;
        hash = (hash ^ hash >>> 27) * 0x94d049bb133111ebL;
        return (hash ^ hash >>> 31) >>> PLACE_BITS + 1;
    }

    /** Takes claims in the order of their numbers, and what each is known by. */
    static final class Builder {
        private final List<String> claimNos = new ArrayList<>();
        private long[] links = new long[1 << 16];
        private int size;

        /** The next claims, in order. */
        void claims(List<String> next) {
            if (claimNos.size() + next.size() > MAX_CLAIMS) {
                throw new IllegalStateException("the database holds more than " + MAX_CLAIMS + " claims");
            }
            claimNos.addAll(next);
        }

        /** A claim taken before has the key. */
        void link(String claimNo, String key) {
            int place = Collections.binarySearch(claimNos, claimNo);
            if (place >= 0) {
                if (size == links.length) {
                    links = Arrays.copyOf(links, size * 2);
                }
                links[size++] = hash(key) << PLACE_BITS | place;
            }
        }

        LinkIndex build() {
            long[] sorted = Arrays.copyOf(links, size);
            Arrays.parallelSort(sorted);
            return new LinkIndex(claimNos.toArray(String[]::new), shared(sorted));
        }

        /** Each link once, and only those whose key stands with another claim too. */
        private static long[] shared(long[] sorted) {
            long[] links = IntStream.range(0, sorted.length)
                    .filter(i -> i == 0 || sorted[i] != sorted[i - 1])
                    .mapToLong(i -> sorted[i])
                    .toArray();
            return IntStream.range(0, links.length)
                    .filter(i -> i > 0 && sameKey(links[i - 1], links[i])
                            || i + 1 < links.length && sameKey(links[i], links[i + 1]))
                    .mapToLong(i -> links[i])
                    .toArray();
        }

        private static boolean sameKey(long one, long other) {
            return one >>> PLACE_BITS == other >>> PLACE_BITS;
        }
    }
}
