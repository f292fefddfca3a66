/**
 * Days at the counsellors' desk, simulated: who waits how long under which rule of service. Everything is drawn from a seed,
 * so that a day can be had again. {@code ops/bench queue} prints and draws it; a test holds what is promised.
 */
@NullMarked
package org.soudan.bot.simulation;

import org.jspecify.annotations.NullMarked;
