package org.claimwatch.generate;

/** Takes the rows of an extract one by one. */
@FunctionalInterface
interface Sink {
    void write(Row row);
}
