package org.claimwatch.nightly;

/** A setting that a person has to put right. */
public class WrongSetting extends RuntimeException {
    private static final long serialVersionUID = 1;

    public WrongSetting(String message) {
        super(message);
    }
}
