/** What touches the database. */
@NullMarked
package org.claimwatch.store;

import org.jspecify.annotations.NullMarked;
