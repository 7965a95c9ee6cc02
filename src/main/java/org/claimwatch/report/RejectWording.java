package org.claimwatch.report;

import java.util.Locale;
import org.claimwatch.claim.Reject;

/** What is wrong with a rejected row or file, in words. */
public final class RejectWording {
    private RejectWording() {}

    public static String of(Reject reject, Locale locale) {
        return Texts.of(locale).reject(reject);
    }
}
