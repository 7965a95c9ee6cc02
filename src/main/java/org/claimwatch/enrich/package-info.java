/** Turns claim files and linked claims into the flat facts that rules see. Pure functions of what was read before. */
@NullMarked
package org.claimwatch.enrich;

import org.jspecify.annotations.NullMarked;
