/**
 * What touches the database. An entity for each feed lets Hibernate hold the tables against the records when the program
 * starts, and reads what is the same for all claims; the many rows of claims go into records without it.
 */
@NullMarked
package org.claimwatch.store;

import org.jspecify.annotations.NullMarked;
