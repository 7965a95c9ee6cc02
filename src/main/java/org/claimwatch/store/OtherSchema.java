package org.claimwatch.store;

/** The tables of the database are not those that this program knows. */
public class OtherSchema extends RuntimeException {
    private static final long serialVersionUID = 1;

    OtherSchema(RuntimeException difference) {
        super(difference);
    }
}
