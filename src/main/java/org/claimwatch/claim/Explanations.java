package org.claimwatch.claim;

import java.util.List;
import java.util.function.Consumer;

/** Explains claims of one night. */
public interface Explanations {
    /** Explains nothing: the rules of the night can't be asked any more. */
    Explanations NONE = (claimNos, consumer) -> {};

    /**
     * Hands over the explanations of some claims, in the order asked for; a claim that the night has not scored is passed
     * over. They are read in pages.
     *
     * @param claimNos claim numbers, each once
     */
    void each(List<String> claimNos, Consumer<Explanation> consumer);
}
