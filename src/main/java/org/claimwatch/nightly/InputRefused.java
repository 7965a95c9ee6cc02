package org.claimwatch.nightly;

import java.util.List;

/** The delivery is refused as a whole; nothing of it was taken and nothing was scored. */
public class InputRefused extends RuntimeException {
    private static final long serialVersionUID = 1;

    @SuppressWarnings("serial")
    private final List<String> reasons;

    public InputRefused(List<String> reasons) {
        super(String.join("; ", reasons));
        this.reasons = List.copyOf(reasons);
    }

    /** One sentence for each file that is the cause. */
    public List<String> reasons() {
        return reasons;
    }
}
