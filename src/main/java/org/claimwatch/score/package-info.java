/**
 * The rules: reads and checks a folder of rule files, and answers for a claim which indicators hit and what score they
 * add up to. The only package that knows the rule engine.
 */
@NullMarked
package org.claimwatch.score;

import org.jspecify.annotations.NullMarked;
