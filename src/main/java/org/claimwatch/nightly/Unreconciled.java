package org.claimwatch.nightly;

import java.util.List;

/** Something that was read is not accounted for. */
public class Unreconciled extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** Takes one sentence for each figure that does not add up. */
    public Unreconciled(List<String> sentences) {
        super(String.join("; ", sentences));
    }
}
