/** Decides where a scored claim goes: floors, bands, routes, due dates and the investigation quota. */
@NullMarked
package org.claimwatch.route;

import org.jspecify.annotations.NullMarked;
